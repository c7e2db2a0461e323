package import Files

/// One frame of a worker's input: a header, which is a JSON object on a line of its own, and raw bytes.
package struct Frame: Hashable, Sendable {
    /// Header and raw bytes, without the length that stands before them.
    package var bytes: [UInt8]
    /// Where the frame's length starts in the stream.
    package var byteOffset: Int
    /// The first frame is 1.
    package var number: Int

    package init(bytes: [UInt8], byteOffset: Int, number: Int) {
        (self.bytes, self.byteOffset, self.number) = (bytes, byteOffset, number)
    }
}

/// Reads frames out of a stream: four bytes of length, little-endian, then as many bytes as they say.
///
/// Only whole frames are given. What a frame holds is not looked at here. No more than one frame and a chunk are
/// in memory, whatever a length says.
package struct FrameReader: ~Copyable {
    /// A document's limit of 64 MiB, and 16 MiB for the header and for what an archive puts around a page.
    package static let maximumFrameBytes = DocumentLimits().documentBytes + 16 << 20

    private let stream: any ByteStream
    private let name: String
    private let maximumFrameBytes: Int
    private var buffer: [UInt8] = []
    /// Where the unread part of the buffer starts.
    private var start = 0
    /// The stream's offset of `buffer[0]`.
    private var bufferOffset = 0
    private var frameCount = 0

    private static let lengthByteCount = 4
    private static let chunk = 65_536

    /// - Parameters:
    ///   - name: what messages call the stream.
    ///   - maximumFrameBytes: a frame that is said to be longer is taken for the end of all sense.
    package init(
        _ stream: any ByteStream, name: String, maximumFrameBytes: Int = FrameReader.maximumFrameBytes
    ) {
        (self.stream, self.name, self.maximumFrameBytes) = (stream, name, maximumFrameBytes)
    }

    /// Whether the next frame is in memory as a whole, so that it comes without waiting for its sender.
    package var isNextBuffered: Bool {
        guard let length = bufferedLength else { return false }
        return unreadByteCount - Self.lengthByteCount >= length
    }

    /// The next frame; nil at the end of the stream.
    ///
    /// - Throws: `.damaged` where a frame is cut off or longer than the limit: nothing after it can be told apart;
    ///   `.read` where the system refuses.
    package mutating func next() throws(FileError) -> Frame? {
        guard try fill(Self.lengthByteCount) else {
            if unreadByteCount == 0 { return nil }
            throw cutOff("inside its length", unreadByteCount, of: Self.lengthByteCount)
        }
        let length = bufferedLength ?? 0
        guard length <= maximumFrameBytes else {
            throw damaged("is said to be \(length) bytes long, more than the limit of \(maximumFrameBytes)")
        }
        guard try fill(Self.lengthByteCount + length) else {
            throw cutOff("", unreadByteCount - Self.lengthByteCount, of: length)
        }
        let end = start + Self.lengthByteCount + length
        defer { start = end }
        let bytes = Array(buffer[(start + Self.lengthByteCount)..<end])
        frameCount += 1
        return Frame(bytes: bytes, byteOffset: bufferOffset + start, number: frameCount)
    }

    // MARK: The buffer

    private var unreadByteCount: Int { buffer.count - start }

    /// What the next frame's length says; nil where it is not in memory.
    private var bufferedLength: Int? {
        guard unreadByteCount >= Self.lengthByteCount else { return nil }
        return buffer[start..<start + Self.lengthByteCount].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Brings `count` bytes of what was not read yet into memory; false where the stream ends before.
    private mutating func fill(_ count: Int) throws(FileError) -> Bool {
        guard unreadByteCount < count else { return true }
        buffer.removeFirst(start)
        bufferOffset += start
        start = 0
        while buffer.count < count {
            if try stream.read(into: &buffer, limit: Self.chunk) == 0 { return false }
        }
        return true
    }

    // MARK: What is wrong

    private func cutOff(_ place: String, _ found: Int, of expected: Int) -> FileError {
        damaged("is cut off\(place.isEmpty ? "" : " " + place): \(found) of \(expected) bytes are there")
    }

    private func damaged(_ reason: String) -> FileError {
        FileError(
            kind: .damaged, path: name, reason: "frame \(frameCount + 1), at byte \(bufferOffset + start), \(reason)")
    }
}
