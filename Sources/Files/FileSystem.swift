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
        return Entry(kind: kind, size: Int(status.st_size), identity: identity)
    }

    /// The names in a folder, hidden ones left out, sorted by their bytes.
    package static func names(inFolder path: String) throws(FileError) -> [String] {
        // SAFETY: the handle is closed on every way out; each entry is copied before the next is asked for.
        guard let folder = unsafe opendir(path) else {
            throw FileError(kind: .open, path: path, reason: FileDescriptor.lastReason())
        }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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
