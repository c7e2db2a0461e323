/// A set of words, of which some may be unknown to the lexicon; letter case is folded.
///
/// Complexity: a question costs one array access for a word of the lexicon, and a string for another.
struct FoldedWords: Sendable {
    private let known: WordSet
    private let unknown: Set<String>

    /// - Parameter words: in lower case, parted by white space.
    init(_ words: String) {
        let words = words.split(whereSeparator: \.isWhitespace)
        known = WordSet(words.map { Lexicon.shared.id($0) })
        unknown = Set(words.filter { !Lexicon.shared.id($0).isKnown }.map(String.init))
    }

    /// Whether a token of a text is one of the words.
    func contains(_ index: Int, of text: TokenizedText) -> Bool {
        let word = text.tokens[index].word
        if word.isKnown { return known.contains(word) }
        return !unknown.isEmpty && unknown.contains(text.text(index).lowercased())
    }
}
