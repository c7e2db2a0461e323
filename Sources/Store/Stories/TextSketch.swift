/// What tells a text from others, and how much of it stands in another: its shingles, five words each, and their
/// smallest hashes.
///
/// MinHash with bands (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4): 42 bands of three
/// hashes. Texts that share half of their shingles have a band in common in 99.6 of 100 cases, such that share a fiftieth
/// in 3 of 10,000.
struct TextSketch {
    static let shingleWords = 5
    static let bandCount = 42
    static let bandRows = 3

    /// Distinct hashes of shingles, in ascending order. None for a text of fewer words.
    let shingles: [UInt64]

    init(_ text: String) {
        var (words, word): ([UInt64], UInt64) = ([], Self.basis)
        for byte in text.utf8 {
            if Self.isWordByte(byte) {
                word = (word ^ UInt64(byte | (byte < 0x80 ? 0x20 : 0))) &* 0x0000_0100_0000_01b3
            } else if word != Self.basis {
                words.append(word)
                word = Self.basis
            }
        }
        if word != Self.basis { words.append(word) }
        guard words.count >= Self.shingleWords else {
            shingles = []
            return
        }
        var hashes: Set<UInt64> = []
        hashes.reserveCapacity(words.count)
        for start in 0...words.count - Self.shingleWords {
            var hash = Self.basis
            for word in words[start..<start + Self.shingleWords] { hash = Self.mixed(hash ^ word) }
            hashes.insert(hash)
        }
        shingles = hashes.sorted()
    }

    /// A number for each band; texts with one in common are worth comparing. None for a short text.
    func bands() -> [Int64] {
        guard !shingles.isEmpty else { return [] }
        return (0..<Self.bandCount).map { band in
            var hash = UInt64(band)
            for row in 0..<Self.bandRows {
                let seed = Self.mixed(UInt64(band * Self.bandRows + row) &+ 1)
                hash = Self.mixed(hash ^ (shingles.reduce(.max) { min($0, Self.mixed($1 ^ seed)) }))
            }
            return Int64(bitPattern: hash)
        }
    }

    /// The shares of common shingles: in both texts together (Jaccard), and in the shorter one. Linear.
    func overlap(with other: TextSketch) -> (ofBoth: Double, ofShorter: Double) {
        guard !shingles.isEmpty, !other.shingles.isEmpty else { return (0, 0) }
        var (left, right, common) = (0, 0, 0)
        while left < shingles.count, right < other.shingles.count {
            let (a, b) = (shingles[left], other.shingles[right])
            if a == b { common += 1 }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        let both = shingles.count + other.shingles.count - common
        return (Double(common) / Double(both), Double(common) / Double(min(shingles.count, other.shingles.count)))
    }

    private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
