package import Files

/// JSON Lines in files: one, or a folder of parts of about the same size. One record a line.
package struct LinesSink: RecordSink, ~Copyable {
    /// Where the lines go.
    package struct Target: Hashable, Sendable {
        package var path: String
        /// A part is complete when it has so many bytes of lines or more; nil for a single file at `path`, which
        /// else is a folder.
        package var partBytes: Int?

        package var isCompressed: Bool

        package init(path: String, partBytes: Int? = nil, isCompressed: Bool = false) {
            (self.path, self.partBytes, self.isCompressed) = (path, partBytes, isCompressed)
        }

        func path(ofPart number: Int) -> String {
            guard partBytes != nil else { return path }
            let digits = String(number)
            let zeros = String(repeating: "0", count: max(0, 5 - digits.count))
            return "\(path)/part-\(zeros)\(digits).jsonl\(isCompressed ? ".gz" : "")"
        }

        /// Removes parts of an earlier run that this one did not write over: who reads all parts would read them, too.
        func removeParts(otherThan parts: [OutputPart]) throws(FileError) {
            guard partBytes != nil else { return }
            let kept = Set(parts.map(\.name))
            for name in try FileSystem.names(inFolder: path)
            where !kept.contains(name) && name.wholeMatch(of: /part-\d{5,}\.jsonl(\.gz)?/) != nil {
                FileSystem.remove("\(path)/\(name)")
            }
        }
    }

    private let target: Target
    private var part: PartWriter?
    private var finished: [OutputPart]
    /// How many of `finished` a checkpoint has told of.
    private var toldCount: Int
    private var buffer: [UInt8] = []

    /// Also what is compressed together: enough for a good ratio, little enough to be lost when a process is killed.
    private static let bufferByteCount = 1 << 18

    /// - Parameter state: where to go on; nil to begin anew.
    /// - Throws: `.create` when a folder or file cannot be made.
    package init(_ target: Target, from state: SinkState? = nil) throws(FileError) {
        try FileSystem.createFolder(target.partBytes == nil ? FileSystem.folder(of: target.path) : target.path)
        let finished = state?.finished ?? []
        part = try Self.part(target, number: finished.count, goingOnWith: state?.current)
        (self.target, self.finished, toldCount) = (target, finished, finished.count)
    }

    /// The part to begin with; nil in a folder where the next record will begin one.
    private static func part(
        _ target: Target, number: Int, goingOnWith part: OutputPart?
    ) throws(FileError) -> PartWriter? {
        guard part != nil || target.partBytes == nil && number == 0 else { return nil }
        return try PartWriter(target.path(ofPart: number), isCompressed: target.isCompressed, goingOnWith: part)
    }

    package mutating func write(_ record: Product) throws(FileError) {
        if part == nil {
            part = try PartWriter(target.path(ofPart: finished.count), isCompressed: target.isCompressed)
        }
        buffer += record.json
        buffer.append(0x0A)
        part?.count(record)
        if buffer.count >= Self.bufferByteCount { try flush() }
        if let limit = target.partBytes, (part?.part.lineBytes ?? 0) + buffer.count >= limit { try finishPart() }
    }

    private mutating func flush() throws(FileError) {
        try part?.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func finishPart() throws(FileError) {
        try flush()
        if let part = try part?.finish() { finished.append(part) }
        part = nil
    }

    /// Nil where lines wait to be compressed: what is compressed together must not depend on when a checkpoint is due.
    package mutating func checkpoint(isLast: Bool) throws(FileError) -> SinkState? {
        if target.isCompressed, !buffer.isEmpty, !isLast { return nil }
        try flush()
        var state = SinkState()
        state.current = try part?.checkpoint()
        state.finished = Array(finished[toldCount...])
        toldCount = finished.count
        return state
    }

    package mutating func finish() throws(FileError) -> [OutputPart] {
        if part != nil { try finishPart() }
        try target.removeParts(otherThan: finished)
        return finished
    }
}

/// JSON Lines to a pipe, a terminal or a device: each line is written at once, and nothing can be taken back.
package struct StreamSink: RecordSink, ~Copyable {
    private let file: FileDescriptor

    package init(_ file: consuming FileDescriptor) { self.file = file }

    package mutating func write(_ record: Product) throws(FileError) { try file.write(record.json + [0x0A]) }

    package mutating func checkpoint(isLast: Bool) -> SinkState? { nil }

    package mutating func finish() -> [OutputPart] { [] }
}
