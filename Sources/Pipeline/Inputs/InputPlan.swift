internal import Files

/// Every file that the named inputs come to, in order, found before the first one is read.
package struct InputPlan: Sendable {
    package private(set) var inputs: [Input] = []
    /// Files inside folders whose ending is not ours, and what is no file.
    package private(set) var skippedCount = 0
    /// The sum of the files' sizes; pipes count nothing.
    package private(set) var byteCount = 0

    package enum Input: Sendable {
        case file(path: String, type: InputType, size: Int)
        /// A pipe, a device or standard input ("-"); the type is nil where the bytes must tell.
        case stream(path: String, type: InputType?)
        case failure(path: String, FailureCode, message: String)
    }

    /// - Parameters:
    ///   - paths: files, folders, "-" for standard input.
    ///   - type: the type of every input; nil to go by endings and, for streams, by their bytes.
    package init(paths: [String], type: InputType?) {
        for path in paths { add(path, type: type) }
    }

    package var isEmpty: Bool { inputs.isEmpty }

    private mutating func add(_ path: String, type: InputType?) {
        if path == "-" {
            inputs.append(.stream(path: path, type: type))
            return
        }
        do {
            let entry = try FileSystem.entry(at: path)
            switch entry.kind {
            case .folder: addFolder(path, entry.identity, type: type)
            case .special: inputs.append(.stream(path: path, type: type ?? InputType(ofPath: path)))
            case .file: addFile(path, size: entry.size, type: type)
            }
        } catch {
            inputs.append(.failure(path: path, .unreadable, message: error.description))
        }
    }

    private mutating func addFile(_ path: String, size: Int, type: InputType?) {
        guard let type = type ?? InputType(ofPath: path) else {
            let message = "\(path) has none of the endings \(InputType.endings); say what it is with --type"
            inputs.append(.failure(path: path, .unknownType, message: message))
            return
        }
        inputs.append(.file(path: path, type: type, size: size))
        byteCount += size
    }

    private mutating func addFolder(_ path: String, _ identity: FileSystem.Identity, type: InputType?) {
        var walk = FolderWalk(path, identity)
        walk.run()
        let first = inputs.count
        for file in walk.files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            if file.failure == nil, type == nil, InputType(ofPath: file.path) == nil {
                skippedCount += 1
            } else if let failure = file.failure {
                inputs.append(.failure(path: file.path, .unreadable, message: failure))
            } else {
                addFile(file.path, size: file.size, type: type)
            }
        }
        skippedCount += walk.skippedCount
        if inputs.count == first {
            let message = "\(path) holds no document: none of its files ends with \(InputType.endings)"
            inputs.append(.failure(path: path, .noDocuments, message: message))
        }
    }
}
