/// A name as its words, without case and marks, to compare with others as the scorer of records does.
public struct NameWords: Hashable, Sendable {
    public let words: [String]

    public init(_ name: String) {
        words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The F1 of the words that two names share, from 0 to 1; 0 where one has none.
    public func overlap(with other: NameWords) -> Double {
        guard !words.isEmpty, !other.words.isEmpty else { return 0 }
        if words == other.words { return 1 }
        var counts: [String: Int] = [:]
        for word in words { counts[word, default: 0] += 1 }
        var common = 0
        for word in other.words where counts[word, default: 0] > 0 {
            counts[word, default: 0] -= 1
            common += 1
        }
        return 2 * Double(common) / Double(words.count + other.words.count)
    }
}
