/// Markup without what no article needs, so that the parser never sees it: comments, scripts,
/// styles, drawings, declarations, and attributes beyond reason.
///
/// Scripts and comments are a third of a page's bytes and skipping them is far cheaper than parsing
/// them. An end that is missing costs the start tag alone, never the rest of the page.
struct MarkupFilter {
    /// libxml2 takes quadratic time in the attributes of one tag; no page in use has more.
    static let maximumAttributeCount = 1_000
    /// Longer values are inlined images and state: they are left out.
    static let maximumValueCount = 8_192

    private let input: [UInt8]
    private var output: [UInt8] = []
    private var structuredData: [[UInt8]] = []
    private var position = 0
    /// Ends that a search has not found anywhere ahead; they need not be looked for again.
    private var missing: Set<String> = []

    /// - Returns: the markup, and the contents of the `application/ld+json` scripts in order.
    /// - Complexity: linear in the input.
    static func filter(_ utf8: [UInt8]) -> (markup: [UInt8], structuredData: [[UInt8]]) {
        var filter = MarkupFilter(input: utf8)
        filter.run()
        return (filter.output, filter.structuredData)
    }

    private init(input: [UInt8]) {
        self.input = input
        output.reserveCapacity(input.count)
    }

    private mutating func run() {
        while position < input.count {
            guard let tag = input[position...].firstIndex(of: UInt8(ascii: "<")) else { break }
            output.append(contentsOf: input[position..<tag])
            position = tag
            takeTag()
        }
        output.append(contentsOf: input[position...])
    }

