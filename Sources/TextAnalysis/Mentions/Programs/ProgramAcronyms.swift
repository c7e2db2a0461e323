internal import Records

/// Finds acronyms of the register that a text gives to something else: "Pusat Investasi Pemerintah (PIP)".
struct ProgramAcronyms {
    let text: TokenizedText
    let known: PhraseMatcher

    func foreign() -> Set<WordID> {
        var words: Set<WordID> = []
        for index in text.tokens.indices.dropFirst(3) where isAcronym(index) {
            let word = text.tokens[index].word
            if word.isKnown, isOther(index) { words.insert(word) }
        }
        return words
    }

    /// A word in capitals that stands alone in parentheses.
    private func isAcronym(_ index: Int) -> Bool {
        text.tokens[index].isAllCaps && text.isByte(UInt8(ascii: "("), at: index - 1)
            && text.isByte(UInt8(ascii: ")"), at: index + 1)
    }

    /// Whether the capitalised words before the parenthesis start with the acronym's letters, and are no form of
    /// its entry in the register.
    private func isOther(_ index: Int) -> Bool {
        guard let entry = known.longestMatch(in: text, at: index, before: index + 1) else { return false }
        let letters = text.utf8[text.tokens[index].span.range].filter(\.isASCIIUppercase).count
        let start = index - 1 - letters
        guard start >= 0, (start..<index - 1).allSatisfy({ text.tokens[$0].isCapitalized }),
            Acronym.abbreviates(text.text(index), text, start..<index - 1)
        else { return false }
        return !text.tokens[start].isA(.fundNoun)
            && known.longestMatch(in: text, at: start, before: index - 1)?.value != entry.value
    }
}
