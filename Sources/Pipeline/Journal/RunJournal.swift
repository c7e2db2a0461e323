package import Files
package import JSON

/// What a run has done so far, in a file beside its output, so that a later process can go on where it ended.
///
/// JSON Lines: the first line tells which run it is, each further one a checkpoint, or what a process crashed at. Lines are only
/// ever added; a line that was cut off, or is neither, ends what counts. Only one process has the file at a time.
package final class RunJournal {
    private let file: FileDescriptor
    private let path: String
    private var content: Content

    fileprivate struct Content {
        var title: JSONValue?
        var last: Checkpoint?
        var crashes = KnownCrashes()
        /// A crash behind which no checkpoint came.
        var lastCrash: CrashNote?
        var isStuck = false
        /// Where the journal is to be written on.
        var byteCount = 0
    }

    /// What the run that wrote the journal was told to do; nil for a new journal.
    package var title: JSONValue? { content.title }
    /// Where that run had come to; nil where it had not come to a checkpoint.
    package var last: Checkpoint? { content.last }
    /// What that run crashed at.
    package var crashes: KnownCrashes { content.crashes }
    /// Whether it crashed twice at the same place, so that it will again.
    package var isStuck: Bool { content.isStuck }

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
        content = try Self.read(path)
        self.file = file
        self.path = path
    }

    deinit { file.leaveCrashNotes() }

    /// The journal that belongs to an output: hidden, beside a file, in a folder.
    package static func path(forFile output: String) -> String {
        FileSystem.folder(of: output) + "/.\(FileSystem.name(of: output)).journal"
    }

    package static func path(inFolder output: String) -> String { output + "/.journal" }

    private static func read(_ path: String) throws(FileError) -> Content {
        var lines = LineReader(FileStream(try .reading(path)), maximumLineBytes: 1 << 30)
        var content = Content()
        guard let first = try lines.nextLine(), let title = try? JSONParser.parse(first.bytes) else { return content }
        content.title = title
        content.byteCount = lines.byteOffset
        while let line = try lines.nextLine() {
            guard let value = try? JSONParser.parse(line.bytes), content.add(value) else { break }
            content.byteCount = lines.byteOffset
        }
        return content
    }

    /// Begins anew.
    package func begin(_ title: (inout JSONWriter) -> Void) throws(FileError) {
        try file.truncate(to: 0)
        content = Content()
        try append(title)
        file.takeCrashNotes()
    }

    /// Goes on behind the last line that counts.
    package func goOn() throws(FileError) {
        try file.truncate(to: content.byteCount)
        file.takeCrashNotes()
    }

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
        file.leaveCrashNotes()
        FileSystem.remove(path)
        FileSystem.synchronizeFolder(FileSystem.folder(of: path))
    }
}

extension RunJournal.Content {
    /// - Returns: false for what is no line of a journal.
    mutating func add(_ value: JSONValue) -> Bool {
        if let crash = CrashNote(value) {
            if crash == lastCrash { isStuck = true }
            lastCrash = crash
            crashes.add(crash)
            return true
        }
        guard let next = RunJournal.Checkpoint(value) else { return false }
        var sink = last?.sink
        sink?.advance(to: next.sink)
        last = next
        if let sink { last?.sink = sink }
        lastCrash = nil
        return true
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
