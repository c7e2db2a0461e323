/// What one document becomes: the article and what it says, or the reason why there is neither.
///
/// The meaning of every field is `docs/record.md`; `RecordSchema` is its JSON Schema.
public struct Record: Hashable, Sendable {
    public static let schemaVersion = "1.0"

    /// Thirty-two hexadecimal digits: SHA-256 of the normalised article text; of the source's
    /// bytes and name where there is no article.
    public var id: String
    public var source: Source
    public var outcome: Outcome

    public enum Outcome: Hashable, Sendable {
        case document(Document)
        case failure(Failure)
    }

    public init(id: String, source: Source, outcome: Outcome) {
        (self.id, self.source, self.outcome) = (id, source, outcome)
    }

    /// Where the bytes came from.
    public struct Source: Hashable, Sendable {
        public var id: String?
        public var uri: String
        public var url: String?
        public var mediaType: String?
        public var encoding: String?
        public var bytes: Int
        public var sha256: String?
        public var retrieved: String?
        /// Byte offset in the container (the line's start in a JSON Lines file, the record's in a web archive); nil for
        /// a file of its own.
        public var offset: Int?
        /// The name of the archive's member that the document is, or is in.
        public var member: String?
        /// The payload's digest as a web archive has it, such as "sha1:...".
        public var digest: String?

        public init(
            id: String? = nil, uri: String, url: String? = nil, mediaType: String? = nil,
            encoding: String? = nil, bytes: Int = 0, sha256: String? = nil, retrieved: String? = nil,
            offset: Int? = nil, member: String? = nil, digest: String? = nil
        ) {
            (self.id, self.uri, self.url, self.mediaType) = (id, uri, url, mediaType)
            (self.encoding, self.bytes, self.sha256) = (encoding, bytes, sha256)
            (self.retrieved, self.offset) = (retrieved, offset)
            (self.member, self.digest) = (member, digest)
        }
    }

    /// Why a document has no record of its own.
    public struct Failure: Hashable, Sendable {
        /// Stable, for programs: `unreadable`, `empty_input`, ...
        public var code: String
        /// For people: where, what was found, what to do.
        public var message: String

        public init(code: String, message: String) { (self.code, self.message) = (code, message) }
    }

    public struct Document: Hashable, Sendable {
        public var article: Article
        public var actors: [Actor] = []
        public var programs: [Program] = []
        public var amounts: [Amount] = []
        public var funding: [Funding] = []
        public var dates: [DateMention] = []
        public var places: [Place] = []
        public var numbers: [Number] = []
        public var diagnostics: [Diagnostic] = []

        public init(article: Article) { self.article = article }
    }
}

extension Record {
    /// Words of the article with their place: `text` equals the slice `start..<end`, counted in
    /// Unicode scalar values of `article.text`.
    public struct Excerpt: Hashable, Sendable {
        public var start: Int
        public var end: Int
        public var text: String

        public init(start: Int, end: Int, text: String) {
            (self.start, self.end, self.text) = (start, end, text)
        }
    }

    public struct Article: Hashable, Sendable {
        public var title: String?
        public var subtitle: String?
        public var authors: [String]
        public var editors: [String]
        public var publisher: String?
        public var canonicalURL: String?
        public var published: Publication?
        public var modified: Publication?
        public var section: String?
        public var keywords: [String]
        public var imageURL: String?
        public var language: String?
        public var text: String
        public var blocks: [Block]

        public init(
            title: String?, subtitle: String?, authors: [String], editors: [String] = [], publisher: String?,
            canonicalURL: String?, published: Publication?, modified: Publication? = nil, section: String? = nil,
            keywords: [String] = [], imageURL: String? = nil, language: String?, text: String, blocks: [Block]
        ) {
            (self.title, self.subtitle, self.authors, self.editors) = (title, subtitle, authors, editors)
            (self.publisher, self.canonicalURL) = (publisher, canonicalURL)
            (self.published, self.modified, self.language) = (published, modified, language)
            (self.section, self.keywords, self.imageURL) = (section, keywords, imageURL)
            (self.text, self.blocks) = (text, blocks)
        }
    }

    public struct Publication: Hashable, Sendable {
        /// ISO 8601, as exact as `precision` says.
        public var date: String
        public var precision: DatePrecision
        public var basis: PublicationBasis
        /// The words that the date was read from.
        public var text: String?

