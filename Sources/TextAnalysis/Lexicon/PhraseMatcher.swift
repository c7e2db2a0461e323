internal import LexiconFormat

/// Finds the longest of many phrases at a token, in a table that was packed while the package was built.
///
/// Complexity: a look-up costs one table access a token of the match, and one more.
struct PhraseMatcher: Sendable {
    private let phrases: PackedNumbers

    /// - Parameter phrases: a table over the numbers of the shared lexicon.
    init(_ phrases: PackedNumbers) { self.phrases = phrases }

    struct Match {
        var range: Range<Int>
        var value: Int
    }

    /// The longest phrase that starts at token `start` and ends before `end`; nil when there is none.
    func longestMatch(in text: TokenizedText, at start: Int, before end: Int) -> Match? {
        var hash = WordHash.phrase
        var best: Match?
        for index in start..<end {
            let word = text.tokens[index].word
            guard word.isKnown else { break }
            hash = WordHash.step(hash, word: Int(word.index))
            guard let entry = phrases.entry(of: hash) else { break }
            if case .value(let value) = entry { best = Match(range: start..<index + 1, value: value) }
        }
        return best
    }
}
