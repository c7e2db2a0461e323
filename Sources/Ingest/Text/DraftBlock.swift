import Records

/// A block of text on its way into an article.
struct DraftBlock {
    var kind: BlockKind
    /// Normalised UTF-8; lines only inside a table.
    var text: [UInt8]
    /// How many of the text's bytes are links, roughly: before spaces were folded.
    var linkBytes = 0
    /// The page had something after this block that was left out.
    var precedesCut = false
    /// A table's cells, with offsets into `text` as the table was read.
    var table: Table?
    /// The page asked for larger spans than `table` has.
    var hasClippedSpans = false

    var string: String { String(decoding: text, as: UTF8.self) }
    var isAllLinks: Bool { linkBytes * 10 >= text.count * 8 && !text.isEmpty }
}
