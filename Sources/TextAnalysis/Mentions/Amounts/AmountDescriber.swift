internal import Records

/// Reads what stands around a sum: "sekitar", "lebih dari", "lebih", "bukan"; units of rates are `AmountRates`'.
struct AmountDescriber {
    let text: TokenizedText
    private let rates: AmountRates
    private var tokens: [Token] { text.tokens }

    init(text: TokenizedText) {
        self.text = text
        rates = AmountRates(text: text)
    }

    private static let before = PhraseTable(MoneyWords.qualifiersBefore, isBackward: true)
    private static let after = PhraseTable(MoneyWords.qualifiersAfter)
    private static let fillers = WordSet(MoneyWords.qualifierFillers)
    private static let adjectives = WordSet(MoneyWords.comparedAdjectives)
    private static let negators = WordSet(MoneyWords.negators)
    private static let negationFillers = WordSet(MoneyWords.negationFillers)
    private static let only = WordSet(MoneyWords.onlyWords)

    /// - Parameter previousEnd: the end of the sum before, which its qualifier may not reach into.
    func mention(of candidate: inout AmountCandidate, after previousEnd: Int) -> AmountMention {
        let bound = bound(of: &candidate, after: previousEnd)
        let per = rates.unit(of: &candidate, after: previousEnd)
        let quantity = candidate.quantity
        var mention = AmountMention(
            tokens: candidate.tokens, extent: candidate.outerStart..<candidate.outerEnd,
            span: text.span(candidate.tokens), value: quantity.value,
            currency: candidate.currency?.code ?? "IDR", currencyAssumed: candidate.currency?.isAssumed ?? true,
            qualifier: .exact, per: per, rule: candidate.rule ?? .impliedCurrency,
            isNegated: isNegated(candidate, after: previousEnd))
        if let range = candidate.range {
            (mention.qualifier, mention.low, mention.high) = (.range, range.low, range.high)
        } else if quantity.isVague {
            (mention.qualifier, mention.low, mention.high) = (.vague, quantity.low, quantity.high)
        } else {
            describe(&mention, as: bound ?? (quantity.isAbout ? .about : nil))
        }
        return mention
    }

    private func describe(_ mention: inout AmountMention, as bound: MoneyWords.Bound?) {
        switch bound {
        case nil: mention.qualifier = .exact
        case .about?: mention.qualifier = .about
        case .atLeast?: (mention.qualifier, mention.low) = (.atLeast, mention.value)
        case .atMost?: (mention.qualifier, mention.high) = (.atMost, mention.value)
        }
    }

    private func bound(of candidate: inout AmountCandidate, after previousEnd: Int) -> MoneyWords.Bound? {
        if let lebih = Self.after.match(text, from: candidate.outerEnd), !comparesOn(lebih.end) {
            candidate.outerEnd = lebih.end
            return lebih.value
        }
        var end = candidate.tokens.lowerBound
        let sentence = text.sentence(ofToken: end)
        for _ in 0..<3 where end > max(sentence.lowerBound, previousEnd) {
            if let phrase = Self.before.match(text, upTo: end), phrase.start >= max(sentence.lowerBound, previousEnd) {
                // "Rp 1 miliar pada 2019 hingga Rp 4 miliar": from one sum to the other, no bound.
                if previousEnd > sentence.lowerBound, phrase.start > previousEnd, phrase.start - previousEnd < 3,
                    tokens[phrase.start - 1].kind == .number
                {
                    return nil
                }
                candidate.outerStart = phrase.start
                return phrase.value
            }
            guard Self.fillers.contains(tokens[end - 1]) else { return nil }
            end -= 1
        }
        return nil
    }

    /// "Rp 5 miliar lebih besar": the word compares, and does not belong to the sum.
    private func comparesOn(_ index: Int) -> Bool { index < tokens.count && Self.adjectives.contains(tokens[index]) }

    // MARK: Negation

    /// "bukan Rp 5 miliar", but not "bukan hanya Rp 5 miliar" nor "bukan Rp 5 miliar saja".
    func isNegated(_ candidate: AmountCandidate, after previousEnd: Int) -> Bool {
        let start = candidate.outerStart
        let first = max(text.sentence(ofToken: start).lowerBound, previousEnd, start - 4)
        for index in (min(first, start)..<start).reversed() {
            if Self.negators.contains(tokens[index]) {
                let end = candidate.outerEnd
                return end == tokens.count || !Self.only.contains(tokens[end])
            }
            guard Self.negationFillers.contains(tokens[index]) else { return false }
        }
        return false
    }
}
