internal import Records

/// Whether two names given together are one thing's two names.
enum Acronym {
    /// Whether the words in parentheses are another name of the words before them: an acronym of
    /// them, their expansion, or a proper name beside an acronym.
    static func relates(_ text: TokenizedText, _ outside: Range<Int>, _ inside: Range<Int>) -> Bool {
        guard !inside.isEmpty, inside.count <= 9, text.tokens[inside.lowerBound].isCapitalized,
            text.tokens[inside].allSatisfy({ $0.kind != .number })
        else { return false }
        let (long, short) = outside.count >= inside.count ? (outside, inside) : (inside, outside)
        if short.count == 1 {
            if NameWord.groups(of: text.tokens[short.lowerBound].word).contains(.persero) { return false }
            if abbreviates(text.text(short), text, long) { return true }
            return text.tokens[short.lowerBound].isAllCaps && text.tokens[long].contains { $0.isA(.institutionHead) }
        }
        return false
    }

    /// Whether `acronym` takes letters of the words in order, the first letter of the first word first:
    /// "BPKD", "Kemendagri", "Diskominfotik".
    static func abbreviates(_ acronym: String, _ text: TokenizedText, _ words: Range<Int>) -> Bool {
        let letters = acronym.lowercased().utf8.filter(\.isASCIILowercase)
        guard letters.count >= 2, let first = letters.first else { return false }
        let initials = text.tokens[words].filter { $0.kind == .word && !$0.isA(.function) }
            .map { text.utf8[$0.span.start].asciiLowercased }
        guard initials.first == first else { return false }
        if initials.elementsEqual(letters) { return true }
        // In order through the words' letters, with most words giving one.
        let all = text.tokens[words].filter { $0.kind == .word }.flatMap {
            text.utf8[$0.span.range].map(\.asciiLowercased)
        }
        var position = 0
        for letter in letters {
            guard let found = all[position...].firstIndex(of: letter) else { return false }
            position = found + 1
        }
        return letters.count >= initials.count || letters.count >= 3
    }

    /// Whether a token's letters are the first letters of the words, function words left out: "IOPD".
    static func isInitials(_ text: TokenizedText, _ acronym: Int, of words: Range<Int>) -> Bool {
        let letters = text.utf8[text.tokens[acronym].span.range].map(\.asciiLowercased)
        let initials = words.lazy.filter { text.tokens[$0].kind == .word && text.tokens[$0].isCapitalized }
            .map { text.utf8[text.tokens[$0].span.start].asciiLowercased }
        return letters.count > 1 && initials.elementsEqual(letters)
    }
}
