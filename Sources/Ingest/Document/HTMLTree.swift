import CLibxml2

/// Builds a page's tree with libxml2, which knows how HTML's elements open and close one another. The sole
/// owner of libxml2 pointers; nothing of libxml2's outlives the call.
///
/// libxml2 reports elements as it goes, and they are written straight into the `Document`: no tree of its
/// own is made, copied and freed. It is fed the page's outline, not the page (see `MarkupOutline`).
enum HTMLTree {
    /// libxml2's globals, set up once before any thread parses.
    private static let isReady: Void = xmlInitParser()

    /// The tree of a page; `parserFailed` when libxml2 has no memory for a parser.
    ///
    /// Depth costs neither stack nor text: no recursion here, and libxml2's limit of 256 is one of the
    /// tree builder that is not used. Nothing is fetched, and HTML has no entities to expand.
    static func document(of outline: consuming MarkupOutline) throws(IngestError) -> Document {
        HTMLTree.isReady
        let markup = outline.markup
        guard !markup.isEmpty else { return Document() }
        var assembly = DocumentAssembly(outline)
        let isParsed = unsafe markup.withUnsafeBytes { buffer in
            // SAFETY: the bytes are lent for the call, and copied by libxml2; the assembly outlives the parse.
            unsafe withUnsafeMutablePointer(to: &assembly) { target in unsafe parse(buffer, into: target) }
        }
        guard isParsed else {
            throw IngestError(.parserFailed, "libxml2 could not parse \(markup.count) bytes of markup")
        }
        return assembly.finished()
    }

    private static func parse(
        _ markup: UnsafeRawBufferPointer, into assembly: UnsafeMutablePointer<DocumentAssembly>
    ) -> Bool {
        // SAFETY: the context is made, used and freed here; it keeps no pointer of ours beyond that.
        let start = unsafe markup.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let context = unsafe htmlCreateMemoryParserCtxt(start, Int32(markup.count)) else { return false }
        defer { unsafe htmlFreeParserCtxt(context) }
        let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        _ = unsafe htmlCtxtUseOptions(context, Int32(options))
        unsafe context.pointee.sax.pointee = handlers
        var state = unsafe HTMLParserState(context: context, assembly: assembly)
        return unsafe withUnsafeMutablePointer(to: &state) { state in
            unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
            unsafe htmlParseDocument(context)
            return true
        }
    }

    /// What libxml2 reports is taken by these; errors and all the rest go nowhere.
    private static var handlers: htmlSAXHandler {
        var handlers = unsafe htmlSAXHandler()
        // SAFETY: the state lives for the whole parse, in `parse`.
        unsafe handlers.startElement = { data, name, _ in
            guard let data = unsafe data, let name = unsafe name else { return }
            let state = unsafe data.assumingMemoryBound(to: HTMLParserState.self)
            unsafe state.pointee.assembly.pointee.startElement(
                at: state.pointee.place, implied: HTMLTree.impliedElement(name))
        }
        unsafe handlers.endElement = { data, _ in
            guard let data = unsafe data else { return }
            unsafe data.assumingMemoryBound(to: HTMLParserState.self).pointee.assembly.pointee.endElement()
        }
        unsafe handlers.characters = { data, _, _ in
            guard let data = unsafe data else { return }
            let state = unsafe data.assumingMemoryBound(to: HTMLParserState.self)
            unsafe state.pointee.assembly.pointee.text(at: state.pointee.place)
        }
        return unsafe handlers
    }

    /// The element, when it is one that libxml2 opens without a tag: html, head, body and p.
    private static func impliedElement(_ name: UnsafePointer<xmlChar>) -> ElementName? {
        // SAFETY: libxml2's names end in NUL, and no byte behind it is read.
        switch unsafe (name[0], name[0] == 0 ? 0 : name[1]) {
        case (UInt8(ascii: "p"), 0): .p
        case (UInt8(ascii: "b"), UInt8(ascii: "o")): unsafe xmlStrEqual(name, "body") == 1 ? .body : nil
        case (UInt8(ascii: "h"), UInt8(ascii: "t")): unsafe xmlStrEqual(name, "html") == 1 ? .html : nil
        case (UInt8(ascii: "h"), UInt8(ascii: "e")): unsafe xmlStrEqual(name, "head") == 1 ? .head : nil
        default: nil
        }
    }
}

/// What the handlers are given: the parser, and what they write to.
@unsafe private struct HTMLParserState {
    let context: htmlParserCtxtPtr
    let assembly: UnsafeMutablePointer<DocumentAssembly>

    /// How far the parser has read.
    var place: Int {
        // SAFETY: the input belongs to the context, which outlives the parse.
        guard let input = unsafe context.pointee.input else { return 0 }
        return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    }
}
