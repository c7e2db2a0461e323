public import Records

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
    /// Every number that is no money with what it counts or measures, in the text's order.
    public var numbers: [Mention<Analysis.Number>] = []
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
        public static let numbers = Kinds(rawValue: 4)
        public static let all: Kinds = [.amounts, .dates, .numbers]
    }
}

// MARK: From the readers

extension Figures {
    mutating func take(_ reading: AmountReading) {
        amounts = reading.mentions.map { Mention($0.amount, rule: $0.rule.rawValue) }
        for (first, second) in reading.equivalents { amounts[second].reading.converted = first }
        for (whole, part) in reading.parts { amounts[part].reading.whole = whole }
    }

    mutating func take(_ reading: DateReading) {
        dates = reading.mentions.map { Mention($0.mention, rule: $0.rule.rawValue) }
        inferredPublication = reading.inferredPublication
        diagnostics += reading.diagnostics
    }

    mutating func take(_ mentions: [NumberMention]) {
        numbers = mentions.map { Mention($0.number, rule: $0.rule.rawValue) }
    }
}
