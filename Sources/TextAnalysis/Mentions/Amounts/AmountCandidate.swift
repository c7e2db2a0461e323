internal import Records

/// A number that may be a sum, on its way through the rules of `AmountReader`.
struct AmountCandidate {
    /// The number with its scale and currency words.
    var tokens: Range<Int>
    var quantity: NumberQuantity
    var currency: Currency?
    /// The currency stands in the sum itself, rather than in its neighbour or its context.
    var isWritten = false
    var range: (low: ExactDecimal, high: ExactDecimal)?
    var rule = ""
    /// A table says what it counts: the words around it have no say.
    var isSettled = false
    /// The unit of a rate, where a table's heading gives it.
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
}

/// Finds numbers and the currencies written beside them.
struct AmountCandidateFinder {
    let text: TokenizedText
    let numbers: NumberReader
    private var tokens: [Token] { text.tokens }

    private static let prefixes = WordTable(MoneyWords.currencyPrefixes)
    private static let names = PhraseTable(MoneyWords.currencyNames)
    private static let us = Lexicon.shared.id("us")
    private static let dollars = WordSet("$ dolar dollar")
    private static let percent = WordSet("% persen persennya")
    private static let yearCues = WordSet("tahun pada sejak hingga di awal akhir")
    private static let clockCues = WordSet("pukul jam nomor no")

    init(_ text: TokenizedText) {
        self.text = text
        numbers = NumberReader(text: text)
    }

    /// Every number of the text, in order and disjoint.
    func candidates() -> [AmountCandidate] {
        var found: [AmountCandidate] = []
        var index = 0
        while index < tokens.count {
            guard let candidate = prefixed(at: index) ?? suffixed(at: index) else {
                index += 1
                continue
            }
            found.append(candidate)
            index = candidate.tokens.upperBound
        }
        return found
    }

    // MARK: Currency before

    /// "Rp 1,5 triliun", "US$ 49.6 juta".
    private func prefixed(at index: Int) -> AmountCandidate? {
        guard let prefix = prefix(at: index), let quantity = numbers.quantity(at: prefix.end, isMoney: true),
            tokens[index].kind == .symbol || isCredible(prefix.currency, quantity),
            !isPercent(quantity.tokens.upperBound)
        else { return nil }
        var candidate = AmountCandidate(quantity)
        var end = quantity.tokens.upperBound
        if let name = Self.names.match(text, from: end), name.value.code == prefix.currency.code { end = name.end }
        (candidate.tokens, candidate.outerStart, candidate.outerEnd) = (index..<end, index, end)
        (candidate.currency, candidate.isWritten) = (prefix.currency, true)
        candidate.rule = "amount.currency-before"
        return candidate
    }

    /// The sign or code at a token, and where its number would start.
    private func prefix(at index: Int) -> (currency: Currency, end: Int)? {
        let token = tokens[index]
        if token.word == Self.us, index + 1 < tokens.count, Self.dollars.contains(tokens[index + 1]) {
            return (Currency(code: "USD"), index + 2)
        }
        guard let currency = Self.prefixes[token] else { return nil }
        let isRupiah = currency.code == "IDR"
        guard isRupiah || token.kind == .symbol || token.isAllCaps else { return nil }
        let isPointed =
            isRupiah
            && (text.isByte(UInt8(ascii: "."), at: index + 1)
                || text.isByte(UInt8(ascii: ","), at: index + 1))
        return (currency, index + (isPointed ? 2 : 1))
    }

    /// Codes that are ordinary abbreviations, too ("SAR 3", "RM 2"), want a number that looks like money.
    private func isCredible(_ currency: Currency, _ quantity: NumberQuantity) -> Bool {
        guard MoneyWords.doubtfulCodes.contains(currency.code), tokens[quantity.tokens.lowerBound].kind == .number
        else { return true }
        if quantity.isScaled || tokens[quantity.tokens.lowerBound].isGlued { return true }
        let digits = text.utf8[tokens[quantity.tokens.lowerBound].span.range]
        return digits.contains { !$0.isASCIIDigit }
    }

    // MARK: Currency behind

    /// "13,4 juta Euro", "200 ribu dolar Amerika"; also a number with no currency at all.
    private func suffixed(at index: Int) -> AmountCandidate? {
        guard let quantity = numbers.quantity(at: index, isMoney: false) else { return nil }
        var candidate = AmountCandidate(quantity)
        let end = quantity.tokens.upperBound
        guard let name = Self.names.match(text, from: end), !isParted(end),
            isName(at: end, upTo: name.end, behind: quantity)
        else {
            return candidate
        }
        (candidate.tokens, candidate.outerEnd) = (index..<name.end, name.end)
        (candidate.currency, candidate.isWritten) = (name.value, true)
        candidate.rule = "amount.scale-then-currency"
        return candidate
    }

    /// A new line stands before a token: what follows belongs to another paragraph.
    private func isParted(_ index: Int) -> Bool {
        text.utf8[tokens[index - 1].span.end..<tokens[index].span.start].contains(0x0A)
    }

    /// Not the next sum's sign ("5 Rp 2 juta"), not "Euro 2020", not "pada 2019 rupiah menguat".
    private func isName(at index: Int, upTo end: Int, behind quantity: NumberQuantity) -> Bool {
        if end < tokens.count, index + 1 == end, tokens[end].kind == .number || isForeign(at: index) { return false }
        if let prefix = prefix(at: index), prefix.end < tokens.count, tokens[prefix.end].kind == .number {
            return false
        }
        let start = quantity.tokens.lowerBound
        guard !quantity.isScaled, quantity.isDigits, start > 0 else { return true }
        if Self.clockCues.contains(tokens[start - 1]) { return false }
        return !Self.yearCues.contains(tokens[start - 1]) || !isYear(tokens[start])
    }

    /// "franc Burundi": a country's currency that no table has, where the name alone means another's.
    private func isForeign(at index: Int) -> Bool {
        guard index + 1 < tokens.count, Self.names.match(text, from: index)?.value.isAssumed == true else {
            return false
        }
        let next = tokens[index + 1]
        return next.isCapitalized && !next.isAllCaps && !tokens[index].isCapitalized && !next.isA(.function)
            && next.kind == .word && !next.shape.contains(.initial)
            && !text.utf8[next.span.range].contains(UInt8(ascii: "."))
    }

    private func isYear(_ token: Token) -> Bool {
        guard token.span.count == 4, let first = text.utf8[token.span.range].first else { return false }
        return (first == UInt8(ascii: "1") || first == UInt8(ascii: "2"))
            && text.utf8[token.span.range].allSatisfy(\.isASCIIDigit)
    }

    func isPercent(_ index: Int) -> Bool { index < tokens.count && Self.percent.contains(tokens[index]) }
}
