public import Records

/// Finds names of people, bodies and places, and nothing else: in text, or in sentences that are words already.
///
///     let finder = try NameFinder()
///     let names = try finder.names(in: "Hibah diteken Joko Widodo di Kota Jambi.")
///     // names[0].kind: .person, its span: bytes 14..<25
///     let tags = finder.tags(of: ["Joko", "Widodo", "tiba", "di", "Jambi"])
///     // tags.map(\.label): ["B-PER", "I-PER", "O", "O", "B-LOC"]
///
/// Names of text are those of `Analyzer`, which settles them with registers and with what the rest of the text says.
/// Tags of words are the trained tagger's alone, which sees one sentence.
/// Ownership: it holds ICU break iterators, so that each worker needs one of its own.
public struct NameFinder: ~Copyable {
    private let analyzer: Analyzer

    /// - Throws: when ICU's data are missing.
    public init() throws(AnalysisError) { analyzer = try Analyzer() }

    /// The mentions of people, organisations and places, in the text's order, each with its rule.
    ///
    /// Spans are UTF-8 bytes of the text. A text without names gives none, and so does an empty one.
    ///
    /// - Throws: when there is no memory; never for what a text holds.
    /// - Complexity: linear in the text.
    public func names(in text: String) throws(AnalysisError) -> [Analysis.Mention] {
        names(in: try analyzer.tokenized(text))
    }

    private func names(in text: TokenizedText) -> [Analysis.Mention] {
        Self.ordered(analyzer.nameMentions(in: text))
    }

    /// Everything that a text mentions: names, and offices, programmes, sums, dates and numbers, which may overlap.
    public func mentions(in text: String) throws(AnalysisError) -> [Analysis.Mention] {
        Self.ordered(try analyzer.analyze(text).mentions)
    }

    /// By their start, the longer one first.
    private static func ordered(_ mentions: [Analysis.Mention]) -> [Analysis.Mention] {
        mentions.sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
    }

    /// A text as sentences of words, each word with its tag: `names(in:)` for those who count in words.
    ///
    /// Of names that overlap the first has its words, of two that begin together the longer one. What lies between
    /// two words is white space or an invisible mark.
    public func sentences(in text: String) throws(AnalysisError) -> [[Word]] {
        let text = try analyzer.tokenized(text)
        var tagger = SpanTagger(names(in: text))
        return text.sentences.map { sentence in
            tagger.beginSentence()
            return text.tokens[sentence].map { Word(span: $0.span, tag: tagger.tag(of: $0.span)) }
        }
    }

    /// A tag for each word of a sentence whose words are cut already, as those of published sets are.
    ///
    /// Words may keep the marks around them: "(WHO)," is tagged by what is between them. Any strings will do, also
    /// empty ones.
    ///
    /// - Returns: as many tags as there are words; an inside stands behind its begin.
    /// - Complexity: linear in the words, with some hundred bytes of memory for each.
    public func tags(of words: [String]) -> [Tag] { NameTagger.standard.tags(ofColumns: words).map(Tag.init) }
}

extension NameFinder {
    /// Why the tagger does or does not think that a mention is such a name: for each, what groups of features of its
    /// first word say for its kind against no name at all, in log-odds, the weightiest first. None for what is no name.
    ///
    /// - Complexity: linear in the text, and for each mention in its sentence.
    public func evidence(
        for mentions: [Analysis.Mention], in text: String
    ) throws(AnalysisError) -> [[Analysis.Feature]] {
        let text = try analyzer.tokenized(text)
        return mentions.map { mention in
            let token = text.tokens.partitioningIndex { $0.span.end > mention.span.start }
            guard let kind = TaggedName.Kind(mention.kind), token < text.tokens.count else { return [] }
            let sentence = text.sentence(ofToken: token)
            let words = WordSequence(text, sentence: sentence)
            var sums: [FeatureGroup: Double] = [:]
            for reason in NameTagger.standard.reasons(for: token - sentence.lowerBound, of: words) {
                let weights = reason.weights
                sums[reason.template.group, default: 0] +=
                    weights[Int(kind.begin.rawValue)] - weights[Int(NameTag.outside.rawValue)]
            }
            return sums.map { Analysis.Feature(name: $0.key.rawValue, weight: ($0.value * 100).rounded() / 100) }
                .sorted { abs($0.weight) != abs($1.weight) ? abs($0.weight) > abs($1.weight) : $0.name < $1.name }
        }
    }

    /// What a name is of. Raw values are those of published sets.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case person = "PER"
        case organization = "ORG"
        case place = "LOC"

        init?(_ kind: Analysis.Mention.Kind) {
            switch kind {
            case .person: self = .person
            case .organization: self = .organization
            case .place: self = .place
            case .role, .program, .amount, .date, .number: return nil
            }
        }
    }

    /// What a word is in a name: IOB2.
    public enum Tag: Hashable, Sendable {
        case outside
        case begin(Kind)
        case inside(Kind)

        /// As published sets write it: "O", "B-PER", "I-PER".
        public var label: String {
            switch self {
            case .outside: "O"
            case .begin(let kind): "B-" + kind.rawValue
            case .inside(let kind): "I-" + kind.rawValue
            }
        }

        init(_ tag: NameTag) {
            self =
                switch tag {
                case .outside: .outside
                case .beginPerson: .begin(.person)
                case .insidePerson: .inside(.person)
                case .beginBody: .begin(.organization)
                case .insideBody: .inside(.organization)
                case .beginPlace: .begin(.place)
                case .insidePlace: .inside(.place)
                }
        }
    }

    /// A word of a text with its tag.
    public struct Word: Hashable, Sendable {
        /// UTF-8 bytes of the text.
        public var span: TextSpan
        public var tag: Tag

        public init(span: TextSpan, tag: Tag) { (self.span, self.tag) = (span, tag) }
    }
}

/// Gives words that come in the text's order the tags of the names that they stand in.
private struct SpanTagger {
    private let names: [Analysis.Mention]
    private var next = 0
    /// The name that the word before was in.
    private var open: Int?

    /// - Parameter names: by their start, the longer one first.
    init(_ names: [Analysis.Mention]) { self.names = names }

    /// A name that a sentence's end cuts begins anew behind it.
    mutating func beginSentence() { open = nil }

    mutating func tag(of word: TextSpan) -> NameFinder.Tag {
        while next < names.count, names[next].span.end <= word.start { next += 1 }
        guard next < names.count, names[next].span.start < word.end, let kind = NameFinder.Kind(names[next].kind) else {
            open = nil
            return .outside
        }
        defer { open = next }
        return open == next ? .inside(kind) : .begin(kind)
    }
}
