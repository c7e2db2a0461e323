internal import Records

/// Reads the signs, codes and names of currencies where they stand in a text.
struct CurrencyReader {
    let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    /// A currency as it is written.
    struct Written {
        /// Nil where the text has still to name the country: "dinar".
        var currency: Currency?
        /// Index into `MoneyWords.families`, where the country is open.
        var family: Int?
        /// Behind its last token.
        var end: Int
        /// Three capitals that no list of signs has: "KES".
        var isCode = false
        /// The word means other things, too.
        var isDoubtful = false

        var isRupiah: Bool { currency?.code == "IDR" }
    }

    private static let signs = WordTable(MoneyWords.currencyPrefixes)
    private static let codes = WordTable(MoneyWords.isoCodes)
    private static let names = PhraseTable(MoneyWords.currencyNames)
    private static let doubtfulNames = WordSet(MoneyWords.doubtfulNames)
    private static let families = WordTable(
        MoneyWords.families.enumerated().flatMap { index, family in
            family.names.split(separator: " ").map { (String($0), index) }
        })
    private static let dollars = WordSet("$ dolar dollar")
    /// "US dolar", "Sin$".
    private static let dollarHeads = WordTable([("us", "USD"), ("sin", "SGD"), ("sing", "SGD"), ("aus", "AUD")])

    /// False for a token at which no sign and no code starts.
    func mayStart(at token: Token) -> Bool {
        token.isA(.currency) || token.isAllCaps && token.span.count == 3 || Self.dollarHeads[token] != nil
    }

    /// The sign that starts at a token, and where its number would start: "Rp", "US$", "EUR".
    func sign(at index: Int) -> Written? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        if let code = Self.dollarHeads[token], index + 1 < tokens.count, Self.dollars.contains(tokens[index + 1]) {
            return Written(currency: Currency(code: code), end: index + 2)
        }
        guard let currency = Self.signs[token] else { return nil }
        let isRupiah = currency.code == "IDR"
        let isMark = token.kind == .symbol || text.utf8[token.span.start] >= 0x80
        guard isRupiah || isMark || token.isAllCaps else { return nil }
        let isPointed =
            isRupiah
            && (text.isByte(UInt8(ascii: "."), at: index + 1) || text.isByte(UInt8(ascii: ","), at: index + 1))
        return Written(
            currency: currency, family: currency.isAssumed ? Self.families[token] : nil,
            end: index + (isPointed ? 2 : 1), isDoubtful: !isMark && MoneyWords.doubtfulCodes.contains(currency.code))
    }

    /// The ISO 4217 code at a token, in capitals. Codes that are signs, too, are left to `sign`, unless asked for.
    func code(at index: Int, includingSigns: Bool = false) -> Written? {
        guard index < tokens.count, tokens[index].isAllCaps, tokens[index].span.count == 3 else { return nil }
        if let currency = Self.codes[tokens[index]], includingSigns || Self.signs[tokens[index]] == nil {
            return Written(currency: currency, end: index + 1, isCode: true, isDoubtful: true)
        }
        return nil
    }

    /// The name that starts at a token: "dolar Singapura", "euro", "peso".
    func name(at index: Int) -> Written? {
        guard index < tokens.count else { return nil }
        let family = Self.families[tokens[index]]
        guard let match = Self.names.match(text, from: index) else {
            return family.map { Written(currency: nil, family: $0, end: index + 1) }
        }
        let isBare = match.end == index + 1
        return Written(
            currency: match.value, family: isBare ? family : nil, end: match.end,
            isDoubtful: isBare && Self.doubtfulNames.contains(tokens[index]))
    }

    /// "franc Antah": a country's currency that no table has, where the name alone means another's.
    func isForeign(at index: Int) -> Bool {
        guard index + 1 < tokens.count, let name = name(at: index), name.currency?.isAssumed ?? true else {
            return false
        }
        let next = tokens[index + 1]
        return next.isCapitalized && !next.isAllCaps && !tokens[index].isCapitalized && !next.isA(.function)
            && next.kind == .word && !next.shape.contains(.initial)
            && !text.utf8[next.span.range].contains(UInt8(ascii: "."))
    }
}
