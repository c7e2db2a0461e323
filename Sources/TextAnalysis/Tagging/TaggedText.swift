/// What the tagger takes the words of a text for.
///
/// Likelihoods are worked out for the sentences of which somebody asks; most hold no name.
final class TaggedText {
    /// A name with how sure the tagger is of the least sure of its words, and that it ends there.
    struct Name: Hashable, Sendable {
        var kind: TaggedName.Kind
        /// Token indices.
        var range: Range<Int>
        /// From 0 to 1.
        var likelihood: Float
    }

    private let model: TaggerModel
    private let sentences: [Range<Int>]
    /// By token a score for each tag.
    private let scores: [SIMD8<Int32>]
    private let kinds: [UInt8]
    /// By token a share for each tag; none where nobody asked.
    private var likelihoods: [SIMD8<Float>]
    private var isLikelihoodKnown: [Bool]
    private(set) var names: [Name] = []
    /// By token the index of the name that it is in; -1 for none.
    private var owners: [Int32]

    convenience init(_ text: TokenizedText, tagger: NameTagger) {
        var tagger = TextTagger(tagger.model)
        self.init(text, tagger: &tagger)
    }

    /// Complexity: linear in tokens.
    init(_ text: TokenizedText, tagger: inout TextTagger) {
        (model, sentences) = (tagger.model, text.sentences)
        likelihoods = Array(repeating: SIMD8(), count: text.tokens.count)
        isLikelihoodKnown = Array(repeating: false, count: text.tokens.count)
        owners = Array(repeating: -1, count: text.tokens.count)
        var (scores, kinds): ([SIMD8<Int32>], [UInt8]) = ([], [])
        scores.reserveCapacity(text.tokens.count)
        kinds.reserveCapacity(text.tokens.count)
        for sentence in text.sentences where !sentence.isEmpty {
            tagger.score(sentence, of: text, scores: &scores, kinds: &kinds)
        }
        (self.scores, self.kinds) = (scores, kinds)
        for sentence in text.sentences where !sentence.isEmpty {
            let decoder = decoder(of: sentence)
            let names = TaggedName.names(of: decoder.bestTags())
            if names.isEmpty { continue }
            settle(sentence, by: decoder)
            for name in names { add(name, in: sentence) }
        }
    }

    private func decoder(of sentence: Range<Int>) -> TagDecoder {
        TagDecoder(
            transitions: model.transitions, kinds: Array(kinds[sentence]),
            scores: Array(scores[sentence]))
    }

    private func settle(_ sentence: Range<Int>, by decoder: TagDecoder) {
        let shares = decoder.likelihoods(links: model.links, odds: model.odds)
        for (token, shares) in zip(sentence, shares) {
            likelihoods[token] = shares
            isLikelihoodKnown[token] = true
        }
    }

    /// By tag; nil where there is no such token.
    private func likelihoods(at token: Int) -> SIMD8<Float>? {
        guard likelihoods.indices.contains(token) else { return nil }
        if !isLikelihoodKnown[token] {
            let sentence = sentences[sentences.partitioningIndex { $0.upperBound > token }]
            settle(sentence, by: decoder(of: sentence))
        }
        return likelihoods[token]
    }

    /// - Parameter name: of words of the sentence.
    private func add(_ name: TaggedName, in sentence: Range<Int>) {
        let kind = name.kind
        let range = sentence.lowerBound + name.range.lowerBound..<sentence.lowerBound + name.range.upperBound
        var least = range.map { likelihood(of: kind, at: $0) }.min() ?? 0
        if range.upperBound < sentence.upperBound {
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
        var most: Float = 0
        for kind in [TaggedName.Kind.person, .body, .place] where kind != mention.kind.tagged {
            most = max(most, likelihood(of: kind, at: mention.range.lowerBound))
        }
        return most
    }

    /// How likely a token is in a name of a kind, from 0 to 1.
    func likelihood(of kind: TaggedName.Kind, at token: Int) -> Float {
        guard let shares = likelihoods(at: token) else { return 0 }
        return shares[Int(kind.begin.rawValue)] + shares[Int(kind.inside.rawValue)]
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
