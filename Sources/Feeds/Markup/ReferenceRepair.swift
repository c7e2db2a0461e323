/// Character references as feeds have them, made such as XML knows; and HTML's, resolved.
enum ReferenceRepair {
    enum Fault {
        case undeclaredEntity(String)
        case bareAmpersand
        case controlCharacter
    }

    /// Adds text to `result`: HTML's entities become their characters, a lone "&" becomes `&amp;`, a "<" `&lt;`, what
    /// XML 1.0 has no place for is left out. Linear.
    static func append(
        _ range: Range<Int>, of bytes: [UInt8], to result: inout [UInt8], _ fault: (Fault, Int) -> Void
    ) {
        var index = range.lowerBound
        var copied = index
        while index < range.upperBound {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte < 0x20 && !byte.isSpace else {
                index += 1
                continue
            }
            result += bytes[copied..<index]
            copied = index + 1
            if byte == UInt8(ascii: "&") {
                copied = reference(at: index, range.upperBound, bytes, &result, fault)
            } else if byte == UInt8(ascii: "<") {
                result += Array("&lt;".utf8)
            } else {
                fault(.controlCharacter, index)
            }
            index = copied
        }
        result += bytes[copied..<range.upperBound]
    }

    /// Writes what stands at an "&"; the index behind what was taken.
    private static func reference(
        at start: Int, _ end: Int, _ bytes: [UInt8], _ result: inout [UInt8], _ fault: (Fault, Int) -> Void
    ) -> Int {
        // No reference is longer.
        let limit = min(end, start + 40)
        guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")), close > start + 1 else {
            return escapeAmpersand(at: start, &result, fault)
        }
        let name = String(decoding: bytes[start + 1..<close], as: UTF8.self)
        if ["amp", "lt", "gt", "quot", "apos"].contains(name) {
            result += bytes[start...close]
        } else if name.hasPrefix("#") {
            guard let scalar = numeric(name.dropFirst()) else { return escapeAmpersand(at: start, &result, fault) }
            if isCharacter(scalar) { result += bytes[start...close] } else { fault(.controlCharacter, start) }
        } else if let scalar = HTMLEntity.scalar(named: name) {
            fault(.undeclaredEntity(name), start)
            result += Array(String(scalar).utf8)
        } else {
            return escapeAmpersand(at: start, &result, fault)
        }
        return close + 1
    }

    private static func escapeAmpersand(
        at start: Int, _ result: inout [UInt8], _ fault: (Fault, Int) -> Void
    ) -> Int {
        fault(.bareAmpersand, start)
        result += Array("&amp;".utf8)
        return start + 1
    }

    /// XML's `Char`: of what is below a space, only spaces.
    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 ? scalar.value & 0xFFFE != 0xFFFE : UInt8(scalar.value).isSpace
    }

    private static func numeric(_ digits: Substring) -> Unicode.Scalar? {
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        let digits = isHex ? digits.dropFirst() : digits
        guard digits.first != "+", digits.first != "-" else { return nil }
        return UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
    }

    /// HTML's references, in text that was taken out of markup; unknown ones stay. Linear.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = String.UnicodeScalarView()
        var rest = text[...].utf8
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            result += Substring(rest[..<start]).unicodeScalars
            let tail = rest[rest.index(after: start)...]
            rest = tail
            guard let close = tail.prefix(40).firstIndex(of: UInt8(ascii: ";")), let scalar = scalar(tail[..<close])
            else {
                result.append("&")
                continue
            }
            result.append(scalar)
            rest = tail[tail.index(after: close)...]
        }
        result += Substring(rest).unicodeScalars
        return String(result)
    }

    private static func scalar(_ name: Substring.UTF8View) -> Unicode.Scalar? {
        let name = Substring(name)
        if name.hasPrefix("#") { return numeric(name.dropFirst()).flatMap { isCharacter($0) ? $0 : nil } }
        return name == "apos" ? "'" : HTMLEntity.scalar(named: String(name))
    }
}
