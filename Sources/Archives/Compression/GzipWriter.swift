/// Makes gzip members (RFC 1952). The same bytes, level and zlib give the same file: no name, no time.
///
/// Thread: one writer.
package final class GzipWriter {
    private var deflater: Deflater
    private var output: [UInt8] = []
    private var isInMember = false
    private var checksum: UInt32 = 0
    private var byteCount = 0

    /// - Parameter level: 0 (stored) to 9 (smallest).
    package init(level: Int = 6) { deflater = Deflater(level: level) }

    /// Adds bytes to the member, and begins one where none is begun.
    package func append(_ bytes: [UInt8]) {
        beginMember()
        deflater.deflate(bytes, into: &output)
        checksum = Deflater.checksum(bytes, after: checksum)
        byteCount += bytes.count
    }

    /// Ends the member; one without any bytes where none is begun.
    package func finishMember() {
        beginMember()
        deflater.finish(into: &output)
        appendLittleEndian(checksum)
        appendLittleEndian(UInt32(truncatingIfNeeded: byteCount))
        (isInMember, checksum, byteCount) = (false, 0, 0)
    }

    /// What is ready to be written; it is given once.
    package func takeOutput() -> [UInt8] {
        defer { output = [] }
        return output
    }

    private func beginMember() {
        guard !isInMember else { return }
        isInMember = true
        // No flags, no time, no hint at the level, and 255 for a system that is not told.
        output += [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    }

    private func appendLittleEndian(_ value: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { output.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}
