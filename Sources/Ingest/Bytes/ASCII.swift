// Questions about single bytes and byte sequences of ASCII-compatible text.

extension UInt8 {
    var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }
    var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    /// Space, tab, line feed, form feed, carriage return: HTML's own set.
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
    var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// True when the bytes at `position` spell `word`, a lowercase ASCII word, in any case.
    func hasASCII(_ word: String, at position: Int) -> Bool {
        let length = word.utf8.count
        guard position >= startIndex, position <= endIndex - length else { return false }
        var index = position
        for byte in word.utf8 {
            if self[index].asciiLowercased != byte { return false }
            index += 1
        }
        return true
    }

    /// The first place from `start` on where `word`, lowercase ASCII, stands in any case.
    func firstRange(of word: String, from start: Int) -> Range<Int>? {
        let length = word.utf8.count
        var index = start
        while index <= endIndex - length {
            if hasASCII(word, at: index) { return index..<index + length }
            index += 1
        }
        return nil
    }
}
