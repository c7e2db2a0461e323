/// Knows the blocks seen so far, and tells exact and near repeats of them.
struct RepeatIndex {
    /// Words in a row that are compared; two texts that share them by chance are the same text.
    static let shingleLength = 6
    /// The share of a block's shingles that one earlier block must hold.
    static let threshold = 0.85

    private var exact: Set<UInt64> = []
    private var firstBlock: [UInt64: Int32] = [:]
    private var wordCounts: [Int] = []
    private var numbers: Set<UInt64> = []
    /// How many times longer the other text must be; an excerpt is shorter than its source.
    private let minimumRatio: Double

    /// - Parameter minimumRatio: 0 for repeats of any length; more where only excerpts of longer texts are looked for.
    init(minimumRatio: Double = 0) { self.minimumRatio = minimumRatio }

    /// True when the text repeats an earlier one; otherwise it is remembered. Linear in its words.
    ///
    /// A text with a number that no earlier one has is news, however alike the words are: lists of grants
    /// and paragraphs of laws differ in nothing else.
    mutating func isRepeat(_ text: [UInt8]) -> Bool {
        let (words, figures) = RepeatIndex.words(of: text)
        guard exact.insert(RepeatIndex.hash(words[...])).inserted else { return true }
        let shingles = RepeatIndex.shingles(of: words)
        if figures.allSatisfy(numbers.contains), isNearRepeat(shingles, wordCount: words.count) { return true }
        remember(shingles, wordCount: words.count)
        numbers.formUnion(figures)
        return false
    }

    /// The hashes of the words in lower case, and those of the words with digits among them.
    private static func words(of text: [UInt8]) -> (words: [UInt64], figures: [UInt64]) {
        var words: [UInt64] = []
        words.reserveCapacity(text.count / 5)
        var figures: [UInt64] = []
        var hash = ByteHash.start
        var (isInWord, hasDigit) = (false, false)
        for byte in text {
            if byte.isASCIIAlphanumeric || byte >= 0x80 {
                hash = ByteHash.adding(byte.asciiLowercased, to: hash)
                isInWord = true
                if byte.isASCIIDigit { hasDigit = true }
            } else if isInWord {
                words.append(hash)
                if hasDigit { figures.append(hash) }
                (hash, isInWord, hasDigit) = (ByteHash.start, false, false)
            }
        }
        if isInWord { words.append(hash) }
        if isInWord, hasDigit { figures.append(hash) }
        return (words, figures)
    }

    private mutating func remember(_ shingles: [UInt64], wordCount: Int) {
        let block = Int32(wordCounts.count)
        for shingle in shingles where firstBlock[shingle] == nil { firstBlock[shingle] = block }
        wordCounts.append(wordCount)
    }

    private func isNearRepeat(_ shingles: [UInt64], wordCount: Int) -> Bool {
        guard !shingles.isEmpty else { return false }
        var matches: [Int32: Int] = [:]
        for shingle in shingles {
            if let block = firstBlock[shingle] { matches[block, default: 0] += 1 }
        }
        return matches.contains { block, count in
            Double(count) >= RepeatIndex.threshold * Double(shingles.count)
                && Double(wordCounts[Int(block)]) >= minimumRatio * Double(wordCount)
        }
    }

    private static func shingles(of words: [UInt64]) -> [UInt64] {
        guard words.count >= shingleLength else { return [] }
        return (0...(words.count - shingleLength)).map { hash(words[$0..<$0 + shingleLength]) }
    }

    private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in words { hash = (hash ^ word) &* 0x100_0000_01B3 }
        return hash
    }
}
