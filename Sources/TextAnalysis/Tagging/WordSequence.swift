public import Records

/// The words of one sentence, as the tagger reads them: UTF-8 and where each word stands in it.
@_spi(Training) public struct WordSequence: Sendable {
    public let utf8: [UInt8]
    public let spans: [TextSpan]
    /// What counts as a name.
    public var convention: NamingConvention

    public init(utf8: [UInt8], spans: [TextSpan], convention: NamingConvention = .actors) {
        (self.utf8, self.spans, self.convention) = (utf8, spans, convention)
    }

    init(_ text: TokenizedText, sentence: Range<Int>) {
        self.init(utf8: text.utf8, spans: text.tokens[sentence].map(\.span))
    }

    /// The sentences of a text, cut as the analysis cuts them.
    public static func sentences(of text: String) throws(AnalysisError) -> [WordSequence] {
        let text = try Tokenizer().tokenize(text)
        return text.sentences.map { sentence in
            let span = text.span(sentence)
            let spans = text.tokens[sentence].map { TextSpan($0.span.start - span.start, $0.span.end - span.start) }
            return WordSequence(utf8: Array(text.utf8[span.range]), spans: spans)
        }
    }

    public func word(_ index: Int) -> String { String(decoding: utf8[spans[index].range], as: UTF8.self) }
}

/// What counts as a name: annotators differ over titles, outlets, products, events and more. The tagger has learnt of
/// both, and what they have in common.
@_spi(Training) public enum NamingConvention: UInt8, Sendable {
    /// Names of those who act, as the record gives them.
    case actors
    /// All names of people, bodies and places, as published sets have them.
    case published
}

/// A sentence of a published set, whose words keep the marks around them: "(WHO)" is one word there, three here.
@_spi(Training) public struct ColumnSentence: Sendable {
    public let words: WordSequence
    /// For each word of the set the one here that its tag is of.
    public let cores: [Int]

    public init(_ columns: [String]) {
        var utf8: [UInt8] = []
        var spans: [TextSpan] = []
        var cores: [Int] = []
        for column in columns {
            let bytes = Array(column.utf8)
            let core = Self.core(of: bytes)
            for index in 0..<core.lowerBound { spans.append(TextSpan(utf8.count + index, utf8.count + index + 1)) }
            cores.append(spans.count)
            spans.append(TextSpan(utf8.count + core.lowerBound, utf8.count + core.upperBound))
            for index in core.upperBound..<bytes.count {
                spans.append(TextSpan(utf8.count + index, utf8.count + index + 1))
            }
            utf8 += bytes + [0x20]
        }
        words = WordSequence(utf8: utf8, spans: spans, convention: .published)
        self.cores = cores
    }

    /// A word without the ASCII marks before and behind it; a word of marks alone is its own core.
    private static func core(of bytes: [UInt8]) -> Range<Int> {
        guard bytes.count <= longestWord, let first = bytes.firstIndex(where: { !isMark($0) }),
            let last = bytes.lastIndex(where: { !isMark($0) })
        else { return bytes.indices }
        return first..<last + 1
    }

    /// A longer one is no word of a language, and its marks are not worth a word each.
    private static let longestWord = 1_000

    private static func isMark(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }

    /// Tags of the set's words for the words here: marks inside a name belong to it, those around it do not.
    public func spread(_ tags: [NameTag]) -> [NameTag] {
        var spread = Array(repeating: NameTag.outside, count: words.spans.count)
        for (column, tag) in tags.enumerated() where tag != .outside {
            spread[cores[column]] = tag
            guard tag.isInside, column > 0 else { continue }
            for index in cores[column - 1] + 1..<cores[column] { spread[index] = tag }
        }
        return spread
    }

    /// Tags of the words here for the set's words.
    public func gather(_ tags: [NameTag]) -> [NameTag] {
        var previous = NameTag.outside
        return cores.map { core in
            var tag = tags[core]
            // A name whose first word is a mark of its own begins at the next word.
            if !tag.mayFollow(previous), let begin = NameTag(rawValue: tag.rawValue - 1) { tag = begin }
            previous = tag
            return tag
        }
    }
}
