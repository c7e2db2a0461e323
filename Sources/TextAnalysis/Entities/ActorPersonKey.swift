internal import LexiconFormat

/// A person's name as words.
enum PersonKey {
    static func words(of name: String) -> [String] { NameParts.lettersAndApostrophes(of: name) }

    /// Whether every word of `short` stands in `long`, in order; an initial stands for a word.
    static func isShort(_ short: [String], for long: [String]) -> Bool {
        var position = 0
        for word in short {
            guard let found = long[position...].firstIndex(where: { matches(word, $0) }) else { return false }
            position = found + 1
        }
        return !short.isEmpty
    }

    /// Whether two names are one, misspelt: a word of five letters or more differs by one letter, of eight by two.
    static func isSpelling(_ name: [String], of other: [String]) -> Bool {
        guard name.count == other.count else { return false }
        let differing = name.indices.filter { name[$0] != other[$0] }
        guard differing.count == 1, let index = differing.first else { return false }
        let length = min(name[index].count, other[index].count)
        guard length >= 5 else { return false }
        let distance = EditDistance.between(Array(name[index].utf8), Array(other[index].utf8), limit: 2)
        return distance <= (length >= 8 || (name.count > 1 && length >= 6) ? 2 : 1)
    }

    private static func matches(_ word: String, _ other: String) -> Bool {
        word == other || (word.count == 1 && other.hasPrefix(word)) || (other.count == 1 && word.hasPrefix(other))
    }
}

/// The number of letters to insert, delete, replace or swap with their neighbour to make one word of another.
enum EditDistance {
    /// The distance, or more than `limit` when it is greater. Complexity: O(n · m) for words of n and m bytes.
    static func between(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int {
        guard abs(first.count - second.count) <= limit, first.count <= 64, second.count <= 64 else { return limit + 1 }
        var beforeLast = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        for row in 1...max(1, first.count) where !first.isEmpty {
            var current = [Int](repeating: row, count: second.count + 1)
            for column in 1...max(1, second.count) where !second.isEmpty {
                let isSame = first[row - 1] == second[column - 1]
                current[column] = min(
                    last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
                    current[column] = min(current[column], beforeLast[column - 2] + 1)
                }
            }
            (beforeLast, last) = (last, current)
        }
        return last[second.count]
    }
}
