/// Decides whose peso, dinar or dollar a bare name means: the country's that the sentence names, the one that
/// the text writes out elsewhere, the country's that the text names, or the usual one, marked as assumed.
struct CurrencySettler {
    let text: TokenizedText

    /// A country in the text.
    private struct Mention {
        var token: Int
        var country: String
    }

    private static let countries = PhraseTable(MoneyWords.countries)
    /// How many countries around a sum are looked at.
    private static let reach = 12

    /// Settles the candidates with an open country; where nothing tells, a number remains. Linear.
    func settle(_ candidates: inout [AmountCandidate]) {
        guard candidates.contains(where: { $0.family != nil }) else { return }
        let mentions = mentions()
        let written = Set(candidates.filter { $0.family == nil }.compactMap { $0.currency?.code })
        var general: [Int: Currency?] = [:]
        for index in candidates.indices {
            guard let number = candidates[index].family else { continue }
            let family = MoneyWords.families[number]
            if family.isSettledByCountry, let code = nearby(candidates[index], family, mentions) {
                candidates[index].currency = Currency(code: code)
                continue
            }
            let currency =
                written.isDisjoint(with: family.codes.values) && family.isSettledByCountry
                ? before(candidates[index], family, mentions) ?? usual(family, written, mentions)
                : general[number] ?? usual(family, written, mentions)
            general[number] = currency
            if let currency { candidates[index].currency = currency } else { candidates[index].dropCurrency() }
        }
    }

    private func mentions() -> [Mention] {
        var mentions: [Mention] = []
        var index = 0
        while index < text.tokens.count {
            guard text.tokens[index].isCapitalized, let match = Self.countries.match(text, from: index) else {
                index += 1
                continue
            }
            mentions.append(Mention(token: index, country: match.value))
            index = match.end
        }
        return mentions
    }

    /// The nearest country of the sum's sentence, of the same distance the one before.
    private func nearby(_ candidate: AmountCandidate, _ family: CurrencyFamily, _ mentions: [Mention]) -> String? {
        let start = candidate.tokens.lowerBound
        let sentence = text.sentence(ofToken: start)
        let next = firstMention(from: start, in: mentions)
        let around = mentions[max(0, next - Self.reach)..<min(mentions.count, next + Self.reach)]
        let nearest = around.filter { sentence.contains($0.token) && family.codes[$0.country] != nil }
            .min { abs($0.token - start) < abs($1.token - start) }
        return nearest.flatMap { family.codes[$0.country] }
    }

    /// The last country before the sum.
    private func before(_ candidate: AmountCandidate, _ family: CurrencyFamily, _ mentions: [Mention]) -> Currency? {
        let next = firstMention(from: candidate.tokens.lowerBound, in: mentions)
        let last = mentions[max(0, next - Self.reach)..<next].last { family.codes[$0.country] != nil }
        return last.flatMap { family.codes[$0.country] }.map { Currency(code: $0) }
    }

    private func firstMention(from token: Int, in mentions: [Mention]) -> Int {
        var (low, high) = (0, mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].token < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func usual(_ family: CurrencyFamily, _ written: Set<String>, _ mentions: [Mention]) -> Currency? {
        let members = written.intersection(family.codes.values)
        if members.count == 1, let code = members.first { return Currency(code: code) }
        if family.isSettledByCountry, let country = mentions.first(where: { family.codes[$0.country] != nil })?.country,
            let code = family.codes[country]
        {
            return Currency(code: code)
        }
        return family.fallback.map { Currency(code: $0, isAssumed: true) }
    }
}
