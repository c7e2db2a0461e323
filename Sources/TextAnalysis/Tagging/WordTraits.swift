/// What the tagger's word table says of a word, wherever it stands. All zero for a word that it does not hold.
@_spi(Training) public struct WordTraits: Hashable, Sendable {
    /// A class of words that stand in like company, and a coarser one; 0 for none.
    public var cluster: UInt16 = 0
    public var coarseCluster: UInt8 = 0
    /// The part of speech that the word mostly is; 0 for unknown.
    public var speechPart: UInt8 = 0
    /// How often running text writes the word in lower case, in steps; 0 for unknown, 1 for never.
    public var lowerCase: UInt8 = 0
    /// Which word classes of the lexicon the word has, as the number of a combination.
    public var classes: UInt8 = 0
    /// What the word is in names of unlabelled text: three shares of four steps each.
    public var roles: UInt8 = 0
    /// Where in names it stands.
    public var place: UInt8 = 0
    /// May stand in lower case inside a name: "dan", "bagi".
    public var isLinker = false
    /// Is of the grammar: never part of a name by itself.
    public var isFunction = false
    /// Begins a phrase of the phrase table.
    public var beginsPhrase = false

    public init() {}
}

/// Traits of words by the hash of their folded bytes: open addressing over a string of fixed slots.
///
/// Nothing is decoded ahead of a look-up. A slot holds a part of the hash, so that some words in 10^5 are taken for
/// others; their traits are then noise, as they are for the words that training met so.
@_spi(Training) public struct WordTraitTable: Sendable {
    /// Characters of a slot: three of the hash, then the traits.
    static let slotWidth = 12
    /// The first of the 64 characters that stand for six bits each.
    static let zero = UInt8(ascii: "$")

    private let slots: [UInt8]
    private let count: Int

    /// - Parameter slots: as `encoded(_:)` gives them; fewer characters than a slot has are an empty table.
    public init(slots: String) {
        let bytes = Array(slots.utf8)
        count = max(1, bytes.count / Self.slotWidth)
        self.slots = bytes.count < Self.slotWidth ? Array(repeating: Self.zero, count: Self.slotWidth) : bytes
    }

    /// The traits of a word; nil when the table does not hold it.
    func traits(of hash: UInt64) -> WordTraits? {
        let mark = SlotHash.mark(of: hash)
        var slot = SlotHash.slot(of: hash, count: count)
        for _ in 0..<count {
            let base = slot * Self.slotWidth
            let found = digit(base) << 12 | digit(base + 1) << 6 | digit(base + 2)
            if found == mark { return decoded(base) }
            if found == 0 { return nil }
            slot = slot + 1 == count ? 0 : slot + 1
        }
        return nil
    }

    private func digit(_ index: Int) -> Int { Int((slots[index] &- Self.zero) & 63) }

    private func decoded(_ base: Int) -> WordTraits {
        var traits = WordTraits()
        traits.cluster = UInt16(truncatingIfNeeded: digit(base + 3) << 6 | digit(base + 4))
        traits.coarseCluster = UInt8(truncatingIfNeeded: digit(base + 5))
        let grammar = digit(base + 6)
        traits.speechPart = UInt8(truncatingIfNeeded: grammar & 15)
        traits.isLinker = grammar & 16 != 0
        traits.isFunction = grammar & 32 != 0
        let writing = digit(base + 7)
        traits.lowerCase = UInt8(truncatingIfNeeded: writing & 7)
        traits.beginsPhrase = writing & 8 != 0
        traits.classes = UInt8(truncatingIfNeeded: digit(base + 8) << 4 | digit(base + 9) >> 2)
        traits.place = UInt8(truncatingIfNeeded: digit(base + 10))
        traits.roles = UInt8(truncatingIfNeeded: digit(base + 11))
        return traits
    }

    // MARK: Training

    /// The slots of a table, three quarters full, for words by descending weight: of two that would be taken for one
    /// another the first stays.
    public static func encoded(_ words: [(hash: UInt64, traits: WordTraits)]) -> String {
        let count = words.count * 4 / 3 + 1
        var slots = Array(repeating: zero, count: slotWidth * count)
        insertion: for (hash, traits) in words {
            let digits = digits(SlotHash.mark(of: hash), traits)
            var slot = SlotHash.slot(of: hash, count: count)
            while slots[slot * slotWidth..<slot * slotWidth + 3].contains(where: { $0 != zero }) {
                if slots[slot * slotWidth..<slot * slotWidth + 3].elementsEqual(digits[..<3]) { continue insertion }
                slot = slot + 1 == count ? 0 : slot + 1
            }
            for (index, digit) in digits.enumerated() { slots[slot * slotWidth + index] = digit }
        }
        return String(decoding: slots, as: UTF8.self)
    }

    private static func digits(_ mark: Int, _ traits: WordTraits) -> [UInt8] {
        let grammar = Int(traits.speechPart & 15) | (traits.isLinker ? 16 : 0) | (traits.isFunction ? 32 : 0)
        let writing = Int(traits.lowerCase & 7) | (traits.beginsPhrase ? 8 : 0)
        return [
            mark >> 12, mark >> 6, mark, Int(traits.cluster) >> 6, Int(traits.cluster), Int(traits.coarseCluster),
            grammar,
            writing, Int(traits.classes) >> 4, Int(traits.classes & 15) << 2, Int(traits.place), Int(traits.roles),
        ].map { zero + UInt8($0 & 63) }
    }
}

/// Where a hash stands in a table of slots, and what of it is kept there.
enum SlotHash {
    /// Eighteen bits of a hash, never zero: zero is an empty slot.
    static func mark(of hash: UInt64) -> Int { max(1, Int(truncatingIfNeeded: hash) & 0x3FFFF) }

    static func slot(of hash: UInt64, count: Int) -> Int {
        let spread = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: spread.multipliedFullWidth(by: UInt64(count)).high)
    }
}
