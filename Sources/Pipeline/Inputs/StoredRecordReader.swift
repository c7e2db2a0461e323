internal import Archives
internal import Files
package import JSON

/// Reads records back: files of one object, of an array, of JSON Lines, also compressed, and folders of these.
///
/// What is no record is a failure in its place; reading goes on.
package struct StoredRecordReader: ~Copyable {
    private var pending: [String]
    private var elements: [JSONValue] = []
    private var lines: LineReader?
    /// What `lines` reads from, where reading may go on behind damage.
    private var gzip: GzipStream?
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
        if path != "-" {
            let entry = try FileSystem.entry(at: path)
            if entry.kind == .folder {
                pending += try Self.files(inFolder: path, entry.identity).reversed()
                return
            }
        }
        let stream = try stream(path)
        if path.hasSuffix(".json") {
            var bytes: [UInt8] = []
            while try stream.read(into: &bytes, limit: 1 << 18) > 0 {}
            elements = try JSONParser.parse(bytes).elements.reversed()
        } else {
            lines = LineReader(stream, maximumLineBytes: Self.maximumRecordBytes)
        }
    }

    private mutating func stream(_ path: String) throws(FileError) -> any ByteStream {
        gzip = nil
        if path == "-" { return FileStream(.standardInput()) }
        switch InputFormat(ofPath: path, type: .jsonl)?.compression {
        case nil: return FileStream(try .reading(path))
        case .gzip?:
            let stream = GzipStream(FileStream(try .reading(path)), path: path)
            gzip = stream
            return stream
        case _?: return try CompressedStream(path: path)
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
            if error.kind == .damaged, (try? gzip?.resynchronize()) == true {
                reader.dropUnread()
                lines = consume reader
            }
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
            // That of a run in parts tells of the parts.
            if path.hasSuffix("/manifest.json") { continue }
            if path.hasSuffix(".json") || InputFormat(ofPath: path)?.type == .jsonl { files.append(path) }
        }
        return files
    }

    /// A record holds its article and words of it again: some times the largest document.
    private static let maximumRecordBytes = 8 * DocumentLimits().documentBytes
}
