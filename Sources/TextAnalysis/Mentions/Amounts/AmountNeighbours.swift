internal import Records

/// Gives a number the currency of the sum beside it, which it continues, anticipates or lists.
struct AmountNeighbours {
    let text: TokenizedText
    let finder: AmountCandidateFinder
    private let currencies: CurrencyReader
    private var tokens: [Token] { text.tokens }

    private static let links = WordSet(MoneyWords.links)
    private static let remainders = WordSet(MoneyWords.remainders)
    private static let counts = WordSet(MoneyWords.countCues)
    private static let anticipations = WordSet(MoneyWords.anticipations)
    private static let fillers = WordSet(MoneyWords.anticipationFillers)
    private static let prices = WordSet(MoneyWords.strongMoneyCues)
    private static let per = WordSet("per /")
    private static let goods = WordSet(UnitWords.goodsUnits)
    private static let from = WordSet("dari")
    private static let rises = WordSet("menjadi jadi ke")
    private static let cent = Lexicon.shared.id("sen")
    private static let hundredth = ExactDecimal(significand: 1, exponent: -2)

    init(text: TokenizedText, finder: AmountCandidateFinder) {
        (self.text, self.finder) = (text, finder)
        currencies = CurrencyReader(text: text)
    }

    // MARK: Scaled numbers

    /// A sum goes on from its neighbour: "Rp 2 miliar menjadi 3 miliar"; in a list, miliar and triliun do
    /// from further off.
    func isContinuation(_ neighbour: AmountCandidate, _ candidate: AmountCandidate) -> Bool {
        let between = neighbour.outerEnd..<max(neighbour.outerEnd, candidate.tokens.lowerBound)
        guard (1...12).contains(between.count) else { return false }
        let isRemainder = Self.remainders.contains(tokens[between.upperBound - 1])
        if !isRemainder, between.contains(where: { Self.counts.contains(tokens[$0]) }) { return false }
        if candidate.quantity.scale >= 9, !candidate.quantity.hasLetterScale { return true }
        if isRemainder { return true }
        return between.count <= 3 && between.allSatisfy { Self.links.contains(tokens[$0]) }
    }

    /// The currency of the sum that follows: "dari 2 miliar menjadi Rp 3 miliar".
    func anticipated(_ candidate: AmountCandidate, by next: AmountCandidate, in sentence: Range<Int>) -> String? {
        guard let currency = next.currency, next.isWritten, next.tokens.upperBound <= sentence.upperBound else {
            return nil
        }
        let between = candidate.tokens.upperBound..<next.tokens.lowerBound
        guard (1...4).contains(between.count), between.contains(where: { Self.anticipations.contains(tokens[$0]) })
        else { return nil }
        let isLinked = between.allSatisfy {
            Self.anticipations.contains(tokens[$0]) || Self.fillers.contains(tokens[$0])
                || Self.prices.contains(tokens[$0])
        }
        return isLinked ? currency.code : nil
    }

    // MARK: Bare numbers

    /// Prices, rates and list entries without scale: "gula 17.500/kg", "rupiah ke 16.250 per dolar AS", "28 sen", "dari 4.200 menjadi Rp 6.500",
    /// "(5,5 juta euro), B (3,2)".
    func price(
        _ candidate: inout AmountCandidate, in sentence: Range<Int>, after: AmountCandidate?, before: AmountCandidate?
    ) {
        guard candidate.quantity.isDigits, candidate.range == nil else { return }
        if let after, isListed(candidate, with: after) {
            candidate.quantity.value = candidate.quantity.scaled(by: after.quantity.scale)
            candidate.quantity.scale = after.quantity.scale
            assume(after.currency, .listedFigure, of: &candidate)
        } else if let currency = quoted(candidate, in: sentence) {
            assume(currency, .exchangeRate, of: &candidate)
        } else if tokens.indices.contains(candidate.tokens.upperBound),
            tokens[candidate.tokens.upperBound].word == Self.cent
        {
            countCents(&candidate, in: sentence, after: after, before: before)
        } else if finder.isGrouped(candidate.quantity) {
            if let before, rises(candidate, to: before, in: sentence) {
                assume(before.currency, .anticipatedCurrency, of: &candidate)
            } else if isUnitPrice(candidate, in: sentence, after: after) {
                assume(after?.currency ?? Currency(code: "IDR"), .unitPrice, of: &candidate)
            }
        }
    }

