package import Files
package import Records

/// One JSON file for each document, named after it.
package struct FolderSink: RecordSink, ~Copyable {
    private let folder: String
    private var names = FileNames()

    /// - Throws: `.create` when the folder is not there and cannot be made.
    package init(_ folder: String) throws(FileError) {
        try FileSystem.createFolder(folder)
        self.folder = folder
    }

    package mutating func write(_ record: Record, name: String) throws(FileError) {
        let name = names.unused(for: name, otherwise: record.id)
        var file = try OutputFile("\(folder)/\(name).json")
        try file.write(record.json + [0x0A])
        try file.finish()
    }

    package mutating func finish() {}
}
