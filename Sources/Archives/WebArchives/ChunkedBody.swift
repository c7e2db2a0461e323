/// A body in chunks (RFC 9112, 7.1), put together.
enum ChunkedBody {
    enum Result: Hashable {
        /// The body is over, trailers and all.
        case whole([UInt8])
        /// The last chunk is cut off.
        case cut([UInt8])
        /// No chunks: the crawler has put the body together before.
        case none
    }

    /// A size has at most 16 digits; extensions may follow.
    private static let sizeLineLimit = 1 << 10

    /// - Complexity: linear in the body.
    static func decode(_ body: ArraySlice<UInt8>) -> Result {
        var output: [UInt8] = []
        var position = body.startIndex
        while true {
            // What begins with chunks is chunks, whatever comes after.
            guard let line = sizeLine(body[position...]) else { return output.isEmpty ? .none : .cut(output) }
            if line.size == 0 { return .whole(output) }
            let rest = body[line.end...]
            guard line.size <= rest.count else { return .cut(output + rest) }
            if output.isEmpty { output.reserveCapacity(body.count) }
            output += rest.prefix(line.size)
            position = line.end + line.size
            if position < body.endIndex, body[position] == ASCII.carriageReturn { position += 1 }
            guard position < body.endIndex else { return .cut(output) }
            guard body[position] == ASCII.lineFeed else {
                return output.count == line.size ? .none : .cut(output)
            }
            position += 1
        }
    }

    /// "1f3a;name=value" and its line end; nil where no such line stands.
    private static func sizeLine(_ rest: ArraySlice<UInt8>) -> (size: Int, end: Int)? {
        let line = rest.prefix(sizeLineLimit)
        let digits = line.prefix { ASCII.hexadecimal($0) != nil }
        guard !digits.isEmpty, digits.count <= 16, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16),
            let end = line[digits.endIndex...].firstIndex(of: ASCII.lineFeed)
        else { return nil }
        let next = line[digits.endIndex...].drop { $0 == 0x20 || $0 == 9 }.first
        guard let next, next == UInt8(ascii: ";") || ASCII.isLineBreak(next) else { return nil }
        return (size, end + 1)
    }
}
