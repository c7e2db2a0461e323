/// Reads articles out of pages. A value; use one per worker.
public struct Ingestor: Sendable {
    public init() {}

    /// The article of a page.
    ///
    /// - Throws: `IngestError` when there is nothing to read; never for mere dirt.
    public func article(from page: RawPage) throws(IngestError) -> Article {
        guard !page.bytes.isEmpty else {
            throw IngestError(.emptyInput, "the document has no bytes")
        }
        var article = Article()
        article.text = String(decoding: page.bytes, as: UTF8.self)
        return article
    }
}
