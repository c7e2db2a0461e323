package import Files

/// The ids of records that were written, in a file that runs add to: a line each, 32 hexadecimal digits.
///
/// The list of a run is written anew beside the old one and takes its place when the run is complete, so that no id is in it whose
/// record is not written. In memory: some 40 bytes for each id.
///
/// Thread: one; `ids` is for any.
package final class KnownList {
    /// Those of earlier runs, and of what this one had done when it was interrupted.
    package let ids: KnownIDs
    private var file: PartialFile
    private var byteCount = 0
    /// Those that this process has added.
    private var added: Set<RecordID> = []
    private var buffer: [UInt8] = []

    /// - Parameter keptByteCount: how much of an interrupted run's list counts; nil to begin with the list at `path`, or
    ///   with none.
    /// - Throws: what the system says; `.damaged` for a line that is no id.
    package init(_ path: String, keeping keptByteCount: Int? = nil) throws(FileError) {
        if let keptByteCount {
            file = try PartialFile(path, keeping: keptByteCount)
            ids = KnownIDs(try Self.ids(inFile: PartialFile.partialPath(of: path)))
            byteCount = keptByteCount
        } else {
            try FileSystem.createFolder(FileSystem.folder(of: path))
            let isThere = (try? FileSystem.entry(at: path)) != nil
            let old = isThere ? try Self.ids(inFile: path) : []
            file = try PartialFile(path)
            ids = KnownIDs(old)
            for id in old { try add(id) }
        }
    }

    private static func ids(inFile path: String) throws(FileError) -> Set<RecordID> {
        var ids: Set<RecordID> = []
        var lines = LineReader(FileStream(try .reading(path)), maximumLineBytes: 1_000)
        while let line = try lines.nextLine() {
            guard let id = RecordID(String(decoding: line.bytes, as: UTF8.self)) else {
                let reason = "line \(line.number) is no record's id, which is 32 hexadecimal digits"
                throw FileError(kind: .damaged, path: path, reason: reason)
            }
            ids.insert(id)
        }
        return ids
    }

    /// Whether a record is one that was written before; else it is noted. What could not be read is never known.
    func isRepeated(_ record: Product) throws(FileError) -> Bool {
        guard record.failure == nil, let id = RecordID(record.id) else { return false }
        guard added.insert(id).inserted else { return true }
        try add(id)
        return false
    }

    private func add(_ id: RecordID) throws(FileError) {
        buffer += Array(id.description.utf8) + [0x0A]
        if buffer.count >= 1 << 16 { try flush() }
    }

    private func flush() throws(FileError) {
        try file.write(buffer)
        byteCount += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    /// - Returns: how many bytes of the list are on the disk.
    func checkpoint() throws(FileError) -> Int {
        try flush()
        try file.synchronize()
        return byteCount
    }

    func finish() throws(FileError) {
        try flush()
        try file.finish()
    }
}