        public init(date: String, precision: DatePrecision, basis: PublicationBasis, text: String?) {
            (self.date, self.precision, self.basis, self.text) = (date, precision, basis, text)
        }
    }

    public struct Block: Hashable, Sendable {
        public var kind: BlockKind
        public var start: Int
        public var end: Int
        /// A table's rows of cells; none for other blocks.
        public var rows: [[Cell]]

        public init(kind: BlockKind, start: Int, end: Int, rows: [[Cell]] = []) {
            (self.kind, self.start, self.end, self.rows) = (kind, start, end, rows)
        }
    }

    /// A table's cell, in the row that it starts in. An empty cell has no words, but a place.
    public struct Cell: Hashable, Sendable {
        public var start: Int
        public var end: Int
        /// The first column that the cell fills, from 0.
        public var column: Int
        public var rowSpan: Int
        public var columnSpan: Int
        public var isHeader: Bool

        public init(start: Int, end: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, isHeader: Bool = false) {
            (self.start, self.end, self.column, self.isHeader) = (start, end, column, isHeader)
            (self.rowSpan, self.columnSpan) = (rowSpan, columnSpan)
        }
    }

    public struct Actor: Hashable, Sendable {
        public var id: String
        public var name: String
        public var type: ActorType
        public var category: ActorCategory
        public var aliases: [String]
        public var roles: [Role]
        public var sameAs: [Identity]
        /// How sure it is that this is an actor of the article, from 0 to 1.
        public var confidence: Double
        public var mentions: [Excerpt]

        public init(
            id: String, name: String, type: ActorType, category: ActorCategory,
            aliases: [String] = [], roles: [Role] = [], sameAs: [Identity] = [], confidence: Double = 1,
            mentions: [Excerpt] = []
        ) {
            (self.id, self.name, self.type, self.category) = (id, name, type, category)
            (self.aliases, self.roles, self.sameAs, self.mentions) = (aliases, roles, sameAs, mentions)
            self.confidence = confidence
        }
    }

    public struct Role: Hashable, Sendable {
        public var title: String
        public var organization: String?
        /// Nil where the text does not say that it is other than present.
        public var tenure: Tenure?

        public init(title: String, organization: String? = nil, tenure: Tenure? = nil) {
            (self.title, self.organization, self.tenure) = (title, organization, tenure)
        }
    }

    /// An identifier in somebody's register.
    public struct Identity: Hashable, Sendable {
        public var scheme: String
        public var id: String

        public init(scheme: String, id: String) { (self.scheme, self.id) = (scheme, id) }
    }

    public struct Program: Hashable, Sendable {
        public var id: String
        public var name: String
        public var aliases: [String]
        public var mentions: [Excerpt]

        public init(id: String, name: String, aliases: [String] = [], mentions: [Excerpt] = []) {
            (self.id, self.name, self.aliases, self.mentions) = (id, name, aliases, mentions)
        }
    }

    public struct Amount: Hashable, Sendable {
        public var id: String
        public var value: ExactDecimal?
        public var low: ExactDecimal?
        public var high: ExactDecimal?
        /// ISO 4217.
        public var currency: String
        public var currencyAssumed: Bool
        public var qualifier: Qualifier
        /// The unit of a rate ("bulan"), else nil.
        public var per: String?
        /// The text says that it is not this sum.
        public var isNegated: Bool
        /// The id of the amount that this one is a part of.
        public var partOf: String?
        /// The id of the amount in another currency that this one restates.
        public var equivalentTo: String?
        public var excerpt: Excerpt
        /// Nil for a sum outside tables.
        public var table: Headings?

        public init(
            id: String, value: ExactDecimal?, low: ExactDecimal?, high: ExactDecimal?,
            currency: String, currencyAssumed: Bool, qualifier: Qualifier, per: String?,
            isNegated: Bool = false, partOf: String? = nil, equivalentTo: String? = nil,
            excerpt: Excerpt, table: Headings? = nil
        ) {
            (self.id, self.value, self.low, self.high) = (id, value, low, high)
            (self.currency, self.currencyAssumed) = (currency, currencyAssumed)
            (self.qualifier, self.per, self.excerpt, self.table) = (qualifier, per, excerpt, table)
            (self.isNegated, self.partOf, self.equivalentTo) = (isNegated, partOf, equivalentTo)
        }
    }

