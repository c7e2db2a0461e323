internal import Files

/// A file that appears under its name when it is complete, and can be gone on with by a later process until then.
///
/// Written beside its place as `.NAME.partial`, then renamed. Where the process ends early, the partial file stays.
struct PartialFile: ~Copyable {
    private var descriptor: FileDescriptor
    private let path: String

    /// - Parameter byteCount: how much of what is there already counts: 0 to begin anew.
    /// - Throws: `.damaged` where less is there than should be.
    init(_ path: String, keeping byteCount: Int = 0) throws(FileError) {
        self.path = path
        let partial = Self.partialPath(of: path)
        if byteCount > 0 { try Self.restore(partial, of: path, byteCount: byteCount) }
        let descriptor = try FileDescriptor.updating(partial)
        try descriptor.truncate(to: byteCount)
        self.descriptor = descriptor
    }

    /// A process that ended between the last rename and the end of its journal has put the file in its place already.
    private static func restore(_ partial: String, of path: String, byteCount: Int) throws(FileError) {
        if let entry = try? FileSystem.entry(at: partial), entry.size >= byteCount { return }
        guard (try? FileSystem.entry(at: partial)) == nil, let entry = try? FileSystem.entry(at: path),
            entry.size >= byteCount
        else {
            let reason = "the \(byteCount) bytes that the interrupted run had written are not there"
            throw FileError(kind: .damaged, path: partial, reason: reason)
        }
        try FileSystem.rename(path, to: partial)
    }

    static func partialPath(of path: String) -> String {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        return path.dropLast(name.count) + ".\(name).partial"
    }

    /// Reads all bytes from the start.
    func read(_ body: ([UInt8]) -> Void) throws(FileError) {
        let file = try FileDescriptor.reading(Self.partialPath(of: path))
        var buffer: [UInt8] = []
        while try file.read(into: &buffer, limit: 1 << 20) > 0 {
            body(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
    }

    func write(_ bytes: [UInt8]) throws(FileError) { try descriptor.write(bytes) }

    /// Waits until everything written is on the disk itself.
    func synchronize() throws(FileError) { try descriptor.synchronize() }

    mutating func finish() throws(FileError) {
        try descriptor.synchronize()
        try descriptor.closeAfterWriting()
        try FileSystem.rename(Self.partialPath(of: path), to: path)
        FileSystem.synchronizeFolder(FileSystem.folder(of: path))
    }
}
