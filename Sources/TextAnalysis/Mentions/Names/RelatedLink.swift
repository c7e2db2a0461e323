/// What stands inside the text and is not of it: the headline of another article ("Baca juga: ..."), the line
/// that names a contributor.
enum RelatedLink {
    /// The index after the headline when one starts at a token; nil when none does.
    ///
    /// A headline is set in title case: it ends where running text goes on in lower case.
    static func end(at index: Int, in text: TokenizedText, sentence: Range<Int>) -> Int? {
        guard text.tokens[index].isCapitalized, openers.contains(text.tokens[index].word) else { return nil }
        var next = index + 1
        let isMarked = next < sentence.upperBound && text.tokens[next].word == also
        if isMarked { next += 1 }
        if next < sentence.upperBound, text.isByte(UInt8(ascii: ":"), at: next) {
            next += 1
        } else if !isMarked {
            return nil
        }
        while next < sentence.upperBound, isHeadline(text.tokens[next]) { next += 1 }
        return next
    }

    /// "Sari Dewi berkontribusi dalam penulisan artikel ini"
    static func isCredit(_ sentence: Range<Int>, of text: TokenizedText) -> Bool {
        sentence.count <= 14
            && zip(sentence, sentence.dropFirst(2)).contains {
                text.tokens[$0].word == contributes && text.tokens[$1].word == writing
            }
    }

    private static func isHeadline(_ token: Token) -> Bool {
        token.kind != .word || token.isCapitalized || token.isA(.function)
    }

    private static let openers = WordSet(["baca", "simak", "lihat"].map { Lexicon.shared.id($0) })
    private static let also = Lexicon.shared.id("juga")
    private static let contributes = Lexicon.shared.id("berkontribusi")
    private static let writing = Lexicon.shared.id("penulisan")
}
