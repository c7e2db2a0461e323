/// Lines of fields in a string, each read where it stands when it is asked for.
package struct PackedLines: Sendable {
    private static let offsetWidth = 4

    private let text: String
    private let offsets: PackedDigits
    package let count: Int

    /// - Parameters:
    ///   - text: lines, each ended by a line feed, with fields parted by tabs.
    ///   - offsets: as `offsets(of:)` gives them.
    package init(_ text: String, offsets: String) {
        self.text = text
        self.offsets = PackedDigits(offsets)
        count = max(0, self.offsets.count / Self.offsetWidth - 1)
    }

    /// The fields of a line. Traps where there is no such line.
    package func fields(ofLine line: Int) -> [Substring] {
        let start = offsets.number(at: line * Self.offsetWidth, width: Self.offsetWidth)
        let end = offsets.number(at: (line + 1) * Self.offsetWidth, width: Self.offsetWidth) - 1
        let utf8 = text.utf8
        let range = utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)
        return Self.split(text[range], at: UInt8(ascii: "\t"))
    }

    /// The pieces between the occurrences of an ASCII character, empty ones too.
    static func split(_ text: Substring, at separator: UInt8) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        for index in text.utf8.indices where text.utf8[index] == separator {
            pieces.append(text[start..<index])
            start = text.utf8.index(after: index)
        }
        pieces.append(text[start...])
        return pieces
    }

    /// Where the lines begin, and where the last ends.
    package static func offsets(of lines: [String]) -> String {
        var offset = 0
        var digits = PackedDigits.digits(0, width: offsetWidth)
        for line in lines {
            offset += line.utf8.count + 1
            digits += PackedDigits.digits(offset, width: offsetWidth)
        }
        return String(decoding: digits, as: UTF8.self)
    }
}

/// Parts of a field that holds several: parted by ";", white space around them left out.
package enum FieldParts {
    package static func parts(of field: some StringProtocol) -> [String] {
        PackedLines.split(Substring(field), at: UInt8(ascii: ";")).compactMap { part in
            let bytes = part.utf8
            guard let first = bytes.firstIndex(where: { $0 != UInt8(ascii: " ") }),
                let last = bytes.lastIndex(where: { $0 != UInt8(ascii: " ") })
            else { return nil }
            return String(part[first...last])
        }
    }
}