    private mutating func takeTag() {
        guard position + 1 < input.count else { return copyByte() }
        let next = input[position + 1]
        if input.hasASCII("<!--", at: position) { return skipComment() }
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return skipDeclaration() }
        if next == UInt8(ascii: "/") || next.isASCIILetter {
            if let element = rawElement() { return skipRawElement(element) }
            if closesNothing() { return position = tagEnd(from: position).end }
            return copyTag()
        }
        // A lone "<" is text; the parser would lose what follows it.
        output.append(contentsOf: "&lt;".utf8)
        position += 1
    }

    private mutating func copyByte() {
        output.append(input[position])
        position += 1
    }

    /// Elements opened and not closed so far, by the hash of their names.
    private var openCounts: [UInt64: Int] = [:]

    /// Counts the tag; true for the end of an element that is not open. The parser looks through all
    /// open elements for each such end, which takes quadratic time, and then leaves it out.
    private mutating func closesNothing() -> Bool {
        let isEnd = input[position + 1] == UInt8(ascii: "/")
        let start = position + (isEnd ? 2 : 1)
        let name = input[start...].prefix { $0.isASCIIAlphanumeric }
        let hash = ByteHash.of(name.lazy.map(\.asciiLowercased))
        guard isEnd else {
            openCounts[hash, default: 0] += 1
            return false
        }
        if MarkupFilter.impliedElements.contains(hash) { return false }
        guard let count = openCounts[hash], count > 0 else { return true }
        openCounts[hash] = count - 1
        return false
    }

    /// Elements that are open without a tag, or whose end alone stands for an element.
    private static let impliedElements: Set<UInt64> = Set(
        ["html", "head", "body", "p", "br"].map { ByteHash.of($0.utf8) })

    // MARK: What is skipped

    private mutating func skipComment() {
        // "<!-->" and "<!--->" are whole comments.
        if input.hasASCII(">", at: position + 4) { return position += 5 }
        if input.hasASCII("->", at: position + 4) { return position += 6 }
        if let end = end("-->", from: position + 4) { return position = end.upperBound }
        skipDeclaration()
    }

    private mutating func skipDeclaration() {
        position = end(">", from: position)?.upperBound ?? position + 2
    }

    private static let rawElements: [String] = [
        "script", "style", "noscript", "svg", "template", "iframe", "textarea",
    ]

    private func rawElement() -> String? {
        MarkupFilter.rawElements.first { name in
            guard input.hasASCII(name, at: position + 1) else { return false }
            let after = position + 1 + name.utf8.count
            return after >= input.count || !input[after].isASCIIAlphanumeric && input[after] != UInt8(ascii: "-")
        }
    }

    private mutating func skipRawElement(_ name: String) {
        let start = position
        let content = tagEnd(from: position).end
        let isStructuredData =
            name == "script" && input[start..<content].firstRange(of: "ld+json", from: start) != nil
        guard let close = closeTag(of: name, from: content) else {
            return position = name == "script" ? resumption(from: content) : content
        }
        if isStructuredData { structuredData.append(Array(input[content..<close.lowerBound])) }
        position = end(">", from: close.upperBound)?.upperBound ?? input.count
    }

    private mutating func closeTag(of name: String, from start: Int) -> Range<Int>? {
        let key = "</" + name
        guard !missing.contains(key) else { return nil }
        var index = start
        while let range = input[index...].firstMarkup("</", from: index) {
            if input.hasASCII(name, at: range.upperBound) {
                return range.lowerBound..<range.upperBound + name.utf8.count
            }
            index = range.upperBound
        }
        missing.insert(key)
        return nil
    }

    /// Where markup goes on after a script that nobody closes: its next likely tag.
    private func resumption(from start: Int) -> Int {
        var index = start
        while let next = input[index...].firstIndex(of: UInt8(ascii: "<")) {
            let isMarkup = MarkupFilter.resumingTags.contains { input.hasASCII($0, at: next) }
            if isMarkup { return next }
            index = next + 1
        }
        return input.count
    }

    private static let resumingTags: [String] = [
        "<body", "<div", "<p>", "<p ", "<h1", "<h2", "<article", "<main", "<section", "<table", "<title", "<meta",
        "</head", "<script",
    ]

    private mutating func end(_ text: String, from start: Int) -> Range<Int>? {
        guard !missing.contains(text) else { return nil }
        if let range = input.firstMarkup(text, from: min(start, input.count)) { return range }
        missing.insert(text)
        return nil
    }

    // MARK: What is copied

    private mutating func copyTag() {
        let (end, attributes) = tagEnd(from: position)
        var copied = position
        for value in attributes.longValues {
            output.append(contentsOf: input[copied..<value.lowerBound])
            copied = value.upperBound
        }
        if let limit = attributes.limit {
            output.append(contentsOf: input[copied..<max(copied, limit)])
            output.append(UInt8(ascii: ">"))
        } else {
            output.append(contentsOf: input[copied..<end])
        }
        position = end
    }

    private struct TagAttributes {
        var count = 0
        /// Where the first attribute over the limit starts.
        var limit: Int?
        var longValues: [Range<Int>] = []
    }

    /// The end of the tag that starts at `start`, past its ">"; a ">" inside quotes does not end it.
    private mutating func tagEnd(from start: Int) -> (end: Int, attributes: TagAttributes) {
        var attributes = TagAttributes()
        var index = start + 1
        var previous: UInt8 = 0
        while index < input.count {
            let byte = input[index]
            if byte == UInt8(ascii: ">") { return (index + 1, attributes) }
            // Without its end the tag ends where the next one starts.
            if byte == UInt8(ascii: "<") { return (index, attributes) }
            if byte == 0x22 || byte == 0x27, previous == UInt8(ascii: "="), attributes.limit == nil,
                let close = quoteEnd(byte, from: index + 1)
            {
                if close - index > MarkupFilter.maximumValueCount { attributes.longValues.append(index + 1..<close) }
                index = close
            } else if !byte.isHTMLSpace, previous.isHTMLSpace, byte != UInt8(ascii: "="), byte != UInt8(ascii: "/") {
                attributes.count += 1
                if attributes.count > MarkupFilter.maximumAttributeCount, attributes.limit == nil {
                    attributes.limit = index
                }
            }
            // Space around "=" does not part a value from its name.
            if !(byte.isHTMLSpace && previous == UInt8(ascii: "=")) { previous = byte }
            index += 1
        }
        return (input.count, attributes)
    }

    private mutating func quoteEnd(_ quote: UInt8, from start: Int) -> Int? {
        let key = quote == 0x22 ? "\"" : "'"
        guard !missing.contains(key) else { return nil }
        if let close = input[start...].firstIndex(of: quote) { return close }
        missing.insert(key)
        return nil
    }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// The first place of a markup delimiter from `start` on; its first byte is searched for alone.
    func firstMarkup(_ text: String, from start: Int) -> Range<Int>? {
        let length = text.utf8.count
        guard let first = text.utf8.first else { return nil }
        var index = start
        while index <= endIndex - length {
            if self[index] == first, hasASCII(text, at: index) { return index..<index + length }
            index += 1
        }
        return nil
    }
}
