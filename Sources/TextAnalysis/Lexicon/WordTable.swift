/// What single words mean to a rule.
///
/// Complexity: a question costs one array access for a word that means nothing, O(log n) for one of n that do.
struct WordTable<Value: Sendable>: Sendable {
    private let members: WordSet
    /// In ascending order.
    private var words: [WordID] = []
    private var values: [Value] = []

    /// - Parameter entries: lower-case words; of two entries for one word the first counts.
    init(_ entries: [(String, Value)], lexicon: Lexicon = .shared) {
        let known = entries.enumerated().map { (word: lexicon.id($1.0), place: $0) }
        assert(known.allSatisfy(\.word.isKnown), "no word list holds all of \(entries.map(\.0))")
        members = WordSet(known.lazy.map(\.word))
        for (word, place) in known.sorted(by: { ($0.word.index, $0.place) < ($1.word.index, $1.place) })
        where word.isKnown && word != words.last {
            words.append(word)
            values.append(entries[place].1)
        }
    }

    subscript(token: Token) -> Value? { self[token.word] }

    subscript(word: WordID) -> Value? {
        guard members.contains(word) else { return nil }
        var (low, high) = (0, words.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].index < word.index { low = middle + 1 } else { high = middle }
        }
        return values[low]
    }
}
