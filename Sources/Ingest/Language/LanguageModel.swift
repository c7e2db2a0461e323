internal import Mathematics

/// Weights of a script's languages for the features of a word: a row for each bucket of the features' hashes.
struct LanguageModel: Sendable {
    /// Sixteen bits wide already, so that adding is one instruction.
    typealias Row = SIMD32<Int16>

    /// As Tools/LanguageModel writes it.
    struct Source {
        /// Language codes, in the order of the columns.
        var codes: String
        /// What one step of a weight is worth.
        var scale: Double
        /// Rows are two to this power.
        var bits: UInt32
        /// A character for each weight, rows one after the other; line breaks mean nothing.
        var weights: String
    }

    /// The column that gathers languages which are told apart from the others but not named.
    static let unnamed = "und"

    static let latin = LanguageModel(.latin, LanguageWeights.latin)
    static let cyrillic = LanguageModel(.cyrillic, LanguageWeights.cyrillic)
    static let arabic = LanguageModel(.arabic, LanguageWeights.arabic)
    static let devanagari = LanguageModel(.devanagari, LanguageWeights.devanagari)

    let script: LetterScript
    let codes: [String]
    let scale: Double
    private let shift: UInt32
    private let rows: [Row]

    private init(_ script: LetterScript, _ source: Source) {
        self.script = script
        codes = source.codes.split(separator: " ").map(String.init)
        scale = source.scale
        shift = 32 - source.bits
        rows = Self.rows(source.weights, columns: codes.count, count: 1 << Int(source.bits))
    }

    /// The printable ASCII characters in order, without the three that mean something in a Swift literal, stand for -45...45.
    private static func rows(_ weights: String, columns: Int, count: Int) -> [Row] {
        var value: [Int16] = Array(repeating: 0, count: 256)
        let alphabet = (UInt8(ascii: "!")...UInt8(ascii: "~")).filter { !"\"#\\".utf8.contains($0) }
        for (number, character) in alphabet.enumerated() { value[Int(character)] = Int16(number - alphabet.count / 2) }
        var rows: [Row] = []
        rows.reserveCapacity(count)
        var row = Row()
        var column = 0
        for character in weights.utf8 where character != UInt8(ascii: "\n") {
            row[column] = value[Int(character)]
            column += 1
            if column == columns {
                rows.append(row)
                (row, column) = (Row(), 0)
            }
        }
        precondition(rows.count == count && column == 0, "the generated weights are whole")
        return rows
    }

    /// The weights of a feature.
    func row(hash: UInt32) -> Row { rows[Int(hash >> shift)] }
}

/// The letters of a word between two spaces.
struct WordScalars {
    private static let space: UInt32 = 0x20
    private(set) var padded: [UInt32] = [space]

    var isEmpty: Bool { padded.count == 1 }

    mutating func append(_ letter: UInt32) { padded.append(letter) }

    /// Puts the space behind the word.
    mutating func close() { padded.append(Self.space) }

    mutating func removeAll() { padded.removeLast(padded.count - 1) }
}

/// What a text's words say for each language of a model.
struct LanguageScore {
    /// Rows that a 16-bit sum holds without overflow: 45 times this many.
    private static let rowsInPart = 700

    private let model: LanguageModel
    private var total: [Int] = Array(repeating: 0, count: 32)
    private var part = SIMD32<Int16>()
    private var partCount = 0
    private var count = 0

    init(model: LanguageModel) { self.model = model }

    /// Adds a word's features, runs of two to four of its scalars and the word itself, and empties it.
    mutating func add(_ word: inout WordScalars) {
        guard !word.isEmpty else { return }
        word.close()
        var whole: UInt32 = 0x51ED_270B
        for start in 0..<(word.padded.count - 1) {
            var run: UInt32 = 0x811C_9DC5
            for place in start..<min(start + 4, word.padded.count) {
                run = Self.step(run, word.padded[place])
                if place > start { add(hash: run) }
            }
            if start > 0 { whole = Self.step(whole, word.padded[start]) }
        }
        add(hash: whole)
        word.removeAll()
    }

    private static func step(_ hash: UInt32, _ scalar: UInt32) -> UInt32 { (hash ^ scalar) &* 0x9E37_79B1 }

    private mutating func add(hash: UInt32) {
        var mixed = hash ^ hash >> 15
        mixed = mixed &* 0x85EB_CA6B
        mixed ^= mixed >> 13
        part &+= model.row(hash: mixed)
        partCount += 1
        count += 1
        if partCount == Self.rowsInPart { flush() }
    }

    private mutating func flush() {
        for column in total.indices { total[column] += Int(part[column]) }
        (part, partCount) = (SIMD32<Int16>(), 0)
    }

    /// The sums of the weights, a number for each language of the model.
    var sums: [Int] {
        model.codes.indices.map { total[$0] + Int(part[$0]) }
    }

    /// The language of the highest sum, and its share after the softmax; nil without a word.
    var best: (code: String, share: Double)? {
        let sums = sums
        guard count > 0, let best = sums.indices.max(by: { sums[$0] < sums[$1] }) else { return nil }
        let step = model.scale / Double(count).squareRoot()
        let all = sums.reduce(0.0) { $0 + Exponential.of(Double($1 - sums[best]) * step) }
        return (model.codes[best], 1 / all)
    }
}
