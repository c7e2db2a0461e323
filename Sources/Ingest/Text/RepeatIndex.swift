/// Knows the texts seen so far, and tells exact and near repeats of them.
struct RepeatIndex {
    /// The share of a text's shingles that one earlier text must hold.
    static let threshold = 0.85

    private var exact: Set<UInt64> = []
    private var firstText = ShingleTable()
    private var wordCounts: [Int] = []
    private var numbers: Set<UInt64> = []
    /// Some words in a row have come up again: without any, no text can be an excerpt of another.
    private(set) var hasSeenAny = false
    /// How many times longer the other text must be; an excerpt is shorter than its source.
    private let minimumRatio: Double

    /// - Parameter minimumRatio: 0 for repeats of any length; more where only excerpts of longer texts are looked for.
    init(minimumRatio: Double = 0) { self.minimumRatio = minimumRatio }

    /// True when the text repeats an earlier one; otherwise it is remembered. Linear in its words.
    ///
    /// A text with a number that no earlier one has is news, however alike the words are: lists of grants
    /// and paragraphs of laws differ in nothing else.
    mutating func isRepeat(_ text: TextShingles) -> Bool {
        guard exact.insert(text.whole).inserted else { return true }
        if text.figures.allSatisfy(numbers.contains), isNearRepeat(text) { return true }
        let isNew = firstText.add(text.shingles, of: Int32(wordCounts.count))
        hasSeenAny = hasSeenAny || !isNew
        wordCounts.append(text.wordCount)
        numbers.formUnion(text.figures)
        return false
    }

    private func isNearRepeat(_ text: TextShingles) -> Bool {
        let found = text.shingles.compactMap { firstText.text(of: $0) }
        let needed = RepeatIndex.threshold * Double(text.shingles.count)
        guard !found.isEmpty, Double(found.count) >= needed else { return false }
        var matches: [Int32: Int] = [:]
        for other in found { matches[other, default: 0] += 1 }
        return matches.contains { other, count in
            Double(count) >= needed
                && Double(wordCounts[Int(other)]) >= minimumRatio * Double(text.wordCount)
        }
    }
}

/// The first text that each shingle stood in: open addressing, as the keys are hashes already.
private struct ShingleTable {
    private var keys: [UInt64] = []
    private var texts: [Int32] = []
    private var count = 0

    func text(of shingle: UInt64) -> Int32? {
        guard !keys.isEmpty else { return nil }
        let slot = slot(of: shingle)
        return texts[slot] < 0 ? nil : texts[slot]
    }

    /// - Returns: false when any of the shingles was there before.
    mutating func add(_ shingles: [UInt64], of text: Int32) -> Bool {
        grow(for: count + shingles.count)
        var isNew = true
        for shingle in shingles {
            let slot = slot(of: shingle)
            guard texts[slot] < 0 else {
                isNew = isNew && texts[slot] == text
                continue
            }
            (keys[slot], texts[slot]) = (shingle, text)
            count += 1
        }
        return isNew
    }

    /// Where the shingle is, or the free place that it would take.
    private func slot(of shingle: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: shingle ^ (shingle >> 32)) & mask
        while texts[slot] >= 0, keys[slot] != shingle { slot = (slot + 1) & mask }
        return slot
    }

    /// At most half of the places are taken.
    private mutating func grow(for needed: Int) {
        guard needed * 2 > keys.count else { return }
        var capacity = max(2_048, keys.count)
        while capacity < needed * 4 { capacity *= 2 }
        let (oldKeys, oldTexts) = (keys, texts)
        keys = Array(repeating: 0, count: capacity)
        texts = Array(repeating: -1, count: capacity)
        for (key, text) in zip(oldKeys, oldTexts) where text >= 0 {
            let slot = slot(of: key)
            (keys[slot], texts[slot]) = (key, text)
        }
    }
}
