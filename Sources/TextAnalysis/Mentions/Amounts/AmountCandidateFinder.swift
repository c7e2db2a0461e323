internal import Records

/// Finds numbers and the currencies written beside them.
struct AmountCandidateFinder {
    let text: TokenizedText
    let numbers: NumberReader
    private let currencies: CurrencyReader
    private var tokens: [Token] { text.tokens }

    private static let percent = WordSet("% persen persennya")
    private static let yearCues = WordSet("tahun pada sejak hingga di awal akhir")
    private static let dashes = WordSet("- – — ‐ −")
    private static let clockCues = WordSet("pukul jam nomor no")

    init(_ text: TokenizedText) {
        self.text = text
        numbers = NumberReader(text: text)
        currencies = CurrencyReader(text: text)
    }

    /// Every number of the text, in order and disjoint.
    func candidates() -> [AmountCandidate] {
        var found: [AmountCandidate] = []
        var index = 0
        while index < tokens.count {
            guard mayStart(at: tokens[index]), let candidate = prefixed(at: index) ?? suffixed(at: index) else {
                index += 1
                continue
            }
            found.append(candidate)
            index = candidate.tokens.upperBound
        }
        return found
    }

    private func mayStart(at token: Token) -> Bool {
        token.kind == .number || token.isA([.numberWord, .scaleWord]) || currencies.mayStart(at: token)
    }

    // MARK: Currency before

    /// "Rp 1,5 triliun", "US$ 49.6 juta", "KES 12,4 juta".
    private func prefixed(at index: Int) -> AmountCandidate? {
        guard let written = currencies.sign(at: index) ?? currencies.code(at: index),
            let quantity = numbers.quantity(at: written.end, behind: written.isRupiah ? .rupiah : .foreign),
            isCredible(written, quantity), !isPercent(quantity.tokens.upperBound)
        else { return nil }
        var end = quantity.tokens.upperBound
        if let name = currencies.name(at: end), name.currency?.code == written.currency?.code { end = name.end }
        var candidate = AmountCandidate(quantity)
        candidate.take(
            written.currency, family: written.family, by: written.isCode ? .codeBefore : .currencyBefore,
            tokens: index..<end)
        return candidate
    }

    /// Codes that are ordinary abbreviations, too ("SAR 3", "RM 2"), want a number that looks like money, or
    /// its conversion behind it.
    private func isCredible(_ written: CurrencyReader.Written, _ quantity: NumberQuantity) -> Bool {
        guard written.isDoubtful else { return true }
        let first = tokens[quantity.tokens.lowerBound]
        if written.isCode { return looksLikeMoney(quantity) || opensRange(at: quantity.tokens.upperBound) }
        guard first.kind == .number, !quantity.isScaled, !first.isGlued else { return true }
        if text.utf8[first.span.range].contains(where: { !$0.isASCIIDigit }) { return true }
        let next = quantity.tokens.upperBound
        if text.isByte(UInt8(ascii: "("), at: next) { return currencies.sign(at: next + 1) != nil }
        return opensRange(at: next)
    }

    /// "MYR 2-3 juta": the scale stands behind the other end.
    private func opensRange(at dash: Int) -> Bool {
        guard dash < tokens.count, Self.dashes.contains(tokens[dash]) else { return false }
        return numbers.quantity(at: dash + 1, behind: .nothing).map { $0.isScaled && !$0.hasLetterScale } ?? false
    }

    /// With a scale word, or written in groups of three digits.
    private func looksLikeMoney(_ quantity: NumberQuantity) -> Bool {
        if quantity.isScaled { return !quantity.hasLetterScale }
        return isGrouped(quantity)
    }

    /// "14.000": digits in groups.
    func isGrouped(_ quantity: NumberQuantity) -> Bool {
        guard quantity.isDigits, let value = quantity.value, !(value < ExactDecimal(1000)) else { return false }
        return text.utf8[tokens[quantity.tokens.lowerBound].span.range].contains { !$0.isASCIIDigit }
    }

    // MARK: Currency behind

    /// "13,4 juta Euro", "200 ribu dolar Amerika"; also a number with no currency at all.
    private func suffixed(at index: Int) -> AmountCandidate? {
        guard let quantity = numbers.quantity(at: index, behind: .nothing) else { return nil }
        var candidate = AmountCandidate(quantity)
        let end = quantity.tokens.upperBound
        guard let written = currencies.name(at: end) ?? codeBehind(quantity), !isParted(end),
            isName(at: end, upTo: written.end, behind: quantity), !written.isDoubtful || looksLikeMoney(quantity)
        else {
            return candidate
        }
        candidate.take(
            written.currency, family: written.family, by: written.isCode ? .codeBehind : .currencyBehind,
            tokens: index..<written.end)
        return candidate
    }

    private func codeBehind(_ quantity: NumberQuantity) -> CurrencyReader.Written? {
        guard looksLikeMoney(quantity) else { return nil }
        return currencies.code(at: quantity.tokens.upperBound, includingSigns: true)
    }

    /// A new line stands before a token: what follows belongs to another paragraph.
    private func isParted(_ index: Int) -> Bool {
        text.utf8[tokens[index - 1].span.end..<tokens[index].span.start].contains(0x0A)
    }

    /// Not the next sum's sign ("5 Rp 2 juta"), not "Euro 2020", not "pada 2019 rupiah menguat".
    private func isName(at index: Int, upTo end: Int, behind quantity: NumberQuantity) -> Bool {
        if end < tokens.count, index + 1 == end, tokens[end].kind == .number || currencies.isForeign(at: index) {
            return false
        }
        if let prefix = currencies.sign(at: index), prefix.end < tokens.count, tokens[prefix.end].kind == .number {
            return false
        }
        return !isYearOrClock(quantity)
    }

    /// "Pada 2019", "Januari 2020", "pukul 10.00".
    private func isYearOrClock(_ quantity: NumberQuantity) -> Bool {
        let start = quantity.tokens.lowerBound
        guard !quantity.isScaled, quantity.isDigits, start > 0 else { return false }
        if Self.clockCues.contains(tokens[start - 1]) { return true }
        return isYear(tokens[start]) && (Self.yearCues.contains(tokens[start - 1]) || tokens[start - 1].isA(.month))
    }

    private func isYear(_ token: Token) -> Bool {
        guard token.span.count == 4, let first = text.utf8[token.span.range].first else { return false }
        return (first == UInt8(ascii: "1") || first == UInt8(ascii: "2"))
            && text.utf8[token.span.range].allSatisfy(\.isASCIIDigit)
    }

    func isPercent(_ index: Int) -> Bool { index < tokens.count && Self.percent.contains(tokens[index]) }
}
