internal import Records

/// Works that money goes to and that have a name of their own: "pembangunan IPAL Jambi Timur",
/// "untuk sanitary landfill TPA Talang Gulo".
struct WorkRules {
    let text: TokenizedText
    let names: Names

    /// The named works of a sentence that speaks of money, in text order.
    func works(in sentence: Range<Int>, amounts: AmountReading) -> [ProgramMention] {
        let speaksOfMoney =
            amounts.mentions.contains { sentence.contains($0.tokens.lowerBound) }
            || text.tokens[sentence].contains { $0.isA([.fundNoun, .givingVerb, .givenPassive]) && !$0.isCapitalized }
        guard speaksOfMoney else { return [] }
        return sentence.compactMap { work(at: $0, in: sentence) }
    }

    /// Behind "untuk" or a noun of work: at most two plain words, then the name.
    private func work(at index: Int, in sentence: Range<Int>) -> ProgramMention? {
        let cue = text.tokens[index]
        let isPurpose = ["untuk", "guna"].contains(text.text(index).lowercased())
        guard isPurpose || (cue.isA(.workNoun) && !cue.isCapitalized) else { return nil }
        guard index + 1 < sentence.upperBound, !text.tokens[index + 1].isA(.workNoun) else { return nil }
        var start = index + 1
        while start < sentence.upperBound, start - index <= 2, isPlain(start) { start += 1 }
        let end = endOfName(from: start, in: sentence)
        guard end > start, !(isPurpose && start > index + 1 && end - start < 2) else { return nil }
        let range = index + 1..<end
        guard isNamed(start..<end, isPurpose: isPurpose) else { return nil }
        return ProgramMention(range: range, rule: isPurpose ? "program.purpose" : "program.work")
    }

    private func isPlain(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && !token.isCapitalized && !token.isA([.function, .numberWord, .scaleWord])
            && !GroupNouns.isGroup(text, at: index)
    }

    private func endOfName(from start: Int, in sentence: Range<Int>) -> Int {
        var end = start
        while end < sentence.upperBound, end - start < 10 {
            let token = text.tokens[end]
            if token.kind == .word, token.isCapitalized,
                !token.isA([.month, .weekday, .currency]) || token.isA(.givenName)
            {
                end += 1
            } else if end > start, token.kind == .number, token.span.count <= 2 {
                end += 1
            } else if end > start, Self.links.contains(text.text(end)), end + 1 < sentence.upperBound,
                text.tokens[end + 1].isCapitalized
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private static let links: Set<String> = ["to", "of", "for", "and", "-", "–", "/"]

    /// Not a person, not a bare place or body; a noun of a building, or two words that are no place.
    private func isNamed(_ name: Range<Int>, isPurpose: Bool) -> Bool {
        let first = text.tokens[name.lowerBound]
        if let owner = names.mention(at: name.lowerBound) {
            if owner.kind == .person { return false }
            if owner.kind == .body {
                return !isPurpose && name.count > 1 && owner.range.count > 1
                    && Self.buildings.contains(text.text(name.lowerBound).lowercased())
            }
            if owner.kind == .place, owner.range.upperBound >= name.upperBound {
                return !isPurpose && Self.buildings.contains(text.text(name.lowerBound).lowercased())
            }
        }
        if name.count == 1 { return false }
        return first.kind == .word && !GroupNouns.isGroup(text, at: name.lowerBound)
    }

    private static let buildings: Set<String> = [
        "jalan", "jembatan", "bendungan", "masjid", "pasar", "gedung", "terminal", "bandara", "pelabuhan", "embung",
        "rsud",
        "stadion", "gor", "irigasi", "ipal", "tpa", "spam", "waduk", "dermaga", "museum", "taman", "rumah", "puskesmas",
        "sekolah", "tugu", "alun-alun", "gereja", "pura", "kawasan", "tol", "flyover", "underpass", "geopark",
    ]
}
