/// Numbers in a string: each character stands for six bits, the high ones first.
///
/// A literal of them stands in the binary as it is; nothing is decoded ahead of a look-up.
package struct PackedDigits: Sendable {
    /// The first of the 64 characters: "$" up to "c", which need no escape in a raw literal.
    @usableFromInline package static let zero = UInt8(ascii: "$")

    @usableFromInline let text: String.UTF8View

    package init(_ text: String) { self.text = text.utf8 }

    package var count: Int { text.count }

    /// The number in the characters from `start` on. Traps where there are too few characters.
    @inlinable @inline(__always)
    package func number(at start: Int, width: Int) -> Int {
        var index = text.index(text.startIndex, offsetBy: start)
        var number = 0
        for _ in 0..<width {
            number = number << 6 | Int((text[index] &- Self.zero) & 63)
            index = text.index(after: index)
        }
        return number
    }

    /// The numbers of single characters.
    package static func values(_ text: String) -> [Int] { text.utf8.map { Int(($0 &- zero) & 63) } }

    /// A number in so many characters; higher bits are cut.
    package static func digits(_ number: Int, width: Int) -> [UInt8] {
        (0..<width).reversed().map { zero + UInt8(truncatingIfNeeded: number >> ($0 * 6) & 63) }
    }
}
