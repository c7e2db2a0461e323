internal import Records

// Quarters, thirds, halves and numbered weeks.

extension DateScanner {
    private static let ordinals = WordTable(CalendarWords.ordinals)
    private static let quarterCodes = WordTable(CalendarWords.quarterCodes)
    private static let halfCodes = WordTable(CalendarWords.halfCodes)
    private static let lastOrdinals = WordSet(CalendarWords.lastOrdinals)
    private static let partUnits = WordTable(CalendarWords.partUnits)

    func ordinal(at index: Int) -> Int? {
        tokens.indices.contains(index) ? Self.ordinals[tokens[index]] : nil
    }

    /// "triwulan III 2021", "kuartal I-2020", "semester pertama tahun 2020", "Q3 2021", "kuartal lalu".
    func yearPart(at index: Int) -> DateExpression? {
        guard let part = part(at: index) else { return yearPartCode(at: index) }
        if isOfSportOrSchool(index, part) { return nil }
        let next = words.isMark("-", index + 1) ? index + 2 : words.skippingPoint(index + 1)
        if let numbered = yearPartNumber(at: next, of: part, start: index, isHeaded: true) { return numbered }
        guard let unit = Self.partUnits[tokens[index]], let shift = shift(at: index + 1), !words.isCount(index - 1)
        else {
            return nil
        }
        return DateExpression(tokens: index..<shift.end, form: .relative(unit, shift.value), rule: .relative)
    }

    private func part(at index: Int) -> YearPart? {
        if words.isA(.quarterHead, index) { return .quarter }
        if words.isA(.halfHead, index) { return .half }
        return words.isA(.thirdHead, index) ? .third : nil
    }

    /// The number of a part of a year, and its year.
    func yearPartNumber(at index: Int, of part: YearPart, start: Int, isHeaded: Bool) -> DateExpression? {
        guard index < tokens.count else { return nil }
        var (number, year, end) = (ordinal(at: index), Int?.none, index + 1)
        if number == nil, isHeaded { number = words.digits(index) == 1 ? words.integer(at: index) : nil }
        if let joined = joinedOrdinal(at: index) {
            (number, year) = (joined.number, joined.year)
        } else {
            (year, end) = yearOfPart(at: index + 1)
        }
        if number == nil, isHeaded, isLastOfYear(index, behind: start, year: year, end) { number = 12 / part.months }
        guard let number, (1...12 / part.months).contains(number) else { return nil }
        if words.isA(.looseHalf, start), year == nil, !words.isA(.yearHead, end) { return nil }
        return DateExpression(
            tokens: start..<end, form: .part(part, number, year: year), rule: part == .half ? .half : .quarter)
    }

    /// "kuartal terakhir tahun 2016", but not "kuartal terakhir" nor "dua kuartal terakhir 2016".
    private func isLastOfYear(_ index: Int, behind start: Int, year: Int?, _ end: Int) -> Bool {
        guard Self.lastOrdinals.contains(tokens[index]), !words.isCount(start - 1) else { return false }
        if year != nil { return isFreeYear(end - 1) }
        return words.isA(.yearHead, end) && shift(at: end + 1) != nil
    }

    /// "I-2020", "ke-3": one token.
    private func joinedOrdinal(at index: Int) -> (number: Int, year: Int)? {
        let parts = text.utf8[tokens[index].span.range].split(separator: UInt8(ascii: "-"))
        guard parts.count == 2, parts[1].count == 4, let year = DateTokens.integer(parts[1]),
            (1900...2100).contains(year), let number = Self.ordinals[Lexicon.shared.id(parts[0])]
        else { return nil }
        return (number, year)
    }

    /// "/2020", "-2020", "tahun 2020", "2020".
    private func yearOfPart(at index: Int) -> (year: Int?, end: Int) {
        if words.isMark("-", index) || words.isMark("/", index), let year = words.year(at: index + 1) {
            return (year, index + 2)
        }
        return trailingYear(at: index)
    }

    /// "pada kuartal pertama, skor 20-15" is basketball's, "mahasiswa semester II" a student's.
    private func isOfSportOrSchool(_ index: Int, _ part: YearPart) -> Bool {
        if part == .half { return words.isA(.pupil, index - 1) || words.isA(.pupil, index - 2) }
        let sentence = text.sentence(ofToken: index)
        let window = max(sentence.lowerBound, index - 12)..<min(sentence.upperBound, index + 12)
        return window.contains { words.isA(.sport, $0) }
    }

    // MARK: Codes

    /// "Q3 2021", "Q3-2021", "H1 2021", "1Q23".
    func yearPartCode(at index: Int) -> DateExpression? {
        if tokens[index].kind == .number { return numberFirstCode(at: index) }
        if let joined = joinedCode(at: index) { return joined }
        let quarter = Self.quarterCodes[tokens[index]]
        guard let number = quarter ?? Self.halfCodes[tokens[index]] else { return nil }
        let part = quarter == nil ? YearPart.half : .quarter
        let tail = yearOfPart(at: index + 1)
        let isShifted = words.isA(.yearHead, index + 1) && shift(at: index + 2) != nil
        guard tail.year != nil || isShifted else { return nil }
        return code(part, number, tail.year, index..<tail.end)
    }

    private func code(_ part: YearPart, _ number: Int, _ year: Int?, _ tokens: Range<Int>) -> DateExpression {
        DateExpression(tokens: tokens, form: .part(part, number, year: year), rule: .partCode)
    }

    /// "Q3-2021": one token.
    func joinedCode(at index: Int) -> DateExpression? {
        guard tokens[index].shape.contains(.hasDigit) else { return nil }
        let parts = text.utf8[tokens[index].span.range].split(separator: UInt8(ascii: "-"))
        guard parts.count == 2, parts[1].count == 4, let year = DateTokens.integer(parts[1]),
            (1900...2100).contains(year)
        else { return nil }
        let word = Lexicon.shared.id(parts[0])
        if let quarter = Self.quarterCodes[word] { return code(.quarter, quarter, year, index..<index + 1) }
        return Self.halfCodes[word].map { code(.half, $0, year, index..<index + 1) }
    }

    /// "1Q23", "2H2021": a digit, and a letter with the year glued to it.
    private func numberFirstCode(at index: Int) -> DateExpression? {
        guard let number = words.integer(at: index), index + 1 < tokens.count, tokens[index + 1].isGlued else {
            return nil
        }
        let letters = text.utf8[tokens[index + 1].span.range]
        let part: YearPart
        switch letters.first {
        case UInt8(ascii: "Q"): part = .quarter
        case UInt8(ascii: "H"): part = .half
        default: return nil
        }
        guard letters.count == 3 || letters.count == 5, let year = DateTokens.integer(letters.dropFirst()),
            letters.count == 3 || (1900...2100).contains(year), (1...12 / part.months).contains(number)
        else { return nil }
        return code(part, number, letters.count == 3 ? 2000 + year : year, index..<index + 2)
    }

    // MARK: Weeks

    /// "minggu ke-6 tahun 2020".
    func numberedWeek(at index: Int) -> DateExpression? {
        guard words.isA(.weekHead, index), index + 1 < tokens.count else { return nil }
        let word = text.utf8[tokens[index + 1].span.range]
        guard word.starts(with: "ke-".utf8), let number = DateTokens.integer(word.dropFirst(3)),
            (1...53).contains(number)
        else { return nil }
        let tail = trailingYear(at: index + 2)
        guard let year = tail.year else { return nil }
        return DateExpression(tokens: index..<tail.end, form: .week(number, year: year), rule: .week)
    }
}
