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
        return condenses(text, short, long)
    }

    /// "Pertiwi Indonesia" of "Perkumpulan Perempuan Pertiwi Indonesia", "PLN IP" of "PLN Indonesia Power": words of
    /// the longer name in its order, a word in capitals for the initials of several.
    private static func condenses(_ text: TokenizedText, _ short: Range<Int>, _ long: Range<Int>) -> Bool {
        var position = long.lowerBound
        for word in short {
            guard text.tokens[word].kind == .word else { return false }
            let same = (position..<long.upperBound).first { text.text($0) == text.text(word) }
            if let same {
                position = same + 1
            } else {
                let length = text.tokens[word].span.count
                guard text.tokens[word].isAllCaps, position + length <= long.upperBound,
                    isInitials(text, word, of: position..<position + length)
                else { return false }
                position += length
            }
        }
        return true
    }

    /// "CORE", "Puskesos": no head of a body's name and no acronym of a kind of things.
    static func isAcronym(_ text: TokenizedText, _ index: Int) -> Bool {
        !text.tokens[index].isA([.institutionHead, .governmentHead, .officeHead])
            && NameWord.groups(of: text.tokens[index].word).isDisjoint(with: .genericAcronym)
    }

    /// The capitalised words' first letters in capitals; nil when there are fewer than three.
    static func initials(of words: Range<Int>, in text: TokenizedText) -> String? {
        let letters = words.filter { text.tokens[$0].kind == .word && text.tokens[$0].isCapitalized }
            .map { text.utf8[text.tokens[$0].span.start] }
        return letters.count > 2 && letters.allSatisfy { $0 < 0x80 } ? String(decoding: letters, as: UTF8.self) : nil
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

    /// The acronyms of the register that the text explains by words that are not in the register.
    static func definedElsewise(in text: TokenizedText, bodies: PhraseMatcher) -> Set<WordID> {
        var words: Set<WordID> = []
        for open in text.tokens.indices.dropLast(2)
        where text.isByte(UInt8(ascii: "("), at: open) && text.isByte(UInt8(ascii: ")"), at: open + 2) {
            let acronym = text.tokens[open + 1]
            guard acronym.isAllCaps, acronym.word.isKnown,
                let start = startOfExpansion(text, before: open, letters: acronym.span.count, acronym: open + 1),
                bodies.longestMatch(in: text, at: start, before: open) == nil
            else { continue }
            words.insert(acronym.word)
        }
        return words
    }

    /// Where as many words as the acronym has letters start, if their initials are its letters.
    private static func startOfExpansion(_ text: TokenizedText, before end: Int, letters: Int, acronym: Int) -> Int? {
        var (start, count) = (end, 0)
        while start > 0, count < letters, end - start < 9, text.tokens[start - 1].kind == .word {
            start -= 1
            if !text.tokens[start].isA(.function) { count += 1 }
        }
        let bytes = text.utf8[text.tokens[acronym].span.range].map(\.asciiLowercased)
        let initials = (start..<end).filter { !text.tokens[$0].isA(.function) }
            .map { text.utf8[text.tokens[$0].span.start].asciiLowercased }
        return initials == bytes ? start : nil
    }
}
