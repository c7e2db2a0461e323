internal import Files

/// Finds the files of a folder and the folders below it.
///
/// Hidden files and folders are left out. Symbolic links are followed; a folder that two ways lead to
/// is entered once, so that links in a circle end. Depth costs no stack.
struct FolderWalk {
    struct File: Hashable, Sendable {
        var path: String
        var size: Int
        /// Why the file or folder cannot be read.
        var failure: String?
    }

    private(set) var files: [File] = []
    /// Pipes, devices and sockets.
    private(set) var skippedCount = 0
    private var pending: [String]
    private var entered: Set<FileSystem.Identity>

    init(_ path: String, _ identity: FileSystem.Identity) {
        var root = path[...]
        while root.count > 1, root.hasSuffix("/") { root.removeLast() }
        pending = [String(root)]
        entered = [identity]
    }

    mutating func run() {
        while let folder = pending.popLast() {
            do {
                var below: [String] = []
                for name in try FileSystem.names(inFolder: folder) {
                    visit(folder.hasSuffix("/") ? folder + name : folder + "/" + name, below: &below)
                }
                pending += below.reversed()
            } catch {
                files.append(File(path: folder, size: 0, failure: error.description))
            }
        }
    }

    private mutating func visit(_ path: String, below: inout [String]) {
        do {
            let entry = try FileSystem.entry(at: path)
            switch entry.kind {
            case .file: files.append(File(path: path, size: entry.size))
            case .special: skippedCount += 1
            case .folder:
                if entered.insert(entry.identity).inserted { below.append(path) }
            }
        } catch {
            let isOurs = InputType(ofPath: path) != nil
            if isOurs { files.append(File(path: path, size: 0, failure: error.description)) }
            if !isOurs { skippedCount += 1 }
        }
    }
}
