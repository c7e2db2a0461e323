internal import Mathematics

/// Weights of a linear-chain conditional random field: a row for each bucket of the features' hashes, and for each
/// kind of word what a tag is worth behind another.
@_spi(Training) public struct TaggerModel: Sendable {
    /// Eight weights, a byte for each tag from the lowest on, with `bias` added so that none is below zero: rows can be
    /// summed by halves of a machine word (`RowSum`).
    typealias Row = UInt64
    static let bias = 64

    /// As Tools/NameTagger writes it.
    public struct Source: Sendable {
        /// What one step of a weight is worth.
        public var scale: Double
        /// A character for each weight, eight for each row, the last of no meaning.
        public var weights: String
        /// Two characters for each weight: kind of word, tag before, tag.
        public var transitions: String
        /// The slots of the word table.
        public var words: String
        /// The slots of the phrase table.
        public var phrases: String

        public init(scale: Double, weights: String, transitions: String, words: String, phrases: String) {
            (self.scale, self.weights, self.transitions) = (scale, weights, transitions)
            (self.words, self.phrases) = (words, phrases)
        }
    }

    /// The character that stands for a weight of zero; the printable characters around it stand for -45...45.
    public static let zero = UInt8(ascii: "Q")
    public static let largestWeight = 45
    /// The first of the 91 characters that a pair of which stands for a transition.
    static let firstDigit = UInt8(ascii: "$")
    static let digitCount = 91
    public static let tagCount = NameTag.allCases.count

    let scale: Double
    let rows: [Row]
    let shift: UInt32
    let transitions: TagTransitions
    /// What transitions are worth as factors, in their order.
    let links: TagLinks
    /// What a score is worth as a factor, by how many steps it is below another.
    let odds: [Float]
    let words: WordTraitTable
    let phrases: PhraseTraitTable

    /// - Parameter source: of another shape it gives a model that tags nothing.
    public init(_ source: Source) {
        scale = source.scale
        words = WordTraitTable(slots: source.words)
        phrases = PhraseTraitTable(slots: source.phrases)
        let rows = Self.rows(Array(source.weights.utf8))
        self.rows = rows
        shift = UInt32(32 - rows.count.trailingZeroBitCount)
        transitions = TagTransitions(Self.numbers(Array(source.transitions.utf8)))
        links = transitions.factors(scale: source.scale)
        odds = (0..<4096).map { Float(Exponential.of(Double(-$0) * source.scale)) }
    }

    private static func rows(_ weights: [UInt8]) -> [Row] {
        let count = weights.count / 8
        guard count > 1, count.nonzeroBitCount == 1 else { return [noWeights, noWeights] }
        var rows: [Row] = []
        rows.reserveCapacity(count)
        var base = 0
        for _ in 0..<count {
            var row: Row = 0
            for tag in (0..<8).reversed() {
                let weight = Int(weights[base + tag]) - Int(zero)
                row = row << 8 | Row(min(max(weight, -largestWeight), largestWeight) + bias)
            }
            rows.append(row)
            base += 8
        }
        return rows
    }

    private static let noWeights = Row(bias) &* 0x0101_0101_0101_0101

    /// The weight of a tag, by its number, in a row.
    static func weight(ofTag tag: Int, in row: Row) -> Int { Int(row >> UInt64(8 * tag) & 0xFF) - bias }

    private static func numbers(_ digits: [UInt8]) -> [Int32] {
        stride(from: 0, to: digits.count - 1, by: 2).map {
            let number = Int32(digits[$0] &- firstDigit) * Int32(digitCount) + Int32(digits[$0 + 1] &- firstDigit)
            return number - Int32(digitCount * digitCount / 2)
        }
    }

    /// A transition's number as two characters; numbers beyond ±4,140 are cut.
    public static func digits(of number: Int) -> [UInt8] {
        let half = digitCount * digitCount / 2
        let shifted = min(max(number, -half), half) + half
        return [firstDigit + UInt8(shifted / digitCount), firstDigit + UInt8(shifted % digitCount)]
    }
}

/// What a tag is worth behind another, by the kind of word that it is for, in steps of the weights' scale.
struct TagTransitions: Sendable {
    /// Far below any sum of weights: a tag that may not stand there.
    static let never: Int32 = -1 << 24

    /// By kind and tag before, a column for each tag.
    private let columns: [SIMD8<Int32>]

    init(_ numbers: [Int32]) {
        let count = NameTag.allCases.count
        let isWhole = numbers.count == WordKind.count * count * count
        columns = (0..<WordKind.count * count).map { index in
            var column = SIMD8(repeating: Self.never)
            for tag in NameTag.allCases {
                let previous = NameTag.allCases[index % count]
                guard tag.mayFollow(previous) else { continue }
                column[Int(tag.rawValue)] = isWhole ? numbers[index * count + Int(tag.rawValue)] : 0
            }
            return column
        }
    }

    /// The transitions as factors of odds.
    ///
    /// - Parameter scale: what one step of a transition is worth, in logarithms of odds.
    func factors(scale: Double) -> TagLinks {
        TagLinks(
            columns.map { column in
                var factors = SIMD8<Float>()
                for tag in NameTag.allCases.indices where column[tag] > Self.never {
                    factors[tag] = Float(Exponential.power(Double(column[tag]) * scale))
                }
                return factors
            })
    }

    subscript(kind: UInt8, previous: Int) -> SIMD8<Int32> { columns[Int(kind) * NameTag.allCases.count + previous] }
}

/// What a tag is worth behind another, as a factor of odds.
struct TagLinks: Sendable {
    /// By kind of word and tag before, a column for each tag.
    let byPrevious: [SIMD8<Float>]
    /// The same by kind and tag, a column for each tag before.
    let byTag: [SIMD8<Float>]

    init(_ byPrevious: [SIMD8<Float>]) {
        self.byPrevious = byPrevious
        let count = NameTag.allCases.count
        byTag = byPrevious.indices.map { index in
            var column = SIMD8<Float>()
            for previous in 0..<count { column[previous] = byPrevious[index / count * count + previous][index % count] }
            return column
        }
    }
}

/// Kinds of words that names go on over, or end at, each in its own way.
enum WordKind {
    static let count = 16

    static func kind(of form: WordForm, casing: SentenceForms.Casing) -> UInt8 {
        switch form.writing {
        case .mark: mark(form.first)
        case .number: 8
        case .numbered: 9
        case .lower where form.traits.isLinker: 10
        case .lower where form.traits.isFunction: 11
        case .lower, .other: casing == .mixed ? 12 : 13
        case .capitalized, .mixed: casing == .mixed ? 14 : 13
        case .allCaps, .initial: casing == .mixed ? 15 : 13
        }
    }

    private static func mark(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: ","): 0
        case UInt8(ascii: "("): 1
        case UInt8(ascii: ")"): 2
        case UInt8(ascii: "-"), UInt8(ascii: "/"): 3
        case UInt8(ascii: "."): 4
        case UInt8(ascii: "\""), UInt8(ascii: "'"): 5
        case UInt8(ascii: "&"): 6
        default: 7
        }
    }
}
