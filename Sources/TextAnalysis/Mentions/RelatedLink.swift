/// The headline of another article that stands inside the text: "Baca juga: ...".
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

    private static func isHeadline(_ index: Int, grammar: NameGrammar) -> Bool {
        let token = grammar.token(index)
        return token.kind != .word || token.isCapitalized || token.isA(.function)
    }
}
