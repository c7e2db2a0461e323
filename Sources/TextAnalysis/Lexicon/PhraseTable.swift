/// Phrases with a meaning, matched over tokens from their first or up to their last word.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Phrase {
        var words: [WordID]
        var value: Value
    }

    /// By first word, or by last word when the table reads backward; longest first.
    private var phrases: WordTable<[Phrase]>
    private let isBackward: Bool

    init(_ entries: [(String, Value)], isBackward: Bool = false, lexicon: Lexicon = .shared) {
        var byAnchor: [String: [Phrase]] = [:]
        for (text, value) in entries {
            let words = text.split(separator: " ")
            guard let anchor = isBackward ? words.last : words.first else { continue }
            byAnchor[String(anchor), default: []].append(Phrase(words: words.map { lexicon.id($0) }, value: value))
        }
        let sorted = byAnchor.map { ($0.key, $0.value.sorted { $0.words.count > $1.words.count }) }
        phrases = WordTable(sorted, lexicon: lexicon)
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
