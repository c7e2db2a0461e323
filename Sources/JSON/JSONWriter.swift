/// Writes JSON as UTF-8 bytes: keys in the order given, no white space, the same bytes every time.
///
///     var json = JSONWriter()
///     json.object { $0.member("name", "Kota Jambi"); $0.member("code", "15.71") }
///     // {"name":"Kota Jambi","code":"15.71"}
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    // MARK: Structure

    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    package mutating func array<Element>(
        _ elements: some Sequence<Element>, _ element: (inout JSONWriter, Element) -> Void
    ) {
        open(UInt8(ascii: "["))
        for value in elements { element(&self, value) }
        close(UInt8(ascii: "]"))
    }

    package mutating func key(_ name: StaticString) { key(name.description) }

    package mutating func key(_ name: String) {
        value(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    // MARK: Values

    package mutating func null() { raw("null") }
    package mutating func value(_ value: Bool) { raw(value ? "true" : "false") }
    package mutating func value(_ value: Int) { raw(String(value)) }

    /// A number that is in JSON's form already, such as `13400000` or `0.94`.
    package mutating func number(_ literal: String) { raw(literal) }

    package mutating func value(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        if Self.needsEscape(bytes.span.extracting(start...)) { escape(from: start) }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// Writes the bytes from `start` on anew, with their escapes.
    private mutating func escape(from start: Int) {
        let text = Array(bytes[start...])
        bytes.removeLast(text.count)
        var copied = 0
        for index in text.indices where Self.needsEscape(text[index]) {
            bytes += text[copied..<index]
            append(escaped: text[index])
            copied = index + 1
        }
        bytes += text[copied...]
    }

    /// Looks at all bytes, where an early end would keep the compiler from looking at many together.
    private static func needsEscape(_ text: Span<UInt8>) -> Bool {
        var isFound: UInt8 = 0
        for index in 0..<text.count { isFound |= needsEscape(text[index]) ? 1 : 0 }
        return isFound != 0
    }

    // MARK: Members

    package mutating func member(_ name: String, _ text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    package mutating func member(_ name: String, _ number: Int?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    package mutating func member(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }

    package mutating func member(_ name: String, _ texts: [String]) {
        key(name)
        array(texts) { $0.value($1) }
    }

    // MARK: Bytes

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func raw(_ literal: String) {
        separate()
        bytes.append(contentsOf: literal.utf8)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// What RFC 8259 section 7 demands, and nothing else.
    private static func needsEscape(_ byte: UInt8) -> Bool {
        // Without short cuts, so that it makes vector instructions.
        (byte < 0x20) != ((byte == UInt8(ascii: "\"")) != (byte == UInt8(ascii: "\\")))
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x0A: bytes += Array("\\n".utf8)
        case 0x0D: bytes += Array("\\r".utf8)
        case 0x09: bytes += Array("\\t".utf8)
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        default: bytes.append(byte)
        }
    }
}
