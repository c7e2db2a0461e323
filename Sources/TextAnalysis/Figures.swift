/// The figures of one text: what `FigureReader` gives.
///
/// Offsets are UTF-8 bytes into the text that was read.
public struct Figures: Hashable, Sendable {
    /// Every mention of a sum of money, in the text's order.
    ///
    /// A sum that is named twice is here twice. `whole` and `converted` are indices into this list.
    public var amounts: [Mention<Analysis.Amount>] = []
    /// Every date, in the text's order. One whose year nothing tells is left out.
    public var dates: [Mention<Analysis.DateMention>] = []
    /// The day that the text gives for its own publication; nil when it gives none, and when the caller gave one.
    public var inferredPublication: Analysis.DateMention?
    /// What a person may want to look at, such as a weekday that contradicts its date.
    public var diagnostics: [Analysis.Diagnostic] = []

    public init() {}

    /// One recognised figure: its reading, whose members are the mention's own, and the rule that made it.
    @dynamicMemberLookup
    public struct Mention<Reading: Hashable & Sendable>: Hashable, Sendable {
        public var reading: Reading
        /// Dotted and stable, such as "amount.currency-before".
        public var rule: String

        public init(_ reading: Reading, rule: String) { (self.reading, self.rule) = (reading, rule) }

        public subscript<Value>(dynamicMember member: KeyPath<Reading, Value>) -> Value { reading[keyPath: member] }
    }

    /// Which figures are wanted. Those that are not cost nothing.
    public struct Kinds: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let amounts = Kinds(rawValue: 1)
        public static let dates = Kinds(rawValue: 2)
        public static let all: Kinds = [.amounts, .dates]
    }
}

// MARK: From the readers

extension Figures {
    mutating func take(_ reading: AmountReading) {
        amounts = zip(reading.mentions, reading.explained).map { Mention(Self.amount(of: $0), rule: $1.rule) }
        for (first, second) in reading.equivalents { amounts[second].reading.converted = first }
    }

    mutating func take(_ reading: DateReading) {
        dates = reading.mentions.map { Mention($0.mention, rule: $0.explained.rule) }
        inferredPublication = reading.inferredPublication
        diagnostics += reading.diagnostics
    }

    private static func amount(of mention: AmountMention) -> Analysis.Amount {
        var amount = Analysis.Amount(
            value: mention.value, low: mention.low, high: mention.high, currency: mention.currency,
            currencyAssumed: mention.currencyAssumed, qualifier: mention.qualifier, per: mention.per,
            span: mention.span)
        amount.table = mention.table
        return amount
    }
}
