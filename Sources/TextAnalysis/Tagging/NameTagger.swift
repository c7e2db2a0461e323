/// Finds names of people, bodies and places: a linear-chain conditional random field over hashed features.
///
/// The model is in the binary; see Tools/NameTagger for how it is made.
@_spi(Training) public struct NameTagger: Sendable {
    public static let standard = NameTagger(TaggerModel(NameTaggerWeights.source))

    let model: TaggerModel

    public init(_ model: TaggerModel) { self.model = model }

    /// A tag for each token of a text. Complexity: linear.
    package func tags(of text: TokenizedText) -> [NameTag] {
        var tags: [NameTag] = []
        tags.reserveCapacity(text.tokens.count)
        for sentence in text.sentences { tags += self.tags(of: WordSequence(text, sentence: sentence)) }
        return tags
    }

    /// A tag for each word of a sentence of a published set, whose words may keep the marks around them.
    public func tags(ofColumns columns: [String]) -> [NameTag] {
        let sentence = ColumnSentence(columns)
        return sentence.gather(tags(of: sentence.words))
    }

    public func tags(of words: WordSequence) -> [NameTag] { decoder(for: words).bestTags() }

    /// For each word how likely each tag is, in the order of `NameTag`; the last lane is zero.
    public func likelihoods(of words: WordSequence) -> [SIMD8<Float>] {
        decoder(for: words).likelihoods(links: model.links, odds: model.odds)
    }

    private func decoder(for words: WordSequence) -> TagDecoder {
        let reader = reader(of: words)
        var kinds: [UInt8] = []
        var scores: [SIMD8<Int32>] = []
        kinds.reserveCapacity(words.spans.count)
        scores.reserveCapacity(words.spans.count)
        for index in words.spans.indices {
            var sum = RowSum(rows: model.rows, shift: model.shift)
            reader.read(index, into: &sum)
            scores.append(SIMD8(truncatingIfNeeded: sum.sum))
            kinds.append(WordKind.kind(of: reader.sentence.forms[index], casing: reader.sentence.casing))
        }
        return TagDecoder(transitions: model.transitions, kinds: kinds, scores: scores)
    }

    private func reader(of words: WordSequence) -> FeatureReader {
        var sentence = SentenceForms()
        sentence.read(words, table: model.words)
        return FeatureReader(
            sentence: sentence, phrases: model.phrases.marks(sentence.forms), convention: words.convention)
    }
}

/// Sums the rows of weights of features.
struct RowSum: FeatureSink {
    let rows: [TaggerModel.Row]
    let shift: UInt32
    /// Sums of bytes with even and with odd numbers, in 16 bits each: room for 500 features, where a word has 120.
    private var (evens, odds): (UInt64, UInt64) = (0, 0)
    private var count = 0

    init(rows: [TaggerModel.Row], shift: UInt32) { (self.rows, self.shift) = (rows, shift) }

    @inline(__always)
    mutating func add(_ template: FeatureTemplate, _ hash: UInt32) {
        let row = rows[Int(hash &>> shift)]
        evens &+= row & 0x00FF_00FF_00FF_00FF
        odds &+= row &>> 8 & 0x00FF_00FF_00FF_00FF
        count &+= 1
    }

    mutating func removeAll() { (evens, odds, count) = (0, 0, 0) }

    /// The sum of the weights for each tag, in the order of `NameTag`.
    var sum: SIMD8<Int16> {
        var sum = SIMD8<Int16>()
        let bias = Int16(truncatingIfNeeded: count * TaggerModel.bias)
        for pair in 0..<4 {
            sum[2 * pair] = Int16(truncatingIfNeeded: evens &>> UInt64(16 * pair)) &- bias
            sum[2 * pair + 1] = Int16(truncatingIfNeeded: odds &>> UInt64(16 * pair)) &- bias
        }
        return sum
    }
}

extension NameTagger {
    /// A feature of a word with what it says for each tag, in the order of `NameTag`.
    public struct Reason: Sendable {
        public var template: FeatureTemplate
        public var weights: [Double]
    }

    /// What speaks for and against each tag of a word; weights are of logarithms of odds.
    public func reasons(for index: Int, of words: WordSequence) -> [Reason] {
        guard words.spans.indices.contains(index) else { return [] }
        var sink = ReasonSink(model: model)
        reader(of: words).read(index, into: &sink)
        return sink.reasons
    }

    private struct ReasonSink: FeatureSink {
        let model: TaggerModel
        var reasons: [Reason] = []

        mutating func add(_ template: FeatureTemplate, _ hash: UInt32) {
            let row = model.rows[Int(hash >> model.shift)]
            let weights = NameTag.allCases.map {
                Double(TaggerModel.weight(ofTag: Int($0.rawValue), in: row)) * model.scale
            }
            reasons.append(Reason(template: template, weights: weights))
        }
    }
}
