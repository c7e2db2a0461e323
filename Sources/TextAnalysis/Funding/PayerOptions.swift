internal import Records

/// Who might pay for a gift, each with what speaks for and against it.
struct PayerOptions {
    struct Option {
        var key: PayerKey
        var kind: PayerKind
        /// Beside what all options share.
        var evidence: Evidence
        /// The nearest words that name the payer; nil for nobody.
        var tokens: Range<Int>?
    }

    /// The options of a gift, and the evidence that all of them share: that it is a gift at all.
    struct Choice {
        var options: [Option]
        var shared: Evidence
    }

    let scene: FundingScene
    let isNamed: Bool

    private var field: PayerField { scene.field }
    private var text: TokenizedText { scene.text }

    /// The payers that the sentences around a gift name, those that the text speaks of most, and nobody.
    ///
    /// - Parameter index: into the scene's candidates.
    func choice(of index: Int) -> Choice {
        let candidate = scene.candidates[index]
        let view = View(candidate, index: index, scene: scene)
        let words = GiftEvidence(scene: scene).words(of: candidate, isNamed: isNamed)
        let options = keys(candidate, view).filter { !isSpeaker($0, candidate, view) }.map { key in
            let kind = field.kind(key)
            var evidence = Evidence(isNamed: isNamed)
            evidence.add("kind ", kind.name)
            evidence.add("cue ", view.cue, ", kind ", kind.name)
            evidence.add("noun ", view.noun, ", kind ", kind.name)
            var tokens: Range<Int>?
            if key == .nobody {
                addNobody(&evidence, candidate, view)
                evidence.add(words, pairedWith: "nobody")
            } else {
                tokens = add(key, kind, &evidence, candidate, view)
            }
            return Option(key: key, kind: kind, evidence: evidence, tokens: tokens)
        }
        var shared = GiftEvidence(scene: scene).evidence(of: candidate, isNamed: isNamed)
        shared.add(words)
        return Choice(options: options, shared: shared)
    }

    /// What all options of a gift ask for.
    private struct View {
        let grammar, inherited: PayerKey?
        let anchor: Int
        /// Payers by how near before the sum they are named.
        let nearest: [PayerKey]
        /// The instrument that the words name, and the fund's noun.
        let cue, noun: String
        /// The payer of the sum before, by grammar.
        let previous: PayerKey?
        /// The payer of the next sums, by grammar.
        let next: PayerKey?

        init(_ candidate: FundingScene.Candidate, index: Int, scene: FundingScene) {
            let field = scene.field
            grammar = field.key(of: candidate.gift.funder)
            inherited = field.key(of: candidate.completed.funder)
            anchor = scene.anchor(of: candidate)
            let before = field.occurrences.partitioningIndex { [anchor] in $0.tokens.lowerBound >= anchor }
            var nearest: [PayerKey] = []
            for occurrence in field.occurrences[..<before].suffix(40).reversed()
            where !nearest.contains(occurrence.key) { nearest.append(occurrence.key) }
            self.nearest = nearest
            cue = GiftEvidence(scene: scene).cue(of: candidate.gift)
            noun = GiftEvidence(scene: scene).noun(of: candidate)
            previous = scene.candidates[..<index].suffix(20)
                .last { $0.gift.amount != nil && field.key(of: $0.gift.funder) != nil }
                .flatMap { field.key(of: $0.gift.funder) }
            next = scene.candidates[(index + 1)...].prefix(5)
                .first { $0.gift.amount != nil && field.key(of: $0.gift.funder) != nil }
                .flatMap { field.key(of: $0.gift.funder) }
        }
    }

    /// How many sentences back payers are looked for; one ahead, too.
    private static let reach = 3
    /// How many names before and behind the sum are asked: a list without a full stop may have thousands.
    private static let before = 40
    private static let behind = 20

    private func keys(_ candidate: FundingScene.Candidate, _ view: View) -> [PayerKey] {
        var keys: [PayerKey] = [.nobody]
        func add(_ key: PayerKey?) { if let key, !keys.contains(key) { keys.append(key) } }
        add(view.grammar)
        add(view.inherited)
        let before = field.occurrences.partitioningIndex { $0.tokens.lowerBound >= view.anchor }
        let (first, end) = (max(0, before - Self.before), min(field.occurrences.count, before + Self.behind))
        let around = field.occurrences[first..<end]
        for occurrence in around
        where (candidate.sentence - Self.reach...candidate.sentence + 1).contains(occurrence.sentence) {
            add(occurrence.key)
        }
        guard candidate.gift.amount != nil else { return keys }
        for key in field.prominent { add(key) }
        return keys
    }

    /// A person whom the sentence names only as the one who says so does not pay, unless grammar has it so.
    private func isSpeaker(_ key: PayerKey, _ candidate: FundingScene.Candidate, _ view: View) -> Bool {
        key != view.grammar && key != view.inherited && scene.onlySpeaks(key, in: candidate.sentence)
    }

