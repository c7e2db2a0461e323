internal import Records

/// What speaks for a gift's being one, whoever pays.
struct GiftEvidence {
    let scene: FundingScene

    private var text: TokenizedText { scene.text }

    // MARK: Traits

    func evidence(of candidate: FundingScene.Candidate, isNamed: Bool) -> Evidence {
        var evidence = Evidence(isNamed: isNamed)
        let gift = candidate.gift
        evidence.add("any option")
        for feature in Gift.Feature.allCases where gift.features.contains(feature) && !Self.ofPayers.contains(feature) {
            evidence.add("gift ", feature.rawValue)
        }
        evidence.add(gift.rule)
        let clause = scene.clauses[candidate.sentence]
        evidence.add("sums in sentence ", Self.digits[min(clause.elements.count { $0.kind.amount != nil }, 4)])
        if candidate.sentence < 3 { evidence.add("early in text") }
        if let amount = gift.amount { addSum(amount, &evidence) }
        if clause.holds(.speech) { evidence.add("speech in sentence") }
        if !scene.programs(ofSentence: candidate.sentence).isEmpty { evidence.add("programme in sentence") }
        if clause.holds(.otherMoney) { evidence.add("other money in sentence") }
        evidence.add("fund words in text ", Self.digits[scene.fundWords])
        evidence.add("other money in text ", Self.digits[scene.otherMoneyWords])
        for word in scene.titleWords { evidence.add("title: ", word) }
        return evidence
    }

    /// Features that say who pays.
    private static let ofPayers: Set<Gift.Feature> = [.funderFrom, .funderSubject, .funderInherited]
    private static let digits = ["0", "1", "2", "3", "4", "5"]

    private func addSum(_ amount: Int, _ evidence: inout Evidence) {
        let mention = scene.amounts.mentions[amount]
        let index = scene.sumOfMention[amount]
        let sum = scene.sums[index]
        if mention.currency != "IDR" { evidence.add("foreign currency") }
        if mention.per != nil { evidence.add("rate") }
        if mention.qualifier != .exact { evidence.add("qualifier ", mention.qualifier.rawValue) }
        if sum.whole != nil { evidence.add("part of a sum") }
        if scene.wholes.contains(index) { evidence.add("sum of parts") }
        if sum.isNegated { evidence.add("sum denied") }
        if sum.converted != nil { evidence.add("conversion") }
        if mention.currencyAssumed { evidence.add("currency assumed") }
        if let value = mention.value ?? mention.low {
            evidence.add(mention.currency == "IDR" ? "rupiah " : "foreign money ", Self.size(of: value))
        }
        evidence.add("sum named ", Self.digits[min(sum.mentions.count, 3)])
    }

    private static func size(of value: ExactDecimal) -> String {
        for (limit, name) in sizes where value < limit { return name }
        return "beyond trillions"
    }

    private static let sizes: [(ExactDecimal, String)] = [
        (100_000, "tiny"), (10_000_000, "millions"), (1_000_000_000, "hundreds of millions"),
        (100_000_000_000, "billions"), (10_000_000_000_000, "trillions"),
    ].map { (ExactDecimal($0.0), $0.1) }

    // MARK: Words

    /// The ordinary words around the sum, or of the whole sentence where there is none; each once.
    func words(of candidate: FundingScene.Candidate, isNamed: Bool) -> Evidence {
        var evidence = Evidence(isNamed: isNamed)
        let gift = candidate.gift
        guard let amount = gift.amount else {
            for index in gift.surroundings where isPlain(index) { evidence.add("in: ", word: scene.word(index)) }
            return evidence
        }
        let sum = scene.amounts.mentions[amount].extent
        let start = max(gift.sentence.lowerBound, sum.lowerBound - 8)
        for index in start..<max(start, sum.lowerBound) where isPlain(index) {
            evidence.add(sum.lowerBound - index <= 3 ? "just before: " : "before: ", word: scene.word(index))
        }
        for index in sum.upperBound..<max(sum.upperBound, min(gift.sentence.upperBound, sum.upperBound + 6))
        where isPlain(index) { evidence.add("after: ", word: scene.word(index)) }
        for index in gift.surroundings where isPlain(index) { evidence.add("sentence: ", word: scene.word(index)) }
        for word in scene.lead { evidence.add("lead: ", word: word) }
        return evidence
    }

    private func isPlain(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.span.count > 1 && scene.names.owner[index] < 0
    }

    /// The fund's noun, or the noun of other money, that a sum goes with: in its sentence, else in the one before.
    func noun(of candidate: FundingScene.Candidate) -> String {
        let clause = scene.clauses[candidate.sentence]
        let anchor =
            candidate.gift.amount.map { scene.amounts.mentions[$0].tokens.lowerBound }
            ?? candidate.gift.unit.upperBound
        func isNoun(_ index: Int) -> Bool { text.tokens[index].isA([.fundNoun, .notFunding]) }
        func told(_ index: Int) -> String { text.text(index).lowercased() }
        let before = clause.sentence.lowerBound..<max(clause.sentence.lowerBound, anchor)
        if let near = before.suffix(20).last(where: isNoun) { return told(near) }
        let behind = anchor..<max(anchor, clause.sentence.upperBound)
        if let next = behind.prefix(14).first(where: isNoun) { return told(next) }
        guard candidate.sentence > 0 else { return "none" }
        return scene.clauses[candidate.sentence - 1].sentence.suffix(60).last(where: isNoun).map { "back " + told($0) }
            ?? "none"
    }

    /// The instrument that the words name.
    func cue(of gift: Gift) -> String {
        scene.cues.cue(of: gift, sum: gift.amount.map { scene.amounts.mentions[$0].tokens })?.rawValue
            ?? "none"
    }
}
