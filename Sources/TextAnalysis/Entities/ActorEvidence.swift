internal import Records

/// What speaks for and against a name's being an actor: evidence by name, which `model` weighs.
///
/// Rules say how its mentions were found, the tagger how likely it thinks them; the rest is how the name is written
/// and how often.
struct ActorEvidence {
    let text: TokenizedText
    let names: Names
    /// The folded words of the article's title.
    let title: Set<String>
    /// Mentions that hold an office.
    let holders: Set<Int>

    init(text: TokenizedText, names: Names, title: String?) {
        (self.text, self.names) = (text, names)
        self.title = Set((title ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        holders = Set(names.roles.compactMap(\.holder))
    }

    /// An actor with its evidence and how sure it is.
    func weighed(_ actor: ResolvedActor) -> ResolvedActor {
        var actor = actor
        actor.features = features(of: actor)
        actor.confidence = Self.model.confidence(of: actor.features)
        return actor
    }

    static let model = EvidenceModel(
        bias: ActorWeights.bias, weights: ActorWeights.byFeature.merging(byHand) { _, byHand in byHand })

    /// Evidence that leaves no doubt and is too rare in the annotated articles to be learnt.
    private static let byHand = [
        "rule person.age": 3, "rule person.degree": 3, "rule person.named": 3, "rule person.apposition": 3,
        "rule body.english-head": 1, "body with place": 1.2,
    ]

    /// The evidence for an actor, sorted by name.
    private func features(of actor: ResolvedActor) -> [String] {
        let members = actor.mentions.map { names.mentions[$0] }
        let kind = actor.kind == .person ? "person" : "body"
        var features = Set(members.map { "rule " + $0.rule })
        features.insert("\(kind) tagged " + Self.step(members.compactMap(\.likelihood).max() ?? 0))
        features.insert("\(kind) always tagged " + Self.step(members.compactMap(\.likelihood).min() ?? 0))
        if let rival = members.compactMap(\.rival).max(), rival > 0.5 { features.insert("\(kind) tagged otherwise") }
        features.insert("\(kind) named " + ["once", "twice", "often"][min(members.count, 3) - 1])
        if members.allSatisfy(\.isWeak) { features.insert("\(kind) weak") }
        if actor.mentions.contains(where: holders.contains) { features.insert("has an office") }
        if members.contains(where: { !$0.otherNames.isEmpty }) { features.insert("\(kind) with other name") }
        if members.contains(where: { $0.known != nil }) { features.insert("body registered") }
        if members.contains(where: { $0.placeStart != nil }) { features.insert("body with place") }
        return (features.union(form(of: actor, kind: kind))).sorted()
    }

    /// How the fullest mention is written.
    private func form(of actor: ResolvedActor, kind: String) -> Set<String> {
        let mentions = actor.mentions.map { names.mentions[$0].range }
        guard let range = mentions.max(by: { $0.count < $1.count }) else { return [] }
        let words = text.tokens[range].filter { $0.kind == .word }
        var form: Set<String> = [
            "\(kind) of " + ["no word", "one word", "two words", "many words"][min(words.count, 3)]
        ]
        let common = words.count { $0.isA([.common, .bodyWord]) && !$0.isA(.givenName) }
        if common > 0 { form.insert("\(kind) with ordinary " + (common == words.count ? "words alone" : "words")) }
        if words.count == 1, words[0].isAllCaps { form.insert("\(kind) acronym") }
        if words.contains(where: { $0.shape.contains(.hasDigit) }) { form.insert("\(kind) with digit") }
        if words.first?.isCapitalized == false { form.insert("\(kind) in lower case") }
        if words.contains(where: { $0.isA(.givenName) }) { form.insert("\(kind) with given name") }
        if kind == "body", words.first?.isA([.institutionHead, .governmentHead]) == true {
            form.insert("body with head word")
        }
        let folded = words.map { text.text($0.span).lowercased() }
        if !folded.isEmpty, folded.allSatisfy(title.contains) { form.insert("\(kind) in title") }
        if text.sentence(ofToken: range.lowerBound).lowerBound == range.lowerBound { form.insert("\(kind) at start") }
        return form
    }

    private static func step(_ likelihood: Float) -> String {
        switch likelihood {
        case ..<0.05: "never"
        case ..<0.2: "hardly"
        case ..<0.5: "doubtfully"
        case ..<0.8: "probably"
        case ..<0.95: "likely"
        default: "surely"
        }
    }
}
