/// The path of a rule: from the start of a URL's path and query, with `*` for any characters and `$` for the end
/// (RFC 9309, 2.2.2, 2.2.3).
///
/// Compared in one form: what is no letter of URLs is percent-encoded, what need not be encoded is not, and hexadecimal
/// digits are capitals. A `*` or `$` that is meant itself is encoded; so it is in paths. In a query `/`, `:`, `?` and
/// `@` mean the same encoded and not.
struct RobotsPattern: Hashable {
    /// What stands between the stars.
    private let parts: [[UInt8]]
    private let isWhole: Bool
    /// In bytes: of two patterns that match, the longer one decides.
    let length: Int

    private static let star = UInt8(ascii: "*")
    private static let dollar = UInt8(ascii: "$")

    init(_ text: String) {
        var bytes = Array(text.utf8)
        isWhole = bytes.last == Self.dollar
        if isWhole { bytes.removeLast() }
        let normalized = Self.normalized(bytes, keeping: Self.star)
        parts = normalized.split(separator: Self.star, omittingEmptySubsequences: false).map(Array.init)
        length = normalized.count + (isWhole ? 1 : 0)
    }

    /// A path with its query, in the form that patterns are compared in.
    static func normalized(path: String) -> [UInt8] { normalized(Array(path.utf8), keeping: nil) }

    /// - Parameter path: normalized.
    /// - Complexity: linear in the path for each part at worst.
    func matches(_ path: [UInt8]) -> Bool {
        guard let first = parts.first, path.starts(with: first) else { return false }
        if parts.count == 1 { return !isWhole || path.count == first.count }
        var rest = path[first.count...]
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        let last = parts[parts.count - 1]
        if isWhole { return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last) }
        return last.isEmpty || rest.firstRange(of: last) != nil
    }

    private static func normalized(_ bytes: [UInt8], keeping kept: UInt8?) -> [UInt8] {
        var (output, index, isQuery) = ([UInt8](), 0, false)
        output.reserveCapacity(bytes.count)
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
                let low = digit(bytes[index + 2])
            {
                let meant = high << 4 | low
                if isUnreserved(meant) || (isQuery && plainInQuery.contains(meant)) {
                    output.append(meant)
                } else {
                    append(meant, to: &output)
                }
                index += 3
                continue
            }
            if byte == kept || (byte > 0x20 && byte < 0x7F && byte != star && byte != dollar) {
                output.append(byte)
            } else {
                append(byte, to: &output)
            }
            isQuery = isQuery || byte == UInt8(ascii: "?")
            index += 1
        }
        return output
    }

    private static let plainInQuery = Set("/:?@".utf8)

    private static func append(_ byte: UInt8, to output: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~".utf8.contains(byte)
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
