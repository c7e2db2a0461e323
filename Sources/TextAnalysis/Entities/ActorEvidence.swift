internal import LexiconFormat
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

    private let model: EvidenceModel

    init(text: TokenizedText, names: Names, title: String?, model: EvidenceModel) {
        (self.text, self.names, self.model) = (text, names, model)
        self.title = Set(NameParts.lettersAndDigits(of: title ?? ""))
        holders = Set(names.roles.compactMap(\.holder))
    }

    /// An actor with its evidence and how sure it is.
    func weighed(_ actor: ResolvedActor) -> ResolvedActor {
        var actor = actor
        actor.features = features(of: actor)
        actor.confidence = model.confidence(of: actor.features)
        return actor
    }

    static func model(bias: Double, weights: [String: Double]) -> EvidenceModel {
        EvidenceModel(bias: bias, weights: weights.merging(byHand) { _, byHand in byHand })
    }

    /// Evidence that leaves no doubt and is too rare in the annotated articles to be learnt.
    private static let byHand = [
        "rule person.age": 3, "rule person.degree": 3, "rule person.named": 3, "rule person.apposition": 3,
        "rule person.honorific": 1.3, "rule body.english-head": 1, "body with place": 1.2,
    ]

    /// The evidence for an actor, sorted by name.
    private func features(of actor: ResolvedActor) -> [String] {
        let labels = actor.kind == .person ? Labels.person : Labels.body
        let (members, all) = (actor.mentions, names.mentions)
        var features = rules(of: members)
        let likelihoods = members.compactMap { all[$0].likelihood }
        features.append(labels.tagged[Self.step(likelihoods.max() ?? 0)])
        features.append(labels.alwaysTagged[Self.step(likelihoods.min() ?? 0)])
        features.append(labels.named[min(members.count, 3) - 1])
        if members.contains(where: holders.contains) { features.append("has an office") }
        if members.contains(where: { (all[$0].rival ?? 0) > 0.5 }) { features.append(labels.taggedOtherwise) }
        if members.allSatisfy({ all[$0].isWeak }) { features.append(labels.weak) }
        if members.contains(where: { !all[$0].otherNames.isEmpty }) { features.append(labels.withOtherName) }
        if members.contains(where: { all[$0].known != nil }) { features.append("body registered") }
        if members.contains(where: { all[$0].placeStart != nil }) { features.append("body with place") }
        return (features + form(of: actor, labels)).sorted()
    }

    /// Which rules found the mentions, each once.
    private func rules(of mentions: [Int]) -> [String] {
        var rules: [String] = []
        for mention in mentions where !rules.contains(names.mentions[mention].rule) {
            rules.append(names.mentions[mention].rule)
        }
        return rules.map { "rule " + $0 }
    }

    /// How the fullest mention is written.
    private func form(of actor: ResolvedActor, _ labels: Labels) -> [String] {
        let mentions = actor.mentions.map { names.mentions[$0].range }
        guard let range = mentions.max(by: { $0.count < $1.count }) else { return [] }
        let words = text.tokens[range].filter { $0.kind == .word }
        var form = [labels.ofWords[min(words.count, 3)]]
        let common = words.count { $0.isA([.common, .bodyWord]) && !$0.isA(.givenName) }
        if common > 0 { form.append(common == words.count ? labels.ordinaryAlone : labels.ordinary) }
        if words.count == 1, words[0].isAllCaps { form.append(labels.acronym) }
        if words.contains(where: { $0.shape.contains(.hasDigit) }) { form.append(labels.withDigit) }
        if words.first?.isCapitalized == false { form.append(labels.inLowerCase) }
        if words.contains(where: { $0.isA(.givenName) }) { form.append(labels.withGivenName) }
        if actor.kind == .body, words.first?.isA([.institutionHead, .governmentHead]) == true {
            form.append("body with head word")
        }
        if !words.isEmpty, !title.isEmpty, words.allSatisfy({ title.contains(text.text($0.span).lowercased()) }) {
            form.append(labels.inTitle)
        }
        if text.sentence(ofToken: range.lowerBound).lowerBound == range.lowerBound { form.append(labels.atStart) }
        return form
    }

    /// How likely the tagger thinks a name: an index into `Labels.steps`.
    private static func step(_ likelihood: Float) -> Int {
        switch likelihood {
        case ..<0.05: 0
        case ..<0.2: 1
        case ..<0.5: 2
        case ..<0.8: 3
        case ..<0.95: 4
        default: 5
        }
    }
}

/// What the evidence is called that people and bodies share: put together once for each kind.
private final class Labels: Sendable {
    let tagged, alwaysTagged, named, ofWords: [String]
    let taggedOtherwise, weak, withOtherName: String
    let ordinary, ordinaryAlone, acronym, withDigit, inLowerCase, withGivenName, inTitle, atStart: String

    static let person = Labels(kind: "person")
    static let body = Labels(kind: "body")

    private static let steps = ["never", "hardly", "doubtfully", "probably", "likely", "surely"]

    private init(kind: String) {
        tagged = Self.steps.map { "\(kind) tagged \($0)" }
        alwaysTagged = Self.steps.map { "\(kind) always tagged \($0)" }
        named = ["once", "twice", "often"].map { "\(kind) named \($0)" }
        ofWords = ["no word", "one word", "two words", "many words"].map { "\(kind) of \($0)" }
        taggedOtherwise = "\(kind) tagged otherwise"
        weak = "\(kind) weak"
        withOtherName = "\(kind) with other name"
        ordinary = "\(kind) with ordinary words"
        ordinaryAlone = "\(kind) with ordinary words alone"
        acronym = "\(kind) acronym"
        withDigit = "\(kind) with digit"
        inLowerCase = "\(kind) in lower case"
        withGivenName = "\(kind) with given name"
        inTitle = "\(kind) in title"
        atStart = "\(kind) at start"
    }
}
