/// Numbers keys that are hashes already (`ByteHash`) by the order in which they first come up: 0, 1, 2, …
///
/// What `Dictionary` would do, without hashing the hashes again; a page asks for thousands.
struct PlaceIndex {
    private var keys: [UInt64]
    private var places: [Int32]
    private(set) var count = 0

    /// - Parameter capacity: the number of different keys that is likely; more are taken.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        places = Array(repeating: -1, count: size)
    }

    /// The key's number; a new key gets the next one, which is `count` before the call.
    mutating func place(of key: UInt64) -> Int {
        let found = slot(of: key)
        if places[found] >= 0 { return Int(places[found]) }
        if count * 2 >= keys.count { grow() }
        let free = slot(of: key)
        (keys[free], places[free]) = (key, Int32(count))
        count += 1
        return count - 1
    }

    /// Where the key is, or the free place that it would take.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while places[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, places).filter { $0.1 >= 0 }
        (keys, places) = (Array(repeating: 0, count: keys.count * 2), Array(repeating: -1, count: keys.count * 2))
        for (key, place) in old {
            let slot = slot(of: key)
            (keys[slot], places[slot]) = (key, place)
        }
    }
}
