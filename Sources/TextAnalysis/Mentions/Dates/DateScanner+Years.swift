internal import Records

extension DateScanner {
    /// "tahun 2014", "pada 2019", "2018-2021", "2017 lalu", "1990-an".
    func namedYear(at index: Int) -> DateExpression? {
        if let decade = decade(at: index) { return decade }
        guard let year = words.year(at: index), isFreeYear(index) else { return nil }
        let isCued = isYearCued(index)
        if let range = yearRange(at: index, isCued: isCued) { return range }
        guard isCued || isYearCuedBehind(index) || isBesideYear(index) || isYearOfNoun(index) else { return nil }
        return DateExpression(tokens: index..<index + 1, form: .calendar(DateParts(year: year)), rule: .year)
    }

    /// "2018-2021", "2019/2020", and where a cue stands before "2019/20".
    func yearRange(at index: Int, isCued: Bool) -> DateExpression? {
        guard let first = words.year(at: index), let mark = yearMark(at: index + 1), index + 2 < tokens.count else {
            return nil
        }
        var last = words.year(at: index + 2)
        if last == nil, isCued, words.digits(index + 2) == 2, words.integer(at: index + 2) == (first + 1) % 100 {
            last = first + 1
        }
        guard let last, first < last, last - first < 100, mark == UInt8(ascii: "-") || last == first + 1,
            !isCounting(index + 3), !isInsideNumber(index), yearMark(at: index + 3) == nil
        else { return nil }
        let form = DateExpression.Form.span(DateParts(year: first), DateParts(year: last))
        return DateExpression(tokens: index..<index + 3, form: form, rule: .yearRange)
    }

    /// A dash or a slash.
    private func yearMark(at index: Int) -> UInt8? {
        if words.isMark("/", index) { return UInt8(ascii: "/") }
        let isDash =
            tokens.indices.contains(index) && tokens[index].kind == .punctuation
            && words.isA(.rangeLink, index)
        return isDash ? UInt8(ascii: "-") : nil
    }

    // MARK: What makes a number a year

    private func isYearCued(_ index: Int) -> Bool {
        if words.isA(.yearCue, index - 1) { return true }
        return words.isA(.looseYearCue, index - 1) && !isCountedNoun(index + 1)
    }

    /// "2017 lalu", but not "Piala Konfederasi 2017 lalu", whose year is part of its name.
    private func isYearCuedBehind(_ index: Int) -> Bool {
        guard let shift = shift(at: index + 1) else { return false }
        if index > 0, tokens[index - 1].isCapitalized, !tokens[index - 1].shape.contains(.initial) { return false }
        return !(shift.value == 0 && words.isA(.numberHead, index - 1))
    }

    /// "(2015 dan 2016)"
    private func isBesideYear(_ index: Int) -> Bool {
        guard let next = words.listLink(at: index + 1), words.year(at: next) != nil else { return false }
        return isFreeYear(next) && !words.isA(.quantity, index - 1)
    }

    /// "kuota 2024 mencapai", "produksi 2023.": behind a noun in lower case, and no count of what follows.
    private func isYearOfNoun(_ index: Int) -> Bool {
        guard let year = words.year(at: index), (1990...2050).contains(year), year % 100 != 0, index > 0,
            tokens[index - 1].kind == .word, !tokens[index - 1].isCapitalized, !tokens[index].isGlued,
            !tokens[index - 1].isA([.function, .numberWord, .unit, .scaleWord, .currency, .qualifier, .speech]),
            !words.isA([.quantity, .event, .looseYearCue, .clockHead], index - 1), !isVerb(index - 1),
            !text.utf8[tokens[index - 1].span.range].suffix(3).elementsEqual("nya".utf8)
        else { return false }
        let next = index + 1
        guard next < tokens.count, tokens[next].kind == .word else { return true }
        return tokens[next].isCapitalized || tokens[next].isA(.function) || isVerb(next)
    }

