internal import Records

/// Reads what stands around a sum: "sekitar", "lebih dari", "lebih", "per bulan".
struct AmountDescriber {
    let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    private static let before = PhraseTable(MoneyWords.qualifiersBefore, isBackward: true)
    private static let after = PhraseTable(MoneyWords.qualifiersAfter)
    private static let fillers = WordSet(MoneyWords.qualifierFillers)
    private static let per = WordSet("per setiap tiap tiap-tiap /")
    private static let forEach = WordSet("setiap tiap tiap-tiap")
    private static let respectively = WordSet("masing-masing")
    private static let deictics = WordSet("ini lalu depan mendatang")
    private static let adjectives = WordSet("besar tinggi kecil rendah murah mahal banyak sedikit baik lama")
    private static let eachLinkers = WordSet("untuk bagi")
    private static let single = WordTable(MoneyWords.rateWords)
    private static let unitPhrases = PhraseTable(MoneyWords.ratePhrases)

    /// - Parameter previousEnd: the end of the sum before, which its qualifier may not reach into.
    func mention(of candidate: inout AmountCandidate, after previousEnd: Int) -> AmountMention {
        let bound = bound(of: &candidate, after: previousEnd)
        let per = candidate.per ?? per(of: &candidate) ?? perBefore(candidate, after: previousEnd)
        let quantity = candidate.quantity
        var mention = AmountMention(
            tokens: candidate.tokens, extent: candidate.outerStart..<candidate.outerEnd,
            span: text.span(candidate.tokens), value: quantity.value,
            currency: candidate.currency?.code ?? "IDR", currencyAssumed: candidate.currency?.isAssumed ?? true,
            qualifier: .exact, per: per, rule: candidate.rule)
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

    // MARK: Rates

    /// The unit behind "per", "/", "setiap", "untuk setiap".
    private func per(of candidate: inout AmountCandidate) -> String? {
        var next = candidate.outerEnd
        guard next < tokens.count else { return nil }
        if let unit = Self.single[tokens[next]] {
            candidate.outerEnd = next + 1
            return unit
        }
        if Self.eachLinkers.contains(tokens[next]), next + 1 < tokens.count, Self.forEach.contains(tokens[next + 1]) {
            next += 1
        }
        guard Self.per.contains(tokens[next]), let first = unit(at: next + 1) else { return nil }
        var end = first
        if end < tokens.count, Self.per.contains(tokens[end]), !Self.forEach.contains(tokens[end]),
            let second = unit(at: end + 1)
        {
            end = second
        }
        candidate.outerEnd = end
        return text.text(next + 1..<end)
    }

    /// The unit in front: "setiap keluarga menyumbang Rp 50 ribu", "harga per kilogram Rp 15 juta",
    /// "tiga rumah masing-masing mendapat Rp 30 juta".
    private func perBefore(_ candidate: AmountCandidate, after previousEnd: Int) -> String? {
        let start = candidate.tokens.lowerBound
        let sentence = text.sentence(ofToken: start)
        for index in (min(start, max(sentence.lowerBound, previousEnd, start - 6))..<start).reversed() {
            if tokens[index].kind == .punctuation { return nil }
            if Self.respectively.contains(tokens[index]) { return noun(before: index, in: sentence) }
            guard Self.per.contains(tokens[index]), let end = unit(at: index + 1), end <= start,
                !Self.deictics.contains(tokens[end]) || Self.forEach.contains(tokens[index])
            else { continue }
            return text.text(index + 1..<end)
        }
        return nil
    }

    /// The counted noun that "masing-masing" stands behind; a comma between them is nothing.
    private func noun(before index: Int, in sentence: Range<Int>) -> String? {
        var noun = index - 1
        if text.isByte(UInt8(ascii: ","), at: noun) { noun -= 1 }
        guard noun > sentence.lowerBound, tokens[noun].kind == .word, !tokens[noun].isA(.function) else { return nil }
        let isCounted = tokens[max(sentence.lowerBound, noun - 2)..<noun].contains {
            $0.kind == .number || $0.isA(.numberWord)
        }
        return isCounted ? text.text(noun) : nil
    }

    /// The end of the unit that starts at a token; nil when none does.
    private func unit(at index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        if let phrase = Self.unitPhrases.match(text, from: index) { return phrase.end }
        let token = tokens[index]
        let isDated = index + 1 < tokens.count && tokens[index + 1].kind == .number
        if isDated || token.isA([.numberWord, .scaleWord]) { return nil }
        if token.kind == .symbol { return token.isA(.currency) ? index + 1 : nil }
        guard token.kind == .word, !token.isA([.month, .weekday, .function, .currency]) || token.isA(.timeUnit) else {
            return nil
        }
        return index + 1
    }
}
