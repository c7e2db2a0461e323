/// A short word exactly as it is written, in two machine words.
struct Spelling: Hashable, Sendable {
    /// The most bytes that one holds; few words are longer.
    static let longest = 15

    /// The bytes from the first on; the uppermost byte of `high` is their count and the mark.
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64

    /// No word's.
    fileprivate static let none = Spelling()

    private init() { high = .max }

    /// - Parameter mark: tells spellings apart that mean different things to whoever asks; below 16.
    /// - Returns: nil for a word that is too long.
    @inline(__always)
    init?(_ utf8: [UInt8], _ range: Range<Int>, mark: UInt8 = 0) {
        guard range.count <= Self.longest else { return nil }
        high = UInt64(UInt8(truncatingIfNeeded: range.count) | mark << 4) << 56
        var shift: UInt64 = 0
        for index in range.lowerBound..<min(range.upperBound, range.lowerBound + 8) {
            low |= UInt64(utf8[index]) &<< shift
            shift &+= 8
        }
        guard range.count > 8 else { return }
        shift = 0
        for index in range.lowerBound + 8..<range.upperBound {
            high |= UInt64(utf8[index]) &<< shift
            shift &+= 8
        }
    }

    /// Spread evenly over its upper bits.
    @inline(__always)
    fileprivate var hash: UInt64 {
        let mixed = (low ^ high &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
        return (mixed ^ mixed >> 32) &* 0xC2B2_AE3D_27D4_EB4F
    }
}

/// What was worked out for spellings, kept for the next time: most words of a text are among those before.
///
/// Spellings are compared whole, so that what is kept never depends on which words came before. A value without a
/// spelling may be kept, too; only its number finds it. Memory: the owner asks for `count` and forgets.
struct SpellingMemo<Value> {
    /// Numbers of values, -1 for none: open addressing, a power of two in size, at most half full.
    private var slots: [Int32]
    private var spellings: ContiguousArray<Spelling> = []
    private var values: ContiguousArray<Value> = []

    init() { slots = Array(repeating: -1, count: 1 << 12) }

    var count: Int { values.count }

    subscript(number: Int) -> Value { values[number] }

    @inline(__always)
    func number(of spelling: Spelling) -> Int? {
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: spelling.hash >> 32) & mask
        while true {
            let number = Int(slots[slot])
            if number < 0 { return nil }
            if spellings[number] == spelling { return number }
            slot = (slot &+ 1) & mask
        }
    }

    /// Keeps a value, and returns its number.
    mutating func append(_ value: Value, for spelling: Spelling?) -> Int {
        values.append(value)
        spellings.append(spelling ?? .none)
        if values.count * 2 > slots.count {
            slots = Array(repeating: -1, count: slots.count * 2)
            for number in values.indices { place(number) }
        } else {
            place(values.count - 1)
        }
        return values.count - 1
    }

    private mutating func place(_ number: Int) {
        let spelling = spellings[number]
        if spelling == .none { return }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: spelling.hash >> 32) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(number)
    }

    mutating func removeAll() { self = SpellingMemo() }
}
