internal import Files

/// Keeps two processes from watching with one archive: held until the process ends, however it ends.
struct WatchLock: ~Copyable {
    private let file: FileDescriptor

    /// Nil where another process has it.
    ///
    /// - Throws: `.create`.
    init?(archive: String) throws(FileError) {
        let file = try FileDescriptor.updating(archive + ".watch-lock")
        guard file.lock() else { return nil }
        self.file = file
    }
}
