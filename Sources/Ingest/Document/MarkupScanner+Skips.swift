// What no article needs: comments, declarations, scripts and the like.

extension MarkupScanner {
    /// Elements of which nothing reaches the document.
    static let skippedElements: ElementSet = [.script, .style, .noscript, .svg, .template, .iframe, .textarea]

    mutating func skipComment(_ input: [UInt8]) {
        let bytes = input.span
        guard bytes.hasASCII(Delimiter.dashes, at: position + 2) else { return skipDeclaration(input) }
        // "<!-->" and "<!--->" are whole comments.
        for end in [Delimiter.bracket, Delimiter.shortCommentEnd] where bytes.hasASCII(end, at: position + 4) {
            return position += 4 + end.count
        }
        if let end = end(Delimiter.commentEnd, input, from: position + 4) { return position = end }
        outline.notes.unclosedCount += 1
        skipDeclaration(input)
    }

    mutating func skipDeclaration(_ input: [UInt8]) {
        position = end(Delimiter.bracket, input, from: position) ?? min(position + 2, input.count)
    }

    private enum Delimiter {
        static let dashes: [UInt8] = Array("--".utf8)
        static let bracket: [UInt8] = Array(">".utf8)
        static let shortCommentEnd: [UInt8] = Array("->".utf8)
        static let commentEnd: [UInt8] = Array("-->".utf8)
        static let structuredData: [UInt8] = Array("ld+json".utf8)
    }

    /// Goes behind an element's end tag; behind its start tag where nobody closes it.
    mutating func skipElement(_ input: [UInt8], _ name: ElementName, nameEnd: Int) {
        let start = position
        _ = takeAttributes(input, from: nameEnd, keeping: false)
        let content = position
        let spelling = input[start + 1..<nameEnd].map(\.asciiLowercased)
        guard let close = closeTag(of: spelling, input, from: content) else {
            outline.notes.unclosedCount += 1
            return position = name == .script ? resumption(input, from: content) : content
        }
        if name == .script, holdsStructuredData(input.span.extracting(start..<content)) {
            outline.structuredData.append(Array(input[content..<close.lowerBound]))
        }
        position = end(Delimiter.bracket, input, from: close.upperBound) ?? input.count
    }

    private func holdsStructuredData(_ tag: Span<UInt8>) -> Bool {
        var index = 0
        while index < tag.count {
            if tag[index] | 0x20 == UInt8(ascii: "l"), tag.hasASCII(Delimiter.structuredData, at: index) { return true }
            index += 1
        }
        return false
    }

    private mutating func closeTag(of name: [UInt8], _ input: [UInt8], from start: Int) -> Range<Int>? {
        guard !missing.contains(name) else { return nil }
        let bytes = input.span
        var index = start
        while true {
            index = bytes.firstFarIndex(of: UInt8(ascii: "<"), from: index)
            guard index + 2 + name.count <= bytes.count else { break }
            if bytes[index + 1] == UInt8(ascii: "/"), bytes.hasASCII(name, at: index + 2) {
                return index..<index + 2 + name.count
            }
            index += 1
        }
        missing.insert(name)
        return nil
    }

    /// Where markup goes on after a script that nobody closes: its next likely tag.
    private func resumption(_ input: [UInt8], from start: Int) -> Int {
        var index = start
        while let next = input[index...].firstIndex(of: UInt8(ascii: "<")) {
            let isMarkup = MarkupScanner.resumingTags.contains { input.hasASCII($0, at: next) }
            if isMarkup { return next }
            index = next + 1
        }
        return input.count
    }

    private static let resumingTags: [String] = [
        "<body", "<div", "<p>", "<p ", "<h1", "<h2", "<article", "<main", "<section", "<table", "<title", "<meta",
        "</head", "<script",
    ]

    /// One past the next place of a delimiter.
    private mutating func end(_ delimiter: [UInt8], _ input: [UInt8], from start: Int) -> Int? {
        guard !missing.contains(delimiter), let first = delimiter.first else { return nil }
        let bytes = input.span
        var index = min(start, bytes.count)
        while true {
            index = bytes.firstFarIndex(of: first, from: index)
            guard index + delimiter.count <= bytes.count else { break }
            if bytes.hasASCII(delimiter, at: index) { return index + delimiter.count }
            index += 1
        }
        missing.insert(delimiter)
        return nil
    }
}
