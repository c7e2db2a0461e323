package import JSON

/// How far a sink had come when everything before was on the disk: what it needs to go on there.
package struct SinkState: Hashable, Sendable {
    /// Complete files, since the last state of the same run.
    package var finished: [OutputPart] = []
    /// The file that is being written; nil between two.
    package var current: OutputPart?
    /// Names that were given to files since the last state.
    package var names: [String] = []

    package init() {}

    /// Takes up what came after this state.
    mutating func advance(to next: SinkState) {
        finished += next.finished
        current = next.current
        names += next.names
    }
}

/// A file of records, complete or as far as it is written.
package struct OutputPart: Hashable, Sendable {
    /// Without its folder.
    package var name: String
    /// Records, and how many of them tell of a document that could not be read.
    package var records = 0
    package var errors = 0
    /// Of the lines, before any compression.
    package var lineBytes = 0
    /// Of the file as it is on the disk.
    package var bytes = 0
    package var sha256 = ""

    package init(name: String) { self.name = name }
}

extension OutputPart {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("records", records)
            json.member("errors", errors)
            json.member("line_bytes", lineBytes)
            json.member("bytes", bytes)
            json.member("sha256", sha256)
        }
    }

    /// Nil for what `write` did not write.
    init?(_ value: JSONValue) {
        guard let name = value["name"]?.string, let records = value["records"]?.integer,
            let errors = value["errors"]?.integer, let lineBytes = value["line_bytes"]?.integer,
            let bytes = value["bytes"]?.integer,
            let sha256 = value["sha256"]?.string
        else { return nil }
        (self.name, self.records, self.errors) = (name, records, errors)
        (self.lineBytes, self.bytes, self.sha256) = (lineBytes, bytes, sha256)
    }
}

extension SinkState {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("finished")
            json.array(finished) { json, part in part.write(to: &json) }
            json.key("current")
            if let current { current.write(to: &json) } else { json.null() }
            json.member("names", names)
        }
    }

    /// Nil for what `write` did not write.
    init?(_ value: JSONValue) {
        guard case .array(let finished)? = value["finished"], case .array(let names)? = value["names"],
            let current = value["current"]
        else { return nil }
        self.finished = finished.compactMap { OutputPart($0) }
        self.names = names.compactMap(\.string)
        self.current = OutputPart(current)
        guard self.finished.count == finished.count, self.names.count == names.count else { return nil }
    }
}
