internal import CLibxml2

/// Reads well-formed XML with libxml2. The sole owner of libxml2 pointers in this module; nothing of libxml2's outlives
/// a call.
///
/// Without network, without entities, without a document type (see `MarkupRepair`), within libxml2's own limits.
enum XMLReader {
    /// libxml2's globals, set up once before any thread parses.
    private static let isReady: Void = xmlInitParser()

    /// The elements; as many as there are before `XMLTree`'s limits, or before what libxml2 does not read.
    static func tree(of markup: [UInt8], base: String?) throws(FeedError) -> (tree: XMLTree, fault: String?) {
        XMLReader.isReady
        var state = unsafe XMLReaderState(tree: XMLTree(base: base))
        let isParsed = unsafe markup.withUnsafeBytes { buffer in
            // SAFETY: the bytes and the state are lent for the call; libxml2 keeps neither.
            unsafe withUnsafeMutablePointer(to: &state) { state in unsafe parse(buffer, into: state) }
        }
        guard isParsed else { throw .malformed("libxml2 could not parse \(markup.count) bytes") }
        return unsafe (state.tree, state.fault)
    }

    private static func parse(_ markup: UnsafeRawBufferPointer, into state: UnsafeMutablePointer<XMLReaderState>)
        -> Bool
    {
        // SAFETY: the context is made, used and freed here.
        let start = unsafe markup.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let context = unsafe xmlNewParserCtxt() else { return false }
        defer { unsafe xmlFreeParserCtxt(context) }
        unsafe context.pointee.sax.pointee = handlers
        unsafe state.pointee.context = context
        unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue
        // No document: the handlers make none.
        _ = unsafe xmlCtxtReadMemory(context, start, Int32(markup.count), nil, "UTF-8", Int32(options))
        return true
    }

    /// What libxml2 reports is taken by these, and all the rest goes nowhere.
    private static var handlers: xmlSAXHandler {
        var handlers = unsafe xmlSAXHandler()
        unsafe handlers.initialized = XML_SAX2_MAGIC
        // SAFETY: the state lives for the whole parse, in `tree(of:base:)`; strings are copied at once.
        unsafe handlers.startElementNs = { data, name, prefix, space, spaceCount, _, count, _, attributes in
            guard let data = unsafe data, let name = unsafe name else { return }
            let state = unsafe data.assumingMemoryBound(to: XMLReaderState.self)
            unsafe state.pointee.start(
                XMLReader.name(name, prefix, space), XMLReader.attributes(attributes, Int(count)), Int(spaceCount))
        }
        unsafe handlers.endElementNs = { data, _, _, _ in
            guard let data = unsafe data else { return }
            unsafe data.assumingMemoryBound(to: XMLReaderState.self).pointee.end()
        }
        unsafe handlers.characters = { data, text, count in
            guard let data = unsafe data, let text = unsafe text else { return }
            let buffer = unsafe UnsafeBufferPointer(start: text, count: Int(count))
            unsafe data.assumingMemoryBound(to: XMLReaderState.self).pointee.tree.append(
                String(decoding: buffer, as: UTF8.self))
        }
        unsafe handlers.serror = { data, error in
            guard let data = unsafe data, let error = unsafe error, let message = unsafe error.pointee.message else {
                return
            }
            let state = unsafe data.assumingMemoryBound(to: XMLReaderState.self)
            if unsafe state.pointee.fault == nil, unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue {
                unsafe state.pointee.fault = String(cString: message)
            }
        }
        return unsafe handlers
    }

    private static func name(
        _ local: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?, _ space: UnsafePointer<xmlChar>?
    ) -> String {
        // SAFETY: libxml2's names end in NUL, and are copied.
        XMLNames.name(
            unsafe String(cString: local), prefix: unsafe prefix.map { unsafe String(cString: $0) },
            namespace: unsafe space.map { unsafe String(cString: $0) })
    }

    /// Five pointers an attribute: name, prefix, namespace, start and end of the value.
    private static func attributes(
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) -> [XMLTree.Attribute] {
        guard let attributes = unsafe attributes else { return [] }
        var found: [XMLTree.Attribute] = []
        for index in 0..<count {
            // SAFETY: libxml2 gives five pointers for each of `count` attributes; the value is copied.
            guard let local = unsafe attributes[5 * index], let start = unsafe attributes[5 * index + 3],
                let end = unsafe attributes[5 * index + 4]
            else { continue }
            let value = unsafe String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
            let name = unsafe name(local, attributes[5 * index + 1], attributes[5 * index + 2])
            // Without a tree, libxml2 leaves ampersands of values escaped in this form.
            found.append(.init(name: name, value: value.replacing("&#38;", with: "&")))
        }
        return found
    }
}

/// What the handlers are given.
@unsafe private struct XMLReaderState {
    var tree: XMLTree
    var fault: String?
    var context: xmlParserCtxtPtr?

    /// Declarations of namespaces in scope: libxml2 looks each name up among them.
    private static let maximumNamespaces = 1_000
    private var namespaceCount = 0
    private var scopes: [Int] = []

    init(tree: XMLTree) { unsafe self.tree = tree }

    mutating func start(_ name: String, _ attributes: [XMLTree.Attribute], _ namespaces: Int) {
        unsafe namespaceCount += namespaces
        unsafe scopes.append(namespaces)
        guard unsafe namespaceCount > Self.maximumNamespaces || !tree.start(name, attributes) else { return }
        unsafe fault = fault ?? "more elements or namespaces than are read"
        // SAFETY: the context is the one that calls.
        unsafe xmlStopParser(context)
    }

    mutating func end() {
        unsafe namespaceCount -= scopes.popLast() ?? 0
        unsafe tree.end()
    }
}

/// HTML's entities, as libxml2 knows them.
enum HTMLEntity {
    static func scalar(named name: String) -> Unicode.Scalar? { byName[name] }

    /// libxml2's own search by name goes through all of them.
    private static let byName: [String: Unicode.Scalar] = {
        var names: [String: Unicode.Scalar] = [:]
        // From the quotation mark to the suit of diamonds.
        for value in UInt32(0x22)...0x2666 {
            // SAFETY: descriptions are constants of libxml2's; the name is copied.
            guard let entity = unsafe htmlEntityValueLookup(value), let name = unsafe entity.pointee.name else {
                continue
            }
            names[unsafe String(cString: name)] = Unicode.Scalar(value)
        }
        return names
    }()
}

/// Charsets other than Unicode's and Latin-1, by libxml2.
enum CharsetConversion {
    /// The bytes in UTF-8; nil for an unknown charset, and for bytes that are not of it.
    static func utf8(of bytes: [UInt8], label: String) -> [UInt8]? {
        // SAFETY: both buffers are made and freed here; the handler is libxml2's, and is closed once.
        guard let handler = unsafe xmlFindCharEncodingHandler(label), let input = unsafe xmlBufferCreate() else {
            return nil
        }
        defer { unsafe xmlBufferFree(input) }
        defer { unsafe _ = xmlCharEncCloseFunc(handler) }
        guard let output = unsafe xmlBufferCreateSize(4 * bytes.count + 16) else { return nil }
        defer { unsafe xmlBufferFree(output) }
        guard unsafe xmlBufferAdd(input, bytes, Int32(bytes.count)) == 0,
            unsafe xmlCharEncInFunc(handler, output, input) >= 0, let content = unsafe xmlBufferContent(output)
        else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output))))
    }
}
