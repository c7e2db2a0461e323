import CLibxml2

/// A tree that libxml2 made of a page. The sole owner of libxml2 pointers: `document()` copies out.
///
/// Ownership: `init` parses, `deinit` frees. Thread: belongs to one task.
@safe struct HTMLTree: ~Copyable {
    private let tree: htmlDocPtr

    /// libxml2's globals, set up once before any thread parses.
    private static let isReady: Void = xmlInitParser()

    /// Parses valid UTF-8 markup; `parserFailed` when libxml2 gives no tree at all.
    ///
    /// `XML_PARSE_HUGE` is needed because without it the parser halts at a depth of 256 and drops the
    /// rest of the page in silence. Nothing is fetched, and HTML has no entities to expand.
    init(markup: [UInt8]) throws(IngestError) {
        HTMLTree.isReady
        let options =
            Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
            | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(HTML_PARSE_NONET.rawValue)
            | Int32(HTML_PARSE_COMPACT.rawValue) | Int32(XML_PARSE_HUGE.rawValue)
        // SAFETY: libxml2 copies what it keeps of the bytes, which are lent for the call only.
        let parsed = unsafe markup.withUnsafeBytes { buffer -> htmlDocPtr? in
            unsafe htmlReadMemory(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8", options)
        }
        guard let parsed = unsafe parsed else {
            throw IngestError(.parserFailed, "libxml2 gave no tree for \(markup.count) bytes of markup")
        }
        unsafe tree = parsed
    }

    deinit {
        // SAFETY: the tree was made by `init`, is freed exactly once, and no pointer to it has left.
        unsafe xmlFreeDoc(tree)
    }

    /// A copy of the tree. Iterative, so that depth costs no stack; linear.
    func document() -> Document {
        var builder = DocumentBuilder()
        // SAFETY: the nodes live as long as the tree, which `self` keeps for the whole call.
        var next = unsafe xmlDocGetRootElement(tree)
        while let node = unsafe next {
            unsafe HTMLTree.enter(node, &builder)
            if unsafe node.pointee.type == XML_ELEMENT_NODE, let child = unsafe node.pointee.children {
                unsafe next = child
                continue
            }
            unsafe HTMLTree.leave(node, &builder)
            unsafe next = unsafe HTMLTree.following(node, &builder)
        }
        return builder.document
    }

    private static func following(_ node: xmlNodePtr, _ builder: inout DocumentBuilder) -> xmlNodePtr? {
        // SAFETY: as in `document()`.
        var current = unsafe node
        while true {
            if let sibling = unsafe current.pointee.next { return unsafe sibling }
            guard let parent = unsafe current.pointee.parent, unsafe parent.pointee.type == XML_ELEMENT_NODE else {
                return nil
            }
            unsafe leave(parent, &builder)
            unsafe current = parent
        }
    }

    private static func enter(_ node: xmlNodePtr, _ builder: inout DocumentBuilder) {
        // SAFETY: as in `document()`; names and contents are NUL-terminated and copied at once.
        switch unsafe node.pointee.type {
        case XML_ELEMENT_NODE:
            unsafe builder.openElement(ElementName(tag: bytes(node.pointee.name)))
            unsafe addAttributes(of: node, &builder)
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            unsafe builder.addText(bytes(node.pointee.content))
        default: break
        }
    }

    private static func leave(_ node: xmlNodePtr, _ builder: inout DocumentBuilder) {
        // SAFETY: as in `document()`.
        if unsafe node.pointee.type == XML_ELEMENT_NODE { builder.closeElement() }
    }

    private static func addAttributes(of node: xmlNodePtr, _ builder: inout DocumentBuilder) {
        // SAFETY: as in `document()`; a value is read from its first text node, as HTML values have no other.
        var next = unsafe node.pointee.properties
        while let attribute = unsafe next {
            if let name = unsafe AttributeName(attribute: bytes(attribute.pointee.name)) {
                let value = unsafe attribute.pointee.children
                unsafe builder.addAttribute(name, bytes(value?.pointee.content))
            }
            unsafe next = attribute.pointee.next
        }
    }

    private static func bytes(_ text: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
        // SAFETY: libxml2's strings are NUL-terminated; the buffer is used within the caller's statement.
        guard let text = unsafe text else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
        return unsafe UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
    }
}
