internal import Records

extension DateScanner {
    private static let market = Lexicon.shared.id("pasar")

    func weekday(at index: Int) -> Weekday? {
        guard tokens.indices.contains(index) else { return nil }
        return Self.weekdays[tokens[index]].flatMap(Weekday.init(rawValue:))
    }

    /// "Selasa (3/7)", "Kamis, 31 Oktober 2019", "Senin-Rabu (1-3/7)", "Senin lalu".
    func weekdayLed(at index: Int) -> DateExpression? {
        guard let weekday = weekday(at: index) else { return nil }
        // "dua minggu, 12 Januari": in lower case a week, unless the day follows in parentheses.
        if words.isA(.weekHead, index), !tokens[index].isCapitalized, !words.isA(.hari, index - 1),
            parenthesized(at: index + 1) == nil
        {
            return nil
        }
        if let stretch = weekdays(from: weekday, at: index) { return stretch }
        let next = behindWeekday(index + 1)
        guard var dated = dated(at: next) else { return weekdayAlone(at: index, weekday) }
        dated.tokens = index..<dated.tokens.upperBound
        (dated.weekday, dated.isLoose) = (weekday, false)
        if case .calendar = dated.form { dated.rule = dated.rule.withWeekday }
        return dated
    }

    /// "Senin hingga Rabu (1-3/7)": two days of the week, and their dates behind.
    private func weekdays(from weekday: Weekday, at index: Int) -> DateExpression? {
        let first = behindWeekday(index + 1, isWordOnly: true)
        guard let second = words.rangeLink(at: first) ?? words.listLink(at: first), self.weekday(at: second) != nil,
            var dated = dated(at: behindWeekday(second + 1)), case .span = dated.form
        else { return nil }
        dated.tokens = index..<dated.tokens.upperBound
        (dated.weekday, dated.rule) = (weekday, .weekdayRange)
        return dated
    }

    /// Behind "malam lalu," and "tanggal": where a weekday's date starts.
    private func behindWeekday(_ start: Int, isWordOnly: Bool = false) -> Int {
        var index = start
        while index < tokens.count, index - start < 5 {
            if words.isA([.dayTime, .pasaran], index) || (!isWordOnly && isWeekdayFiller(index)) {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    private func isWeekdayFiller(_ index: Int) -> Bool {
        words.isMark(",", index) || words.isMark("/", index) || words.isA([.dayHead, .past, .future, .now], index)
            || (words.isMark(".", index) && words.isA(.dayHead, index - 1))
    }

    private func dated(at index: Int) -> DateExpression? {
        guard index < tokens.count else { return nil }
        if tokens[index].kind == .number {
            return slashed(at: index, isCued: true) ?? numeric(at: index) ?? dayMonth(at: index)
        }
        if tokens[index].kind == .punctuation {
            // "Selasa (3/7 malam)": not closed behind the day.
            return parenthesized(at: index)
                ?? (isOpening(index) ? slashed(at: index + 1, isCued: true) ?? dayMonth(at: index + 1) : nil)
        }
        return monthDay(at: index)
    }

    // MARK: Alone

    /// "Senin lalu", "Jumat pekan depan", "Kamis": only the day of publication settles them.
    private func weekdayAlone(at index: Int, _ weekday: Weekday) -> DateExpression? {
        let isCalled = words.isA(.hari, index - 1)
        guard tokens[index].isCapitalized || isCalled, isIndonesianWeekday(index), !isWeek(index), !isRecurring(index),
            !isName(index), !words.isA(.night, index - 1)
        else { return nil }
        var expression = DateExpression(
            tokens: index..<index + 1, form: .weekday(week: nil), rule: .weekday, weekday: weekday)
        var next = index + 1
        while words.isA(.dayTime, next), next - index < 4 { next += 1 }
        if words.isA(.weekHead, next), let shift = shift(at: next + 1) {
            (expression.form, expression.tokens) = (.weekday(week: shift.value), index..<shift.end)
        } else if let shift = shift(at: next) {
            expression.tokens = index..<shift.end
            expression.tense = shift.value < 0 ? .past : shift.value > 0 ? .future : .open
        }
        return expression
    }

    private static let indonesian = WordTable(CalendarWords.weekdays)

    private func isIndonesianWeekday(_ index: Int) -> Bool { Self.indonesian[tokens[index]] != nil }

    /// "Senin Wati", "Jumat Agung", "Jumat Berkah": a capitalised word follows that is no body's or office's.
    private func isName(_ index: Int) -> Bool {
        // "Pasar Minggu": quarters named for their market's day.
        if index > 0, tokens[index - 1].word == Self.market, tokens[index - 1].isCapitalized { return true }
        let next = index + 1
        guard next < tokens.count, tokens[next].kind == .word, tokens[next].isCapitalized else { return false }
        return !words.isA([.pasaran, .dayTime, .past, .future], next)
            && !tokens[next].isA([.function, .timeUnit, .officeHead, .governmentHead, .institutionHead, .timeZone])
    }

    /// "setiap Senin", "Senin hingga Jumat", "Senin, Rabu, dan Jumat", "Senin Kamis": days of every week.
    private func isRecurring(_ index: Int) -> Bool {
        if index > 0, isIndonesianWeekday(index - 1) { return true }
        if words.isA(.every, index - 1) || words.isA(.every, index - 2) { return true }
        return isBesideWeekday(from: index) || isBesideWeekday(before: index)
    }

    private func isBesideWeekday(from index: Int) -> Bool {
        guard let next = words.rangeLink(at: index + 1) ?? words.listLink(at: index + 1), next < tokens.count else {
            return false
        }
        return isIndonesianWeekday(next) && tokens[next].isCapitalized
    }

    private func isBesideWeekday(before index: Int) -> Bool {
        (max(0, index - 4)..<index).contains { isIndonesianWeekday($0) && words.areLinked($0 + 1, index) }
    }

    /// "Minggu" is a week in "minggu ini", "dua minggu", "Minggu ke-2", and in "Minggu lalu" at a sentence's start.
    private func isWeek(_ index: Int) -> Bool {
        guard words.isA(.weekHead, index), !words.isA(.hari, index - 1) else { return false }
        if words.isCount(index - 1) || words.isA([.ke, .repeats], index + 1) || ordinal(at: index + 1) != nil {
            return true
        }
        return tokens[index].shape.contains(.initial) && shift(at: index + 1) != nil
    }
}
