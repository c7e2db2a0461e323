import Records

/// The article's text and where its blocks stand in it.
struct ArticleText {
    private(set) var text: String
    private(set) var blocks: [Article.Block] = []
    private(set) var clippedTableCount = 0

    /// Joins blocks by one blank line. Offsets are UTF-8 bytes.
    init(_ drafts: [DraftBlock]) {
        var bytes: [UInt8] = []
        for draft in drafts where !draft.text.isEmpty {
            if !bytes.isEmpty { bytes.append(contentsOf: [0x0A, 0x0A]) }
            let start = bytes.count
            bytes.append(contentsOf: draft.text)
            // A table that lost words since it was read has no cells to point at.
            let table = draft.table.flatMap { $0.span.end == draft.text.count ? $0.moved(by: start) : nil }
            blocks.append(Article.Block(kind: draft.kind, span: TextSpan(start, bytes.count), table: table))
            if draft.hasClippedSpans { clippedTableCount += 1 }
        }
        text = String(decoding: bytes, as: UTF8.self)
    }
}
