public import Records

/// What one text says: the claims of TextAnalysis, each with its place.
///
/// Offsets are UTF-8 bytes into the analysed text. References are indices into this value's
/// own arrays.
public struct Analysis: Hashable, Sendable {
    public var actors: [Actor] = []
    /// Names that are too unsure to be actors.
    public var doubtfulActors: [Actor] = []
    public var programs: [Program] = []
    public var amounts: [Amount] = []
    public var funding: [Funding] = []
    /// Sums and sentences that might tell of funding, and more likely do not: each with who might pay.
    public var rejectedFunding: [Funding] = []
    public var dates: [DateMention] = []
    public var places: [Place] = []
    /// Numbers that are no money, in the text's order.
    public var numbers: [Number] = []
    /// The day the text itself gives for its own publication; nil when it gives none.
    public var inferredPublication: DateMention?
    public var diagnostics: [Diagnostic] = []
    /// Everything that was recognised, with the rule behind it: what `explain` prints.
    public var mentions: [Mention] = []

    public init() {}

    /// One recognised stretch of text.
    public struct Mention: Hashable, Sendable {
        public var kind: Kind
        public var span: TextSpan
        /// The rule or feature that made it, such as "amount.currency-before".
        public var rule: String
        /// What the rule read out of it: "EUR 13400000", "15.71".
        public var reading: String
        /// Of a name: how likely the tagger thinks that its least likely word is in such a name, from 0 to 1.
        public var likelihood: Double?

        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case person, organization, role, place, program, amount, date, number
        }

