public import Records

/// What Ingest reads out of one page: the article's text in blocks, and what the page says about it.
///
/// `text` holds the blocks in order, parted by one blank line. Offsets are UTF-8 bytes into `text`.
public struct Article: Hashable, Sendable {
    public var title: String?
    public var subtitle: String?
    /// People, in the order given, without "Oleh", "Penulis :" and the like.
    public var authors: [String] = []
    /// Where the page tells them apart from the authors.
    public var editors: [String] = []
    public var publisher: String?
    public var canonicalURL: String?
    /// What the outlet files the article under: "Nasional".
    public var section: String?
    /// The outlet's own, in its order.
    public var keywords: [String] = []
    /// The image that stands for the article; no logo.
    public var imageURL: String?
    /// Nil when the page gives no date of its own; the text may still settle one (see TextAnalysis).
    public var published: Publication?
    /// The last change that the page tells of; never before `published`.
    public var modified: Publication?
    /// The year of a copyright line that stood in the article's own text and was left out; never that of a
    /// site's footer, which is the year in which the page was fetched.
    public var copyrightYear: Int?
    /// BCP 47: "id", "en".
    public var language: String?
    public var text: String = ""
    public var blocks: [Block] = []
    /// The encoding that the bytes were read in, by its IANA name.
    public var encoding: String = "UTF-8"
    public var diagnostics: [Diagnostic] = []

    public init() {}

    public struct Block: Hashable, Sendable {
        public var kind: BlockKind
        public var span: TextSpan
        /// The cells of a block of kind `table`.
        public var table: Table?

        public init(kind: BlockKind, span: TextSpan, table: Table? = nil) {
            (self.kind, self.span, self.table) = (kind, span, table)
        }
    }

    public struct Publication: Hashable, Sendable {
        /// ISO 8601, as exact as `precision` says.
        public var date: String
        public var precision: DatePrecision
        public var basis: PublicationBasis
        /// The words that it was read from.
        public var text: String?

        public init(date: String, precision: DatePrecision, basis: PublicationBasis, text: String?) {
            (self.date, self.precision, self.basis, self.text) = (date, precision, basis, text)
        }
    }

    /// A stable code ("repeated_text_removed") and a sentence for people.
    public struct Diagnostic: Hashable, Sendable {
        public var code: String
        public var detail: String

        public init(code: String, detail: String) { (self.code, self.detail) = (code, detail) }
    }
}
