internal import Records

/// Cuts text into tokens and sentences: ICU's boundaries, then the house rules for Indonesian.
///
/// Owns two ICU break iterators: one tokenizer per worker.
package struct Tokenizer: ~Copyable {
    private let words: TextBreaker
    private let sentences: TextBreaker
    private let lexicon: Lexicon
    private let memory = Memory()

    /// What the words before were, from text to text.
    private final class Memory {
        var forms = SpellingMemo<WordRules.Form>()
    }

    package init(lexicon: Lexicon = .shared) throws(AnalysisError) {
        let words = try TextBreaker(.word)
        let sentences = try TextBreaker(.sentence)
        self.init(words: words, sentences: sentences, lexicon: lexicon)
    }

    private init(words: consuming TextBreaker, sentences: consuming TextBreaker, lexicon: Lexicon) {
        self.words = words
        self.sentences = sentences
        self.lexicon = lexicon
    }

    /// The tokens and sentences of a text. Empty text gives none. Complexity: linear.
    package func tokenize(_ text: String) throws(AnalysisError) -> TokenizedText {
        let utf8 = Array(text.utf8)
        let rules = WordRules(utf8: utf8, lexicon: lexicon)
        let pieces = rules.pieces(from: try words.boundaries(in: utf8))
        let tokens = rules.tokens(from: pieces, memo: &memory.forms)
        let ends = try sentences.boundaries(in: utf8)
        return SentenceSplitter(utf8: utf8, tokens: tokens, candidates: ends).split()
    }
}
