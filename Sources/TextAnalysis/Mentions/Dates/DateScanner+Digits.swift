internal import Records

// Dates in digits: "31/10/2019", "(3/7)", "31.10.2019", "2019-10-31".

extension DateScanner {
    /// "(3/7)", "(31/10/2019)", "(1-5/7/2020)", "(12 Maret 2019)".
    func parenthesized(at index: Int) -> DateExpression? {
        guard text.isByte(UInt8(ascii: "("), at: index), index + 1 < tokens.count, tokens[index + 1].kind == .number
        else { return nil }
        guard var inner = slashed(at: index + 1, isCued: true) ?? dayMonth(at: index + 1) ?? yearOnly(at: index + 1),
            text.isByte(UInt8(ascii: ")"), at: inner.tokens.upperBound)
        else { return nil }
        if case .calendar(let parts) = inner.form, parts.day == nil { return inner }
        inner.tokens = index..<inner.tokens.upperBound + 1
        return inner
    }

    private func yearOnly(at index: Int) -> DateExpression? {
        guard let year = year(at: index) else { return nil }
        return DateExpression(tokens: index..<index + 1, form: .calendar(DateParts(year: year)), rule: "date.year")
    }

    /// "31/10/2019", "31-10-2019", "2019-10-31", "31.10.2019"; "3/7" behind "tanggal".
    func numeric(at index: Int) -> DateExpression? {
        if isLawNumber(index) { return nil }
        let isCued = index > 0 && DateWords.tanggal.contains(tokens[index - 1])
        return slashed(at: index, isCued: isCued) ?? pointed(at: index) ?? iso(at: index)
    }

    /// Day, month and, unless a cue stands before, year: parted by "/" or "-".
    func slashed(at index: Int, isCued: Bool) -> DateExpression? {
        guard !isPrecededBySlash(index), let first = dayRange(at: index) else { return nil }
        let mark = first.end
        guard let separator = separator(at: mark), let month = integer(at: mark + 1) else { return nil }
        if month > 12 { return american(at: index, month: first.low, day: month) }
        guard month > 0 else { return nil }
        var end = mark + 2
        var year: Int?
        if self.separator(at: end) == separator, let named = self.year(at: end + 1) ?? shortYear(at: end + 1) {
            (year, end) = (named, end + 2)
        }
        guard year != nil || (isCued && separator == UInt8(ascii: "/")) else { return nil }
        if self.separator(at: end) == UInt8(ascii: "/") { return nil }
        let rule = "date.slash"
        let from = DateParts(year: year, month: month, day: first.low)
        guard isPossible(from) else { return nil }
        if let second = first.high {
            let to = DateParts(year: year, month: month, day: second)
            return isPossible(to) ? DateExpression(tokens: index..<end, form: .span(from, to), rule: rule) : nil
        }
        return DateExpression(tokens: index..<end, form: .calendar(from), rule: rule)
    }

    /// "10/21/2025": month first, where the numbers leave no doubt.
    private func american(at index: Int, month: Int, day: Int) -> DateExpression? {
        guard separator(at: index + 1) == UInt8(ascii: "/"), separator(at: index + 3) == UInt8(ascii: "/"),
            let year = year(at: index + 4), (1...12).contains(month)
        else { return nil }
        let parts = DateParts(year: year, month: month, day: day)
        guard isPossible(parts) else { return nil }
        return DateExpression(tokens: index..<index + 5, form: .calendar(parts), rule: "date.month-first-slash")
    }

    private func isPrecededBySlash(_ index: Int) -> Bool {
        index > 0 && tokens[index].isGlued && text.isByte(UInt8(ascii: "/"), at: index - 1)
    }

    private func separator(at index: Int) -> UInt8? {
        for mark in [UInt8(ascii: "/"), UInt8(ascii: "-")] where text.isByte(mark, at: index) { return mark }
        return nil
    }

    /// "3", or "1-5" before a slash.
    private func dayRange(at index: Int) -> (low: Int, high: Int?, end: Int)? {
        guard let low = integer(at: index), (1...31).contains(low) else { return nil }
        if index + 3 < tokens.count, DateWords.dashes.contains(tokens[index + 1]), let high = integer(at: index + 2),
            (low + 1...32).contains(high), high < 32, text.isByte(UInt8(ascii: "/"), at: index + 3)
        {
            return (low, high, index + 3)
        }
        return (low, nil, index + 1)
    }

    /// "31.10.2019": one token.
    private func pointed(at index: Int) -> DateExpression? {
        guard (8...10).contains(tokens[index].span.count) else { return nil }
        let parts = text.utf8[tokens[index].span.range].split(separator: UInt8(ascii: "."))
        guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else { return nil }
        let numbers = parts.compactMap(Self.integer)
        guard numbers.count == 3, let date = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]),
            (1900...2100).contains(date.year)
        else { return nil }
        let form = DateParts(year: date.year, month: date.month, day: date.day)
        return DateExpression(tokens: index..<index + 1, form: .calendar(form), rule: "date.points")
    }

    private func iso(at index: Int) -> DateExpression? {
        guard let year = year(at: index), text.isByte(UInt8(ascii: "-"), at: index + 1),
            let month = integer(at: index + 2), text.isByte(UInt8(ascii: "-"), at: index + 3),
            let day = integer(at: index + 4), CalendarDate(year: year, month: month, day: day) != nil
        else { return nil }
        let form = DateParts(year: year, month: month, day: day)
        return DateExpression(tokens: index..<index + 5, form: .calendar(form), rule: "date.iso")
    }

    /// "UU 23/2014", "Nomor 12/3/2019": the number of a law, a decree, a case.
    func isLawNumber(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = text.isByte(UInt8(ascii: "."), at: index - 1) ? index - 2 : index - 1
        return before >= 0 && DateWords.lawCues.contains(tokens[before])
    }

    // MARK: Numbers

    /// The value of up to four plain digits.
    func integer(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].kind == .number, tokens[index].span.count <= 4 else { return nil }
        return Self.integer(text.utf8[tokens[index].span.range])
    }

    static func integer(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard byte.isASCIIDigit, value < 10_000_000 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return bytes.isEmpty ? nil : value
    }

    func year(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].span.count == 4, let value = integer(at: index) else { return nil }
        return (1900...2100).contains(value) ? value : nil
    }

    private func shortYear(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].span.count == 2, let value = integer(at: index), value < 50
        else { return nil }
        return 2000 + value
    }

    /// Whether the day exists, in a leap year where no year is named.
    func isPossible(_ parts: DateParts) -> Bool {
        CalendarDate(year: parts.year ?? 2000, month: parts.month ?? 1, day: parts.day ?? 1) != nil
    }
}
