/// An input of many documents, opened.
///
/// Thread: the reader's alone.
protocol DocumentSource: AnyObject {
    /// The next document; nil at the end, or after a failure behind which nothing can be read.
    func next() -> PendingDocument?

    /// Whether it is known, after a document, that no more come: the failure that ends a source must not come again when a
    /// run goes on behind it.
    var hasEnded: Bool { get }

    /// Where a source that is opened anew can go on.
    var place: InputPosition.Place { get }

    /// How many bytes of the file lie behind.
    var byteCount: Int { get }
}
