package import Files

/// Where records go. Given every record in order, then told that there are no more.
package protocol RecordSink: ~Copyable {
    /// - Throws: `.write`, such as on a full disk; `.brokenPipe` when nobody reads any more.
    mutating func write(_ record: Product) throws(FileError)

    /// Waits until everything written is on the disk.
    ///
    /// - Parameter isLast: no more records come.
    /// - Returns: what a sink that goes on there needs to know; nil where none can, such as for a pipe.
    mutating func checkpoint(isLast: Bool) throws(FileError) -> SinkState?

    /// Completes the output; without it, no file appears under its name, but for those of a folder.
    ///
    /// - Returns: the files that were written, in order; none for a folder of records and for a pipe.
    mutating func finish() throws(FileError) -> [OutputPart]
}
