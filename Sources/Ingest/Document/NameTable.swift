/// Names of a fixed vocabulary by their hash, in an array: a page asks thousands of times, and hashing the
/// hash again as `Dictionary` does would cost more than reading the name.
struct NameTable<Name: Sendable>: Sendable {
    private var hashes: [UInt64]
    private var names: [Name]

    /// - Parameter other: what names outside the vocabulary give.
    init(_ entries: [(spelling: String, name: Name)], other: Name) {
        let size = NameTable.slotCount(for: entries.count)
        hashes = Array(repeating: 0, count: size)
        names = Array(repeating: other, count: size)
        for entry in entries {
            let hash = ByteHash.of(entry.spelling.utf8)
            let slot = slot(of: hash)
            (hashes[slot], names[slot]) = (hash, entry.name)
        }
    }

    /// The name of a `ByteHash` of its lower-case spelling.
    subscript(hash: UInt64) -> Name { names[slot(of: hash)] }

    /// Where the hash stands, or the free slot where it would.
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 17) & (hashes.count - 1)
        while hashes[slot] != hash, hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
        return slot
    }

    /// A power of two, at least four times the number of names: most are found at the first try.
    private static func slotCount(for count: Int) -> Int {
        var size = 16
        while size < 4 * count { size *= 2 }
        return size
    }
}
