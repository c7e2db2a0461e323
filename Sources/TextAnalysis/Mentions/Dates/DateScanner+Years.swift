internal import Records

extension DateScanner {
    /// "tahun 2014", "pada 2019", "periode 2018-2021", "2017 lalu", "1990-an".
    func namedYear(at index: Int) -> DateExpression? {
        if let decade = decade(at: index) { return decade }
        guard let year = year(at: index), !isYearOfLaw(index) else { return nil }
        let end = index + 1
        if end + 1 < tokens.count, DateWords.dashes.contains(tokens[end]) || text.isByte(UInt8(ascii: "/"), at: end),
            let last = self.year(at: end + 1), last > year, isYearCued(index, end + 2)
        {
            let form = DateExpression.Form.span(DateParts(year: year), DateParts(year: last))
            return DateExpression(tokens: index..<end + 2, form: form, rule: "date.year-range")
        }
        guard isYearCued(index, end), !isCounting(end) else { return nil }
        return DateExpression(tokens: index..<end, form: .calendar(DateParts(year: year)), rule: "date.year")
    }

    private func isYearCued(_ index: Int, _ end: Int) -> Bool {
        (index > 0 && DateWords.yearCues.contains(tokens[index - 1]))
            || (end < tokens.count && DateWords.afterCues.contains(tokens[end]))
    }

    /// "pada 2000 orang": a number, not a year.
    private func isCounting(_ end: Int) -> Bool {
        guard end < tokens.count else { return false }
        return tokens[end].isA([.unit, .scaleWord, .currency]) && !tokens[end].isA(.timeUnit)
            || (tokens[end].isGlued && text.isByte(UInt8(ascii: "/"), at: end))
    }

    /// "Nomor 28 Tahun 2018", "UU 23/2014".
    private func isYearOfLaw(_ index: Int) -> Bool {
        guard index > 1 else { return false }
        if text.isByte(UInt8(ascii: "/"), at: index - 1) { return true }
        return DateWords.decadeHeads.contains(tokens[index - 1]) && index > 2 && tokens[index - 2].kind == .number
            && isLawNumber(index - 2)
    }

    /// "1990-an", "90-an".
    private func decade(at index: Int) -> DateExpression? {
        guard let value = integer(at: index), value % 10 == 0, isAn(index + 1) else { return nil }
        let end = tokens[index + 1].word == DateWords.an ? index + 2 : index + 3
        if tokens[index].span.count == 4, (1900...2090).contains(value) {
            return DateExpression(tokens: index..<end, form: .decade(value), rule: "date.decade")
        }
        guard (20...90).contains(value), index > 0, DateWords.decadeHeads.contains(tokens[index - 1]) else {
            return nil
        }
        return DateExpression(tokens: index..<end, form: .decade(1900 + value), rule: "date.decade")
    }

    private func isAn(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].isGlued else { return false }
        if tokens[index].word == DateWords.an { return true }
        return text.isByte(UInt8(ascii: "-"), at: index) && index + 1 < tokens.count && tokens[index + 1].isGlued
            && tokens[index + 1].word == DateWords.an
    }

    /// "triwulan III 2021", "kuartal I-2020", "semester pertama tahun 2020".
    func quarter(at index: Int) -> DateExpression? {
        let isQuarter = DateWords.quarterHeads.contains(tokens[index])
        guard isQuarter || DateWords.halfHeads.contains(tokens[index]), index + 1 < tokens.count else {
            return quarterCode(at: index)
        }
        if isQuarter, let joined = joinedQuarter(at: index) { return joined }
        let number = DateWords.ordinalValues[tokens[index + 1]] ?? integer(at: index + 1)
        guard let number, (1...(isQuarter ? 4 : 2)).contains(number) else { return nil }
        let tail = partYear(at: index + 2)
        let year = tail.year ?? sharedYear(at: index + 2)
        let form: DateExpression.Form = isQuarter ? .quarter(number, year: year) : .half(number, year: year)
        return DateExpression(tokens: index..<tail.end, form: form, rule: isQuarter ? "date.quarter" : "date.half")
    }

    /// "I-2020", which is one token.
    private func joinedQuarter(at index: Int) -> DateExpression? {
        let parts = text.utf8[tokens[index + 1].span.range].split(separator: UInt8(ascii: "-"))
        guard parts.count == 2, parts[1].count == 4, let year = Self.integer(parts[1]), (1900...2100).contains(year),
            let number = DateWords.ordinalValues[Lexicon.shared.id(parts[0])]
        else { return nil }
        return DateExpression(tokens: index..<index + 2, form: .quarter(number, year: year), rule: "date.quarter")
    }

    /// "kuartal II atau III 2026": the year stands behind the second number.
    private func sharedYear(at index: Int) -> Int? {
        guard index + 1 < tokens.count,
            DateWords.listLinkers.contains(tokens[index]) || DateWords.dashes.contains(tokens[index]),
            DateWords.ordinalValues[tokens[index + 1]] != nil
        else { return nil }
        return partYear(at: index + 2).year
    }

    /// "Q3 2021"
    private func quarterCode(at index: Int) -> DateExpression? {
        guard let number = DateWords.quarterCodes[tokens[index]] else { return nil }
        let tail = partYear(at: index + 1)
        guard let year = tail.year else { return nil }
        return DateExpression(tokens: index..<tail.end, form: .quarter(number, year: year), rule: "date.quarter")
    }

    private func partYear(at index: Int) -> (year: Int?, end: Int) {
        let isParted = text.isByte(UInt8(ascii: "-"), at: index) || text.isByte(UInt8(ascii: "/"), at: index)
        if isParted, let year = year(at: index + 1) { return (year, index + 2) }
        return trailingYear(at: index)
    }
}
