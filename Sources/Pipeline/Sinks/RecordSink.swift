package import Files
package import Records

/// Where records go. Given every record in order, then told that there are no more.
package protocol RecordSink: ~Copyable {
    /// - Parameter name: what a file for this record may be called; any text.
    mutating func write(_ record: Record, name: String) throws(FileError)

    /// Completes the output; without it, no file appears.
    mutating func finish() throws(FileError)
}
