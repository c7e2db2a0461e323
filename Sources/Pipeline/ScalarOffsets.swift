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
        bytes = Array(text.utf8)
        counts.reserveCapacity(bytes.count / Self.stride + 1)
        var count = 0
        for (index, byte) in bytes.enumerated() {
            if index % Self.stride == 0 { counts.append(count) }
            if Self.beginsScalar(byte) { count += 1 }
        }
    }

    /// The words of a span, and where they stand in Unicode scalars.
    ///
    /// A span that leaves the text, or cuts a scalar, is brought to the nearest place that does not.
    ///
    /// - Returns: the excerpt, and whether the span was sound as it came.
    package func excerpt(_ span: TextSpan) -> (excerpt: Record.Excerpt, isSound: Bool) {
        let (start, end) = (boundary(notAfter: span.start), boundary(notBefore: span.end))
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let excerpt = Record.Excerpt(start: scalarCount(before: start), end: scalarCount(before: end), text: text)
        return (excerpt, start == span.start && end == span.end)
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
        return counts[block] + bytes[(block * Self.stride)..<offset].count(where: Self.beginsScalar)
    }

    private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