        public init(kind: Kind, span: TextSpan, rule: String, reading: String) {
            (self.kind, self.span, self.rule, self.reading) = (kind, span, rule, reading)
        }
    }

    public struct Actor: Hashable, Sendable {
        public var name: String
        public var type: ActorType
        public var category: ActorCategory
        public var aliases: [String] = []
        public var roles: [Role] = []
        /// Identifiers in registers.
        public var sameAs: [Record.Identity] = []
        public var mentions: [TextSpan] = []
        /// How sure it is that this is an actor of the article, from 0 to 1.
        public var confidence = 1.0
        /// The evidence behind the confidence, with its weight in log-odds, the weightiest first.
        public var features: [Feature] = []
        /// The names of all evidence that was found, weighty or not.
        @_spi(Training) public var evidence: [String] = []

        public init(name: String, type: ActorType, category: ActorCategory) {
            (self.name, self.type, self.category) = (name, type, category)
        }
    }

    public typealias Role = Record.Role

    public struct Program: Hashable, Sendable {
        public var name: String
        public var aliases: [String] = []
        public var mentions: [TextSpan] = []

        public init(name: String) { self.name = name }
    }

    public struct Amount: Hashable, Sendable {
        public var value: ExactDecimal?
        public var low: ExactDecimal?
        public var high: ExactDecimal?
        /// ISO 4217.
        public var currency: String
        public var currencyAssumed: Bool
        public var qualifier: Qualifier
        public var per: String?
        /// The first mention.
        public var span: TextSpan
        /// All mentions of the same sum, the first included.
        public var mentions: [TextSpan]
        /// Of the first mention; nil where it stands in no table.
        public var table: Headings?
        /// The text says that it is not this sum: "bukan Rp 5 miliar".
        public var isNegated = false
        /// Index into `amounts` of the sum that this one is a part of.
        public var whole: Int?
        /// Index into `amounts` of the sum in another currency that this one restates.
        public var converted: Int?

        public init(
            value: ExactDecimal?, low: ExactDecimal? = nil, high: ExactDecimal? = nil,
            currency: String, currencyAssumed: Bool = false, qualifier: Qualifier = .exact,
            per: String? = nil, span: TextSpan
        ) {
            (self.value, self.low, self.high) = (value, low, high)
            (self.currency, self.currencyAssumed, self.qualifier) = (currency, currencyAssumed, qualifier)
            (self.per, self.span, self.mentions) = (per, span, [span])
        }
    }

    /// What a table says of one of its cells.
    public struct Headings: Hashable, Sendable {
        /// The headings of the cell's row and column, the outermost first.
        public var row: [TextSpan]
        public var column: [TextSpan]
        /// The words outside the cell that give its currency and scale.
        public var unit: [TextSpan]

        public init(row: [TextSpan], column: [TextSpan], unit: [TextSpan]) {
            (self.row, self.column, self.unit) = (row, column, unit)
        }
    }

    public struct Funding: Hashable, Sendable {
        /// Index into `actors`.
        public var funder: Int?
        public var funderName: String?
        /// Index into `amounts`.
        public var amount: Int?
        public var equivalentAmounts: [Int] = []
        public var recipient: Recipient?
        /// Index into `programs`.
        public var program: Int?
        public var purpose: String?
        public var instrument: Instrument
        public var status: FundingStatus
        /// ISO 8601.
        public var date: String?
        public var confidence: Double
        public var evidence: TextSpan
        /// Words elsewhere that the statement rests on: a table's headings and caption.
        public var context: [TextSpan] = []
        /// The rule that made it: "funding.sum", "funding.table".
        public var rule: String
        /// The words that gave each role.
        public var words = Words()
        /// Who else might pay, the likeliest first.
        public var alternatives: [Alternative] = []
        /// The evidence behind the confidence, with its weight in log-odds, the weightiest first.
        public var features: [Feature] = []

        public init(
            instrument: Instrument, status: FundingStatus, confidence: Double, evidence: TextSpan,
            rule: String
        ) {
            (self.instrument, self.status, self.confidence) = (instrument, status, confidence)
            (self.evidence, self.rule) = (evidence, rule)
        }

        /// The words that say who pays, who receives and what for; nil where none near the evidence do.
        public struct Words: Hashable, Sendable {
            public var funder, recipient, purpose, program: TextSpan?

            public init() {}
        }

        /// Somebody else who might pay; neither actor nor name is nobody in particular.
        public struct Alternative: Hashable, Sendable {
            /// Index into `actors`.
            public var funder: Int?
            public var funderName: String?
            /// From 0 to 1.
            public var chance: Double

            public init(funder: Int?, funderName: String?, chance: Double) {
                (self.funder, self.funderName, self.chance) = (funder, funderName, chance)
            }
        }
    }

    /// A named piece of evidence and what it adds to the log-odds of a statement.
    public struct Feature: Hashable, Sendable {
        public var name: String
        public var weight: Double

        public init(name: String, weight: Double) { (self.name, self.weight) = (name, weight) }
    }

    public enum Recipient: Hashable, Sendable {
        /// Index into `actors`.
        case actor(Int)
        case place(String)
        case group(String)
    }

    public struct DateMention: Hashable, Sendable {
        /// ISO 8601; see the record contract.
        public var date: String
        public var endDate: String?
        public var precision: DatePrecision
        public var span: TextSpan

        public init(date: String, endDate: String? = nil, precision: DatePrecision, span: TextSpan) {
            (self.date, self.endDate, self.precision, self.span) = (date, endDate, precision, span)
        }
    }

    public struct Place: Hashable, Sendable {
        public var name: String
        public var level: PlaceLevel
        public var code: String?
        public var mentions: [TextSpan]

        public init(name: String, level: PlaceLevel, code: String?, mentions: [TextSpan]) {
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
        /// The unit of a rate, as written.
        public var per: String?
        /// The number with its unit; words such as "sekitar" stay outside.
        public var span: TextSpan

        public init(
            value: ExactDecimal?, low: ExactDecimal? = nil, high: ExactDecimal? = nil,
            qualifier: Qualifier = .exact, kind: NumberKind, unit: String, per: String? = nil, span: TextSpan
        ) {
            (self.value, self.low, self.high, self.qualifier) = (value, low, high, qualifier)
            (self.kind, self.unit, self.per, self.span) = (kind, unit, per, span)
        }
    }

    public typealias Diagnostic = Record.Diagnostic
}
