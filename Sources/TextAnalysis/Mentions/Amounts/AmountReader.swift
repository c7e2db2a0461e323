/// Reads the sums of money of a text.
///
/// A sum is a number with a currency beside it, or a scaled number where the clause speaks of money.
/// The work goes in four passes over the text's numbers, each linear: find numbers and currencies,
/// join ranges, imply currencies, describe (qualifier, unit of a rate).
package struct AmountReader: Sendable {
    package init() {}

    /// The sums in the text's order.
    package func amounts(in text: TokenizedText) -> [AmountMention] { read(text).mentions }

    /// The sums in the text's order, and which of them are conversions of another.
    package func read(_ text: TokenizedText) -> AmountReading { read(text, tables: []) }

    /// The same, where figures of the text's tables get their unit from their headings.
    func read(_ text: TokenizedText, tables: [TextTable]) -> AmountReading {
        let finder = AmountCandidateFinder(text)
        var candidates = AmountRangeJoiner(text: text, finder: finder).join(finder.candidates())
        let tabled = TableAmounts(tables, in: text)
        tabled.settle(&candidates)
        AmountContext(text: text, finder: finder).implyCurrencies(of: &candidates)
        candidates.removeAll { $0.currency == nil }
        let describer = AmountDescriber(text: text)
        var mentions: [AmountMention] = []
        for index in candidates.indices {
            let start = candidates[index].tokens.lowerBound
            let previousEnd = max(tabled.cellStart(of: start), index > 0 ? candidates[index - 1].outerEnd : 0)
            var mention = describer.mention(of: &candidates[index], after: previousEnd)
            mention.unit = candidates[index].unit
            mention.table = tabled.headings(of: mention.tokens, unit: mention.unit)
            mentions.append(mention)
        }
        let conversions = AmountConversions(text: text)
        let equivalents = candidates.indices.dropFirst().compactMap { index in
            conversions.isConversion(candidates[index], of: candidates[index - 1]) ? (index - 1, index) : nil
        }
        return AmountReading(mentions: mentions, equivalents: equivalents)
    }
}

/// Tells a conversion ("US$49,6 juta atau setara Rp707,1 miliar") from a second sum.
struct AmountConversions {
    let text: TokenizedText

    private static let cues = WordSet(MoneyWords.conversionCues)
    private static let openers = WordSet("( atau setara = ≈ ekuivalen alias /")

    func isConversion(_ second: AmountCandidate, of first: AmountCandidate) -> Bool {
        guard first.currency?.code != second.currency?.code else { return false }
        let between = first.outerEnd..<max(first.outerEnd, second.tokens.lowerBound)
        guard (1...7).contains(between.count) else { return false }
        return between.contains { Self.openers.contains(text.tokens[$0]) }
            && between.allSatisfy { Self.cues.contains(text.tokens[$0]) }
    }
}
