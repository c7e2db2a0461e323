/// Bytes read from front to end: a file, a pipe, what a compressed file holds.
///
/// A class, for what reads it (lines, records, a decompressor) is put on top of what it reads from.
/// Thread: one reader.
package protocol ByteStream: AnyObject {
    /// Appends at most `limit` bytes to `buffer`.
    ///
    /// - Returns: how many came; 0 at the end, and from then on.
    /// - Throws: `.read` where the system refuses, `.damaged` where the bytes are not what they should be.
    func read(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int
}

extension ByteStream {
    /// Reads past `count` bytes.
    ///
    /// - Returns: how many there were: fewer only where the stream ends.
    package func skip(_ count: Int) throws(FileError) -> Int {
        var skipped = 0
        var buffer: [UInt8] = []
        while skipped < count {
            buffer.removeAll(keepingCapacity: true)
            let read = try read(into: &buffer, limit: min(count - skipped, 1 << 18))
            if read == 0 { break }
            skipped += read
        }
        return skipped
    }
}

/// A file, a pipe or a terminal as a stream.
package final class FileStream: ByteStream {
    private let file: FileDescriptor
    /// Where in the file the next byte is.
    package private(set) var byteCount = 0

    package init(_ file: consuming FileDescriptor) { self.file = file }

    package func read(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int {
        let count = try file.read(into: &buffer, limit: limit)
        byteCount += count
        return count
    }

    /// Goes on at a byte of the file.
    ///
    /// - Throws: `.read` for a pipe or terminal, which cannot be wound forward.
    package func seek(to byteOffset: Int) throws(FileError) {
        try file.seek(to: byteOffset)
        byteCount = byteOffset
    }
}

/// Bytes in memory as a stream.
package final class MemoryStream: ByteStream {
    private let bytes: [UInt8]
    private var position = 0

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package func read(into buffer: inout [UInt8], limit: Int) -> Int {
        let end = min(bytes.count, position + limit)
        buffer += bytes[position..<end]
        defer { position = end }
        return end - position
    }
}
