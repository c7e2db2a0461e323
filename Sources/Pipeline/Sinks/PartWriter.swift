internal import Archives
internal import Files
internal import Hashing

/// One file of records on its way: bytes, compressed or not, counts, hash.
struct PartWriter: ~Copyable {
    private var file: PartialFile
    private var hash: SHA256
    private(set) var part: OutputPart
    private let gzip: GzipWriter?

    /// - Parameters:
    ///   - isCompressed: what is written at once becomes a gzip member of its own, so that a file that is gone on with has
    ///     the same bytes as one that was written in one go.
    ///   - part: what was written of it before, to go on with; its hash is checked.
    /// - Throws: `.damaged` where the bytes are not those that were written.
    init(_ path: String, isCompressed: Bool = false, goingOnWith part: OutputPart? = nil) throws(FileError) {
        let file = try PartialFile(path, keeping: part?.bytes ?? 0)
        var hash = SHA256()
        if part != nil { try file.read { hash.update($0) } }
        if let part, hash.hexadecimal() != part.sha256 {
            let reason = "it is not what the interrupted run had written"
            throw FileError(kind: .damaged, path: PartialFile.partialPath(of: path), reason: reason)
        }
        gzip = isCompressed ? GzipWriter() : nil
        self.file = file
        self.hash = hash
        self.part = part ?? OutputPart(name: FileSystem.name(of: path))
    }

    mutating func write(_ bytes: [UInt8]) throws(FileError) {
        guard !bytes.isEmpty else { return }
        let written = compressed(bytes)
        try file.write(written)
        hash.update(written)
        part.lineBytes += bytes.count
        part.bytes += written.count
    }

    private func compressed(_ bytes: [UInt8]) -> [UInt8] {
        guard let gzip else { return bytes }
        gzip.append(bytes)
        gzip.finishMember()
        return gzip.takeOutput()
    }

    mutating func count(_ record: Product) {
        part.records += 1
        part.errors += record.summary.errors
    }

    mutating func checkpoint() throws(FileError) -> OutputPart {
        try file.synchronize()
        var part = part
        part.sha256 = hash.hexadecimal()
        return part
    }

    mutating func finish() throws(FileError) -> OutputPart {
        try file.finish()
        part.sha256 = hash.hexadecimal()
        return part
    }
}
