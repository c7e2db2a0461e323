internal import Records

/// Finds what may be dates: the grammar of their forms, before a year is settled.
///
/// Each rule looks at one token and a few behind it; the first that fits takes its tokens.
struct DateScanner {
    let text: TokenizedText
    var tokens: [Token] { text.tokens }

    static let months = WordTable(CalendarWords.months)
    static let weekdays = WordTable(CalendarWords.weekdays)
    private static let dayTimes = WordSet("pagi siang sore malam petang dini , hari")
    private static let past = WordSet("lalu silam kemarin")
    private static let future = WordSet("mendatang depan nanti besok")
    private static let will = WordSet("akan rencananya direncanakan dijadwalkan")

    /// The expressions of the text, in order and disjoint, with clock times joined.
    func expressions() -> [DateExpression] {
        var found: [DateExpression] = []
        var clocks: [(tokens: Range<Int>, clock: DateClock)] = []
        var index = 0
        while index < tokens.count {
            if let expression = expression(at: index) {
                let complete = tensed(withYearShift(expression))
                shareYear(of: complete, with: &found)
                found.append(complete)
                index = complete.tokens.upperBound
                // In "Kamis kemarin" the word means the Kamis before, and no day of its own.
                if index < tokens.count, Self.past.contains(tokens[index]) { index += 1 }
            } else if mayTellTime(index), let clock = clock(at: index) {
                clocks.append(clock)
                index = clock.tokens.upperBound
            } else {
                index += 1
            }
        }
        join(clocks, to: &found)
        return found
    }

    private func expression(at index: Int) -> DateExpression? {
        switch tokens[index].kind {
        case .number: return numeric(at: index) ?? dayMonth(at: index) ?? namedYear(at: index) ?? ago(at: index)
        case .punctuation: return parenthesized(at: index)
        case .word:
            guard DateWords.starters.contains(tokens[index]) else { return nil }
            return weekdayLed(at: index) ?? monthLed(at: index) ?? quarter(at: index)
                ?? relative(at: index) ?? ago(at: index)
        case .symbol: return nil
        }
    }

    private func mayTellTime(_ index: Int) -> Bool {
        tokens[index].kind == .number || DateWords.clockHeads.contains(tokens[index])
    }

    /// "Oktober dan November 2018": the year at the end of a list is that of its other months, too.
    private func shareYear(of last: DateExpression, with found: inout [DateExpression]) {
        guard case .calendar(let named) = last.form, let year = named.year, let month = named.month, !found.isEmpty,
            case .calendar(var parts) = found[found.count - 1].form, parts.year == nil, let earlier = parts.month,
            found[found.count - 1].yearShift == nil, (parts.day == nil) == (named.day == nil)
        else { return }
        let between = found[found.count - 1].tokens.upperBound
        guard between + 1 == last.tokens.lowerBound, DateWords.listLinkers.contains(tokens[between]) else { return }
        parts.year = earlier <= month ? year : year - 1
        found[found.count - 1].form = .calendar(parts)
    }

    // MARK: Weekday first

    /// "Selasa (3/7)", "Kamis, 31 Oktober 2019", "Senin lalu".
    private func weekdayLed(at index: Int) -> DateExpression? {
        guard let number = Self.weekdays[tokens[index]], let weekday = Weekday(rawValue: number) else { return nil }
        // "dua minggu, 12 Januari": in lower case a week, unless the day follows in parentheses.
        if DateWords.units[tokens[index]] == .week, !tokens[index].isCapitalized, parenthesized(at: index + 1) == nil {
            return nil
        }
        var next = index + 1
        while next < tokens.count, next - index < 4, Self.dayTimes.contains(tokens[next]) { next += 1 }
        if var dated = dated(at: next) {
            dated.tokens = index..<dated.tokens.upperBound
            dated.weekday = weekday
            if case .calendar = dated.form { dated.rule = "date.weekday-" + dated.rule.dropFirst(5) }
            return dated
        }
        return weekdayAlone(at: index, weekday)
    }

    private func dated(at index: Int) -> DateExpression? {
        guard index < tokens.count else { return nil }
        if tokens[index].kind == .number {
            return slashed(at: index, isCued: true) ?? numeric(at: index) ?? dayMonth(at: index)
        }
        if tokens[index].kind == .punctuation { return parenthesized(at: index) }
        return Self.months[tokens[index]] != nil ? monthDay(at: index) : nil
    }

    // MARK: Tense

    /// "Juli tahun lalu", "kuartal I tahun ini": the year counted from the year of publication.
    private func withYearShift(_ expression: DateExpression) -> DateExpression {
        let end = expression.tokens.upperBound
        guard expression.wantsYear, end < tokens.count, DateWords.units[tokens[end]] == .year,
            let shift = shift(at: end + 1)
        else { return expression }
        var expression = expression
        expression.yearShift = shift.value
        expression.tokens = expression.tokens.lowerBound..<shift.end
        return expression
    }

    /// With the tense that the words beside it give: "Rabu (22/5) mendatang", "akan digelar 4 Juli".
    private func tensed(_ expression: DateExpression) -> DateExpression {
        var expression = expression
        guard expression.tense == .open else { return expression }
        let end = expression.tokens.upperBound
        if end < tokens.count, Self.past.contains(tokens[end]) { expression.tense = .past }
        if end < tokens.count, Self.future.contains(tokens[end]) { expression.tense = .future }
        guard expression.tense == .open else { return expression }
        let sentence = text.sentence(ofToken: expression.tokens.lowerBound)
        let window = max(sentence.lowerBound, expression.tokens.lowerBound - 8)..<expression.tokens.lowerBound
        if window.contains(where: { Self.will.contains(tokens[$0]) }) { expression.tense = .future }
        return expression
    }

    /// A clock time belongs to the date that stands within three tokens of it.
    private func join(_ clocks: [(tokens: Range<Int>, clock: DateClock)], to dates: inout [DateExpression]) {
        var index = 0
        for clock in clocks {
            while index + 1 < dates.count, dates[index + 1].tokens.upperBound <= clock.tokens.lowerBound { index += 1 }
            for candidate in [index, index + 1] where dates.indices.contains(candidate) {
                guard isJoined(dates[candidate], clock.tokens) else { continue }
                let tokens = dates[candidate].tokens
                dates[candidate].clock = clock.clock
                dates[candidate].tokens =
                    min(tokens.lowerBound, clock.tokens.lowerBound)..<max(tokens.upperBound, clock.tokens.upperBound)
                break
            }
        }
    }

    private func isJoined(_ date: DateExpression, _ clock: Range<Int>) -> Bool {
        guard date.clock == nil, date.isDay else { return false }
        let gap =
            date.tokens.upperBound <= clock.lowerBound
            ? date.tokens.upperBound..<clock.lowerBound
            : clock.upperBound..<max(clock.upperBound, date.tokens.lowerBound)
        return gap.count <= 3 && text.sentence(ofToken: date.tokens.lowerBound).contains(clock.lowerBound)
            && gap.allSatisfy { DateWords.clockLinkers.contains(tokens[$0]) }
    }
}
