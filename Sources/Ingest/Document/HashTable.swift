/// A table that is made once and asked often, by keys that are hashes already (`ByteHash`).
///
/// Open addressing over a quarter-full array: a miss costs one look.
struct HashTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value?]
    private let mask: Int

    init(_ table: [UInt64: Value]) {
        var capacity = 16
        while capacity < table.count * 4 { capacity *= 2 }
        mask = capacity - 1
        keys = Array(repeating: 0, count: capacity)
        values = Array(repeating: nil, count: capacity)
        for (key, value) in table {
            var slot = HashTable.place(of: key) & mask
            while values[slot] != nil { slot = (slot + 1) & mask }
            (keys[slot], values[slot]) = (key, value)
        }
    }

    subscript(key: UInt64) -> Value? {
        var slot = HashTable.place(of: key) & mask
        while let value = values[slot] {
            if keys[slot] == key { return value }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ (key >> 29)) }
}
