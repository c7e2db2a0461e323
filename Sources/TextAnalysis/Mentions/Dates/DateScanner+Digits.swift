internal import Records

// Dates in digits: "31/10/2019", "(3/7)", "31.10.2019", "2019-10-31".

extension DateScanner {
    func isOpening(_ index: Int) -> Bool { words.isMark("(", index) || words.isMark("[", index) }

    private func isClosing(_ index: Int) -> Bool { words.isMark(")", index) || words.isMark("]", index) }

    /// "(3/7)", "(31/10/2019)", "(1-5/7/2020)", "(30/6-2/7)", "(12 Maret 2019)", "(2010-2015)".
    func parenthesized(at index: Int) -> DateExpression? {
        guard isOpening(index), index + 1 < tokens.count, tokens[index + 1].kind == .number,
            var inner = enclosed(at: index + 1), isClosing(inner.tokens.upperBound)
        else { return nil }
        if case .calendar(let parts) = inner.form, parts.day == nil { return inner }
        inner.isLoose = inner.rule == .slash && inner.wantsYear
        if inner.isLoose, words.isCount(index - 1) { return nil }
        inner.tokens = index..<inner.tokens.upperBound + 1
        return inner
    }

    private func enclosed(at index: Int) -> DateExpression? {
        if let first = slashed(at: index, isCued: true) {
            guard let link = words.rangeLink(at: first.tokens.upperBound),
                let last = slashed(at: link, isCued: true), let from = first.parts, let to = last.lastParts
            else { return first }
            return DateExpression(tokens: index..<last.tokens.upperBound, form: .span(from, to), rule: .dayRange)
        }
        if let day = dayMonth(at: index) ?? pointed(at: index) ?? iso(at: index) { return day }
        if let years = yearRange(at: index, isCued: true) { return years }
        guard let year = words.year(at: index) else { return nil }
        return DateExpression(tokens: index..<index + 1, form: .calendar(DateParts(year: year)), rule: .year)
    }

    /// "31/10/2019", "31-10-2019", "2019-10-31", "31.10.2019"; "3/7" behind "tanggal".
    func numeric(at index: Int) -> DateExpression? {
        if isOtherNumber(index) { return nil }
        let before = words.isMark(".", index - 1) ? index - 2 : index - 1
        return slashed(at: index, isCued: words.isA(.dayHead, before)) ?? pointed(at: index) ?? iso(at: index)
    }

    /// Day, month and, unless a cue stands before, year: parted by "/" or "-".
    func slashed(at index: Int, isCued: Bool) -> DateExpression? {
        guard !isInsideNumber(index), let days = slashedDays(at: index), let separator = separator(at: days.end),
            let month = words.integer(at: days.end + 1)
        else { return nil }
        if month > 12 { return monthFirst(at: index, month: days.low, day: month) }
        let tail = slashedYear(at: days.end + 2, separator)
        guard tail.year != nil || (isCued && separator == UInt8(ascii: "/")) else { return nil }
        if self.separator(at: tail.end) == UInt8(ascii: "/") { return nil }
        let from = DateParts(year: tail.year, month: month, day: days.low)
        guard month > 0, from.isPossible else { return nil }
        guard let high = days.high else {
            return DateExpression(tokens: index..<tail.end, form: .calendar(from), rule: .slash)
        }
        let to = DateParts(year: tail.year, month: month, day: high)
        return to.isPossible ? DateExpression(tokens: index..<tail.end, form: .span(from, to), rule: .dayRange) : nil
    }

    private func slashedYear(at end: Int, _ separator: UInt8) -> (year: Int?, end: Int) {
        guard let mark = self.separator(at: end) else { return (nil, end) }
        if let year = words.year(at: end + 1) { return (year, end + 2) }
        guard mark == separator, let short = words.shortYear(at: end + 1) else { return (nil, end) }
        return (short.year, short.end)
    }

