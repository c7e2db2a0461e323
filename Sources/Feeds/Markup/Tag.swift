/// A start tag as it is written.
struct Tag {
    /// Of the name, with its prefix.
    var name: Range<Int>
    var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    var isEmptyElement = false
    /// False where the text ends inside it, or it has too many attributes.
    var isWhole = false
    /// Behind the ">", else where reading stopped.
    var end: Int

    /// More attributes are no feed's: libxml2 compares each with all others.
    static let maximumAttributes = 256

    /// The tag whose "<" stands at `start`. Linear.
    static func start(at start: Int, in bytes: [UInt8]) -> Tag {
        var index = start + 1
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
        var tag = Tag(name: start + 1..<index, end: index)
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"):
                (tag.isWhole, tag.end) = (true, index + 1)
                return tag
            case UInt8(ascii: "/"):
                tag.isEmptyElement = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
                index += 1
            case let byte where isNameByte(byte):
                guard tag.attributes.count < maximumAttributes else {
                    tag.end = index
                    return tag
                }
                index = tag.addAttribute(at: index, bytes) ?? bytes.count
            default: index += 1
            }
        }
        tag.end = bytes.count
        return tag
    }

    /// Takes one attribute, quoted or not; the index behind it, nil when its value does not end.
    private mutating func addAttribute(at start: Int, _ bytes: [UInt8]) -> Int? {
        var index = start
        while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
        let name = start..<index
        var next = index
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else {
            attributes.append((name, index..<index))
            return index
        }
        next += 1
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        guard next < bytes.count else { return nil }
        if bytes[next] == 0x22 || bytes[next] == 0x27 {
            guard let end = bytes[(next + 1)...].firstIndex(of: bytes[next]) else { return nil }
            attributes.append((name, next + 1..<end))
            return end + 1
        }
        let end = bytes[next...].firstIndex { $0.isSpace || $0 == UInt8(ascii: ">") } ?? bytes.count
        attributes.append((name, next..<end))
        return end
    }

    /// Names of XML, as far as bytes tell.
    static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte > 0x7F || "_:-.".utf8.contains(byte)
    }

    static func isNameStart(_ byte: UInt8) -> Bool { byte.isLetter || byte > 0x7F || byte == UInt8(ascii: "_") }
}

extension [UInt8] {
    /// The index behind the first `mark`, which ends in ">". Linear.
    func end(of mark: StaticString, from start: Int) -> Int? {
        let mark = mark.description.utf8
        var index = start
        while let close = self[index...].firstIndex(of: UInt8(ascii: ">")) {
            index = close + 1
            if index - mark.count >= start, self[(index - mark.count)...close].elementsEqual(mark) { return index }
        }
        return nil
    }
}
