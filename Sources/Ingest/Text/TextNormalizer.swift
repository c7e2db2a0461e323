/// Text as a reader sees it: one kind of space, none at the edges or in rows, nothing invisible, in NFC.
///
/// Quotation marks, dashes and the words themselves stay as the page has them.
enum TextNormalizer {
    /// Normalises UTF-8 text; line ends are spaces too. Normalising twice equals once. Linear.
    static func normalized(_ text: some RandomAccessCollection<UInt8>) -> [UInt8] {
        let bytes = Array(text)
        if isNormalASCII(bytes.span) { return bytes }
        let (result, isASCII) = folded(bytes.span)
        return isASCII ? result : NormalizationFormC.composed(result)
    }

    /// True for most texts of most pages: nothing is to be done.
    private static func isNormalASCII(_ bytes: Span<UInt8>) -> Bool {
        var wasSpace = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 || byte >= 0x7F {
                if byte != 0x20 || wasSpace { return false }
                wasSpace = true
            } else {
                wasSpace = false
            }
            index += 1
        }
        return !wasSpace || bytes.isEmpty
    }

    /// The text with its spaces folded, and whether ASCII is all that is left.
    private static func folded(_ bytes: Span<UInt8>) -> (text: [UInt8], isASCII: Bool) {
        // Of two bytes windows-1252 makes three at most; nothing else grows.
        var result = [UInt8](repeating: 0, count: bytes.count + bytes.count / 2)
        var output = result.mutableSpan
        var count = 0
        var isASCII = true
        var pendingSpace = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte > 0x20, byte < 0x7F, !pendingSpace {
                output[count] = byte
                count += 1
                index += 1
                continue
            }
            let (length, reading) =
                byte < 0x80 ? (1, byte <= 0x20 || byte == 0x7F ? .space : .character) : read(bytes, at: index)
            if reading == .space {
                pendingSpace = count > 0
            } else if reading != .nothing {
                if pendingSpace {
                    output[count] = 0x20
                    count += 1
                }
                pendingSpace = false
                if byte >= 0x80 { isASCII = false }
                if reading == .windows1252 {
                    for byte in (windows1252[Int(bytes[index + 1]) - 0x80] ?? "").utf8 {
                        output[count] = byte
                        count += 1
                    }
                } else {
                    for offset in index..<index + length {
                        output[count] = bytes[offset]
                        count += 1
                    }
                }
            }
            index += length
        }
        result.removeLast(result.count - count)
        return (result, isASCII)
    }

    private enum Reading {
        case character, space, nothing
        /// A C1 control that stands for a character of windows-1252.
        case windows1252
    }

    /// What a byte over 0x7F begins.
    private static func read(_ bytes: Span<UInt8>, at index: Int) -> (length: Int, reading: Reading) {
        let byte = bytes[index]
        if byte < 0xE0 {
            guard index + 1 < bytes.count else { return (1, .nothing) }
            return (2, twoByteReading(byte, bytes[index + 1]))
        }
        if byte < 0xF0 {
            guard index + 2 < bytes.count else { return (1, .nothing) }
            return (3, threeByteReading(byte, bytes[index + 1], bytes[index + 2]))
        }
        return (min(4, bytes.count - index), .character)
    }

    private static func twoByteReading(_ first: UInt8, _ second: UInt8) -> Reading {
        guard first == 0xC2 else { return .character }
        switch second {
        case 0xA0: return .space
        case 0xAD: return .nothing
        // C1 controls are windows-1252 written as numeric references.
        case 0x80...0x9F: return windows1252[Int(second) - 0x80] == nil ? .nothing : .windows1252
        default: return .character
        }
    }

    private static func threeByteReading(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Reading {
        switch (first, second, third) {
        // U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000, U+1680.
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80):
            return .space
        // Zero width: U+200B to U+200F, U+202A to U+202E, U+2060 to U+2069, U+FEFF; U+FFFE and U+FFFF.
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF),
            (0xEF, 0xBF, 0xBE), (0xEF, 0xBF, 0xBF):
            return .nothing
        default: return .character
        }
    }

    /// 0x80 to 0x9F of windows-1252; source: the WHATWG Encoding standard's index.
    private static let windows1252: [String?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}
