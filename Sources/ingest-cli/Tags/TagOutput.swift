internal import Files
internal import Pipeline

/// Where tags go: standard output, or a file of their own for each input.
///
/// A file appears under its name when it is whole; of an input that cannot be read it does not appear.
struct TagOutput: ~Copyable {
    /// What is not passed on yet: append to it, then call `flushIfFull`.
    var buffer: [UInt8] = []
    private var file: OutputFile

    private static let bufferedByteCount = 1 << 16

    init(_ path: String) throws(FileError) { file = try OutputFile(path) }

    /// Standard output.
    init() { file = OutputFile() }

    mutating func flushIfFull() throws(FileError) {
        if buffer.count > Self.bufferedByteCount { try flush() }
    }

    /// Passes on what was written, so that nobody waits for it.
    mutating func flush() throws(FileError) {
        guard !buffer.isEmpty else { return }
        try file.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    mutating func finish() throws(FileError) {
        try flush()
        try file.finish()
    }
}
