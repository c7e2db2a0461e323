internal import Records

// Days with the name of their month.

extension DateScanner {
    /// "12 Maret 2019", "24th of Oct 2018", "1 hingga 5 Juli 2020", "3, 5, dan 7 Juli".
    func dayMonth(at index: Int) -> DateExpression? {
        guard let first = day(at: index), !isEveryYear(index) else { return nil }
        if let month = monthBehind(first.end) { return dayMonth(first.value, month, index) }
        if let range = dayRange(from: first, at: index) { return range }
        guard let listed = listedMonth(behind: first) else { return nil }
        let parts = DateParts(year: listed.year, month: listed.month, day: first.value)
        guard parts.isPossible else { return nil }
        return DateExpression(tokens: index..<first.end, form: .calendar(parts), rule: .dayList)
    }

    private func dayMonth(_ day: Int, _ month: (value: Int, end: Int), _ index: Int) -> DateExpression? {
        let tail = trailingYear(at: month.end)
        let parts = DateParts(year: tail.year, month: month.value, day: day)
        guard parts.isPossible, isMonthName(month.end - 1, hasYear: tail.year != nil) else { return nil }
        let rule: DateRule = tail.year == nil ? .dayMonth : .dayMonthYear
        return DateExpression(tokens: index..<tail.end, form: .calendar(parts), rule: rule)
    }

    /// "1 hingga 5 Juli 2020", "antara 3 dan 5 Juli".
    private func dayRange(from first: Day, at index: Int) -> DateExpression? {
        let isBetween = words.isA(.between, index - 1) || words.isA(.between, index - 2)
        guard let link = words.rangeLink(at: first.end) ?? (isBetween ? words.listLink(at: first.end) : nil),
            let second = day(at: link), second.value > first.value, let month = monthBehind(second.end)
        else { return nil }
        let tail = trailingYear(at: month.end)
        let from = DateParts(year: tail.year, month: month.value, day: first.value)
        let to = DateParts(year: tail.year, month: month.value, day: second.value)
        guard from.isPossible, to.isPossible else { return nil }
        return DateExpression(tokens: index..<tail.end, form: .span(from, to), rule: .dayRange)
    }

    /// The month at the end of a list of up to six days, growing: "3, 5, dan 7 Juli 2021".
    private func listedMonth(behind first: Day) -> (month: Int, year: Int?)? {
        var last = first
        for _ in 0..<5 {
            guard let link = words.listLink(at: last.end), let next = day(at: link), next.value > last.value else {
                return nil
            }
            let isLast = !words.isMark(",", last.end) || link > last.end + 1
            if let month = monthBehind(next.end) {
                return isLast ? (month.value, trailingYear(at: month.end).year) : nil
            }
            last = next
        }
        return nil
    }

    /// "March 12, 2019" and "Oct. 24 2018": months that English writes first.
    func monthDay(at index: Int) -> DateExpression? {
        guard let month = month(at: index), let day = day(at: words.skippingPoint(index + 1)) else { return nil }
        guard let year = words.year(at: words.isMark(",", day.end) ? day.end + 1 : day.end) else { return nil }
        let end = words.isMark(",", day.end) ? day.end + 2 : day.end + 1
        let parts = DateParts(year: year, month: month, day: day.value)
        guard parts.isPossible else { return nil }
        return DateExpression(tokens: index..<end, form: .calendar(parts), rule: .monthDayYear)
    }

    /// "tanggal 17 bulan depan".
    func dayOfMonth(at index: Int) -> DateExpression? {
        guard words.isA(.dayHead, index - 1), let day = day(at: index), words.isA(.monthHead, day.end),
            let shift = shift(at: day.end + 1)
        else { return nil }
        return DateExpression(
            tokens: index..<shift.end, form: .dayOfMonth(day.value, shift.value), rule: .dayOfMonth)
    }

    // MARK: Parts

    typealias Day = (value: Int, end: Int)

    private func day(at index: Int) -> Day? {
        guard let value = words.integer(at: index), (1...31).contains(value), tokens[index].span.count <= 2 else {
            return nil
        }
        let isOrdinal = words.isA(.ordinalSuffix, index + 1) && tokens[index + 1].isGlued
        return (value, index + (isOrdinal ? 2 : 1))
    }

    /// The month behind a day, "bulan" between them or not; behind the point of its abbreviation.
    private func monthBehind(_ index: Int) -> (value: Int, end: Int)? {
        let start = words.isA(.of, index) ? index + 1 : index
        guard let month = anyMonth(at: start) else { return nil }
        let isShort = Self.fullMonths[tokens[start]] == nil
        let end = isShort ? words.skippingPoint(start + 1) : start + 1
        return (month, words.year(at: end) == nil ? start + 1 : end)
    }

    /// Behind the date in "Universitas 17 Agustus 1945", "Jalan 17 Agustus", "Gerakan 30 September".
    func endOfName(at index: Int) -> Int? {
        guard tokens[index].kind == .number,
            words.isA(.namedForDay, index - 1) || (index > 0 && tokens[index - 1].isA(.institutionHead)),
            let day = day(at: index), let month = monthBehind(day.end)
        else { return nil }
        return trailingYear(at: month.end).end
    }

    /// "setiap 28 Mei", "tiap tanggal 28 Mei".
    private func isEveryYear(_ index: Int) -> Bool {
        words.isA(.every, words.isA(.dayHead, index - 1) ? index - 2 : index - 1)
    }

    /// A year right behind a month, "tahun" between them or not.
    func trailingYear(at index: Int) -> (year: Int?, end: Int) {
        if let year = words.year(at: index) { return (year, index + 1) }
        if words.isA(.yearHead, index) || words.isMark(",", index) || words.isMark("/", index)
            || (words.isMark("-", index) && tokens[index].isGlued), let year = words.year(at: index + 1)
        {
            return (year, index + 2)
        }
        if words.isMark("(", index), words.isMark(")", index + 2), let year = words.year(at: index + 1) {
            return (year, index + 3)
        }
        return (nil, index)
    }
}
