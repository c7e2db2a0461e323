internal import Files

/// Finds what is in a folder and in the folders below it, one thing after the other, in the order of the paths' bytes.
///
/// Hidden files and folders are left out. Symbolic links are followed; a folder that two ways lead to is entered
/// once, so that links in a circle end. In memory are the names of the folders that we stand in; depth costs no stack.
struct FolderWalk {
    enum Finding: Hashable, Sendable {
        case file(path: String, size: Int)
        /// A pipe, a device or a socket.
        case special(path: String)
        /// A folder that cannot be entered, a link that leads nowhere.
        case failure(path: String, isFolder: Bool, FileError)

        var path: String {
            switch self {
            case .file(let path, _), .special(let path), .failure(let path, _, _): path
            }
        }
    }

    /// The folders we stand in, the outermost first.
    private var folders: [Folder] = []
    private var entered: Set<FileSystem.Identity>

    private struct Folder {
        /// With a slash at the end.
        var path: String
        /// The next one last.
        var names: [String]
    }

    /// - Throws: `.open` when the folder cannot be entered.
    init(_ path: String, _ identity: FileSystem.Identity) throws(FileError) {
        entered = [identity]
        var root = path[...]
        while root.count > 1, root.hasSuffix("/") { root.removeLast() }
        try enter(root.hasSuffix("/") ? String(root) : root + "/")
    }

    private mutating func enter(_ path: String) throws(FileError) {
        folders.append(Folder(path: path, names: try FileSystem.names(inFolder: path).reversed()))
    }

    /// The next finding; nil after the last.
    mutating func next() -> Finding? {
        while !folders.isEmpty {
            guard let name = folders[folders.count - 1].names.popLast() else {
                folders.removeLast()
                continue
            }
            if let finding = look(at: folders[folders.count - 1].path + name, isFolder: name.hasSuffix("/")) {
                return finding
            }
        }
        return nil
    }

    /// Nil for a folder that was entered now, or before.
    private mutating func look(at path: String, isFolder: Bool) -> Finding? {
        do {
            let entry = try FileSystem.entry(at: path)
            switch entry.kind {
            case .file: return .file(path: path, size: entry.size)
            case .special: return .special(path: path)
            case .folder:
                if entered.insert(entry.identity).inserted { try enter(path.hasSuffix("/") ? path : path + "/") }
                return nil
            }
        } catch {
            return .failure(path: isFolder ? String(path.dropLast()) : path, isFolder: isFolder, error)
        }
    }
}
