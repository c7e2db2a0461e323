/// How much of anything one document may be, so that none holds up or endangers the rest of a run.
///
/// All but the time are counted in bytes, so that the same input meets them the same way on every machine.
package struct DocumentLimits: Hashable, Sendable {
    /// A document with more bytes is refused unread. 64 MiB: some hundred times the largest news page.
    package var documentBytes = 64 << 20
    /// Of a longer text the rest, from a paragraph's end on, is in the record but not analysed. 4 MiB: a book has one;
    /// its analysis takes some 300 MB.
    package var analysedBytes = 4 << 20
    /// A longer title, name of a publisher or list of authors is in the record, and tells the analysis nothing.
    package var contextBytes = 8_192
    /// A document that takes longer is given up: an hour's worth of common pages.
    package var seconds = 60.0

    package init() {}
}
