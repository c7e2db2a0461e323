/// What single words mean to the number grammar: one array look-up per token.
struct NumberWordTable<Value: Sendable>: Sendable {
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

/// A closed set of words.
struct NumberWordSet: Sendable {
    private var members: [Bool]

    /// - Parameter words: lower-case words parted by white space.
    init(_ words: String, lexicon: Lexicon = .shared) {
        members = Array(repeating: false, count: lexicon.count)
        for word in words.split(whereSeparator: \.isWhitespace) {
            let id = lexicon.id(word)
            assert(id.isKnown, "no word list holds \(word)")
            if id.isKnown { members[Int(id.index)] = true }
        }
    }

    func contains(_ token: Token) -> Bool { token.word.isKnown && members[Int(token.word.index)] }
}

/// Phrases with a meaning, matched over tokens from their first or up to their last word.
struct NumberPhraseTable<Value: Sendable>: Sendable {
    private struct Phrase {
        var words: [WordID]
        var value: Value
    }

    /// By first word, or by last word when the table reads backward; longest first.
    private var phrases: NumberWordTable<[Phrase]>
    private let isBackward: Bool

    init(_ entries: [(String, Value)], isBackward: Bool = false, lexicon: Lexicon = .shared) {
        var byAnchor: [String: [Phrase]] = [:]
        for (text, value) in entries {
            let words = text.split(separator: " ")
            guard let anchor = isBackward ? words.last : words.first else { continue }
            byAnchor[String(anchor), default: []].append(Phrase(words: words.map { lexicon.id($0) }, value: value))
        }
        let sorted = byAnchor.map { ($0.key, $0.value.sorted { $0.words.count > $1.words.count }) }
        phrases = NumberWordTable(sorted, lexicon: lexicon)
        self.isBackward = isBackward
    }

    /// The longest phrase that starts at a token, and the index behind it.
    func match(_ text: TokenizedText, from index: Int) -> (value: Value, end: Int)? {
        guard !isBackward, index < text.tokens.count, let candidates = phrases[text.tokens[index]] else { return nil }
        for phrase in candidates where matches(phrase, text, from: index) {
            return (phrase.value, index + phrase.words.count)
        }
        return nil
    }

    /// The longest phrase whose last word is the token before `end`, and the index of its first.
    func match(_ text: TokenizedText, upTo end: Int) -> (value: Value, start: Int)? {
        guard isBackward, end > 0, let candidates = phrases[text.tokens[end - 1]] else { return nil }
        for phrase in candidates where matches(phrase, text, from: end - phrase.words.count) {
            return (phrase.value, end - phrase.words.count)
        }
        return nil
    }

    private func matches(_ phrase: Phrase, _ text: TokenizedText, from start: Int) -> Bool {
        guard start >= 0, start + phrase.words.count <= text.tokens.count else { return false }
        return phrase.words.indices.allSatisfy { text.tokens[start + $0].word == phrase.words[$0] }
    }
}
