internal import Records

/// Tells what sums of a text are to each other: the same in another currency, a part of a whole.
struct AmountRelations {
    let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    private static let cues = WordSet(MoneyWords.conversionCues)
    private static let openers = WordSet("( atau setara = ≈ ekuivalen alias / sekitar kira-kira")
    private static let partCues = WordSet(MoneyWords.partCues)
    private static let totalCues = WordSet(MoneyWords.totalCues)
    private static let inclusions = PhraseTable(MoneyWords.inclusions)
    /// "Rp 3 miliar di antaranya"
    private static let thereof = PhraseTable([("di antaranya", true), ("diantaranya", true)])
    private static let wholeNouns = WordSet(MoneyWords.wholeNouns)
    private static let demonstratives = WordSet(MoneyWords.demonstratives)
    private static let from = WordSet("dari")
    /// How many parts a sum may have, and how far its cue may stand, in tokens.
    private static let mostParts = 12
    private static let reach = 14
    private static let sentenceReach = 3

    // MARK: Conversions

    /// Whether the second sum restates the first: "US$49,6 juta atau setara Rp707,1 miliar".
    func isConversion(_ second: AmountCandidate, of first: AmountCandidate) -> Bool {
        guard first.currency?.code != second.currency?.code else { return false }
        let between = first.outerEnd..<max(first.outerEnd, second.tokens.lowerBound)
        guard (1...7).contains(between.count) else { return false }
        return between.contains { Self.openers.contains(text.tokens[$0]) }
            && between.allSatisfy { Self.cues.contains(text.tokens[$0]) }
    }

    // MARK: Parts

    /// The parts that the text tells as such, each of one whole: listed ones where they add up exactly,
    /// single ones where "termasuk" and the like say so.
    func parts(of mentions: [AmountMention]) -> [(whole: Int, part: Int)] {
        var wholes = [Int?](repeating: nil, count: mentions.count)
        for index in mentions.indices {
            if let parts = partsBehind(index, mentions) ?? partsBefore(index, mentions) {
                for part in parts { wholes[part] = wholes[part] ?? index }
            }
        }
        for index in mentions.indices where wholes[index] == nil { wholes[index] = including(index, mentions) }
        return wholes.indices.compactMap { part in wholes[part].map { (whole: $0, part: part) } }
    }

    /// "Rp 10 miliar, terdiri atas Rp 6 miliar dan Rp 4 miliar"
    private func partsBehind(_ whole: Int, _ mentions: [AmountMention]) -> Range<Int>? {
        guard whole + 2 < mentions.count, mentions[whole].value != nil else { return nil }
        let end = mentions[whole].extent.upperBound
        let gap = end..<max(end, mentions[whole + 1].extent.lowerBound)
        guard gap.count <= Self.reach, gap.contains(where: { Self.partCues.contains(tokens[$0]) }) else { return nil }
        var sum = ExactDecimal.zero
        for part in whole + 1..<min(mentions.count, whole + 1 + Self.mostParts) {
            guard let next = total(sum, mentions[part], mentions[whole]) else { return nil }
            sum = next
            if sum == mentions[whole].value { return part > whole + 1 ? whole + 1..<part + 1 : nil }
        }
        return nil
    }

    /// "Rp 2 miliar untuk jalan dan Rp 1 miliar untuk drainase, total Rp 3 miliar"
    private func partsBefore(_ whole: Int, _ mentions: [AmountMention]) -> Range<Int>? {
        guard whole >= 2, mentions[whole].value != nil else { return nil }
        let start = mentions[whole].extent.lowerBound
        guard (max(0, start - 3)..<start).contains(where: { Self.totalCues.contains(tokens[$0]) }) else { return nil }
        let sentence = text.sentence(ofToken: start)
        var sum = ExactDecimal.zero
        for part in (max(0, whole - Self.mostParts)..<whole).reversed() {
            guard sentence.contains(mentions[part].tokens.lowerBound),
                let next = total(sum, mentions[part], mentions[whole])
            else { return nil }
            sum = next
            if sum == mentions[whole].value { return part < whole - 1 ? part..<whole : nil }
        }
        return nil
    }

    /// The sum with a further part; nil when that is none.
    private func total(_ sum: ExactDecimal, _ part: AmountMention, _ whole: AmountMention) -> ExactDecimal? {
        guard part.currency == whole.currency, part.per == whole.per, !part.isNegated, let value = part.value,
            let limit = whole.value, let next = sum.adding(value), !(limit < next)
        else { return nil }
        return next
    }

    // MARK: Single parts

    /// The whole of a sum that "termasuk", "di antaranya" or "dari jumlah itu" calls a part.
    private func including(_ part: Int, _ mentions: [AmountMention]) -> Int? {
        guard part > 0, isCalledPart(mentions[part], after: mentions[part - 1].extent.upperBound) else { return nil }
        let sentence = text.sentenceIndex(ofToken: mentions[part].tokens.lowerBound)
        for whole in (max(0, part - 4)..<part).reversed() {
            // The last sum that was named is meant some sentences later, too.
            let distance = sentence - text.sentenceIndex(ofToken: mentions[whole].tokens.lowerBound)
            guard distance <= (whole == part - 1 ? Self.sentenceReach : 1) else { return nil }
            if isLarger(mentions[whole], than: mentions[part]) { return whole }
        }
        return nil
    }

    private func isLarger(_ whole: AmountMention, than part: AmountMention) -> Bool {
        guard whole.currency == part.currency, whole.per == part.per, let left = part.value, let right = whole.value
        else { return false }
        return left < right && !whole.isNegated && !part.isNegated
    }

    private func isCalledPart(_ mention: AmountMention, after previousEnd: Int) -> Bool {
        if Self.thereof.match(text, from: mention.extent.upperBound) != nil { return true }
        let start = mention.extent.lowerBound
        for index in (max(previousEnd, start - 6)..<max(start, previousEnd)).reversed() {
            if let phrase = Self.inclusions.match(text, from: index), phrase.end <= start {
                return start - phrase.end <= 2
            }
            if index + 2 < start, Self.from.contains(tokens[index]), Self.wholeNouns.contains(tokens[index + 1]),
                Self.demonstratives.contains(tokens[index + 2])
            {
                return true
            }
        }
        return false
    }

}
