/// Reads the sums of money of a text.
///
/// A sum is a number with a currency beside it, or a scaled number where the clause speaks of money.
/// `AmountRule` says which sentences make one. The work goes in passes over the text's numbers, each linear:
/// find numbers and currencies, settle currencies that several countries share, join ranges, imply currencies,
/// describe (qualifier, negation, unit of a rate), relate (conversions, parts).
package struct AmountReader: Sendable {
    package init() {}

    /// The sums in the text's order.
    package func amounts(in text: TokenizedText) -> [AmountMention] { read(text).mentions }

    /// The sums in the text's order, and which of them are conversions of another.
    package func read(_ text: TokenizedText) -> AmountReading { read(text, tables: []) }

    /// The same, where figures of the text's tables get their unit from their headings.
    func read(_ text: TokenizedText, tables: [TextTable]) -> AmountReading {
        let finder = AmountCandidateFinder(text)
        var found = finder.candidates()
        CurrencySettler(text: text).settle(&found)
        var candidates = AmountRangeJoiner(text: text, finder: finder).join(found)
        let tabled = TableAmounts(tables, in: text)
        tabled.settle(&candidates)
        AmountContext(text: text, finder: finder).implyCurrencies(of: &candidates)
        candidates.removeAll { $0.currency == nil }
        var mentions = mentions(of: &candidates, in: text, tabled)
        AmountRates(text: text).share(among: &mentions)
        let relations = AmountRelations(text: text)
        let equivalents = candidates.indices.dropFirst().compactMap { index in
            relations.isConversion(candidates[index], of: candidates[index - 1]) ? (index - 1, index) : nil
        }
        return AmountReading(mentions: mentions, equivalents: equivalents, parts: relations.parts(of: mentions))
    }

    private func mentions(
        of candidates: inout [AmountCandidate], in text: TokenizedText, _ tabled: TableAmounts
    ) -> [AmountMention] {
        let describer = AmountDescriber(text: text)
        var mentions: [AmountMention] = []
        mentions.reserveCapacity(candidates.count)
        for index in candidates.indices {
            let start = candidates[index].tokens.lowerBound
            let previousEnd = max(tabled.cellStart(of: start), index > 0 ? candidates[index - 1].outerEnd : 0)
            var mention = describer.mention(of: &candidates[index], after: previousEnd)
            mention.unit = candidates[index].unit
            mention.table = tabled.headings(of: mention.tokens, unit: mention.unit)
            mentions.append(mention)
        }
        return mentions
    }
}
