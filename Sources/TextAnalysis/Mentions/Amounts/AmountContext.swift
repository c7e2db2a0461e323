internal import Records

/// Gives a currency to scaled numbers that the clause makes money: "bantuan senilai 625 milyar",
/// "dari Rp 2 miliar menjadi 3 miliar", "anggaran 2 M".
///
/// Two things are asked: that no counted thing follows ("3 juta dosis"), and that money is spoken of,
/// the nearer the smaller the scale, because people are counted in millions and seldom in trillions.
struct AmountContext {
    let text: TokenizedText
    let finder: AmountCandidateFinder
    private var tokens: [Token] { text.tokens }

    private static let strong = WordSet(MoneyWords.strongMoneyCues)
    private static let prices = WordSet(MoneyWords.priceNouns)
    private static let values = WordSet("senilai seharga bernilai")
    private static let weak = WordSet(MoneyWords.weakMoneyCues)
    private static let counts = WordSet(MoneyWords.countCues)
    private static let counted = WordSet(UnitWords.countedNouns)
    private static let closers = WordSet(MoneyWords.closers)
    private static let after = PhraseTable(MoneyWords.qualifiersAfter)
    private static let timeNouns = WordSet("tahun bulan hari pekan minggu")
    private static let deictics = WordSet("ini lalu itu depan mendatang")
    private static let adjectives = WordSet(MoneyWords.comparedAdjectives)
    private static let receivers = WordSet(MoneyWords.receivers)
    private static let payers = WordSet(MoneyWords.payers)

    func implyCurrencies(of candidates: inout [AmountCandidate]) {
        let neighbours = AmountNeighbours(text: text, finder: finder)
        // The last sum with a currency, which a list or a comparison goes on from.
        var last: (index: Int, sentence: Range<Int>)?
        for index in candidates.indices {
            let sentence = text.sentence(ofToken: candidates[index].tokens.lowerBound)
            if candidates[index].currency == nil, !candidates[index].isSettled {
                let before = last.flatMap { $0.sentence == sentence ? candidates[$0.index] : nil }
                let next = index + 1 < candidates.count ? candidates[index + 1] : nil
                if candidates[index].quantity.isScaled {
                    imply(&candidates[index], in: sentence, after: before, before: next, neighbours)
                } else {
                    neighbours.price(&candidates[index], in: sentence, after: before, before: next)
                }
            }
            if candidates[index].currency != nil { last = (index, sentence) }
        }
    }

    private func imply(
        _ candidate: inout AmountCandidate, in sentence: Range<Int>, after: AmountCandidate?,
        before: AmountCandidate?, _ neighbours: AmountNeighbours
    ) {
        if let code = before.flatMap({ neighbours.anticipated(candidate, by: $0, in: sentence) }) {
            assume(code, .anticipatedCurrency, of: &candidate)
            return
        }
        guard isFinished(candidate, in: sentence) || isPriced(candidate) else { return }
        if let after, neighbours.isContinuation(after, candidate) {
            assume(after.currency?.code ?? "IDR", .continuedCurrency, of: &candidate)
        } else if hasEvidence(candidate, in: sentence) {
            let isPart = after.map { isShare(candidate, of: $0) } ?? false
            assume(isPart ? after?.currency?.code ?? "IDR" : "IDR", .impliedCurrency, of: &candidate)
        }
    }

    /// "70 juta euro dengan biaya tetap 60 juta": less of the same scale is of the same currency.
    private func isShare(_ candidate: AmountCandidate, of whole: AmountCandidate) -> Bool {
        guard candidate.quantity.scale == whole.quantity.scale, let part = candidate.quantity.value,
            let value = whole.quantity.value
        else { return false }
        return part < value
    }

    private func assume(_ code: String, _ rule: AmountRule, of candidate: inout AmountCandidate) {
        candidate.currency = Currency(code: code, isAssumed: true)
        if candidate.range == nil { candidate.rule = rule }
    }

    // MARK: What follows

