/// An input of many documents, opened.
///
/// Thread: the reader's alone.
protocol DocumentSource: AnyObject {
    /// The next document; nil at the end, or after a failure behind which nothing can be read.
    func next() -> PendingDocument?

    /// Where a source that is opened anew can go on.
    var place: InputPosition.Place { get }

    /// How many bytes of the file lie behind.
    var byteCount: Int { get }
}
