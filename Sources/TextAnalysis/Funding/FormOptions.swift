internal import Records

/// In which form a gift comes, and how far it has come.
struct FormOptions {
    struct Option<Value> {
        var value: Value
        var evidence: Evidence
    }

    let scene: FundingScene
    let isNamed: Bool

    private var text: TokenizedText { scene.text }

    // MARK: Instruments

    func instruments(of index: Int, payer: PayerOptions.Option) -> [Option<Instrument>] {
        let candidate = scene.candidates[index]
        let gift = candidate.gift
        var evidence = Evidence(isNamed: isNamed)
        evidence.add("any gift")
        evidence.add("cue ", GiftEvidence(scene: scene).cue(of: gift))
        evidence.add("noun ", GiftEvidence(scene: scene).noun(of: candidate))
        evidence.add("payer ", payer.kind.name)
        evidence.add("payer group ", payer.kind.group.rawValue)
        evidence.add(gift.amount == nil ? "help" : "sum")
        if scene.cues.tellsOfCSR { evidence.add("text tells of social responsibility") }
        if scene.cues.isGoods(gift) { evidence.add("goods") }
        if gift.features.contains(.budgetSource) { evidence.add("budget named") }
        if gift.features.contains(.table) { evidence.add("table") }
        for index in words(around: candidate, isTelling: true) { evidence.add("word ", word: scene.word(index)) }
        for word in scene.titleWords { evidence.add("title: ", word) }
        for cue in gift.headings + [gift.caption].compactMap({ $0 }) {
            for index in cue where text.tokens[index].isA(.fundNoun) {
                evidence.add("heading ", word: scene.word(index))
            }
        }
        return Instrument.allCases.map { instrument in
            var own = Evidence(isNamed: isNamed)
            own.add(evidence, pairedWith: instrument.rawValue)
            return Option(value: instrument, evidence: own)
        }
    }

    // MARK: Status

    func statuses(of index: Int) -> [Option<FundingStatus>] {
        let candidate = scene.candidates[index]
        let gift = candidate.gift
        var evidence = Evidence(isNamed: isNamed)
        evidence.add("any gift")
        evidence.add("by words: ", StatusReader(text: text).status(of: gift).rawValue)
        evidence.add("cue ", GiftEvidence(scene: scene).cue(of: gift))
        evidence.add(gift.amount == nil ? "help" : "sum")
        for feature in [Gift.Feature.givingVerb, .receivingVerb, .passiveVerb, .negation, .table]
        where gift.features.contains(feature) { evidence.add("gift ", feature.rawValue) }
        for index in words(around: candidate, isTelling: false) { evidence.add("word ", word: scene.word(index)) }
        for word in scene.titleWords { evidence.add("title: ", word) }
        return FundingStatus.allCases.map { status in
            var own = Evidence(isNamed: isNamed)
            own.add(evidence, pairedWith: status.rawValue)
            return Option(value: status, evidence: own)
        }
    }

    /// The ordinary words of the gift's part of the sentence.
    ///
    /// - Parameter isTelling: only those that tell what sort of money is spoken of.
    private func words(around candidate: FundingScene.Candidate, isTelling: Bool) -> [Int] {
        candidate.gift.surroundings.filter { index in
            let token = text.tokens[index]
            guard token.kind == .word, token.span.count > 1, scene.names.owner[index] < 0 else { return false }
            return !isTelling || token.isA(FundingScene.telling)
        }
    }
}