    /// Whether the number stands for itself: nothing behind it that it could count.
    private func isFinished(_ candidate: AmountCandidate, in sentence: Range<Int>) -> Bool {
        var next = candidate.tokens.upperBound
        if let lebih = Self.after.match(text, from: next) { next = lebih.end }
        guard next < sentence.upperBound else { return true }
        let token = tokens[next]
        if finder.isPercent(next) { return false }
        if token.kind == .punctuation { return !isHyphen(next) && !isCountedUnit(next + 1, in: sentence) }
        if Self.timeNouns.contains(token), next + 1 < sentence.upperBound {
            return tokens[next + 1].kind == .number || Self.deictics.contains(tokens[next + 1])
        }
        guard token.kind == .word, !Self.counted.contains(token) else { return false }
        return token.isA(.function) || Self.closers.contains(token) || isVerb(token)
            || Self.adjectives.contains(token)
    }

    /// "senilai 5 miliar cair": the word before leaves no doubt, whatever follows but a counted thing.
    private func isPriced(_ candidate: AmountCandidate) -> Bool {
        let (start, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
        guard start > 0, Self.values.contains(tokens[start - 1]) else { return false }
        return end == tokens.count || (!Self.counted.contains(tokens[end]) && !finder.isPercent(end))
    }

    private func isHyphen(_ index: Int) -> Bool { tokens[index].isGlued && text.isByte(UInt8(ascii: "-"), at: index) }

    /// "500 ribu (ton)", "2 juta/tahun orang".
    private func isCountedUnit(_ index: Int, in sentence: Range<Int>) -> Bool {
        index < sentence.upperBound && text.isByte(UInt8(ascii: "("), at: index - 1)
            && Self.counted.contains(tokens[index])
    }

    /// A lower-case word with a verb's prefix: "digunakan", "menjadi". Units that look like one are counted nouns.
    private func isVerb(_ token: Token) -> Bool {
        guard !token.isCapitalized, token.span.count >= 6 else { return false }
        let start = token.span.start
        let (first, second) = (text.utf8[start], text.utf8[start + 1])
        return (first == UInt8(ascii: "d") && second == UInt8(ascii: "i"))
            || (first == UInt8(ascii: "m") && second == UInt8(ascii: "e"))
    }

    // MARK: What stands before

    private func hasEvidence(_ candidate: AmountCandidate, in sentence: Range<Int>) -> Bool {
        let start = candidate.tokens.lowerBound
        let reach = reach(of: candidate.quantity)
        let first = max(sentence.lowerBound, start - reach.price)
        let isSmall = candidate.quantity.scale < 9
        if isSmall, start > first, Self.receivers.contains(tokens[start - 1]) { return false }
        for index in (first..<start).reversed() {
            let token = tokens[index]
            let before = index > sentence.lowerBound ? tokens[index - 1] : nil
            if isSmall, text.isByte(UInt8(ascii: ")"), at: index) { return false }
            // "gaji guru": who is paid is not what is counted.
            if Self.counts.contains(token) {
                if let before, Self.prices.contains(before) { continue }
                return false
            }
            let distance = start - index
            if Self.strong.contains(token) && distance <= reach.strong || Self.prices.contains(token) {
                return !(before.map(Self.payers.contains) ?? false)
            }
            if Self.weak.contains(token), distance <= reach.weak { return !isCounting(sentence.lowerBound..<index) }
        }
        return false
    }

    /// How many tokens before a number its money cue may stand.
    private func reach(of quantity: NumberQuantity) -> (strong: Int, weak: Int, price: Int) {
        if quantity.hasLetterScale { return (2, 2, 2) }
        switch quantity.scale {
        case 12...: return (15, 6, 15)
        case 9...: return (12, 3, 12)
        case 6...: return (4, 0, 6)
        default: return (3, 0, 6)
        }
    }

    private func isCounting(_ range: Range<Int>) -> Bool {
        range.suffix(12).contains { Self.counts.contains(tokens[$0]) || Self.counted.contains(tokens[$0]) }
    }
}
