public import Records

/// What Ingest reads out of one page: the article's text in blocks, and what the page says about it.
///
/// `text` holds the blocks in order, parted by one blank line. Offsets are UTF-8 bytes into `text`. What the page does
/// not say is nil or empty.
public struct Article: Hashable, Sendable {
    /// The article's own, without the site's name; it does not stand in `text`.
    public var title: String?
    /// What the page marks as a subtitle or standfirst.
    public var subtitle: String?
    /// People, in the order given, without "Oleh", "Penulis :" and the like.
    public var authors: [String] = []
    /// People whom the page calls editors, in its order; empty where it does not tell them from the authors.
    public var editors: [String] = []
    /// The outlet's name: "Kabar Kota".
    public var publisher: String?
    /// The address that the page calls its own, absolute where `RawPage.url` makes it so; else `RawPage.url`.
    public var canonicalURL: String?
    /// What the outlet files the article under: "Nasional".
    public var section: String?
    /// The outlet's own, in its order, without repetitions.
    public var keywords: [String] = []
    /// The address of the image that stands for the article; no logo.
    public var imageURL: String?
    /// Nil when the page gives no date of its own; the text may still settle one (see TextAnalysis).
    public var published: Publication?
    /// The last change that the page tells of; never before `published`.
    public var modified: Publication?
    /// The year of a copyright line that stood in the article's own text and was left out; never that of a
    /// site's footer, which is the year in which the page was fetched.
    public var copyrightYear: Int?
    /// BCP 47: "id", "en". Told from the text; where that says too little, what the page declares.
    public var language: String?
    /// The blocks' text in order, parted by one blank line; single line breaks stand in tables alone.
    public var text: String = ""
    /// In order, without overlap; together with the blank lines between them they cover all of `text`.
    public var blocks: [Block] = []
    /// The encoding that the bytes were read in, by its IANA name.
    public var encoding: String = "UTF-8"
    /// What reading the page has cost; empty for a clean one. Remarks, not errors.
    public var diagnostics: [Diagnostic] = []

    /// An article that says nothing, to be filled in.
    public init() {}

    /// A part of the text: a paragraph, a heading, a table.
    public struct Block: Hashable, Sendable {
        /// What it was on the page.
        public var kind: BlockKind
        /// Its words: UTF-8 bytes into `Article.text`, not empty.
        public var span: TextSpan
        /// The cells of a block of kind `table`, with spans into `Article.text`; nil for all others, and for a table
        /// that lost words to the cleaning.
        public var table: Table?

        /// The span counts UTF-8 bytes of the text of the article that the block is for.
        public init(kind: BlockKind, span: TextSpan, table: Table? = nil) {
            (self.kind, self.span, self.table) = (kind, span, table)
        }
    }

    /// A day or moment that the page tells of itself.
    public struct Publication: Hashable, Sendable {
        /// ISO 8601, as exact as `precision` says: "2018-07-03T13:20+07:00", "2018-07-03", "2018-07".
        public var date: String
        /// How exact `date` is; never more than the page.
        public var precision: DatePrecision
        /// Where it was read.
        public var basis: PublicationBasis
        /// The words that it was read from; they need not stand in `Article.text`.
        public var text: String?

        /// The date is ISO 8601, in the form that its precision asks for.
        public init(date: String, precision: DatePrecision, basis: PublicationBasis, text: String?) {
            (self.date, self.precision, self.basis, self.text) = (date, precision, basis, text)
        }
    }

    /// A stable code ("repeated_text_removed") and a sentence for people.
    public typealias Diagnostic = Record.Diagnostic
}
