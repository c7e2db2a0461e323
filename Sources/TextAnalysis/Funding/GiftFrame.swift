internal import Records

/// What the sentence's verb of giving says for all its gifts: the subject gives or receives, by voice.
struct GiftFrame {
    let text: TokenizedText
    let names: Names
    let clause: Clause
    private let verb: Clause.Element?

    init(text: TokenizedText, names: Names, clause: Clause) {
        (self.text, self.names, self.clause) = (text, names, clause)
        verb = clause.elements.first { $0.kind.isVerb }
    }

    /// A verb of giving with a fund's noun: help is given even where no sum is named.
    var bindsHelp: Bool {
        guard let verb, clause.elements.contains(where: { $0.kind == .fundNoun }) else {
            return verb.map { Self.strongVerbs.contains(text.text($0.tokens).lowercased()) } ?? false
        }
        return verb.kind != .receiving || clause.elements.contains { $0.kind == .from }
    }

    /// "memberikan bantuan material": verb and noun side by side say what is given, whoever receives it.
    var givesHelpItself: Bool {
        guard let verb, verb.kind == .giving else { return false }
        return clause.elements(in: verb.tokens.upperBound..<min(verb.tokens.upperBound + 2, clause.sentence.upperBound))
            .contains { $0.kind == .fundNoun }
    }

    private static let strongVerbs: Set<String> = [
        "mendanai", "membiayai", "menghibahkan", "menyumbangkan", "menyumbang", "didanai", "dibiayai", "menyantuni",
        "mendonasikan", "berinvestasi", "menginvestasikan",
    ]

    // MARK: Roles

    /// The subject of a verb of giving, or the agent behind a passive one.
    func payer(for unit: Range<Int>) -> Gift.Payer? {
        guard let verb else { return nil }
        switch verb.kind {
        case .giving: return subject(of: verb).flatMap(payer)
        case .passive: return agent(of: verb).flatMap(payer)
        default: return nil
        }
    }

    /// The subject of a verb of receiving; the receiver that the sentence names before its list of gifts.
    func receiver(for unit: Range<Int>) -> Gift.Receiver? {
        guard let verb else { return nil }
        if verb.kind == .receiving { return receivingSubject(of: verb) }
        let before = verb.tokens.upperBound..<max(verb.tokens.upperBound, unit.lowerBound)
        if let receiver = ClauseRoles(text: text, names: names, clause: clause, unit: before).receiver() {
            return receiver
        }
        return nil
    }

    /// The budget that pays for all gifts of the sentence.
    func budget() -> Range<Int>? { clause.elements.first { $0.kind == .budget }?.tokens }

    private func payer(_ element: Clause.Element) -> Gift.Payer? {
        if let actor = element.kind.actor { return .actor(actor) }
        return element.kind.isPayer ? .named(element.tokens) : nil
    }

    /// The payer nearest before a verb, past its auxiliaries; what a verb of saying parts off is no subject.
    private func subject(of verb: Clause.Element) -> Clause.Element? {
        let before = clause.elements(in: clause.sentence.lowerBound..<verb.tokens.lowerBound)
        var candidate: Clause.Element?
        for element in before.reversed() {
            if element.kind.isPayer, !isObject(element) {
                candidate = element
                if !isPerson(element) { return element }
                break
            }
            if element.kind.isVerb { break }
        }
        return candidate
    }

    /// "kepada X", "dari X", "di X": not a subject.
    private func isObject(_ element: Clause.Element) -> Bool {
        let index = element.tokens.lowerBound - 1
        guard index >= clause.sentence.lowerBound else { return false }
        return ["kepada", "dari", "ke", "di", "untuk", "bagi", "pada", "dengan", "bersama", "oleh"]
            .contains(text.text(index).lowercased()) && !text.tokens[index].isCapitalized
    }

    private func isPerson(_ element: Clause.Element) -> Bool {
        element.kind.actor.map { names.mentions[$0].kind == .person } ?? false
    }

    /// "disalurkan oleh X", "disalurkan X".
    private func agent(of verb: Clause.Element) -> Clause.Element? {
        let after = clause.elements(
            in: verb.tokens.upperBound..<min(verb.tokens.upperBound + 5, clause.sentence.upperBound))
        guard let first = after.first else { return nil }
        if first.kind == .from { return after.dropFirst().first { $0.kind.isPayer } }
        return first.kind.isPayer && first.tokens.lowerBound == verb.tokens.upperBound ? first : nil
    }

    private func receivingSubject(of verb: Clause.Element) -> Gift.Receiver? {
        let before = clause.elements(in: clause.sentence.lowerBound..<verb.tokens.lowerBound)
        if let element = before.last(where: { ($0.kind.actor != nil || $0.kind.place != nil) && !isObject($0) }) {
            if let actor = element.kind.actor { return .actor(actor) }
            if let place = element.kind.place { return .place(place) }
        }
        for index in (clause.sentence.lowerBound..<verb.tokens.lowerBound).reversed()
        where GroupNouns.isGroup(text, at: index) {
            let end = PhraseExtent(text: text, clause: clause).end(from: index, limit: verb.tokens.lowerBound)
            return end > index ? .group(index..<end) : nil
        }
        return nil
    }
}
