internal import Records

/// One gift of a sentence, before its confidence is known: a sum, or help without a sum, with those
/// who give and receive it.
struct Gift {
    /// The tokens that speak of this gift.
    var unit: Range<Int>
    var sentence: Range<Int>
    /// Index into the amount mentions.
    var amount: Int?
    var equivalents: [Int] = []
    var funder: Payer?
    var recipient: Receiver?
    /// What the money is for.
    var purpose: Range<Int>?
    var rule: String
    /// What stands around the gift and says what form it takes: a table's caption.
    var caption: Range<Int>?
    /// The headings of the column that a table's sum stands in.
    var headings: [Range<Int>] = []
    /// The year that a table's row, or the column of its sum, is of.
    var year: Int?
    /// Words outside the sentence that the gift rests on.
    var context: [Range<Int>] = []
    /// Named evidence, for the scorer and for `explain`.
    var features: Set<Feature> = []

    /// The part of the sentence that a gift's words reach: long lists are sentences of thousands of words.
    var surroundings: Range<Int> {
        max(sentence.lowerBound, unit.lowerBound - Self.reach)..<min(sentence.upperBound, unit.upperBound + Self.reach)
    }

    private static let reach = 60

    enum Payer: Hashable {
        /// Index into the name mentions.
        case actor(Int)
        /// A government without a name, or a country, as written.
        case named(Range<Int>)
        /// A state budget, with its place if it has one.
        case budget(Range<Int>)
    }

    enum Receiver: Hashable {
        case actor(Int)
        case place(Int)
        /// A group of people or bodies, as written.
        case group(Range<Int>)
    }

    enum Feature: String, Hashable, CaseIterable, Sendable {
        case amount, fundNoun, givingVerb, receivingVerb, passiveVerb, funderFrom, funderSubject, funderInherited
        case budgetSource, recipient, recipientTo, purpose, purposeWork, program, otherMoneyNear, otherMoneySentence
        case negation, list, farFromTrigger, vagueAmount, question, unknownPayer, generousVerb, table, helpFrom,
            breakdown
    }
}
