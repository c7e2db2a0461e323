package import Files
package import Records

/// JSON Lines: one record a line, each written as soon as it is there.
package struct LinesSink: RecordSink, ~Copyable {
    private var file: OutputFile

    package init(_ file: consuming OutputFile) { self.file = file }

    package mutating func write(_ record: Record, name: String) throws(FileError) {
        try file.write(record.json + [0x0A])
    }

    package mutating func finish() throws(FileError) { try file.finish() }
}
