// What a tag says of its element: the attributes that a document keeps.

extension MarkupScanner {
    /// Goes to the end of the tag, past its ">"; a ">" inside quotes does not end it, and without its end
    /// it ends where the next one starts. True for a tag that closes itself.
    mutating func takeAttributes(_ input: [UInt8], from start: Int, keeping isKept: Bool) -> Bool {
        var index = start
        var seen: UInt64 = 0
        while index < input.count {
            let byte = input[index]
            if byte.isHTMLSpace {
                index += 1
            } else if byte == UInt8(ascii: ">") {
                position = index + 1
                return false
            } else if byte == UInt8(ascii: "<") {
                break
            } else if byte == UInt8(ascii: "/") {
                index += 1
                if index < input.count, input[index] == UInt8(ascii: ">") {
                    position = index + 1
                    return true
                }
            } else {
                index = takeAttribute(input, from: index, keeping: isKept, &seen)
            }
        }
        position = min(index, input.count)
        return false
    }

    /// - Parameter seen: bits of the names that the tag has had; the first of a name counts.
    /// - Returns: the end of the attribute.
    private mutating func takeAttribute(
        _ input: [UInt8], from start: Int, keeping isKept: Bool, _ seen: inout UInt64
    ) -> Int {
        var (hash, index) = attributeName(input, from: start)
        let nameEnd = index
        while index < input.count, input[index].isHTMLSpace { index += 1 }
        var value = nameEnd..<nameEnd
        if index < input.count, input[index] == UInt8(ascii: "=") {
            index += 1
            while index < input.count, input[index].isHTMLSpace { index += 1 }
            (value, index) = attributeValue(input, from: index)
        } else {
            index = nameEnd
        }
        if isKept, let name = attributes[hash], seen & 1 << UInt64(name.rawValue) == 0 {
            seen |= 1 << UInt64(name.rawValue)
            add(input, name, value)
        }
        return index
    }

    private func attributeName(_ input: [UInt8], from start: Int) -> (hash: UInt64, end: Int) {
        let bytes = input.span
        var hash = ByteHash.adding(bytes[start].asciiLowercased, to: ByteHash.start)
        var index = start + 1
        while index < bytes.count, !bytes[index].endsAttributeName {
            hash = ByteHash.adding(bytes[index].asciiLowercased, to: hash)
            index += 1
        }
        return (hash, index)
    }

    private mutating func attributeValue(_ input: [UInt8], from start: Int) -> (value: Range<Int>, end: Int) {
        let bytes = input.span
        guard start < bytes.count else { return (start..<start, start) }
        var index = start
        let quote = bytes[start]
        if quote == 0x22 || quote == 0x27 {
            index += 1
            let close = missingQuotes.contains(quote) ? bytes.count : bytes.firstIndex(of: quote, from: index)
            if close < bytes.count { return (index..<close, close + 1) }
            if !missingQuotes.contains(quote) { missingQuotes.append(quote) }
        }
        let valueStart = index
        while index < bytes.count, !bytes[index].endsAttributeValue { index += 1 }
        return (valueStart..<index, index)
    }

    private static let dataScheme: [UInt8] = Array("data:".utf8)

    private mutating func add(_ input: [UInt8], _ name: AttributeName, _ value: Range<Int>) {
        let start = arena.count
        if value.count <= MarkupScanner.maximumValueCount {
            let bytes = input.span.extracting(value)
            if !arena.append(bytes, upTo: UInt8(ascii: "&")) {
                append(bytes.extracting((arena.count - start)...), hasReference: true)
            }
        } else if !input.span.hasASCII(MarkupScanner.dataScheme, at: value.lowerBound) {
            outline.notes.longValueCount += 1
        }
        outline.attributes.append(.init(name: name, start: Int32(start), end: Int32(arena.count)))
    }
}

extension UInt8 {
    fileprivate var endsAttributeName: Bool {
        self <= UInt8(ascii: ">")
            && (isHTMLSpace || self == UInt8(ascii: "=") || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
                || self == UInt8(ascii: "<"))
    }

    /// Ends a value that no quotes are around.
    fileprivate var endsAttributeValue: Bool {
        self <= UInt8(ascii: ">") && (isHTMLSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "<"))
    }
}
