package import Files

/// Finds every input that a plan comes to, one after the other, in an order that is always the same.
package struct InputWalk: ~Copyable {
    private let type: InputType?
    /// Named by the plan, the next one last.
    private var paths: [String]
    private var list: LineReader?
    private let listPath: String
    private var folder: FolderWalk?
    /// The folder that the plan named, as long as nothing was found in it.
    private var fruitlessFolder: String?

    /// Files in folders whose ending is not ours, and what is no file: so far.
    package private(set) var skippedCount = 0

    package enum Input: Hashable, Sendable {
        case file(path: String, format: InputFormat, size: Int)
        /// A pipe, a device or standard input ("-"); no format where the bytes must tell.
        case stream(path: String, format: InputFormat?)
        case failure(path: String, FailureCode, message: String)

        package var path: String {
            switch self {
            case .file(let path, _, _), .stream(let path, _), .failure(let path, _, _): path
            }
        }

        package var byteCount: Int {
            if case .file(_, _, let size) = self { size } else { 0 }
        }
    }

    /// - Throws: `.open` when the plan's list cannot be read.
    package init(_ plan: InputPlan) throws(FileError) {
        type = plan.type
        paths = plan.paths.reversed()
        listPath = plan.listPath ?? ""
        if let path = plan.listPath {
            let file = path == "-" ? FileDescriptor.standardInput() : try FileDescriptor.reading(path)
            list = LineReader(FileStream(file), maximumLineBytes: Self.maximumPathBytes)
        }
    }

    /// The next input; nil after the last.
    package mutating func next() -> Input? {
        while true {
            if folder != nil {
                if let input = nextInFolder() { return input }
            } else if let path = paths.popLast() {
                if let input = open(path) { return input }
            } else {
                do {
                    guard let line = try list?.next() else { return nil }
                    if let input = open(String(decoding: line.bytes, as: UTF8.self)) { return input }
                } catch {
                    list = nil
                    return .failure(path: listPath, .unreadable, message: error.description)
                }
            }
        }
    }

    /// The input that a named path is; nil for a folder, which is then gone through.
    private mutating func open(_ path: String) -> Input? {
        if path == "-" { return .stream(path: path, format: type.map { InputFormat($0) }) }
        do {
            let entry = try FileSystem.entry(at: path)
            switch entry.kind {
            case .folder:
                folder = try FolderWalk(path, entry.identity)
                fruitlessFolder = path
                return nil
            case .special:
                return .stream(path: path, format: type.map { InputFormat($0) } ?? InputFormat(ofPath: path))
            case .file:
                return file(path, size: entry.size)
            }
        } catch {
            return .failure(path: path, .unreadable, message: error.description)
        }
    }

    private func file(_ path: String, size: Int) -> Input {
        if let format = InputFormat(ofPath: path, type: type) { return .file(path: path, format: format, size: size) }
        let message = "\(path) has none of the endings \(InputFormat.endings); say what it is with --type"
        return .failure(path: path, .unknownType, message: message)
    }

    /// The next input of the folder; nil where there was none.
    private mutating func nextInFolder() -> Input? {
        guard let finding = folder?.next() else {
            folder = nil
            return fruitlessFolder.map { path in
                let message = "\(path) holds no document: none of its files ends with \(InputFormat.endings)"
                return .failure(path: path, .noDocuments, message: message)
            }
        }
        let isOurs = InputFormat(ofPath: finding.path, type: type) != nil
        switch finding {
        case .file(let path, let size) where isOurs:
            fruitlessFolder = nil
            return file(path, size: size)
        case .failure(let path, let isFolder, let error) where isFolder || isOurs:
            fruitlessFolder = nil
            return .failure(path: path, .unreadable, message: error.description)
        case .file, .special, .failure:
            skippedCount += 1
            return nil
        }
    }

    /// Longer than any system's paths.
    private static let maximumPathBytes = 65_536
}
