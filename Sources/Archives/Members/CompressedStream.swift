package import Files

/// What a file in bzip2, xz or zstd holds, decompressed. For gzip there is `GzipStream`.
///
/// Thread: one reader.
package final class CompressedStream: ByteStream {
    private var archive: LibArchive
    private let path: String
    private var isAtEnd = false
    private var expansion: ExpansionLimit
    private var pending: FileError?

    /// - Parameter path: a file; nil for standard input.
    /// - Throws: `.open`; `.damaged` for what cannot be decompressed.
    package convenience init(path: String?) throws(FileError) {
        try self.init(path.map { .file($0) } ?? .standardInput, path: path ?? "standard input")
    }

    /// - Parameter path: the file's name in errors.
    init(
        _ source: LibArchive.Source, path: String, expansion: ExpansionLimit = ExpansionLimit()
    ) throws(FileError) {
        archive = try LibArchive(source, contents: .stream)
        (self.path, self.expansion) = (path, expansion)
        guard !archive.isCompressedTwice else {
            throw FileError(kind: .damaged, path: path, reason: "it is compressed twice; unpack it first")
        }
        switch archive.next() {
        case .member:
            guard archive.isCompressed else {
                throw FileError(kind: .damaged, path: path, reason: "it is not in gzip, bzip2, xz or zstd")
            }
        case .end: isAtEnd = true
        case .refused(let reason), .fatal(let reason):
            throw FileError(kind: .damaged, path: path, reason: reason)
        }
    }

    /// - Throws: `.damaged` or `.tooLarge` once, after all that could be read before; then 0.
    package func read(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int {
        if let error = pending.take() { throw error }
        guard !isAtEnd, limit > 0 else { return 0 }
        switch archive.read(into: &buffer, limit: limit) {
        case .bytes(let count):
            isAtEnd = count == 0
            if let reason = expansion.refusal(adding: count, of: archive.usedByteCount) {
                isAtEnd = true
                pending = FileError(kind: .tooLarge, path: path, reason: reason)
            }
            return count
        case .damaged(let reason, _):
            isAtEnd = true
            throw FileError(kind: .damaged, path: path, reason: reason)
        }
    }
}