    private func assume(_ currency: Currency?, _ rule: AmountRule, of candidate: inout AmountCandidate) {
        candidate.currency = Currency(code: currency?.code ?? "IDR", isAssumed: true)
        candidate.rule = rule
    }

    /// The currency whose rate a number is: "rupiah melemah ke 16.250 per dolar AS".
    private func quoted(_ candidate: AmountCandidate, in sentence: Range<Int>) -> Currency? {
        let (start, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
        guard end + 1 < sentence.upperBound, Self.per.contains(tokens[end]),
            let other = currencies.name(at: end + 1) ?? currencies.sign(at: end + 1)
        else { return nil }
        for index in (max(sentence.lowerBound, start - 20)..<start).reversed() where tokens[index].kind == .word {
            guard let named = currencies.name(at: index)?.currency else { continue }
            return named.code == other.currency?.code ? nil : named
        }
        return nil
    }

    /// "28 sen menjadi 40,90 dolar AS", "50 sen euro": hundredths of the currency behind, else of the sum beside.
    private func countCents(
        _ candidate: inout AmountCandidate, in sentence: Range<Int>, after: AmountCandidate?, before: AmountCandidate?
    ) {
        let next = candidate.tokens.upperBound + 1
        let named = currencies.name(at: next)
        let neighbour = after ?? before.flatMap { $0.tokens.upperBound <= sentence.upperBound ? $0 : nil }
        guard let currency = named?.currency ?? neighbour?.currency, MoneyWords.hundredfold.contains(currency.code),
            let cents = candidate.quantity.value?.multiplied(by: Self.hundredth)
        else { return }
        assume(currency, .cents, of: &candidate)
        candidate.quantity.value = cents
        candidate.tokens = candidate.tokens.lowerBound..<(named?.end ?? next)
        candidate.outerEnd = candidate.tokens.upperBound
        if let written = named?.currency { (candidate.currency, candidate.isWritten) = (written, true) }
    }

    /// "dari 4.200 menjadi Rp 6.500"
    private func rises(_ candidate: AmountCandidate, to next: AmountCandidate, in sentence: Range<Int>) -> Bool {
        let start = candidate.tokens.lowerBound
        guard next.isWritten, next.currency != nil, next.tokens.upperBound <= sentence.upperBound,
            candidate.tokens.upperBound + 1 == next.tokens.lowerBound,
            Self.rises.contains(tokens[candidate.tokens.upperBound]), start > sentence.lowerBound,
            Self.from.contains(tokens[start - 1])
        else { return false }
        return !next.quantity.isScaled
    }

    /// "gula 17.500/kg" beside another sum, or behind a word of prices.
    private func isUnitPrice(_ candidate: AmountCandidate, in sentence: Range<Int>, after: AmountCandidate?) -> Bool {
        let (start, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
        guard end + 1 < sentence.upperBound, Self.per.contains(tokens[end]), Self.goods.contains(tokens[end + 1]) else {
            return false
        }
        if let after, start - after.tokens.upperBound <= 8, !after.quantity.isScaled { return true }
        return tokens[max(sentence.lowerBound, start - 4)..<start].contains { Self.prices.contains($0) }
    }

    /// "Bayern (566 juta euro), Dortmund (376,3)": brackets go on with the unit of the bracket before.
    private func isListed(_ candidate: AmountCandidate, with before: AmountCandidate) -> Bool {
        let start = candidate.tokens.lowerBound
        guard before.quantity.isScaled, isBracketed(candidate), isBracketed(before), start - before.outerEnd <= 10,
            text.utf8[tokens[start].span.range].contains(UInt8(ascii: ","))
        else { return false }
        return !finder.isGrouped(candidate.quantity)
    }

    private func isBracketed(_ candidate: AmountCandidate) -> Bool {
        text.isByte(UInt8(ascii: "("), at: candidate.tokens.lowerBound - 1)
            && text.isByte(UInt8(ascii: ")"), at: candidate.tokens.upperBound)
    }
}
