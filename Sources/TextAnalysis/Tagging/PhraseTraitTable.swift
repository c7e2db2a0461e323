/// Phrases of two words and more that are names in registers or in much unlabelled text, by hashes of their words.
@_spi(Training) public struct PhraseTraitTable: Sendable {
    /// Three characters of the hash, one of what the phrase is.
    static let slotWidth = 4
    static let longest = 7

    private let slots: [UInt8]
    private let count: Int

    /// - Parameter slots: as `encoded(_:)` gives them; fewer characters than a slot has are an empty table.
    public init(slots: String) {
        let bytes = Array(slots.utf8)
        count = bytes.count / Self.slotWidth
        self.slots = bytes
    }

    var isEmpty: Bool { count == 0 }

    /// What a phrase is: 0 for unknown, 1 for the beginning of one alone, higher for kinds of names.
    private func value(of hash: UInt64) -> UInt8 {
        let mark = SlotHash.mark(of: hash)
        var slot = SlotHash.slot(of: hash, count: count)
        for _ in 0..<count {
            let base = slot * Self.slotWidth
            let found = digit(base) << 12 | digit(base + 1) << 6 | digit(base + 2)
            if found == mark { return UInt8(digit(base + 3)) }
            if found == 0 { return 0 }
            slot = slot + 1 == count ? 0 : slot + 1
        }
        return 0
    }

    private func digit(_ index: Int) -> Int { Int((slots[index] &- WordTraitTable.zero) & 63) }

    /// For each word what phrase it is in, with its place in it: begin, inside, end. The longest phrase wins, the first of
    /// two that overlap.
    func marks(_ forms: [WordForm]) -> [UInt8] {
        var marks: [UInt8] = []
        mark(forms, into: &marks)
        return marks
    }

    /// As `marks(_:)`, in an array whose storage is used again.
    func mark(_ forms: [WordForm], into marks: inout [UInt8]) {
        marks.removeAll(keepingCapacity: true)
        guard !isEmpty else { return }
        marks.append(contentsOf: repeatElement(0, count: forms.count))
        var index = 0
        while index < forms.count {
            guard forms[index].traits.beginsPhrase, let (end, value) = longest(forms, from: index) else {
                index += 1
                continue
            }
            for place in index..<end {
                marks[place] = value << 2 | (place == index ? 1 : place + 1 == end ? 3 : 2)
            }
            index = end
        }
    }

    private func longest(_ forms: [WordForm], from start: Int) -> (end: Int, value: UInt8)? {
        var hash = Self.start
        var best: (Int, UInt8)?
        for index in start..<min(start + Self.longest, forms.count) {
            hash = Self.step(hash, forms[index].foldedKey)
            guard index > start else { continue }
            let value = value(of: hash)
            if value == 0 { break }
            if value > 1 { best = (index + 1, value) }
        }
        return best
    }

    private static let start: UInt64 = 0x6A09_E667_F3BC_C908

    private static func step(_ hash: UInt64, _ key: UInt64) -> UInt64 {
        let mixed = (hash ^ key) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 31
    }

    // MARK: Training

    /// The slots of a table, three quarters full, for phrases of two words and more with a value of 2 to 15. Of two
    /// phrases of the same words the first stays.
    public static func encoded(_ phrases: [(words: [String], value: UInt8)]) -> String {
        var values: [UInt64: UInt8] = [:]
        var order: [UInt64] = []
        for (words, value) in phrases where (2...longest).contains(words.count) {
            var hash = start
            for (index, word) in words.enumerated() {
                hash = step(hash, WordForm.key(of: word))
                guard index > 0 else { continue }
                if values[hash] == nil { order.append(hash) }
                let isWhole = index + 1 == words.count
                if values[hash, default: 1] == 1 { values[hash] = isWhole ? value : 1 }
            }
        }
        let count = order.count * 4 / 3 + 1
        var slots = Array(repeating: WordTraitTable.zero, count: slotWidth * count)
        for hash in order {
            let mark = SlotHash.mark(of: hash)
            var slot = SlotHash.slot(of: hash, count: count)
            while slots[slot * slotWidth + 3] != WordTraitTable.zero { slot = slot + 1 == count ? 0 : slot + 1 }
            for (place, digit) in [mark >> 12, mark >> 6, mark, Int(values[hash] ?? 0)].enumerated() {
                slots[slot * slotWidth + place] = WordTraitTable.zero + UInt8(digit & 63)
            }
        }
        return String(decoding: slots, as: UTF8.self)
    }
}
