#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What stands at a path, and what can be done to it.
package enum FileSystem {
    /// What a path leads to, symbolic links followed.
    package struct Entry: Hashable, Sendable {
        package var kind: Kind
        package var size: Int
        /// When its content last changed, in nanoseconds since 1970.
        package var modified: Int
        package var identity: Identity

        package enum Kind: Hashable, Sendable {
            case file, folder
            /// A pipe, a device, a socket.
            case special
        }
    }

    /// The same for two paths that lead to one file.
    package struct Identity: Hashable, Sendable {
        fileprivate var device: UInt64
        fileprivate var node: UInt64
    }

    /// - Throws: `.open` when there is nothing, or it may not be looked at.
    package static func entry(at path: String) throws(FileError) -> Entry {
        var status = stat()
        // SAFETY: the system reads the path and fills the structure during the call alone.
        guard unsafe stat(path, &status) == 0 else {
            throw FileError(kind: .open, path: path, reason: FileDescriptor.lastReason())
        }
        let identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(truncatingIfNeeded: status.st_ino))
        let kind: Entry.Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .special
            }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        let modified = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
        return Entry(kind: kind, size: Int(status.st_size), modified: modified, identity: identity)
    }

    /// The names in a folder, those of folders with a slash behind them; hidden ones are left out.
    ///
    /// Sorted by their bytes, slashes included, so that going through folders where they stand in the list gives
    /// all paths below in the order of their bytes.
    package static func names(inFolder path: String) throws(FileError) -> [String] {
        // SAFETY: the handle is closed on every way out; each entry is copied before the next is asked for.
        guard let folder = unsafe opendir(path) else {
            throw FileError(kind: .open, path: path, reason: FileDescriptor.lastReason())
        }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            var name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") { continue }
            if isFolder(path + "/" + name, type: unsafe entry.pointee.d_type) { name += "/" }
            names.append(name)
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// - Parameter type: what the folder's own list says; not every file system and no link tells there.
    private static func isFolder(_ path: String, type: UInt8) -> Bool {
        if type == UInt8(DT_DIR) { return true }
        guard type == UInt8(DT_UNKNOWN) || type == UInt8(DT_LNK) else { return false }
        return (try? entry(at: path).kind) == .folder
    }

    /// Waits until a folder's list of names is on the disk itself: after creating, renaming or removing in it.
    package static func synchronizeFolder(_ path: String) {
        // Not every file system can, and then there is nothing to wait for.
        try? FileDescriptor.reading(path).synchronize()
    }

    /// Creates a folder and those above it; nothing happens where it stands already.
    package static func createFolder(_ path: String) throws(FileError) {
        if let entry = try? entry(at: path), entry.kind == .folder { return }
        var prefix = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            prefix += prefix.isEmpty || prefix.hasSuffix("/") ? part : "/" + part
            // SAFETY: the system reads the path during the call alone.
            if unsafe mkdir(prefix, 0o755) != 0, errno != EEXIST, errno != EISDIR {
                throw FileError(kind: .create, path: prefix, reason: FileDescriptor.lastReason())
            }
        }
        guard let entry = try? entry(at: path), entry.kind == .folder else {
            throw FileError(kind: .create, path: path, reason: "something that is no folder stands there")
        }
    }

    /// Puts a finished file in its place; readers see the old one or the new one, never a part.
    package static func rename(_ source: String, to target: String) throws(FileError) {
        guard systemRename(source, target) == 0 else {
            throw FileError(kind: .create, path: target, reason: FileDescriptor.lastReason())
        }
    }

    /// The folder that a file's path leads through: "." where it names none.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What stands behind the last slash of a path.
    package static func name(of path: String) -> String {
        String(path.split(separator: "/", omittingEmptySubsequences: false).last ?? "")
    }

    /// Removes a file if it is there.
    package static func remove(_ path: String) {
        // SAFETY: the system reads the path during the call alone.
        _ = unsafe unlink(path)
    }

    package static var processNumber: Int { Int(getpid()) }

    private static func systemRename(_ source: String, _ target: String) -> CInt {
        // SAFETY: the system reads both paths during the call alone.
        #if canImport(Glibc)
            unsafe Glibc.rename(source, target)
        #elseif canImport(Musl)
            unsafe Musl.rename(source, target)
        #else
            unsafe Darwin.rename(source, target)
        #endif
    }
}
