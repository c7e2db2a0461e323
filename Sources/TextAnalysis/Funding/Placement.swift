internal import Records

/// Where a payer stands, seen from a gift.
struct Placement {
    private let scene: FundingScene
    private let candidate: FundingScene.Candidate
    private let anchor: Int
    private let key: PayerKey
    /// How often the text names the payer, and where first.
    private let count: Int
    private let first: PayerOccurrence?
    /// The occurrence that counts: the nearest in the gift's sentence, else the last before it.
    private let nearest: PayerOccurrence?

    init(key: PayerKey, candidate: FundingScene.Candidate, anchor: Int, scene: FundingScene) {
        (self.scene, self.candidate, self.anchor) = (scene, candidate, anchor)
        self.key = key
        let all = scene.field.occurrencesOf[key] ?? []
        (count, first) = (all.count, all.first.map { scene.field.occurrences[$0] })
        nearest =
            scene.field.occurrences(of: key, in: candidate.sentence)
            .min { abs($0.tokens.lowerBound - anchor) < abs($1.tokens.lowerBound - anchor) }
            ?? scene.field.lastOccurrence(of: key, before: candidate.sentence)
    }

    /// The words that name the payer.
    var tokens: Range<Int>? { (nearest ?? first)?.tokens }

    var frequency: String {
        switch count {
        case ..<2: "once"
        case ..<4: "twice"
        case ..<8: "often"
        default: "very often"
        }
    }

    /// - Parameters:
    ///   - paired: evidence that also counts for the payer's kind.
    ///   - single: evidence that counts by itself.
    func add(_ paired: inout Evidence, _ single: inout Evidence, _ kind: PayerKind) {
        if let nearest, nearest.sentence == candidate.sentence {
            addSentence(nearest, &paired, &single, kind)
        } else {
            addDistance(&paired, &single, kind)
        }
        if let first, first.sentence < 2 { single.add("in the first sentences") }
        if scene.field.budgeted.contains(key) { single.add("has a budget") }
    }

    // MARK: Another sentence

    private func addDistance(_ paired: inout Evidence, _ single: inout Evidence, _ kind: PayerKind) {
        guard let nearest else {
            paired.add("only later")
            single.add(kind.name, ", only later")
            return
        }
        let distance = candidate.sentence - nearest.sentence
        let position = distance <= 3 ? Self.distances[max(distance, 0)] : "far back"
        paired.add(position)
        single.add(kind.name, ", ", position)
        guard distance <= 3 else { return }
        single.add("manner ", nearest.manner.rawValue)
        if isFirst(nearest) { single.add("first in sentence back") }
    }

    private static let distances = ["0 sentences back", "1 sentences back", "2 sentences back", "3 sentences back"]

    private func isFirst(_ occurrence: PayerOccurrence) -> Bool {
        let occurrences = scene.field.occurrences
        let first = occurrences.partitioningIndex { $0.sentence >= occurrence.sentence }
        return occurrences[first].key == occurrence.key
    }

    // MARK: The gift's sentence

    private func addSentence(
        _ here: PayerOccurrence, _ paired: inout Evidence, _ single: inout Evidence, _ kind: PayerKind
    ) {
        let isBefore = here.tokens.lowerBound < anchor
        let isInUnit = candidate.gift.unit.contains(here.tokens.lowerBound)
        let position =
            isInUnit ? isBefore ? "unit before" : "unit behind" : isBefore ? "sentence before" : "sentence behind"
        paired.add(position)
        single.add(kind.name, ", ", position)
        single.add("manner ", here.manner.rawValue)
        if isFirst(here) { single.add("first in sentence") }
        addPath(here, isBefore: isBefore, &paired, &single)
        addNeighbours(here, &paired, &single)
    }

    private func addPath(
        _ here: PayerOccurrence, isBefore: Bool, _ paired: inout Evidence, _ single: inout Evidence
    ) {
        let sumEnd = candidate.gift.amount.map { scene.amounts.mentions[$0].tokens.upperBound } ?? anchor
        let between =
            isBefore
            ? here.tokens.upperBound..<max(here.tokens.upperBound, anchor)
            : min(sumEnd, here.tokens.lowerBound)..<here.tokens.lowerBound
        paired.add(isBefore ? "path before: " : "path behind: ", path(between))
        single.add(isBefore ? "before by " : "behind by ", FundingScene.step(between.count))
    }

    /// The kinds of what stands between a payer and the sum: "giving fundNoun".
    private func path(_ between: Range<Int>) -> String {
        var kinds: [String] = []
        for element in scene.clauses[candidate.sentence].elements(in: between) where element.kind.place == nil {
            let kind = element.kind.amount != nil ? "sum" : element.kind.actor != nil ? "name" : element.kind.name
            if kinds.last != kind { kinds.append(kind) }
        }
        if kinds.count > 4 { kinds = Array(kinds.prefix(2)) + ["…"] + Array(kinds.suffix(2)) }
        return kinds.joined(separator: " ")
    }

    private func addNeighbours(_ here: PayerOccurrence, _ paired: inout Evidence, _ single: inout Evidence) {
        let (text, sentence) = (scene.text, candidate.gift.sentence)
        let (before, behind) = (here.tokens.lowerBound - 1, here.tokens.upperBound)
        if before >= sentence.lowerBound {
            let token = text.tokens[before]
            if !token.isCapitalized { paired.add("word before ", word: scene.word(before)) }
            if token.isA(.fundNoun) { paired.add("behind a fund noun") }
            if token.isA(.speech) { paired.add("behind speech") }
            if token.isA(.givenPassive) { paired.add("behind a passive") }
            if token.isA(.officeHead) { paired.add("behind an office") }
        } else {
            single.add("opens the sentence")
        }
        if behind < sentence.upperBound, !text.tokens[behind].isCapitalized {
            paired.add("word behind ", word: scene.word(behind))
        }
        let next = scene.clauses[candidate.sentence]
            .elements(from: behind, before: min(behind + 6, sentence.upperBound))
            .first { $0.kind.isVerb || $0.kind == .speech || $0.kind.actor != nil }
        if let next, next.kind.actor == nil { single.add("before ", next.kind.name) }
    }
}

extension Clause.Kind {
    /// For evidence.
    var name: String {
        switch self {
        case .amount: "sum"
        case .actor: "name"
        case .place: "place"
        case .budget: "budget"
        case .government: "government"
        case .fundNoun: "fund"
        case .programCue: "programme"
        case .otherMoney: "other money"
        case .giving: "giving"
        case .receiving: "receiving"
        case .passive: "passive"
        case .request: "request"
        case .from: "from"
        case .to: "to"
        case .purpose: "for"
        case .through: "through"
        case .separator: ","
        case .negation: "not"
        case .speaker: "speaker"
        case .speech: "speech"
        }
    }
}
