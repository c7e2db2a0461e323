/// Why bytes are not JSON, and where.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    package var reason: String
    package var byteOffset: Int
    /// Nothing is wrong but the depth.
    package var isTooDeep = false

    package var description: String { "not JSON at byte \(byteOffset): \(reason)" }
}

/// Reads one JSON value (RFC 8259) from UTF-8 bytes.
///
/// `lenient` forgives what web pages get wrong in their structured data: raw control
/// characters inside strings, and commas before a closing bracket.
/// Complexity: linear; nesting deeper than `maximumDepth` is an error.
package struct JSONParser {
    package static let maximumDepth = 256

    private let bytes: [UInt8]
    private let lenient: Bool
    private var position = 0

    package static func parse(_ bytes: [UInt8], lenient: Bool = false) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes: bytes, lenient: lenient)
        let value = try parser.value(depth: 0)
        parser.skipWhitespace()
        if parser.position < bytes.count, !(lenient && bytes[parser.position] == UInt8(ascii: ";")) {
            throw parser.error("more follows the value")
        }
        return value
    }

    private init(bytes: [UInt8], lenient: Bool) {
        (self.bytes, self.lenient) = (bytes, lenient)
    }

    // MARK: Values

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth < Self.maximumDepth else {
            var error = error("nested deeper than \(Self.maximumDepth)")
            error.isTooDeep = true
            throw error
        }
        skipWhitespace()
        guard let byte = peek else { throw error("the text ends where a value should stand") }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw error("a value cannot start with byte \(byte)")
        }
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var members: [JSONValue.Member] = []
        while true {
            skipWhitespace()
            if take(UInt8(ascii: "}")), members.isEmpty || lenient { return .object(members) }
            guard peek == UInt8(ascii: "\"") else { throw error("a member needs a name in quotes") }
            let name = try string()
            skipWhitespace()
            guard take(UInt8(ascii: ":")) else { throw error("a colon is missing after a name") }
            members.append(.init(name: name, value: try value(depth: depth + 1)))
            skipWhitespace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw error("a comma is missing between members") }
        }
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        while true {
            skipWhitespace()
            if take(UInt8(ascii: "]")), elements.isEmpty || lenient { return .array(elements) }
            elements.append(try value(depth: depth + 1))
            skipWhitespace()
            if take(UInt8(ascii: "]")) { return .array(elements) }
            guard take(UInt8(ascii: ",")) else { throw error("a comma is missing between elements") }
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for byte in text.description.utf8 {
            guard take(byte) else { throw error("\(text) is misspelled") }
        }
        return value
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = position
        _ = take(UInt8(ascii: "-"))
        let integer = digits()
        if integer.isEmpty || (integer.count > 1 && bytes[integer.lowerBound] == UInt8(ascii: "0")) {
            throw error("a number needs digits, without leading zeros")
        }
        if take(UInt8(ascii: ".")), digits().isEmpty { throw error("digits are missing after the point") }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits().isEmpty { throw error("digits are missing in the exponent") }
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func digits() -> Range<Int> {
        let start = position
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return start..<position
    }

    // MARK: Strings

    private mutating func string() throws(JSONError) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try appendEscape(to: &text)
            case 0..<0x20 where !lenient:
                throw error("a control character in a string must be escaped")
            default:
                let start = position
                while position < bytes.count, !Self.endsRun(bytes[position]) { position += 1 }
                // A control character, which is forgiven here.
                if position == start { position += 1 }
                text += bytes[start..<position]
            }
        }
        throw error("the text ends inside a string")
    }

    /// What a string cannot hold as it is.
    private static func endsRun(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONError) {
        position += 1
        guard let byte = peek else { throw error("the text ends inside a string") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text += Array(String(try unicodeEscape()).utf8)
        default:
            guard lenient else { throw error("an unknown escape") }
            text.append(byte)
        }
    }

    /// The scalar of `\uXXXX` or of a surrogate pair; U+FFFD for half a pair.
    private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
        let high = try hexadecimal()
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        let resume = position
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            position = resume
            return "\u{FFFD}"
        }
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else {
            position = resume
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        guard position + 4 <= bytes.count else { throw error("the text ends inside an escape") }
        let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
        guard digits.utf8.count == 4, !digits.hasPrefix("+"), !digits.hasPrefix("-"),
            let value = UInt32(digits, radix: 16)
        else { throw error("four hexadecimal digits must follow \\u") }
        position += 4
        return value
    }

    // MARK: Bytes

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipWhitespace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func error(_ reason: String) -> JSONError { JSONError(reason: reason, byteOffset: position) }
}
