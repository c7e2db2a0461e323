/// HTML's character references: of the markup, and of structured data and plain text.
enum CharacterReferences {
    /// The text with references resolved; unknown ones stay. Linear.
    ///
    /// Spaces of every kind come out as a space and what is invisible not at all, where they are named.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return String(decoding: decoded(Array(text.utf8)), as: UTF8.self)
    }

    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        append(bytes.span, to: &result, foldsNamedSpaces: true)
        return result
    }

    /// Adds some text to `result` with its references resolved. What is added is never longer.
    static func append(_ text: Span<UInt8>, to result: inout [UInt8], foldsNamedSpaces: Bool = false) {
        var start = 0
        while start < text.count {
            if text[start] != UInt8(ascii: "&") {
                result.append(text[start])
                start += 1
                continue
            }
            guard let reference = reference(in: text, start + 1..<text.count) else {
                result.append(UInt8(ascii: "&"))
                start += 1
                continue
            }
            start = reference.end
            guard let scalar = reference.scalar else { continue }
            if foldsNamedSpaces, reference.isNamed, let folded = folded(scalar) {
                result.append(contentsOf: folded.utf8)
            } else {
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    private struct Reference {
        /// Nil for a number that is no character: it stands for nothing.
        var scalar: Unicode.Scalar?
        var isNamed: Bool
        var end: Int
    }

    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0xA0, 0x2002, 0x2003, 0x2009: " "
        case 0xAD, 0x200C, 0x200D: ""
        default: nil
        }
    }

    /// The reference whose "&" stands before `range`, which may end before it does.
    private static func reference(in bytes: Span<UInt8>, _ range: Range<Int>) -> Reference? {
        guard !range.isEmpty else { return nil }
        return bytes[range.lowerBound] == UInt8(ascii: "#") ? numeric(bytes, range) : named(bytes, range)
    }

    /// Letters and digits up to ";". Names of Latin-1 are older than the ";" and stand without it, too.
    private static func named(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Reference? {
        var hash = ByteHash.start
        var index = range.lowerBound
        while index < range.upperBound, bytes[index].isASCIIAlphanumeric {
            hash = ByteHash.adding(bytes[index], to: hash)
            index += 1
        }
        let value = HTMLEntities.byHash[hash]
        guard index > range.lowerBound, value != 0, let scalar = Unicode.Scalar(value) else { return nil }
        if index < range.upperBound, bytes[index] == UInt8(ascii: ";") {
            return Reference(scalar: scalar, isNamed: true, end: index + 1)
        }
        // "&copy=1" is a part of an address.
        guard value <= 0xFF, index == range.upperBound || bytes[index] != UInt8(ascii: "=") else { return nil }
        return Reference(scalar: scalar, isNamed: true, end: index)
    }

    private static func numeric(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Reference? {
        var index = range.lowerBound + 1
        let isHex = index < range.upperBound && bytes[index].asciiLowercased == UInt8(ascii: "x")
        if isHex { index += 1 }
        let digits = index
        var value: UInt32 = 0
        while index < range.upperBound, let digit = digit(bytes[index], isHex: isHex) {
            if value < 0x11_0000 { value = value * (isHex ? 16 : 10) + digit }
            index += 1
        }
        guard index > digits else { return nil }
        if index < range.upperBound, bytes[index] == UInt8(ascii: ";") { index += 1 }
        let isCharacter = value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D
        return Reference(scalar: isCharacter ? Unicode.Scalar(value) : nil, isNamed: false, end: index)
    }

    private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
        if byte.isASCIIDigit { return UInt32(byte - 0x30) }
        guard isHex, byte.isASCIILetter, byte | 0x20 <= UInt8(ascii: "f") else { return nil }
        return UInt32(byte | 0x20) - 0x57
    }
}
