internal import Records

/// Groups the names of a text into actors: one for every real person or body. In doubt, two.
struct ActorResolver {
    let text: TokenizedText
    let names: Names
    let context: AnalysisContext
    let model: EvidenceModel
    /// Names of which less is sure are no actors.
    var leastConfidence = 0.5

    /// Actors in order of first mention, with the actor of every name mention (nil: none).
    struct Resolution {
        var actors: [ResolvedActor] = []
        /// Names that are too unsure to be actors.
        var doubtful: [ResolvedActor] = []
        var actorOfMention: [Int?] = []

        /// Takes actors out, and their mentions from them.
        mutating func drop(where isNone: (ResolvedActor) -> Bool) {
            let kept = actors.filter { !isNone($0) }
            guard kept.count < actors.count else { return }
            actorOfMention = Array(repeating: nil, count: actorOfMention.count)
            for (index, actor) in kept.enumerated() {
                for mention in actor.mentions { actorOfMention[mention] = index }
            }
            actors = kept
        }
    }

    /// A name that stands in headlines alone is another article's.
    func resolve() -> Resolution {
        let bodies = ActorBodies(text: text, names: names, publisher: context.publisher).clusters()
        let evidence = ActorEvidence(text: text, names: names, title: context.title, model: model)
        let people = ActorPeople(text: text, names: names, authors: context.authors).clusters()
        let candidates = (bodies + people)
            .filter { cluster in cluster.mentions.contains { !names.mentions[$0].isInHeadline } }
            .map { evidence.weighed(ResolvedActor($0, names: names, text: text)) }
            .sorted { ($0.firstToken, $0.mentions[0]) < ($1.firstToken, $1.mentions[0]) }
        var resolution = Resolution(actorOfMention: Array(repeating: nil, count: names.mentions.count))
        resolution.doubtful = candidates.filter { $0.confidence < leastConfidence }
        for actor in candidates where actor.confidence >= leastConfidence {
            for mention in actor.mentions { resolution.actorOfMention[mention] = resolution.actors.count }
            resolution.actors.append(actor)
        }
        return resolution
    }
}

/// The mentions of one person or body.
struct ActorCluster {
    /// Indices into `Names.mentions`, ascending.
    var mentions: [Int] = []
    /// Those of them that no mention before is written like.
    var distinct: [Int] = []
}

/// One actor: the mentions that are its names.
struct ResolvedActor {
    /// Indices into `Names.mentions`, ascending; at least one.
    var mentions: [Int]
    var firstToken: Int
    /// The fullest name in the text.
    var name: String
    var aliases: [String]
    var kind: NameMention.Kind
    var category: ActorCategory
    /// Token ranges of all its names, ascending.
    var ranges: [Range<Int>]
    /// What speaks for and against it.
    var features: [String] = []
    var confidence = 1.0
    /// Identifiers in registers, where all names agree.
    var identities: [Record.Identity]

    init(_ cluster: ActorCluster, names: Names, text: TokenizedText) {
        mentions = cluster.mentions
        let members = mentions.map { names.mentions[$0] }
        ranges = Self.ranges(of: members)
        firstToken = ranges.first?.lowerBound ?? 0
        kind = members.first?.kind ?? .body
        var forms = Forms()
        for range in ranges { forms.add(text.text(range)) }
        let written = forms.list
        for index in cluster.distinct { forms.add(of: names.mentions[index], in: text) }
        // A person goes by a name that stands in the text; a body also by one put together from its brackets.
        let fullest = (kind == .person ? written : forms.list).map { (form: $0, fullness: Self.fullness($0)) }
            .max { $0.fullness < $1.fullness }
        name = fullest?.form ?? ""
        aliases = forms.list.filter { [name] in $0 != name }
        category = Self.category(of: members, in: text)
        identities = ActorIdentity.identities(of: members)
    }

    private static func ranges(of members: [NameMention]) -> [Range<Int>] {
        var ranges = members.map(\.range)
        for member in members { ranges += member.otherNames }
        ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        return ranges.reduce(into: []) { distinct, range in
            if distinct.last != range { distinct.append(range) }
        }
    }

    /// What a rule or the register says; else what the name's words tell.
    private static func category(of members: [NameMention], in text: TokenizedText) -> ActorCategory {
        if members.first?.kind == .person { return .individual }
        let known = members.compactMap(\.category)
        return known.first { $0 != .other }
            ?? members.lazy.compactMap { BodyCategory.category(ofWords: text.tokens[$0.range]) }.first ?? .other
    }

    /// Fuller is: more words, then more letters; capitals alone say least. A short form in brackets inside the name
    /// ("Pemerintah Kota (Pemkot) Singkawang") adds nothing; "(Persero)" is part of a company's name.
    private static func fullness(_ form: String) -> Int {
        let bytes = form.utf8
        let opening = bytes.indices.filter { bytes[$0] == UInt8(ascii: "(") }
        let isPersero = opening.contains { bytes[$0...].starts(with: "(Persero)".utf8) }
        let brackets = opening.isEmpty || isPersero ? 0 : 2000
        let capitals = !bytes.contains(where: \.isASCIILowercase) && form == form.uppercased() ? 500 : 0
        return bytes.split(separator: UInt8(ascii: " ")).count * 1000 + bytes.count - capitals - brackets
    }

    /// Distinct names in the order in which they were added.
    private struct Forms {
        private(set) var list: [String] = []
        private var seen: Set<String> = []

        mutating func add(_ form: String) {
            if seen.insert(form).inserted { list.append(form) }
        }

        /// "Hatta Rais" of "Moh. Hatta Rais".
        private mutating func addWithoutPrefix(_ range: Range<Int>, in text: TokenizedText) {
            guard range.count > 3, text.isByte(UInt8(ascii: "."), at: range.lowerBound + 1),
                NameWord.groups(of: text.tokens[range.lowerBound].word).contains(.namePrefix)
            else { return }
            add(text.text(range.lowerBound + 2..<range.upperBound))
        }

        /// Opened right behind the name, or behind the point of its legal form.
        private func isBracket(_ other: Range<Int>, behind name: Range<Int>, in text: TokenizedText) -> Bool {
            (1...2).contains(other.lowerBound - name.upperBound) && text.isByte(UInt8(ascii: ")"), at: other.upperBound)
                && text.isByte(UInt8(ascii: "("), at: other.lowerBound - 1)
        }

        mutating func add(of member: NameMention, in text: TokenizedText) {
            // "Asian Development Bank (ADB)", "Andi Surya alias Asep": as they stand.
            if let other = member.otherNames.last, other.lowerBound == member.range.upperBound + 1,
                NameWord.groups(of: text.tokens[member.range.upperBound].word).contains(.aliasCue)
            {
                add(text.text(member.range.lowerBound..<other.upperBound))
            } else if let other = member.otherNames.last, isBracket(other, behind: member.range, in: text) {
                add(text.text(member.range.lowerBound..<other.upperBound + 1))
            }
            guard member.kind == .body else { return addWithoutPrefix(member.range, in: text) }
            for name in BodyForms(text: text, mention: member).names() { add(name) }
        }
    }
}
