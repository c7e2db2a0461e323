internal import Files
package import JSON

/// Reads records back: files of one object, of an array, of JSON Lines, and folders of these.
///
/// What is no record is a failure in its place; reading goes on.
package struct StoredRecordReader: ~Copyable {
    private var pending: [String]
    private var elements: [JSONValue] = []
    private var lines: LineReader?
    private var path = ""

    package enum Entry: Hashable, Sendable {
        case record(JSONValue)
        /// Why nothing could be read there.
        case failure(String)
    }

    /// - Parameter paths: files, folders, "-" for JSON Lines on standard input.
    package init(paths: [String]) { pending = paths.reversed() }

    /// The next record; nil after the last.
    package mutating func next() -> Entry? {
        while true {
            if let element = elements.popLast() { return Self.entry(element, path) }
            if let entry = nextLine() { return entry }
            guard let path = pending.popLast() else { return nil }
            self.path = path
            do {
                try open(path)
            } catch let error as FileError {
                return .failure(error.description)
            } catch {
                return .failure("\(path): \(error)")
            }
        }
    }

    private mutating func open(_ path: String) throws {
        if path == "-" {
            lines = LineReader(FileStream(.standardInput()), maximumLineBytes: Self.maximumRecordBytes)
            return
        }
        let entry = try FileSystem.entry(at: path)
        if entry.kind == .folder {
            pending += try Self.files(inFolder: path, entry.identity).reversed()
            return
        }
        let file = try FileDescriptor.reading(path)
        if path.hasSuffix(".json") {
            var bytes: [UInt8] = []
            while try file.read(into: &bytes, limit: 1 << 18) > 0 {}
            elements = try JSONParser.parse(bytes).elements.reversed()
        } else {
            lines = LineReader(FileStream(file), maximumLineBytes: Self.maximumRecordBytes)
        }
    }

    private mutating func nextLine() -> Entry? {
        guard var reader = lines.take() else { return nil }
        do {
            guard let line = try reader.next() else { return nil }
            lines = consume reader
            if line.isTooLong { return .failure("\(path), line \(line.number): longer than a record may be") }
            do {
                return Self.entry(try JSONParser.parse(line.bytes), path)
            } catch {
                return .failure("\(path), line \(line.number): \(error)")
            }
        } catch {
            return .failure(error.description)
        }
    }

    private static func entry(_ value: JSONValue, _ path: String) -> Entry {
        value["schema_version"]?.string == nil ? .failure("\(path) holds something that is no record") : .record(value)
    }

    private static func files(
        inFolder path: String, _ identity: FileSystem.Identity
    ) throws(FileError) -> [String] {
        var walk = try FolderWalk(path, identity)
        var files: [String] = []
        while let path = walk.next()?.path {
            if [".json", ".jsonl", ".ndjson"].contains(where: { path.hasSuffix($0) }) { files.append(path) }
        }
        return files
    }

    /// A record holds its article and words of it again: some times the largest document.
    private static let maximumRecordBytes = 8 * DocumentLimits().documentBytes
}
