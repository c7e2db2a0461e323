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
    var key: UInt64 = 0xCBF2_9CE4_8422_2325

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
        var length: Int32 = 0
        var trailing: Int32 = 0
        var isInWord = false
        let table = ByteTraits.table
        for index in range {
            let byte = text[index]
            let traits = table[Int(byte)]
            if traits.contains(.space) {
                isInWord = false
                if length > 0 { trailing += 1 }
                continue
            }
            length += trailing + 1
            trailing = 0
            if !isInWord {
                wordCount += 1
                if traits.contains(.capital) { capitalCount += 1 }
                isInWord = true
            }
            if firstByte == 0 { firstByte = byte }
            lastByte = byte
            if traits.contains(.word) { key = (key ^ UInt64(byte.asciiLowercased)) &* 0x100_0000_01B3 }
            if traits.contains(.digit) { digitCount += 1 }
            if traits.contains(.stop) { stopCount += 1 }
            if traits.contains(.bar) { barCount += 1 }
        }
        textBytes += length
        if isLink { linkBytes += length }
        return length
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
