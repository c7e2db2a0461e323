package import Files

/// Reads lines out of a stream of any length, a chunk at a time.
///
/// Lines end with a line feed; a carriage return before it and a byte order mark at the very start
/// belong to no line.
package struct LineReader: ~Copyable {
    package struct Line: Hashable, Sendable {
        /// Without its line break. Empty when the line is longer than the reader may hold.
        package var bytes: [UInt8]
        /// Where the line starts in the file.
        package var byteOffset: Int
        /// The first line is 1.
        package var number: Int
        package var isTooLong = false
        /// A carriage return stood before its line feed.
        package var hasCarriageReturn = false

        package init(bytes: [UInt8], byteOffset: Int, number: Int) {
            (self.bytes, self.byteOffset, self.number) = (bytes, byteOffset, number)
        }
    }

    private let stream: any ByteStream
    private let maximumLineBytes: Int
    private var buffer: [UInt8]
    /// Where the unread part of the buffer starts, and how far it was searched for a line's end.
    private var start = 0
    private var searched = 0
    /// The file offset of `buffer[0]`.
    private var bufferOffset = 0
    /// How many lines were given.
    package private(set) var lineNumber = 0
    private var isAtEnd = false

    private static let chunk = 65_536

    /// - Parameters:
    ///   - buffered: what was read of the stream already.
    ///   - byteOffset: the byte of the file that the stream, with what is buffered, begins with.
    ///   - lineNumber: how many lines stand before that byte.
    package init(
        _ stream: any ByteStream, buffered: [UInt8] = [], byteOffset: Int = 0, lineNumber: Int = 0,
        maximumLineBytes: Int
    ) {
        self.stream = stream
        (bufferOffset, self.lineNumber) = (byteOffset, lineNumber)
        self.maximumLineBytes = maximumLineBytes
        self.buffer = buffered
    }

    /// How far into the file the lines given so far reach.
    var byteOffset: Int { bufferOffset + start }

    /// The next line that is not blank; nil at the end. Blank lines are counted.
    mutating func next() throws(FileError) -> Line? {
        while let line = try nextLine() {
            if line.isTooLong || line.bytes.contains(where: { $0 > 0x20 }) { return line }
        }
        return nil
    }

    /// Whether the next line is in memory, so that it comes without waiting for whoever writes the file.
    package var isNextBuffered: Bool { buffer[searched...].contains(0x0A) }

    /// The next line, blank or not; nil at the end. A line break at the very end starts no line.
    package mutating func nextLine() throws(FileError) -> Line? {
        if lineNumber == 0 { try skipByteOrderMark() }
        var line = Line(bytes: [], byteOffset: byteOffset, number: lineNumber + 1)
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                finish(&line, at: end)
                start = end + 1
                searched = start
                break
            }
            searched = buffer.count
            if buffer.count - start > maximumLineBytes {
                line.isTooLong = true
                drop(through: buffer.count)
            }
            if try !fill() {
                guard start < buffer.count || line.isTooLong else { return nil }
                finish(&line, at: buffer.count)
                start = buffer.count
                break
            }
        }
        lineNumber += 1
        return line
    }

    private func finish(_ line: inout Line, at end: Int) {
        if line.isTooLong || end - start > maximumLineBytes {
            line.isTooLong = true
            return
        }
        line.bytes = Array(buffer[start..<end])
        if line.bytes.last == 0x0D {
            line.bytes.removeLast()
            line.hasCarriageReturn = true
        }
    }

    private mutating func skipByteOrderMark() throws(FileError) {
        while buffer.count < 3, try fill() {}
        if bufferOffset == 0, start == 0, buffer.starts(with: [0xEF, 0xBB, 0xBF]) { (start, searched) = (3, 3) }
    }

    /// Reads one more chunk; false at the end of the file.
    private mutating func fill() throws(FileError) -> Bool {
        guard !isAtEnd else { return false }
        if start > 0 { drop(through: start) }
        isAtEnd = try stream.read(into: &buffer, limit: Self.chunk) == 0
        return !isAtEnd
    }

    /// Forgets what was read and not yet given: the beginning of a line whose rest will not come.
    mutating func dropUnread() { drop(through: buffer.count) }

    private mutating func drop(through end: Int) {
        buffer.removeFirst(end)
        bufferOffset += end
        searched = max(0, searched - end)
        start = 0
    }
}
