/// Knows the texts seen so far, and tells exact and near repeats of them.
struct RepeatIndex {
    /// The share of a text's shingles that one earlier text must hold.
    static let threshold = 0.85

    private var exact: Set<UInt64> = []
    private var firstText: ShingleTable
    private var wordCounts: [Int] = []
    private var numbers: Set<UInt64> = []
    /// Some words in a row have come up again: without any, no text can be an excerpt of another.
    private(set) var hasSeenAny = false
    /// How many times longer the other text must be; an excerpt is shorter than its source.
    private let minimumRatio: Double

    /// - Parameters:
    ///   - minimumRatio: 0 for repeats of any length; more where only excerpts of longer texts are looked for.
    ///   - shingleCount: how many shingles are likely to come; more are taken.
    init(minimumRatio: Double = 0, shingleCount: Int = 0) {
        self.minimumRatio = minimumRatio
        firstText = ShingleTable(capacity: shingleCount)
    }

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
        let needed = RepeatIndex.threshold * Double(text.shingles.count)
        var found: [Int32] = []
        for (index, shingle) in text.shingles.enumerated() {
            if let other = firstText.text(of: shingle) {
                found.append(other)
            } else if Double(text.shingles.count - (index + 1 - found.count)) < needed {
                // Most texts repeat nothing, and their first words tell.
                return false
            }
        }
        guard !found.isEmpty else { return false }
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
    private struct Slot {
        var key: UInt64 = 0
        /// -1 in a free place.
        var text: Int32 = -1
    }

    private var slots: [Slot]
    private var count = 0

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
    }

    func text(of shingle: UInt64) -> Int32? {
        let text = slots[slot(of: shingle)].text
        return text < 0 ? nil : text
    }

    /// - Returns: false when any of the shingles was there before.
    mutating func add(_ shingles: [UInt64], of text: Int32) -> Bool {
        grow(for: count + shingles.count)
        var isNew = true
        for shingle in shingles {
            let slot = slot(of: shingle)
            guard slots[slot].text < 0 else {
                isNew = isNew && slots[slot].text == text
                continue
            }
            slots[slot] = Slot(key: shingle, text: text)
            count += 1
        }
        return isNew
    }

    /// Where the shingle is, or the free place that it would take.
    private func slot(of shingle: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: shingle ^ (shingle >> 32)) & mask
        while slots[slot].text >= 0, slots[slot].key != shingle { slot = (slot + 1) & mask }
        return slot
    }

    /// At most half of the places are taken.
    private mutating func grow(for needed: Int) {
        guard needed * 2 > slots.count else { return }
        let old = slots
        self = ShingleTable(capacity: needed * 2)
        for taken in old where taken.text >= 0 {
            slots[slot(of: taken.key)] = taken
            count += 1
        }
    }
}
