/// A reporter's mark at an article's end: "(vyp/kna)", "[**]", "(K30-38)", "(*)", "***".
enum Signature {
    /// The longest mark, brackets included.
    static let maximumCount = 28

    /// Where the mark at the end of the text starts; nil when there is none.
    static func start(in text: [UInt8]) -> Int? {
        if let start = bracketStart(in: text) { return start }
        if isNameAlone(text) || isCapitalName(text) { return 0 }
        let stars = text.reversed().prefix { $0 == UInt8(ascii: "*") || $0 == 0x20 }.count
        return text.suffix(stars).contains(UInt8(ascii: "*")) ? text.count - stars : nil
    }

    /// "(Rina Sari)": an editor or reporter on a line of their own.
    private static func isNameAlone(_ text: [UInt8]) -> Bool {
        guard text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")"), text.count <= 42 else { return false }
        let words = text.dropFirst().dropLast().split(separator: 0x20)
        return (2...5).contains(words.count)
            && words.allSatisfy {
                ($0.first?.isASCIIUppercase ?? false) && $0.allSatisfy { $0.isASCIILetter || $0 == 0x2E }
            }
    }

    /// "RINA SARI | BUDI": reporters below the text, in capitals.
    private static func isCapitalName(_ text: [UInt8]) -> Bool {
        guard text.count <= 60 else { return false }
        let words = text.split(separator: 0x20)
        return (2...7).contains(words.count)
            && text.allSatisfy {
                $0.isASCIIUppercase || $0 == 0x20 || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ".")
            }
            && words.allSatisfy { $0.count > 1 || $0.first == UInt8(ascii: "|") }
    }

    private static func bracketStart(in text: [UInt8]) -> Int? {
        guard let last = text.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]") else { return nil }
        let opening = last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        let tail = text.suffix(maximumCount)
        guard let start = tail.lastIndex(of: opening), isMark(text[(start + 1)..<(text.count - 1)]) else { return nil }
        let before = text[..<start].reversed().drop { $0 == 0x20 }
        // In the middle of a sentence, brackets hold an abbreviation.
        guard before.isEmpty || before.first.map({ SentenceEnd.isLast($0) || $0 == 0x99 }) ?? false else { return nil }
        return start
    }

    /// Initials of up to five letters parted by "/", "-", "," or "&"; or stars.
    private static func isMark(_ inside: ArraySlice<UInt8>) -> Bool {
        if inside.allSatisfy({ $0 == UInt8(ascii: "*") || $0 == 0x20 }) { return !inside.isEmpty }
        let parts = inside.split { "/-,& .".utf8.contains($0) }
        guard (1...4).contains(parts.count) else { return false }
        return parts.allSatisfy { (1...5).contains($0.count) && $0.allSatisfy(\.isASCIIAlphanumeric) }
            && parts.contains { $0.contains { $0.isASCIILetter } }
    }
}
