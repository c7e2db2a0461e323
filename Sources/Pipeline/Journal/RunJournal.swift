package import Files
package import JSON

/// What a run has done so far, in a file beside its output, so that a later process can go on where it ended.
///
/// JSON Lines: the first line tells which run it is, each further one a checkpoint. Lines are only ever added; a line that
/// was cut off, or is no checkpoint, ends what counts. Only one process has the file at a time.
package final class RunJournal {
    private let file: FileDescriptor
    private let path: String
    /// What the run that wrote the journal was told to do; nil for a new journal.
    package let title: JSONValue?
    /// Where that run had come to; nil where it had not come to a checkpoint.
    package let last: Checkpoint?
    /// Where the journal is to be written on.
    private let byteCount: Int

    /// A place from which a run can go on.
    package struct Checkpoint: Hashable, Sendable {
        package var position: InputPosition
        package var summary: RunSummary
        package var sink: SinkState
        /// How many bytes of the list of known ids count, where the run has one.
        package var knownBytes: Int?
    }

    /// Opens the journal at the path, or makes one.
    ///
    /// - Throws: `.inUse` when another process is writing there; what the system says when it cannot be read or made.
    package init(_ path: String) throws(FileError) {
        let file = try FileDescriptor.updating(path)
        guard file.lock() else {
            throw FileError(kind: .inUse, path: path, reason: "another process is writing this output")
        }
        let content = try Self.read(path)
        self.file = file
        self.path = path
        (title, last, byteCount) = (content.title, content.last, content.byteCount)
    }

    /// The journal that belongs to an output: hidden, beside a file, in a folder.
    package static func path(forFile output: String) -> String {
        FileSystem.folder(of: output) + "/.\(FileSystem.name(of: output)).journal"
    }

    package static func path(inFolder output: String) -> String { output + "/.journal" }

    private static func read(
        _ path: String
    ) throws(FileError) -> (title: JSONValue?, last: Checkpoint?, byteCount: Int) {
        var lines = LineReader(FileStream(try .reading(path)), maximumLineBytes: 1 << 30)
        guard let first = try lines.nextLine(), let title = try? JSONParser.parse(first.bytes) else {
            return (nil, nil, 0)
        }
        var last: Checkpoint?
        var byteCount = lines.byteOffset
        while let line = try lines.nextLine() {
            guard let value = try? JSONParser.parse(line.bytes), let next = Checkpoint(value) else { break }
            if var sink = last?.sink {
                sink.advance(to: next.sink)
                last = next
                last?.sink = sink
            } else {
                last = next
            }
            byteCount = lines.byteOffset
        }
        return (title, last, byteCount)
    }

    /// Begins anew.
    package func begin(_ title: (inout JSONWriter) -> Void) throws(FileError) {
        try file.truncate(to: 0)
        try append(title)
    }

    /// Goes on behind the last checkpoint.
    package func goOn() throws(FileError) { try file.truncate(to: byteCount) }

    /// Adds a checkpoint, and waits until it is on the disk. What it tells of has to be there before.
    package func append(_ checkpoint: Checkpoint) throws(FileError) { try append { checkpoint.write(to: &$0) } }

    private func append(_ line: (inout JSONWriter) -> Void) throws(FileError) {
        var json = JSONWriter()
        line(&json)
        try file.write(json.bytes + [0x0A])
        try file.synchronize()
    }

    /// Removes the journal: the run is complete.
    package func remove() {
        FileSystem.remove(path)
        FileSystem.synchronizeFolder(FileSystem.folder(of: path))
    }
}

extension RunJournal.Checkpoint {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("position")
            position.write(to: &json)
            json.key("summary")
            summary.write(to: &json)
            json.key("output")
            sink.write(to: &json)
            json.member("known_bytes", knownBytes)
        }
    }

    /// Nil for what `write` did not write.
    init?(_ value: JSONValue) {
        guard let position = value["position"].flatMap({ InputPosition($0) }),
            let summary = value["summary"].flatMap({ RunSummary($0) }),
            let sink = value["output"].flatMap({ SinkState($0) })
        else { return nil }
        self.init(position: position, summary: summary, sink: sink, knownBytes: value["known_bytes"]?.integer)
    }
}
