package import Records

/// A text's UTF-8 bytes, with the number of Unicode scalars before each: byte spans become the
/// record's offsets here, and nowhere else.
///
/// Complexity: linear to make, with eight bytes for each 64 of text; an offset costs at most 64 steps.
package struct ScalarOffsets: Sendable {
    private let bytes: [UInt8]
    /// The scalars that begin before each multiple of `stride`.
    private var counts: [Int] = []

    private static let stride = 64

    package init(_ text: String) {
        let bytes = Array(text.utf8)
        let span = bytes.span
        var count = 0
        counts.reserveCapacity(bytes.count / Self.stride + 1)
        for start in Swift.stride(from: 0, to: span.count, by: Self.stride) {
            counts.append(count)
            count += Self.scalarCount(of: span.extracting(start..<min(start + Self.stride, span.count)))
        }
        self.bytes = bytes
    }

    /// The words of a span, and where they stand in Unicode scalars.
    ///
    /// A span that leaves the text, or cuts a scalar, is brought to the nearest place that does not.
    ///
    /// - Returns: the excerpt, and whether the span was sound as it came.
    package func excerpt(_ span: TextSpan) -> (excerpt: Record.Excerpt, isSound: Bool) {
        let (range, isSound) = sound(span)
        let place = place(of: range)
        let text = String(decoding: bytes[range], as: UTF8.self)
        return (Record.Excerpt(start: place.start, end: place.end, text: text), isSound)
    }

    /// As `excerpt(_:)`, without the words.
    package func place(_ span: TextSpan) -> (start: Int, end: Int, isSound: Bool) {
        let (range, isSound) = sound(span)
        let place = place(of: range)
        return (place.start, place.end, isSound)
    }

    private func sound(_ span: TextSpan) -> (range: Range<Int>, isSound: Bool) {
        let (start, end) = (boundary(notAfter: span.start), boundary(notBefore: span.end))
        return (start..<end, start == span.start && end == span.end)
    }

    private func place(of range: Range<Int>) -> (start: Int, end: Int) {
        (scalarCount(before: range.lowerBound), scalarCount(before: range.upperBound))
    }

    private func boundary(notAfter offset: Int) -> Int {
        var offset = min(offset, bytes.count)
        while offset > 0, offset < bytes.count, !Self.beginsScalar(bytes[offset]) { offset -= 1 }
        return offset
    }

    private func boundary(notBefore offset: Int) -> Int {
        var offset = min(offset, bytes.count)
        while offset < bytes.count, !Self.beginsScalar(bytes[offset]) { offset += 1 }
        return offset
    }

    private func scalarCount(before offset: Int) -> Int {
        guard offset > 0 else { return 0 }
        // The block of the byte before, so that the end of the text needs no block of its own.
        let block = (offset - 1) / Self.stride
        return counts[block] + Self.scalarCount(of: bytes.span.extracting(block * Self.stride..<offset))
    }

    /// How many scalars begin in at most `stride` bytes.
    private static func scalarCount(of bytes: Span<UInt8>) -> Int {
        var count: UInt8 = 0
        for index in 0..<bytes.count { count &+= beginsScalar(bytes[index]) ? 1 : 0 }
        return Int(count)
    }

    private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
