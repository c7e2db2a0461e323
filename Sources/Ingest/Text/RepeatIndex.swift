/// Knows the blocks seen so far, and tells exact and near repeats of them.
struct RepeatIndex {
    /// Words in a row that are compared; two texts that share them by chance are the same text.
    static let shingleLength = 6
    /// The share of a block's shingles that one earlier block must hold.
    static let threshold = 0.85

    private var exact: Set<UInt64> = []
    private var firstBlock: [UInt64: Int32] = [:]
    private var count: Int32 = 0

    init() {}

    /// True when the text repeats an earlier one; otherwise it is remembered. Linear in its words.
    mutating func isRepeat(_ text: [UInt8]) -> Bool {
        let words = text.split { !($0.isASCIIAlphanumeric || $0 >= 0x80) }
            .map { ByteHash.of($0.lazy.map(\.asciiLowercased)) }
        let whole = RepeatIndex.hash(words[...])
        guard exact.insert(whole).inserted else { return true }
        let shingles = RepeatIndex.shingles(of: words)
        if isNearRepeat(shingles) { return true }
        for shingle in shingles where firstBlock[shingle] == nil { firstBlock[shingle] = count }
        count += 1
        return false
    }

    private func isNearRepeat(_ shingles: [UInt64]) -> Bool {
        guard !shingles.isEmpty else { return false }
        var matches: [Int32: Int] = [:]
        for shingle in shingles {
            if let block = firstBlock[shingle] { matches[block, default: 0] += 1 }
        }
        let most = matches.values.max() ?? 0
        return Double(most) >= RepeatIndex.threshold * Double(shingles.count)
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
