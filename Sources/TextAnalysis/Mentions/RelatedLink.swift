/// What stands inside the text and is not of it: the headline of another article ("Baca juga: ..."), the line
/// that names a contributor.
enum RelatedLink {
    /// The index after the headline when one starts at a token; nil when none does.
    ///
    /// A headline is set in title case: it ends where running text goes on in lower case.
    static func end(at index: Int, grammar: NameGrammar) -> Int? {
        guard grammar.isCapitalized(index), grammar.isOne(of: .readMore, at: index) else { return nil }
        var next = index + 1
        let isMarked = grammar.isOne(of: .also, at: next)
        if isMarked { next += 1 }
        if grammar.isMark(":", at: next) { next += 1 } else if !isMarked { return nil }
        while grammar.has(next), isHeadline(next, grammar: grammar) { next += 1 }
        return next
    }

    /// "Sari Dewi berkontribusi dalam penulisan artikel ini"
    static func isCredit(_ sentence: Range<Int>, of text: TokenizedText) -> Bool {
        sentence.count <= 14
            && zip(sentence, sentence.dropFirst(2)).contains {
                text.tokens[$0].word == contributes && text.tokens[$1].word == writing
            }
    }

    private static let contributes = Lexicon.shared.id("berkontribusi")
    private static let writing = Lexicon.shared.id("penulisan")

    private static func isHeadline(_ index: Int, grammar: NameGrammar) -> Bool {
        let token = grammar.token(index)
        return token.kind != .word || token.isCapitalized || token.isA(.function)
    }
}
