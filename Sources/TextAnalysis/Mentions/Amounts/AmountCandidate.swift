internal import Records

/// A number that may be a sum, on its way through the rules of `AmountReader`.
struct AmountCandidate {
    /// The number with its scale and currency words.
    var tokens: Range<Int>
    var quantity: NumberQuantity
    var currency: Currency?
    /// Index into `MoneyWords.families`, where the currency's name leaves the country open.
    var family: Int?
    /// The currency stands in the sum itself, rather than in its neighbour or its context.
    var isWritten = false
    var range: (low: ExactDecimal, high: ExactDecimal)?
    /// Nil as long as it is a number only.
    var rule: AmountRule?
    /// A table says what it counts: the words around it have no say.
    var isSettled = false
    /// The unit of a rate, where a table's heading or a neighbour gives it.
    var per: String?
    /// The headings' words that give its currency or scale.
    var unit: [Range<Int>] = []
    /// The start of its qualifier: "lebih dari". Set by `AmountDescriber`.
    var outerStart = 0
    /// The end of what belongs to the sum behind it: "lebih", "per bulan".
    var outerEnd = 0

    init(_ quantity: NumberQuantity) {
        self.quantity = quantity
        tokens = quantity.tokens
        (outerStart, outerEnd) = (tokens.lowerBound, tokens.upperBound)
    }

    /// Gives it the currency written before or behind it, with the tokens of both.
    mutating func take(_ currency: Currency?, family: Int?, by rule: AmountRule, tokens: Range<Int>) {
        (self.currency, self.family, self.rule, self.tokens) = (currency, family, rule, tokens)
        (outerStart, outerEnd) = (tokens.lowerBound, tokens.upperBound)
        isWritten = true
    }

    /// Takes the currency away again: a number remains.
    mutating func dropCurrency() {
        (currency, family, rule, isWritten) = (nil, nil, nil, false)
        tokens = quantity.tokens
        (outerStart, outerEnd) = (tokens.lowerBound, tokens.upperBound)
    }
}
