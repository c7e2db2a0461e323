internal import CCrashHandler

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// An open file, pipe or terminal. Closed when its owner goes.
///
/// Ownership: one owner; standard input, output and error are never closed.
package struct FileDescriptor: ~Copyable {
    private var number: CInt
    private let path: String
    private let isOwned: Bool

    private init(number: CInt, path: String, isOwned: Bool) {
        (self.number, self.path, self.isOwned) = (number, path, isOwned)
    }

    deinit {
        if isOwned, number >= 0 { _ = close(number) }
    }

    package static func standardInput() -> FileDescriptor {
        FileDescriptor(number: STDIN_FILENO, path: "standard input", isOwned: false)
    }

    package static func standardOutput() -> FileDescriptor {
        FileDescriptor(number: STDOUT_FILENO, path: "standard output", isOwned: false)
    }

    package static func standardError() -> FileDescriptor {
        FileDescriptor(number: STDERR_FILENO, path: "standard error", isOwned: false)
    }

    /// - Throws: `.open`, such as for a missing file or one without permission.
    package static func reading(_ path: String) throws(FileError) -> FileDescriptor {
        // SAFETY: the system reads the path during the call alone.
        let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw FileError(kind: .open, path: path, reason: Self.lastReason()) }
        return FileDescriptor(number: number, path: path, isOwned: true)
    }

    /// Opens for writing, empties what is there, creates what is not.
    ///
    /// - Throws: `.create`.
    package static func writing(_ path: String) throws(FileError) -> FileDescriptor {
        // SAFETY: the system reads the path during the call alone.
        let number = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard number >= 0 else { throw FileError(kind: .create, path: path, reason: Self.lastReason()) }
        return FileDescriptor(number: number, path: path, isOwned: true)
    }

    /// Opens for reading and writing what is there, or creates it empty.
    ///
    /// - Throws: `.create`.
    package static func updating(_ path: String) throws(FileError) -> FileDescriptor {
        // SAFETY: the system reads the path during the call alone.
        let number = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard number >= 0 else { throw FileError(kind: .create, path: path, reason: Self.lastReason()) }
        return FileDescriptor(number: number, path: path, isOwned: true)
    }

    /// Takes the file for this process, until it is closed.
    ///
    /// - Returns: false where another process has it.
    package func lock() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 }

    /// Cuts the file off after so many bytes, and goes on writing there.
    package func truncate(to byteCount: Int) throws(FileError) {
        guard ftruncate(number, off_t(byteCount)) == 0, lseek(number, off_t(byteCount), SEEK_SET) >= 0 else {
            throw writeError()
        }
    }

    /// Waits until everything written is on the disk itself.
    package func synchronize() throws(FileError) {
        // What has no disk, such as a pipe, says that it cannot (EINVAL), and has nothing to wait for.
        guard fsync(number) == 0 || errno == EINVAL || errno == EROFS else { throw writeError() }
    }

    /// A crash of the process is noted at the place where the next write would go. It ends with `leaveCrashNotes()`, or with
    /// another file that takes them; the file has to be open until then.
    package func takeCrashNotes() { ccrash_set_notes(number) }

    /// Crashes are noted nowhere any more.
    package func leaveCrashNotes() { ccrash_set_notes(-1) }

    package var isTerminal: Bool { isatty(number) == 1 }

    /// - Throws: `.read` for what has no places, such as a pipe.
    package func seek(to byteOffset: Int) throws(FileError) {
        guard lseek(number, off_t(byteOffset), SEEK_SET) >= 0 else {
            throw FileError(kind: .read, path: path, reason: Self.lastReason())
        }
    }

    /// - Returns: where the file ends; nil for what has no places, such as a pipe.
    package func seekToEnd() -> Int? {
        let end = lseek(number, 0, SEEK_END)
        return end >= 0 ? Int(end) : nil
    }

    /// Appends at most `limit` bytes to `buffer`.
    ///
    /// - Returns: how many came; 0 at the end of the file.
    package func read(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int {
        var failure: String?
        // SAFETY: the system writes no more than there is room for, and says how much.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { room, count in
            var read = -1
            repeat { read = unsafe Self.systemRead(number, room.baseAddress, limit) } while read < 0 && errno == EINTR
            if read < 0 { failure = Self.lastReason() }
            count = max(read, 0)
        }
        if let failure { throw FileError(kind: .read, path: path, reason: failure) }
        if buffer.isEmpty, buffer.capacity < bytes.count { buffer = bytes } else { buffer += bytes }
        return bytes.count
    }

    /// Writes all bytes.
    ///
    /// - Throws: `.brokenPipe` when nobody reads any more; else `.write`, such as on a full disk.
    package func write(_ bytes: [UInt8]) throws(FileError) {
        var position = 0
        while position < bytes.count {
            // SAFETY: the pointer is used inside the closure, within the array's bounds.
            let count = unsafe bytes.withUnsafeBytes { all in
                unsafe Self.systemWrite(number, all.baseAddress.map { unsafe $0 + position }, all.count - position)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw writeError()
            }
            position += count
        }
    }

    /// Closes now, so that a late complaint of the disk is heard.
    package mutating func closeAfterWriting() throws(FileError) {
        guard isOwned, number >= 0 else { return }
        let status = close(number)
        number = -1
        if status != 0, errno != EINTR { throw writeError() }
    }

    private func writeError() -> FileError {
        FileError(kind: errno == EPIPE ? .brokenPipe : .write, path: path, reason: Self.lastReason())
    }

    // MARK: The system's own functions, whose names ours hide

    private static func systemRead(_ number: CInt, _ target: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.read(number, target, count)
        #elseif canImport(Musl)
            unsafe Musl.read(number, target, count)
        #else
            unsafe Darwin.read(number, target, count)
        #endif
    }

    private static func systemWrite(_ number: CInt, _ source: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(number, source, count)
        #elseif canImport(Musl)
            unsafe Musl.write(number, source, count)
        #else
            unsafe Darwin.write(number, source, count)
        #endif
    }

    /// What `errno` means, in the system's words.
    static func lastReason() -> String { reason(of: errno) }

    static func reason(of number: CInt) -> String {
        // SAFETY: strerror gives a static or thread-local string that is copied at once.
        unsafe String(cString: strerror(number))
    }
}

/// Makes a write to a closed pipe an error that we see, where it would else end the process.
package func ignoreBrokenPipeSignal() {
    _ = signal(SIGPIPE, SIG_IGN)
}
