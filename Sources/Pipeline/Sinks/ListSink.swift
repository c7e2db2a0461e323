package import Files
package import Records

/// One JSON document: the record's object where there is one record, else an array, a record a line.
package struct ListSink: RecordSink, ~Copyable {
    private var file: OutputFile
    /// The first record waits for a second one: they would be elements of an array.
    private var first: [UInt8]?
    private var isArray = false

    package init(_ file: consuming OutputFile) { self.file = file }

    package mutating func write(_ record: Record, name: String) throws(FileError) {
        if isArray {
            try file.write(Array(",\n".utf8) + record.json)
        } else if let opening = first {
            try file.write(Array("[\n".utf8) + opening + Array(",\n".utf8) + record.json)
            (first, isArray) = (nil, true)
        } else {
            first = record.json
        }
    }

    package mutating func finish() throws(FileError) {
        let ending = isArray ? Array("\n]\n".utf8) : (first ?? Array("[]".utf8)) + [0x0A]
        try file.write(ending)
        try file.finish()
    }
}
