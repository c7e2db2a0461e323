package import Files

/// One JSON file for each document, named after it, each in its place as soon as it is whole.
///
/// Names are remembered, so that none is given twice: some hundred bytes for each document. For millions, use
/// `LinesSink`.
package struct FolderSink: RecordSink, ~Copyable {
    private let folder: String
    private var names = FileNames()
    /// Names that no checkpoint has told of.
    private var untold: [String] = []

    /// - Parameter state: where to go on; nil to begin anew.
    /// - Throws: `.create` when the folder is not there and cannot be made.
    package init(_ folder: String, from state: SinkState? = nil) throws(FileError) {
        try FileSystem.createFolder(folder)
        self.folder = folder
        for name in state?.names ?? [] { _ = names.unused(for: name, otherwise: name) }
    }

    package mutating func write(_ record: Product) throws(FileError) {
        let wanted = names.wanted(for: record.name, otherwise: record.id)
        let name = names.unused(for: wanted, otherwise: wanted)
        untold.append(wanted)
        var file = try OutputFile("\(folder)/\(name).json")
        try file.write(record.json + [0x0A])
        try file.finish()
    }

    package mutating func checkpoint(isLast: Bool) throws(FileError) -> SinkState? {
        FileSystem.synchronizeFolder(folder)
        var state = SinkState()
        state.names = untold
        untold.removeAll(keepingCapacity: true)
        return state
    }

    package mutating func finish() -> [OutputPart] { [] }
}
