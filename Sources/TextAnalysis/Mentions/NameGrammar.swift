internal import Records

/// What the rules for names share: one sentence's tokens and the questions asked of them.
struct NameGrammar {
    let text: TokenizedText
    let sentence: Range<Int>
    /// The sentence is set in title case or capitals: a capital says little.
    let isTitleCase: Bool
    let gazetteer: Gazetteer
    let bodies: PhraseMatcher

    init(text: TokenizedText, sentence: Range<Int>, gazetteer: Gazetteer, bodies: PhraseMatcher) {
        (self.text, self.sentence, self.gazetteer, self.bodies) = (text, sentence, gazetteer, bodies)
        isTitleCase = Self.isTitleCase(text.tokens[sentence])
    }

    /// More than three of four words, of at least four that are no function words, are capitalised.
    static func isTitleCase(_ tokens: ArraySlice<Token>) -> Bool {
        var (words, capitals) = (0, 0)
        for token in tokens where token.kind == .word && !token.isA(.function) {
            words += 1
            if token.isCapitalized { capitals += 1 }
        }
        return words >= 4 && capitals * 4 > words * 3
    }

    func token(_ index: Int) -> Token { text.tokens[index] }

    func has(_ index: Int) -> Bool { index < sentence.upperBound && index >= sentence.lowerBound }

    func isMark(_ byte: Unicode.Scalar, at index: Int) -> Bool {
        has(index) && text.isByte(UInt8(ascii: byte), at: index)
    }

    /// A capital that says "part of a name", not "start of a sentence".
    func isProper(_ index: Int) -> Bool {
        guard has(index) else { return false }
        let token = token(index)
        guard token.kind == .word, token.isCapitalized else { return false }
        guard token.shape.contains(.initial) || isTitleCase else { return true }
        return !token.isA([.common, .function]) || token.isA(.givenName)
    }

    func isCapitalized(_ index: Int) -> Bool { has(index) && token(index).kind == .word && token(index).isCapitalized }

    func isA(_ wordClass: WordClass, at index: Int) -> Bool { has(index) && token(index).isA(wordClass) }

    /// "Y." in "Dance Y. Flassy".
    func isInitial(at index: Int) -> Bool {
        has(index) && token(index).shape.contains(.singleLetter) && token(index).isCapitalized
    }

    /// The index after a "(" … ")" group of at most `limit` tokens that opens at `index`.
    func endOfParentheses(at index: Int, limit: Int = 6) -> Int? {
        guard isMark("(", at: index) else { return nil }
        for end in index + 1..<min(index + limit + 2, sentence.upperBound) where isMark(")", at: end) {
            return end + 1
        }
        return nil
    }

    func region(at index: Int) -> Gazetteer.Match? {
        has(index) ? gazetteer.match(in: text, at: index, before: sentence.upperBound) : nil
    }

    /// Whether a word can be the name's start in "kata NAME" or "NAME mengatakan".
    func isSpeech(at index: Int) -> Bool { isA(.speech, at: index) }
}
