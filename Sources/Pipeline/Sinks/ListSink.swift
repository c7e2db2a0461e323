package import Files

/// One JSON document in a file: the record's object where there is one record, else an array, a record a line.
package struct ListSink: RecordSink, ~Copyable {
    private var part: PartWriter
    /// The first record waits for a second one: they would be elements of an array.
    private var first: Product?

    /// - Parameter state: where to go on; nil to begin anew.
    package init(_ path: String, from state: SinkState? = nil) throws(FileError) {
        try FileSystem.createFolder(FileSystem.folder(of: path))
        part = try PartWriter(path, goingOnWith: state?.current)
    }

    package mutating func write(_ record: Product) throws(FileError) {
        if part.part.records > 0 {
            try part.write(Array(",\n".utf8) + record.json)
            part.count(record)
        } else if let first {
            try part.write(Array("[\n".utf8) + first.json + Array(",\n".utf8) + record.json)
            part.count(first)
            part.count(record)
            self.first = nil
        } else {
            first = record
        }
    }

    /// Nil as long as the first record waits: until then there is nothing to go on from.
    package mutating func checkpoint(isLast: Bool) throws(FileError) -> SinkState? {
        guard part.part.records > 0 else { return nil }
        var state = SinkState()
        state.current = try part.checkpoint()
        return state
    }

    package mutating func finish() throws(FileError) -> [OutputPart] {
        if part.part.records > 0 {
            try part.write(Array("\n]\n".utf8))
        } else if let first {
            try part.write(first.json + [0x0A])
            part.count(first)
        } else {
            try part.write(Array("[]\n".utf8))
        }
        return [try part.finish()]
    }
}

/// The same to a pipe, a terminal or a device.
package struct ListStreamSink: RecordSink, ~Copyable {
    private let file: FileDescriptor
    private var first: [UInt8]?
    private var isArray = false

    package init(_ file: consuming FileDescriptor) { self.file = file }

    package mutating func write(_ record: Product) throws(FileError) {
        if isArray {
            try file.write(Array(",\n".utf8) + record.json)
        } else if let opening = first {
            try file.write(Array("[\n".utf8) + opening + Array(",\n".utf8) + record.json)
            (first, isArray) = (nil, true)
        } else {
            first = record.json
        }
    }

    package mutating func checkpoint(isLast: Bool) -> SinkState? { nil }

    package mutating func finish() throws(FileError) -> [OutputPart] {
        try file.write(isArray ? Array("\n]\n".utf8) : (first ?? Array("[]".utf8)) + [0x0A])
        return []
    }
}
