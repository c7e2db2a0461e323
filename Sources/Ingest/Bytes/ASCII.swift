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

extension Span<UInt8> {
    /// The first place of `byte` from `start` on, up to `limit`; `limit` when there is none.
    func firstIndex(of byte: UInt8, from start: Int, to limit: Int) -> Int {
        var index = start
        while index < limit, self[index] != byte { index += 1 }
        return index
    }

    /// The first place of `byte` from `start` on; `count` when there is none.
    func firstIndex(of byte: UInt8, from start: Int) -> Int { firstIndex(of: byte, from: start, to: count) }

    /// As `firstIndex(of:from:)`, for a byte that is likely to stand far away: looks at blocks of bytes first, of
    /// which the compiler makes vector instructions.
    func firstFarIndex(of byte: UInt8, from start: Int) -> Int {
        let blockSize = 32
        var index = start
        while index + blockSize <= count {
            let block = extracting(index..<index + blockSize)
            var isFound: UInt8 = 0
            for place in 0..<blockSize { isFound |= block[place] == byte ? 1 : 0 }
            if isFound != 0 { break }
            index += blockSize
        }
        return firstIndex(of: byte, from: index)
    }

    /// True when the bytes at `position` spell `word`, lower-case ASCII, in any case.
    func hasASCII(_ word: [UInt8], at position: Int) -> Bool {
        guard position + word.count <= count else { return false }
        var index = position
        for byte in word {
            if self[index].asciiLowercased != byte { return false }
            index += 1
        }
        return true
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

extension StringProtocol {
    /// Where some words first stand, compared byte by byte: the standard library's search is many times slower.
    func byteRange(of words: String) -> Range<Index>? {
        let bytes = Array(utf8)
        let wanted = Array(words.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
            var length = 1
            while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
            guard length == wanted.count else { continue }
            return utf8.index(startIndex, offsetBy: start)..<utf8.index(startIndex, offsetBy: start + length)
        }
        return nil
    }

    func holds(_ words: String) -> Bool { byteRange(of: words) != nil }
}