    /// "10/21/2025": month first, where the numbers leave no doubt.
    private func monthFirst(at index: Int, month: Int, day: Int) -> DateExpression? {
        guard separator(at: index + 1) == UInt8(ascii: "/"), separator(at: index + 3) == UInt8(ascii: "/"),
            let year = words.year(at: index + 4), (1...12).contains(month)
        else { return nil }
        let parts = DateParts(year: year, month: month, day: day)
        guard parts.isPossible else { return nil }
        return DateExpression(tokens: index..<index + 5, form: .calendar(parts), rule: .monthFirstSlash)
    }

    /// "3", or "1-5" before a slash.
    private func slashedDays(at index: Int) -> (low: Int, high: Int?, end: Int)? {
        guard let low = words.integer(at: index), (1...31).contains(low), words.digits(index) ?? 3 <= 2 else {
            return nil
        }
        if let link = words.rangeLink(at: index + 1), let high = words.integer(at: link), low < high, high < 32,
            words.isMark("/", link + 1)
        {
            return (low, high, link + 1)
        }
        return (low, nil, index + 1)
    }

    private func separator(at index: Int) -> UInt8? {
        for mark in [UInt8(ascii: "/"), UInt8(ascii: "-")] where text.isByte(mark, at: index) { return mark }
        return nil
    }

    /// "31.10.2019": one token.
    private func pointed(at index: Int) -> DateExpression? {
        guard (6...10).contains(tokens[index].span.count) else { return nil }
        let parts = text.utf8[tokens[index].span.range].split(separator: UInt8(ascii: "."))
        guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else { return nil }
        let numbers = parts.compactMap(DateTokens.integer)
        guard numbers.count == 3, (1900...2100).contains(numbers[2]) else { return nil }
        let form = DateParts(year: numbers[2], month: numbers[1], day: numbers[0])
        guard form.isPossible else { return nil }
        return DateExpression(tokens: index..<index + 1, form: .calendar(form), rule: .points)
    }

    private func iso(at index: Int) -> DateExpression? {
        guard let year = words.year(at: index), let mark = separator(at: index + 1), separator(at: index + 3) == mark,
            let month = words.integer(at: index + 2), let day = words.integer(at: index + 4), !isInsideNumber(index)
        else { return nil }
        let form = DateParts(year: year, month: month, day: day)
        guard form.date != nil else { return nil }
        return DateExpression(tokens: index..<index + 5, form: .calendar(form), rule: .iso)
    }

    // MARK: Numbers of another kind

    /// "0741-5912-2019": a number goes on before it.
    func isInsideNumber(_ index: Int) -> Bool {
        index > 1 && index < tokens.count && tokens[index].isGlued && tokens[index - 1].isGlued
            && separator(at: index - 1) != nil
            && (tokens[index - 2].kind == .number || tokens[index - 2].isAllCaps)
    }

    /// "Nomor 12/3/2019", "versi 2.10.2019": the number of a law, a case, a thing.
    func isOtherNumber(_ index: Int) -> Bool {
        if isTelephone(index) { return true }
        let before = words.isMark(".", index - 1) || words.isMark(":", index - 1) ? index - 2 : index - 1
        return words.isA([.law, .numberHead], before)
            || (words.isA([.law, .numberHead], before - 1) && tokens.indices.contains(before)
                && tokens[before].kind == .word && !words.isA(.dayHead, before))
    }

    private static let phoneCues = WordSet(CalendarWords.phoneCues)
    private static let phoneFillers = WordSet(CalendarWords.phoneFillers)

    /// "(0383) 21-04-2021", "telp. (0383) 21-04-2021", "WA: 12-10-2019".
    private func isTelephone(_ index: Int) -> Bool {
        let sentence = text.sentence(ofToken: index).lowerBound
        var before = index - 1
        if words.isMark(")", before), words.isMark("(", before - 2), isAreaCode(before - 1) { return true }
        while before >= sentence, index - before <= 3 {
            if Self.phoneCues.contains(tokens[before]) { return true }
            let goesOn =
                Self.phoneFillers.contains(tokens[before])
                || (tokens[before].kind != .word && !words.isMark(",", before))
            if !goesOn { return false }
            before -= 1
        }
        return false
    }

    private func isAreaCode(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .number && (3...4).contains(tokens[index].span.count)
            && text.utf8[tokens[index].span.start] == UInt8(ascii: "0")
    }
}