    /// What a table says of one of its cells.
    public struct Headings: Hashable, Sendable {
        /// The headings of the cell's row and column, the outermost first.
        public var row: [Excerpt]
        public var column: [Excerpt]
        /// The words outside the cell that give its currency and scale.
        public var unit: [Excerpt]

        public init(row: [Excerpt], column: [Excerpt], unit: [Excerpt]) {
            (self.row, self.column, self.unit) = (row, column, unit)
        }
    }

    public struct Funding: Hashable, Sendable {
        public var id: String
        /// An actor's id; nil for a source that is no actor, or one the text does not name.
        public var funder: String?
        /// A source that is no actor, such as "APBD".
        public var funderName: String?
        public var amount: String?
        public var equivalentAmounts: [String]
        public var recipient: Recipient?
        public var program: String?
        public var purpose: String?
        public var instrument: Instrument
        public var status: FundingStatus
        /// ISO 8601.
        public var date: String?
        /// Zero to one.
        public var confidence: Double
        public var evidence: Excerpt
        /// Words elsewhere that the statement rests on: a table's headings and caption.
        public var context: [Excerpt]

        public init(
            id: String, funder: String?, funderName: String?, amount: String?,
            equivalentAmounts: [String] = [], recipient: Recipient?, program: String?,
            purpose: String?, instrument: Instrument, status: FundingStatus, date: String?,
            confidence: Double, evidence: Excerpt,
            context: [Excerpt] = []
        ) {
            (self.id, self.funder, self.funderName) = (id, funder, funderName)
            (self.amount, self.equivalentAmounts) = (amount, equivalentAmounts)
            (self.recipient, self.program, self.purpose) = (recipient, program, purpose)
            (self.instrument, self.status, self.date) = (instrument, status, date)
            (self.confidence, self.evidence, self.context) = (confidence, evidence, context)
        }
    }

    public enum Recipient: Hashable, Sendable {
        /// An actor's id.
        case actor(String)
        case place(String)
        case group(String)
    }

    public struct DateMention: Hashable, Sendable {
        /// ISO 8601: 2019-10-31, 2019-10, 2019-Q3, 2019-H1, 2019-W41, 2019, 199X.
        public var date: String
        /// The last day, month, ... of a range, inclusive.
        public var endDate: String?
        public var precision: DatePrecision
        public var excerpt: Excerpt

        public init(date: String, endDate: String?, precision: DatePrecision, excerpt: Excerpt) {
            (self.date, self.endDate) = (date, endDate)
            (self.precision, self.excerpt) = (precision, excerpt)
        }
    }

    public struct Place: Hashable, Sendable {
        public var name: String
        public var level: PlaceLevel
        /// Kemendagri's code, with points: "15.71"; of a country ISO 3166-1's two letters.
        public var code: String?
        public var mentions: [Excerpt]

        public init(name: String, level: PlaceLevel, code: String?, mentions: [Excerpt]) {
            (self.name, self.level, self.code, self.mentions) = (name, level, code, mentions)
        }
    }

    /// A number that is no money, with what it counts or measures.
    public struct Number: Hashable, Sendable {
        /// Nil for a range and for a vague number.
        public var value: ExactDecimal?
        public var low: ExactDecimal?
        public var high: ExactDecimal?
        public var qualifier: Qualifier
        public var kind: NumberKind
        /// The unit in its normal form ("ha"), or the counted noun in lower case ("peserta").
        public var unit: String
        /// The unit of a rate ("hari"), else nil.
        public var per: String?
        public var excerpt: Excerpt

        public init(
            value: ExactDecimal?, low: ExactDecimal?, high: ExactDecimal?, qualifier: Qualifier, kind: NumberKind,
            unit: String, per: String?, excerpt: Excerpt
        ) {
            (self.value, self.low, self.high, self.qualifier) = (value, low, high, qualifier)
            (self.kind, self.unit, self.per, self.excerpt) = (kind, unit, per, excerpt)
        }
    }

    /// Something that a reader of the record should know about how it was made.
    public struct Diagnostic: Hashable, Sendable {
        /// For programs; the same from version to version.
        public var code: String
        /// For people; may change.
        public var detail: String

        /// A code in snake case, and a sentence without a full stop.
        public init(code: String, detail: String) { (self.code, self.detail) = (code, detail) }
    }
}
