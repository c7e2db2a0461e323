/// A run of text between two block boundaries, as the page prints it: a paragraph, a list item, a label.
///
/// A line break parts units as a block boundary does. Counts are of the raw text; lengths are UTF-8 bytes without
/// spaces at the edges of its text nodes.
struct TextUnit: Sendable {
    /// The nearest block element around it.
    var block: Int32
    /// Its text nodes lie in `firstNode..<endNode`.
    var firstNode: Int32
    var endNode: Int32
    /// Line breaks between it and the text before it.
    var breaks: UInt8 = 0
    var textBytes: Int32 = 0
    var linkBytes: Int32 = 0
    var wordCount: Int32 = 0
    /// Words that start with an ASCII capital.
    var capitalCount: Int32 = 0
    var digitCount: Int32 = 0
    /// Full stops, commas and their CJK likes.
    var stopCount: Int32 = 0
    /// Bars, arrows and the like, which part the items of menus.
    var barCount: Int32 = 0
    var firstByte: UInt8 = 0
    var lastByte: UInt8 = 0
    /// FNV-1a over its ASCII letters in lower case and digits and other bytes: equal for equal words.
    var key: UInt64 = ByteHash.start

    init(block: Int32, firstNode: Int32, endNode: Int32) {
        (self.block, self.firstNode, self.endNode) = (block, firstNode, endNode)
    }

    /// A text that stands nowhere on the page, to compare with those that do.
    init(of text: String) {
        self.init(block: -1, firstNode: 0, endNode: 0)
        let bytes = Array(text.utf8)
        _ = add(bytes, 0..<bytes.count, isLink: false)
    }

    /// A sentence, not a label: 60 bytes and a stop or comma, less than half of it links.
    var isProse: Bool { textBytes >= 60 && stopCount > 0 && linkBytes * 2 < textBytes }

    /// Bytes of running text: none for a label, and none of its links.
    var proseBytes: Int32 { isProse ? textBytes - linkBytes : 0 }

    /// Adds a text node's bytes, those of a range. One look at each.
    /// - Returns: how many there are between the spaces at its edges.
    mutating func add(_ bytes: [UInt8], _ range: Range<Int>, isLink: Bool) -> Int32 {
        let text = bytes.span
        let table = ByteTraits.table.span
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, table[Int(text[start])].contains(.space) { start += 1 }
        while end > start, table[Int(text[end - 1])].contains(.space) { end -= 1 }
        guard start < end else { return 0 }
        if firstByte == 0 { firstByte = text[start] }
        lastByte = text[end - 1]
        count(text.extracting(start..<end), table)
        let length = Int32(end - start)
        textBytes += length
        if isLink { linkBytes += length }
        return length
    }

    /// Counts words and marks of a text without spaces at its edges.
    private mutating func count(_ text: Span<UInt8>, _ table: Span<ByteTraits>) {
        // Kept apart from the unit, so that the counts can stay in registers; and counted without asking.
        var (words, capitals, digits, stops, bars): (Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0)
        var key = key
        var wasSpace: UInt8 = 1
        for index in 0..<text.count {
            let byte = text[index]
            let traits = table[Int(byte)]
            if traits.contains(.word) { key = ByteHash.adding(byte.asciiLowercased, to: key) }
            let isSpace = traits.bit(0)
            let startsWord = wasSpace & ~isSpace
            wasSpace = isSpace
            words += Int32(startsWord)
            capitals += Int32(startsWord & traits.bit(1))
            digits += Int32(traits.bit(2))
            stops += Int32(traits.bit(3))
            bars += Int32(traits.bit(4))
        }
        self.key = key
        wordCount += words
        capitalCount += capitals
        digitCount += digits
        stopCount += stops
        barCount += bars
    }
}

/// What the units count of each byte.
struct ByteTraits: OptionSet, Sendable {
    let rawValue: UInt8

    static let space = ByteTraits(rawValue: 1)
    static let capital = ByteTraits(rawValue: 2)
    static let digit = ByteTraits(rawValue: 4)
    static let stop = ByteTraits(rawValue: 8)
    static let bar = ByteTraits(rawValue: 16)
    /// Part of the unit's key.
    static let word = ByteTraits(rawValue: 32)

    /// 1 where the option of that place is set, else 0.
    func bit(_ place: UInt8) -> UInt8 { rawValue >> place & 1 }

    static let table: [ByteTraits] = (0..<256).map { value in
        let byte = UInt8(value)
        var traits: ByteTraits = []
        if byte.isHTMLSpace { traits.insert(.space) }
        if byte.isASCIIUppercase { traits.insert(.capital) }
        if byte.isASCIIDigit { traits.insert(.digit) }
        // The first byte of CJK punctuation, too.
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == 0xE3 { traits.insert(.stop) }
        if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { traits.insert(.bar) }
        if byte.isASCIIAlphanumeric || byte >= 0x80 { traits.insert(.word) }
        return traits
    }
}
