/// The fields of a header as HTTP and WARC write them (RFC 9112, 5; ISO 28500, 4): "Name: value" lines.
///
/// Read as crawlers write them: lines end with CR LF or LF, values may go on in a line that begins with a space,
/// a line without a colon is passed over.
package struct HeaderFields: Hashable, Sendable {
    private var bytes: [UInt8]
    private var fields: [Field] = []

    private struct Field: Hashable {
        var name: Range<Int>
        var value: Range<Int>
    }

    /// - Parameter bytes: the lines, without the first one of HTTP and WARC.
    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = Array(bytes)
        var start = 0
        while start < self.bytes.count {
            let end = self.bytes[start...].firstIndex(of: ASCII.lineFeed) ?? self.bytes.count
            readLine(start..<end)
            start = end + 1
        }
    }

    private mutating func readLine(_ line: Range<Int>) {
        let isFolded = bytes[line].first.map(ASCII.isSpace) ?? false
        if isFolded, let last = fields.indices.last {
            fields[last].value = trimmed(fields[last].value.lowerBound..<line.upperBound)
        } else if let colon = bytes[line].firstIndex(of: ASCII.colon) {
            fields.append(
                Field(name: trimmed(line.lowerBound..<colon), value: trimmed(colon + 1..<line.upperBound)))
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
        while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The value of the first field of that name, letter case aside; folded lines joined by a space.
    ///
    /// - Complexity: linear in the number of fields.
    package subscript(name: String) -> String? {
        fields.first { ASCII.matches(bytes[$0.name], name) }.map { text(bytes[$0.value]) }
    }

    /// The values of all fields of that name, with commas between them, as HTTP joins lists.
    package func list(_ name: String) -> [String] {
        fields.filter { ASCII.matches(bytes[$0.name], name) }
            .flatMap { bytes[$0.value].split(separator: ASCII.comma) }
            .map { text($0[...]).trimmedASCII }
            .filter { !$0.isEmpty }
    }

    private func text(_ value: ArraySlice<UInt8>) -> String {
        guard value.contains(ASCII.lineFeed) else { return String(decoding: value, as: UTF8.self) }
        let lines = value.split { $0 == ASCII.lineFeed }.map { String(decoding: $0, as: UTF8.self).trimmedASCII }
        return lines.joined(separator: " ")
    }
}

/// The bytes that headers are made of.
enum ASCII {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let colon = UInt8(ascii: ":")
    static let comma = UInt8(ascii: ",")

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }

    static func isLineBreak(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

    static func lowercase(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(lowercase(byte)) }

    static func hexadecimal(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case 0x41...0x46, 0x61...0x66: Int(lowercase(byte)) - 0x57
        default: nil
        }
    }

    /// Letter case aside.
    static func matches(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
        bytes.count == word.utf8.count && zip(bytes, word.utf8).allSatisfy { lowercase($0) == lowercase($1) }
    }

    /// How many bytes messages show.
    static let shownCount = 24

    /// Bytes as a reader of messages can see them: the first ones, others than printable ASCII as dots.
    static func printable(_ bytes: ArraySlice<UInt8>) -> String {
        let shown = bytes.prefix(shownCount).map { (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: ".") }
        return "\"" + String(decoding: shown, as: UTF8.self) + "\""
    }
}

extension String {
    /// Without spaces and line ends around it.
    var trimmedASCII: String {
        let bytes = utf8.drop(while: ASCII.isSpace)
        guard let last = bytes.lastIndex(where: { !ASCII.isSpace($0) }) else { return "" }
        return String(bytes[...last]) ?? ""
    }
}
