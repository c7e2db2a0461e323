internal import Records

extension DateScanner {
    /// "12 Maret 2019", "24th Oct 2018", "1 hingga 5 Juli 2020", "30 Juni - 2 Juli 2020".
    func dayMonth(at index: Int) -> DateExpression? {
        guard let first = day(at: index) else { return nil }
        if let month = month(at: first.end) { return fromDay(first.value, month, index: index, end: first.end + 1) }
        guard first.end + 2 < tokens.count, DateWords.dashes.contains(tokens[first.end]),
            let second = day(at: first.end + 1), second.value > first.value, let month = month(at: second.end)
        else { return nil }
        let tail = trailingYear(at: second.end + 1)
        let from = DateParts(year: tail.year, month: month, day: first.value)
        let to = DateParts(year: tail.year, month: month, day: second.value)
        guard isPossible(from), isPossible(to) else { return nil }
        return DateExpression(tokens: index..<tail.end, form: .span(from, to), rule: "date.day-range")
    }

    private func fromDay(_ day: Int, _ month: Int, index: Int, end: Int) -> DateExpression? {
        let tail = trailingYear(at: end)
        var from = DateParts(year: tail.year, month: month, day: day)
        guard isPossible(from) else { return nil }
        if tail.end + 2 < tokens.count, DateWords.dashes.contains(tokens[tail.end]),
            let second = self.day(at: tail.end + 1),
            let other = self.month(at: second.end)
        {
            let last = trailingYear(at: second.end + 1)
            let to = DateParts(year: last.year, month: other, day: second.value)
            from.year = from.year ?? last.year.map { (month, day) <= (other, second.value) ? $0 : $0 - 1 }
            if isPossible(to), (from.year == nil) == (to.year == nil) {
                return DateExpression(tokens: index..<last.end, form: .span(from, to), rule: "date.day-range")
            }
        }
        let rule = tail.year == nil ? "date.day-month" : "date.day-month-year"
        return DateExpression(tokens: index..<tail.end, form: .calendar(from), rule: rule)
    }

    /// "March 12, 2019" and "Oct 24": months that English writes first.
    func monthDay(at index: Int) -> DateExpression? {
        guard let month = month(at: index), DateWords.english.contains(tokens[index]), let day = day(at: index + 1)
        else {
            return nil
        }
        let comma = text.isByte(UInt8(ascii: ","), at: day.end) ? day.end + 1 : day.end
        guard let year = year(at: comma) else { return nil }
        let parts = DateParts(year: year, month: month, day: day.value)
        guard isPossible(parts) else { return nil }
        return DateExpression(tokens: index..<comma + 1, form: .calendar(parts), rule: "date.month-day-year")
    }

    /// "Juli 2018", "Januari-Maret 2020", "pada Juli lalu".
    func monthLed(at index: Int) -> DateExpression? {
        guard let month = month(at: index) else { return nil }
        if let english = monthDay(at: index) { return english }
        let tail = trailingYear(at: index + 1)
        if tail.end + 1 < tokens.count, DateWords.dashes.contains(tokens[tail.end]),
            let other = self.month(at: tail.end + 1)
        {
            let last = trailingYear(at: tail.end + 2)
            let from = DateParts(year: tail.year ?? last.year.map { month <= other ? $0 : $0 - 1 }, month: month)
            let to = DateParts(year: last.year, month: other)
            if (from.year == nil) == (to.year == nil), to.year != nil || isMonthCued(index, last.end) {
                return DateExpression(tokens: index..<last.end, form: .span(from, to), rule: "date.month-range")
            }
        }
        guard tail.year != nil || isMonthCued(index, index + 1) else { return nil }
        let rule = tail.year == nil ? "date.month" : "date.month-year"
        let form = DateExpression.Form.calendar(DateParts(year: tail.year, month: month))
        return DateExpression(tokens: index..<tail.end, form: form, rule: rule)
    }

    private func isMonthCued(_ index: Int, _ end: Int) -> Bool {
        (index > 0 && DateWords.monthCues.contains(tokens[index - 1]))
            || (end < tokens.count && DateWords.afterCues.contains(tokens[end]))
            || (end < tokens.count && DateWords.units[tokens[end]] == .year && shift(at: end + 1) != nil)
    }

    /// A capitalised month name; the point of an abbreviation is not asked for.
    private func month(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].isCapitalized else { return nil }
        return Self.months[tokens[index]]
    }

    private func day(at index: Int) -> (value: Int, end: Int)? {
        guard let value = integer(at: index), (1...31).contains(value), tokens[index].span.count <= 2 else {
            return nil
        }
        let isOrdinal =
            index + 1 < tokens.count && tokens[index + 1].isGlued && DateWords.ordinals.contains(tokens[index + 1])
        return (value, index + (isOrdinal ? 2 : 1))
    }

    /// A year right behind a month, "tahun" between them or not.
    func trailingYear(at index: Int) -> (year: Int?, end: Int) {
        if let year = year(at: index) { return (year, index + 1) }
        let isNamed =
            index < tokens.count
            && (DateWords.decadeHeads.contains(tokens[index]) || text.isByte(UInt8(ascii: ","), at: index))
        if isNamed, let year = year(at: index + 1) { return (year, index + 2) }
        let isParenthesized = text.isByte(UInt8(ascii: "("), at: index) && text.isByte(UInt8(ascii: ")"), at: index + 2)
        if isParenthesized, let year = year(at: index + 1) { return (year, index + 3) }
        return (nil, index)
    }
}
