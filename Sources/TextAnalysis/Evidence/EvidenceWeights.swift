internal import LexiconFormat

/// What features weigh, by their keys: open addressing, as keys are hashes already.
struct EvidenceWeights: Sendable {
    /// A power of two in size, at most half full; 0 is an empty place.
    private var keys: [UInt64] = [0, 0]
    private var weights: [Float] = [0, 0]
    private var count = 0

    init() {}

    /// - Parameter table: a line for each feature, its name and its weight in hundredths, parted by a tab.
    /// - Complexity: linear in the table's bytes, each of which is looked at once.
    init(table: String) {
        self.init()
        var key = EvidenceKey()
        var (hundredths, isNegative, isWeight) = (0, false, false)
        for byte in table.utf8 {
            switch byte {
            case UInt8(ascii: "\t"): isWeight = true
            case UInt8(ascii: "\n"):
                if isWeight { insert(Float(isNegative ? -hundredths : hundredths) / 100, for: key.value) }
                (key, hundredths, isNegative, isWeight) = (EvidenceKey(), 0, false, false)
            case _ where !isWeight: key.append(byte)
            case UInt8(ascii: "-"): isNegative = true
            default: hundredths = hundredths * 10 + Int(byte &- UInt8(ascii: "0"))
            }
        }
        if isWeight { insert(Float(isNegative ? -hundredths : hundredths) / 100, for: key.value) }
    }

    /// The weight of a feature; nil for one that weighs nothing.
    subscript(key: UInt64) -> Float? {
        var place = place(of: key)
        while keys[place] != 0 {
            if keys[place] == key { return weights[place] }
            place = (place &+ 1) & (keys.count &- 1)
        }
        return nil
    }

    /// The last weight of a key counts.
    mutating func insert(_ weight: Float, for key: UInt64) {
        if (count + 1) * 2 > keys.count { grow() }
        var place = place(of: key)
        while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
        if keys[place] == 0 { count += 1 }
        (keys[place], weights[place]) = (key, weight)
    }

    private mutating func grow() {
        let (oldKeys, oldWeights) = (keys, weights)
        count = 0
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        weights = Array(repeating: 0, count: oldKeys.count * 2)
        for (key, weight) in zip(oldKeys, oldWeights) where key != 0 { insert(weight, for: key) }
    }

    private func place(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count &- 1)
    }
}
