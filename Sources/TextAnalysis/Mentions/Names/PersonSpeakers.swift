internal import Records

/// The words of a text that its own verbs of saying show to be people's names: "ujar Winarno" makes
/// "Winarno" a name wherever it stands.
struct PersonSpeakers {
    let text: TokenizedText
    let gazetteer: Gazetteer
    let bodies: PhraseMatcher

    /// For every token whether it is such a word. Complexity: linear.
    func marks() -> [Bool] {
        let words = words()
        guard !words.isEmpty else { return Array(repeating: false, count: text.tokens.count) }
        return text.tokens.indices.map { text.tokens[$0].isCapitalized && words.contains(text.text($0)) }
    }

    private func words() -> Set<String> {
        var words: Set<String> = []
        for index in text.tokens.indices.dropLast() where isCue(index) {
            for word in run(from: index + 1) { words.insert(text.text(word)) }
        }
        return words
    }

    /// "kata", "bernama", "Pak": a name follows.
    private func isCue(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.isA(.speech) { return !token.isCapitalized }
        if !NameWord.groups(of: token.word).isDisjoint(with: [.namedCue, .calledCue]) { return true }
        return token.isA(.honorific) && token.span.count > 2 && !token.isA(.givenName)
    }

    /// The words of a name, at most four; empty when a body, a place or an office may stand there.
    private func run(from start: Int) -> Range<Int> {
        var end = start
        let limit = min(start + 4, text.sentence(ofToken: start).upperBound)
        if start < limit, text.tokens[start].isA(.honorific), !text.tokens[start].isA(.givenName) {
            return start..<start
        }
        while end < limit, isNamePart(end) { end += 1 }
        // "kata Toko Maju Jaya": a long run of unknown words may be anything.
        return end - start <= 3 ? start..<end : start..<start
    }

    private func isNamePart(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.isCapitalized, !token.isAllCaps, token.span.count > 2,
            !token.shape.contains(.hasDigit), !token.isA(Self.excluded),
            NameWord.groups(of: token.word).isEmpty
        else { return false }
        return bodies.longestMatch(in: text, at: index, before: index + 1) == nil
            && gazetteer.match(in: text, at: index, before: index + 1) == nil
    }

    private static let excluded: WordClass = [
        .common, .function, .bodyWord, .institutionHead, .governmentHead, .institutionTail, .officeHead,
        .officeModifier, .placeHead, .direction, .month, .weekday, .currency, .speech, .pronoun, .degree,
    ]
}
