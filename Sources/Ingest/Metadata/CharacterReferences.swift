/// HTML's character references where no HTML parser has seen them: structured data and plain text.
enum CharacterReferences {
    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ldquo": "“", "rdquo": "”",
        "lsquo": "‘", "rsquo": "’", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "middot": "·", "copy": "©",
        "reg": "®", "trade": "™", "laquo": "«", "raquo": "»", "sbquo": "‚", "bdquo": "„", "deg": "°", "euro": "€",
        "pound": "£", "eacute": "é", "egrave": "è", "uuml": "ü", "ouml": "ö", "auml": "ä", "szlig": "ß", "frac12": "½",
        "shy": "", "zwnj": "", "zwj": "", "ensp": " ", "emsp": " ", "thinsp": " ", "times": "×",
    ]

    /// The text with references resolved; unknown ones stay. Linear.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return String(decoding: decoded(Array(text.utf8)), as: UTF8.self)
    }

    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"), let reference = reference(in: bytes, at: index + 1) {
                result.append(contentsOf: reference.text.utf8)
                index = reference.end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func reference(in bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
        guard let end = bytes[start..<min(bytes.count, start + 10)].firstIndex(of: UInt8(ascii: ";")) else {
            return nil
        }
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        if let text = named[name] { return (text, end + 1) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let number, number >= 0x20, let scalar = Unicode.Scalar(number) else { return nil }
        return (String(Character(scalar)), end + 1)
    }
}
