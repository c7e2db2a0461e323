/// A file that appears under its name when it is complete, and not at all when it is not.
///
/// Written beside its place under a hidden temporary name, then renamed. Devices and pipes, which
/// cannot be renamed over, are written to directly.
package struct OutputFile: ~Copyable {
    private var descriptor: FileDescriptor
    private let path: String
    /// Nil once there is nothing to rename or remove.
    private var temporaryPath: String?

    package init(_ path: String) throws(FileError) {
        self.path = path
        if let entry = try? FileSystem.entry(at: path), entry.kind == .special {
            descriptor = try FileDescriptor.writing(path)
            return
        }
        let temporary = Self.temporaryPath(for: path)
        descriptor = try FileDescriptor.writing(temporary)
        temporaryPath = temporary
    }

    /// Standard output.
    package init() {
        path = "standard output"
        descriptor = FileDescriptor.standardOutput()
    }

    deinit {
        if let temporaryPath { FileSystem.remove(temporaryPath) }
    }

    package func write(_ bytes: [UInt8]) throws(FileError) { try descriptor.write(bytes) }

    /// Waits until everything written is on the disk itself.
    package func synchronize() throws(FileError) { try descriptor.synchronize() }

    package mutating func finish() throws(FileError) {
        try descriptor.closeAfterWriting()
        if let temporaryPath { try FileSystem.rename(temporaryPath, to: path) }
        temporaryPath = nil
    }

    private static func temporaryPath(for path: String) -> String {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        return path.dropLast(name.count) + ".\(name).\(FileSystem.processNumber).partial"
    }
}
