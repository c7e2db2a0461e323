/// What single words mean to a rule.
///
/// Complexity: a question costs one array access.
struct WordTable<Value: Sendable>: Sendable {
    private var values: [Value?]

    /// - Parameter entries: lower-case words; of two entries for one word the first counts.
    init(_ entries: [(String, Value)], lexicon: Lexicon = .shared) {
        values = Array(repeating: nil, count: lexicon.count)
        for (word, value) in entries {
            let id = lexicon.id(word)
            assert(id.isKnown, "no word list holds \(word)")
            if id.isKnown, values[Int(id.index)] == nil { values[Int(id.index)] = value }
        }
    }

    subscript(token: Token) -> Value? { token.word.isKnown ? values[Int(token.word.index)] : nil }

    subscript(word: WordID) -> Value? { word.isKnown ? values[Int(word.index)] : nil }
}
