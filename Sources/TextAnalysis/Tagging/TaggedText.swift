/// What the tagger takes the words of a text for.
struct TaggedText: Sendable {
    /// A name with how sure the tagger is of the least sure of its words, and that it ends there.
    struct Name: Hashable, Sendable {
        var kind: TaggedName.Kind
        /// Token indices.
        var range: Range<Int>
        /// From 0 to 1.
        var likelihood: Float
    }

    /// By token a share for each tag.
    private var likelihoods: [SIMD8<Float>] = []
    private(set) var names: [Name] = []
    /// By token the index of the name that it is in; -1 for none.
    private var owners: [Int32]

    /// Complexity: linear in tokens.
    init(_ text: TokenizedText, tagger: NameTagger) {
        likelihoods.reserveCapacity(text.tokens.count)
        owners = Array(repeating: -1, count: text.tokens.count)
        for sentence in text.sentences where !sentence.isEmpty {
            let reading = tagger.reading(of: WordSequence(text, sentence: sentence))
            likelihoods += reading.likelihoods
            for name in TaggedName.names(of: reading.tags) {
                add(
                    name.kind, name.range.lowerBound + sentence.lowerBound..<name.range.upperBound + sentence.lowerBound
                )
            }
        }
    }

    private mutating func add(_ kind: TaggedName.Kind, _ range: Range<Int>) {
        var least = range.map { likelihood(of: kind, at: $0) }.min() ?? 0
        if range.upperBound < likelihoods.count {
            least = min(least, 1 - likelihoods[range.upperBound][Int(kind.inside.rawValue)])
        }
        for token in range { owners[token] = Int32(names.count) }
        names.append(Name(kind: kind, range: range, likelihood: least))
    }

    /// The name that a token is in.
    func name(at token: Int) -> Name? {
        owners.indices.contains(token) && owners[token] >= 0 ? names[Int(owners[token])] : nil
    }

    /// The name that begins at a token.
    func name(from token: Int) -> Name? { name(at: token).flatMap { $0.range.lowerBound == token ? $0 : nil } }

    /// How likely the least likely word of a name is in such a name, from 0 to 1.
    func likelihood(of mention: NameMention) -> Float {
        mention.range.map { likelihood(of: mention.kind.tagged, at: $0) }.min() ?? 0
    }

    /// How likely the first word of a name is in a name of another kind, from 0 to 1.
    func rival(of mention: NameMention) -> Float {
        [TaggedName.Kind.person, .body, .place].filter { $0 != mention.kind.tagged }
            .map { likelihood(of: $0, at: mention.range.lowerBound) }.max() ?? 0
    }

    /// How likely a token is in a name of a kind, from 0 to 1.
    func likelihood(of kind: TaggedName.Kind, at token: Int) -> Float {
        guard likelihoods.indices.contains(token) else { return 0 }
        return likelihoods[token][Int(kind.begin.rawValue)] + likelihoods[token][Int(kind.inside.rawValue)]
    }
}

extension TaggedName.Kind {
    init?(_ kind: Analysis.Mention.Kind) {
        switch kind {
        case .person: self = .person
        case .organization: self = .body
        case .place: self = .place
        case .role, .program, .amount, .date, .number: return nil
        }
    }

    var begin: NameTag { NameTag(rawValue: rawValue * 2 + 1) ?? .outside }
    var inside: NameTag { NameTag(rawValue: rawValue * 2 + 2) ?? .outside }
}

extension NameMention.Kind {
    var tagged: TaggedName.Kind {
        switch self {
        case .person: .person
        case .body: .body
        case .place: .place
        }
    }
}