    private static let verbPrefixes = ["me", "di", "ber", "ter"].map { Array($0.utf8) }

    /// Whether a word looks like a verb by its prefix.
    private func isVerb(_ index: Int) -> Bool {
        let word = text.utf8[tokens[index].span.range]
        return word.count > 5 && Self.verbPrefixes.contains { word.starts(with: $0) }
    }

    /// Whether a number is free to be a year: no law's, no count, no part of another number.
    func isFreeYear(_ index: Int) -> Bool { !isYearOfLaw(index) && !isCounting(index + 1) && !isOtherNumber(index) }

    /// "2000 orang", "2019/PRT".
    private func isCounting(_ end: Int) -> Bool {
        guard end < tokens.count else { return false }
        return (tokens[end].isA([.unit, .scaleWord, .currency]) && !tokens[end].isA(.timeUnit))
            || (words.isA(.counted, end) && !tokens[end].isCapitalized) || isGluedOn(end)
    }

    private func isGluedOn(_ end: Int) -> Bool {
        guard tokens[end].isGlued, end + 1 < tokens.count, tokens[end + 1].isGlued else { return false }
        return words.isMark("/", end) && words.year(at: end + 1) == nil && words.digits(end + 1) != 2
    }

    /// A lower-case noun behind a preposition that counts as often: "dari 2004 pelamar".
    private func isCountedNoun(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .word, !tokens[index].isCapitalized else { return false }
        return !tokens[index].isA([.function, .governmentHead, .speech, .givingVerb])
    }

    /// "Nomor 28 Tahun 2018", "UU 23/2014", "Lembaran Negara Tahun 2020 Nomor 67".
    private func isYearOfLaw(_ index: Int) -> Bool {
        if words.isMark("/", index - 1), tokens[index].isGlued { return true }
        guard words.isA(.yearHead, index - 1) else { return false }
        if words.isA(.law, index + 1), !words.isMark(".", index + 1) { return true }
        return isBehindLaw(index - 2)
    }

    /// Whether what ends here is the number or the name of a law: "Nomor 29/PRT/M/2018", "Undang-Undang".
    private func isBehindLaw(_ last: Int) -> Bool {
        guard last >= 0, tokens[last].kind != .punctuation || words.isMark(")", last) else { return false }
        let isNumber = tokens[last].kind == .number || tokens[last].shape.contains(.hasDigit) || tokens[last].isAllCaps
        let reach = isNumber ? 12 : 3
        for index in (max(0, last - reach)...last).reversed() {
            if words.isA(.law, index) { return true }
            let goesOn =
                tokens[index].kind == .number || tokens[index].isCapitalized || tokens[index].kind == .punctuation
                || words.isA(.listLink, index)
            if !goesOn { return false }
        }
        return false
    }

    // MARK: Decades

    /// "1990-an", "era 90-an", "1980an".
    private func decade(at index: Int) -> DateExpression? {
        guard let value = words.integer(at: index), value % 10 == 0, let end = behindAn(index + 1) else { return nil }
        if words.digits(index) == 4, (1900...2090).contains(value) {
            return DateExpression(tokens: index..<end, form: .decade(value), rule: .decade)
        }
        guard words.digits(index) == 2, (20...90).contains(value), isDecadeCued(index) else { return nil }
        return DateExpression(tokens: index..<end, form: .decade(1900 + value), rule: .decade)
    }

    private func isDecadeCued(_ index: Int) -> Bool {
        let before = words.isMark("'", index - 1) ? index - 2 : index - 1
        return words.isA(.decadeHead, before)
    }

    /// Behind "an" and "-an".
    private func behindAn(_ index: Int) -> Int? {
        guard index < tokens.count, tokens[index].isGlued else { return nil }
        if words.isA(.an, index) { return index + 1 }
        guard words.isMark("-", index), words.isA(.an, index + 1), tokens[index + 1].isGlued else { return nil }
        return index + 2
    }
}