    // MARK: Nobody

    private func addNobody(_ evidence: inout Evidence, _ candidate: FundingScene.Candidate, _ view: View) {
        if view.grammar != nil { evidence.add("nobody though grammar names a payer") }
        if view.inherited != nil { evidence.add("nobody though a payer was named before") }
        let features = candidate.gift.features
        if features.contains(.unknownPayer) { evidence.add("subject is a stranger") }
        if features.contains(.passiveVerb) { evidence.add("nobody, passive") }
        if features.contains(.receivingVerb) { evidence.add("nobody, receiving") }
        if features.contains(.givingVerb) { evidence.add("nobody, giving") }
        evidence.add("payers by grammar in text ", Self.digits[min(scene.giftsByGrammar.count, 3)])
        evidence.add("bodies ", Self.digits[min(field.ranked.count, 5)])
    }

    private static let digits = ["0", "1", "2", "3", "4", "5"]

    // MARK: Somebody

    /// - Returns: the words that name the payer.
    private func add(
        _ key: PayerKey, _ kind: PayerKind, _ evidence: inout Evidence, _ candidate: FundingScene.Candidate,
        _ view: View
    ) -> Range<Int>? {
        var paired = Evidence(isNamed: isNamed)
        let place = Placement(key: key, candidate: candidate, anchor: view.anchor, scene: scene)
        place.add(&paired, &evidence, kind)
        let rank = field.rank(key)
        if let rank { paired.add("rank ", Self.digits[min(rank, 5)]) }
        paired.add("named ", place.frequency)
        if field.isInTitle(key) {
            paired.add("in title")
            if let rank, rank < 2 { evidence.add("rank ", Self.digits[rank], " in title, ", kind.name) }
        }
        if key == view.grammar {
            paired.add("grammar: ", Self.manner(of: candidate.gift))
        } else if view.grammar != nil {
            evidence.add("grammar names another")
        }
        if view.grammar == nil, key == view.inherited { paired.add("grammar inherits it") }
        if let order = view.nearest.firstIndex(of: key) { paired.add("nearest ", Self.digits[min(order, 4)]) }
        if key == view.previous { evidence.add("payer before") }
        if key == view.next { evidence.add("payer of the next") }
        addSpeaker(key, &paired, candidate)
        let receipts = scene.receiptsByGrammar[key] ?? 0
        if receipts > 0 { evidence.add("receives by grammar in text ", Self.digits[min(receipts, 3)]) }
        evidence.add("pays by grammar ", Self.digits[min(scene.giftsByGrammar[key] ?? 0, 3)])
        if case .actor(let mention)? = candidate.gift.recipient, let actor = scene.actors.actorOfMention[mention],
            key == .actor(actor)
        {
            evidence.add("receives by grammar")
        }
        addKind(key, kind, &evidence, candidate, view)
        evidence.add(paired)
        evidence.add(paired, pairedWith: kind.group.rawValue)
        return place.tokens
    }

    private func addSpeaker(_ key: PayerKey, _ evidence: inout Evidence, _ candidate: FundingScene.Candidate) {
        guard let speaker = scene.speakers[candidate.sentence] else { return }
        let ofItself = scene.clauses[candidate.sentence].holds(.speaker)
        if key == speaker {
            evidence.add(ofItself ? "speaks of itself" : "speaks")
        } else {
            evidence.add(ofItself ? "another speaks of itself" : "another speaks")
        }
    }

    private func addKind(
        _ key: PayerKey, _ kind: PayerKind, _ evidence: inout Evidence, _ candidate: FundingScene.Candidate,
        _ view: View
    ) {
        if kind.group == .budget {
            evidence.add("noun ", view.noun, ", ", kind.name)
        } else if scene.clauses[candidate.sentence].holds(.budget) {
            evidence.add("budget in sentence, ", kind.name)
        }
        if case .name = key, let main = field.ranked.first {
            evidence.add(kind.name, " where most named is ", field.kind(main).name)
        }
        guard case .actor(let actor) = key else { return }
        if field.hasNamedGovernment(actor) { evidence.add("agency of a government that is named") }
        if kind.group == .person {
            if field.bodies.organizationOfPerson[actor] != nil { evidence.add("person of a body that is named") }
            evidence.add(scene.officials.contains(actor) ? "person with office" : "person without office")
        }
    }

    private static func manner(of gift: Gift) -> String {
        if gift.features.contains(.funderFrom) { return "from" }
        if gift.features.contains(.funderSubject) { return "subject" }
        if gift.features.contains(.funderInherited) { return "inherited" }
        if gift.features.contains(.budgetSource) { return "budget" }
        return gift.features.contains(.table) ? "table" : "other"
    }
}
