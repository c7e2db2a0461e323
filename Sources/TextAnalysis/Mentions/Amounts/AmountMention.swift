package import Records

/// One sum of money where it stands in a text.
package struct AmountMention: Hashable, Sendable {
    /// The sum with its currency and scale words; words such as "sekitar" stay outside.
    package var tokens: Range<Int>
    /// The sum with its qualifier and the unit of its rate: "lebih dari Rp 5 juta per bulan".
    package var extent: Range<Int>
    package var span: TextSpan
    /// Nil for a range and for a vague sum.
    package var value: ExactDecimal?
    package var low: ExactDecimal?
    package var high: ExactDecimal?
    /// ISO 4217.
    package var currency: String
    /// The currency is not written, or its name leaves the country open.
    package var currencyAssumed: Bool
    package var qualifier: Qualifier
    /// The unit of a rate, as written: "bulan", "unit per tahun".
    package var per: String?
    package var rule: AmountRule
    /// The text says that it is not this sum: "bukan Rp 5 miliar".
    package var isNegated = false
    /// Nil outside tables.
    package var table: Analysis.Headings?
    /// The words of a table's headings that give currency or scale, as tokens.
    package var unit: [Range<Int>] = []

    /// What was read: "EUR 13400000", "IDR 2000000000..3000000000".
    package var reading: String {
        if let value { return "\(currency) \(value)" }
        return "\(currency) \(low.map(\.description) ?? "")..\(high.map(\.description) ?? "")"
    }

    /// As the analysis gives it, by itself.
    package var amount: Analysis.Amount {
        var amount = Analysis.Amount(
            value: value, low: low, high: high, currency: currency, currencyAssumed: currencyAssumed,
            qualifier: qualifier, per: per, span: span)
        (amount.table, amount.isNegated) = (table, isNegated)
        return amount
    }

    /// As `explain` lists it.
    package var explained: Analysis.Mention {
        Analysis.Mention(kind: .amount, span: span, rule: rule.rawValue, reading: reading)
    }
}

/// The sums of a text, and which of them restate another one.
package struct AmountReading: Sendable {
    /// In the text's order.
    package var mentions: [AmountMention]
    /// Indices of two mentions that are one sum in two currencies: the one named first, and its conversion.
    package var equivalents: [(Int, Int)]
    /// Indices of two mentions of which the second is a part of the first.
    package var parts: [(whole: Int, part: Int)] = []

    /// The distinct sums, each at its first mention, and for each mention the index of its sum.
    ///
    /// Sums are the same when value and currency are; ranges and vague sums by their bounds. A unit or
    /// a written currency that only a later mention has is kept; negated is what no mention asserts.
    package func distinct() -> (amounts: [Analysis.Amount], amountOfMention: [Int]) {
        var amounts: [Analysis.Amount] = []
        var numbers: [Key: Int] = [:]
        var amountOfMention: [Int] = []
        for mention in mentions {
            let key = Key(mention)
            if let known = numbers[key] {
                Self.merge(mention, into: &amounts[known])
                amountOfMention.append(known)
            } else {
                numbers[key] = amounts.count
                amountOfMention.append(amounts.count)
                amounts.append(mention.amount)
            }
        }
        for (first, second) in equivalents where amountOfMention[first] != amountOfMention[second] {
            amounts[amountOfMention[second]].converted = amountOfMention[first]
        }
        for (whole, part) in parts where amountOfMention[whole] != amountOfMention[part] {
            amounts[amountOfMention[part]].whole = amountOfMention[whole]
        }
        return (amounts, amountOfMention)
    }

    private static func merge(_ mention: AmountMention, into amount: inout Analysis.Amount) {
        amount.mentions.append(mention.span)
        if amount.per == nil { amount.per = mention.per }
        if !mention.currencyAssumed { amount.currencyAssumed = false }
        if !mention.isNegated { amount.isNegated = false }
    }

    /// The mentions as `explain` lists them.
    package var explained: [Analysis.Mention] { mentions.map(\.explained) }

    private struct Key: Hashable {
        var value: ExactDecimal?
        var low: ExactDecimal?
        var high: ExactDecimal?
        var currency: String
        var isVague: Bool

        init(_ mention: AmountMention) {
            value = mention.value
            (low, high) = mention.value == nil ? (mention.low, mention.high) : (nil, nil)
            currency = mention.currency
            isVague = mention.qualifier == .vague
        }
    }
}
