/// A closed set of the lexicon's words, asked by their numbers.
///
/// Complexity: a question costs one array access.
struct WordSet: Sendable {
    private var members: [Bool]

    /// - Parameter words: words that a list of the lexicon holds, parted by white space; letter case is folded.
    init(_ words: String, lexicon: Lexicon = .shared) {
        members = Array(repeating: false, count: lexicon.count)
        for word in words.split(whereSeparator: \.isWhitespace) {
            let id = lexicon.id(word)
            assert(id.isKnown, "no word list holds \(word)")
            if id.isKnown { members[Int(id.index)] = true }
        }
    }

    func contains(_ token: Token) -> Bool { contains(token.word) }

    func contains(_ word: WordID) -> Bool {
        let index = Int(word.index)
        return members.indices.contains(index) && members[index]
    }
}
