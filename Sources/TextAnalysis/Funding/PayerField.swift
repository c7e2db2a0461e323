internal import LexiconFormat
internal import Records

/// Everybody in a text who might pay: where the text speaks of them, and how prominent they are.
struct PayerField {
    let text: TokenizedText
    let names: Names
    let actors: ActorResolver.Resolution
    let bodies: PayerBodies
    /// In text order.
    private(set) var occurrences: [PayerOccurrence] = []
    /// Indices into `occurrences`, ascending.
    private(set) var occurrencesOf: [PayerKey: [Int]] = [:]
    /// From zero: who is named most often, then first; people are left out.
    private(set) var ranked: [PayerKey] = []
    /// Who may pay for any sum: budgets, governments and countries without a name, the bodies that the text names
    /// most, and those in its title.
    private(set) var prominent: [PayerKey] = []
    /// Those who have a budget.
    private(set) var budgeted: Set<PayerKey> = []
    private var rankOf: [PayerKey: Int] = [:]
    private var inTitle: Set<PayerKey> = []
    /// Actors that the title names.
    private(set) var actorsInTitle: [Int] = []
    /// Actors that are local governments.
    private var governments: Set<Int> = []
    private var governmentOfRegion: [String: Int] = [:]
    private var agencies: Set<Int> = []

    init(clauses: [Clause], bodies: PayerBodies, title: String?) {
        (text, names, actors) = (bodies.text, bodies.names, bodies.actors)
        self.bodies = bodies
        findGovernments()
        for (sentence, clause) in clauses.enumerated() {
            for element in clause.elements { add(element, sentence) }
        }
        for (index, occurrence) in occurrences.enumerated() { occurrencesOf[occurrence.key, default: []].append(index) }
        ranked = occurrencesOf.filter { isBody($0.key) }
            .sorted { ($1.value.count, $0.value[0]) < ($0.value.count, $1.value[0]) }.map(\.key)
        for (rank, key) in ranked.enumerated() { rankOf[key] = rank }
        let title = Set(NameParts.lettersAndDigits(of: title ?? ""))
        if !title.isEmpty { inTitle = Set(occurrencesOf.keys.filter { key in isNamed(key, in: title) }) }
        actorsInTitle = actors.actors.indices.filter { inTitle.contains(.actor($0)) }
        budgeted = Set(occurrences.filter { $0.manner == .budget }.map(\.key))
        prominent = ranked.enumerated().filter { rank, key in
            if case .name = key { true } else { rank < Self.mostNamed || inTitle.contains(key) }
        }.map(\.1)
    }

    /// How many of the bodies that the text names most may pay for any sum.
    private static let mostNamed = 5

    // MARK: Questions

    /// Whether an actor is an agency of a local government that the text names, too.
    func hasNamedGovernment(_ actor: Int) -> Bool { agencies.contains(actor) }

    func rank(_ key: PayerKey) -> Int? { rankOf[key] }
    func isInTitle(_ key: PayerKey) -> Bool { inTitle.contains(key) }

    func kind(_ key: PayerKey) -> PayerKind {
        switch key {
        case .nobody: .nobody
        case .actor(let actor): .actor(actors.actors[actor])
        case .name(let name):
            if name == "APBN" {
                .stateBudget
            } else if name.hasPrefix("AP") {
                .localBudget
            } else if name.hasPrefix("pem") {
                .government(name)
            } else {
                .country
            }
        }
    }

    /// Where a sentence speaks of somebody.
    func occurrences(of key: PayerKey, in sentence: Int) -> [PayerOccurrence] {
        guard let all = occurrencesOf[key] else { return [] }
        let first = all.partitioningIndex { occurrences[$0].sentence >= sentence }
        return all[first...].lazy.map { occurrences[$0] }.prefix { $0.sentence == sentence }
    }

    /// The last place before a sentence that speaks of somebody.
    func lastOccurrence(of key: PayerKey, before sentence: Int) -> PayerOccurrence? {
        guard let all = occurrencesOf[key] else { return nil }
        let first = all.partitioningIndex { occurrences[$0].sentence >= sentence }
        return first > 0 ? occurrences[all[first - 1]] : nil
    }

    /// What a payer is told as.
    func key(of payer: Gift.Payer?) -> PayerKey? {
        guard let payer else { return nil }
        if let actor = bodies.actor(of: payer) { return .actor(actor) }
        guard let name = bodies.name(of: payer) else { return nil }
        let folded = name.lowercased()
        return .name(folded.hasPrefix("pem") ? folded : name)
    }

    /// Whether all of a form of the payer's name stands among some words.
    private func isNamed(_ key: PayerKey, in words: Set<String>) -> Bool {
        let forms: [String] =
            switch key {
            case .nobody: []
            case .actor(let actor): [actors.actors[actor].name] + actors.actors[actor].aliases
            case .name(let name): [name]
            }
        return forms.contains { form in
            let parts = NameParts.lettersAndDigits(of: form)
            return !parts.isEmpty && parts.allSatisfy(words.contains)
        }
    }

    private func isBody(_ key: PayerKey) -> Bool {
        switch key {
        case .actor(let actor): actors.actors[actor].kind != .person
        case .name: true
        case .nobody: false
        }
    }

    // MARK: Occurrences

    private mutating func findGovernments() {
        for (index, mention) in names.mentions.enumerated() where mention.isGovernment {
            guard let actor = actors.actorOfMention[index], actors.actors[actor].category == .localGovernment else {
                continue
            }
            governments.insert(actor)
            if let region = mention.region?.name { governmentOfRegion[region] = actor }
        }
    }

    private mutating func add(_ element: Clause.Element, _ sentence: Int) {
        func add(_ key: PayerKey, _ manner: PayerOccurrence.Manner) {
            occurrences.append(
                PayerOccurrence(key: key, tokens: element.tokens, sentence: sentence, manner: manner))
        }
        switch element.kind {
        case .actor(let mention):
            let own = actors.actorOfMention[mention]
            if let body = bodies.actor(of: .actor(mention)), body != own { add(.actor(body), .official) }
            guard let own else {
                if let name = bodies.anyGovernment(mention) { add(.name(name.lowercased()), .government) }
                return
            }
            add(.actor(own), .name)
            if let government = government(ofAgency: mention, own) {
                agencies.insert(own)
                add(.actor(government), .agency)
            }
        case .budget:
            let budget = Gift.Payer.budget(element.tokens)
            if let owner = bodies.actor(of: budget) {
                add(.actor(owner), .budget)
            } else if let name = bodies.name(of: budget) {
                add(.name(name), .budget)
                if name != "APBN", governments.count == 1, let only = governments.first { add(.actor(only), .budget) }
            }
        case .government: add(.name(text.text(element.tokens).lowercased()), .government)
        case .place(let mention):
            let region = names.mentions[mention].region
            if region?.level == .country, region?.code != "ID" { add(.name(text.text(element.tokens)), .country) }
        default: break
        }
    }

    /// The local government that a body is part of: the one of its region, or the text's only one.
    private func government(ofAgency mention: Int, _ actor: Int) -> Int? {
        guard names.mentions[mention].kind == .body, actors.actors[actor].category == .localGovernment,
            !governments.contains(actor)
        else { return nil }
        if let region = names.mentions[mention].region?.name { return governmentOfRegion[region] }
        return governments.count == 1 ? governments.first : nil
    }
}
