internal import Records

/// Finds what may be dates: the grammar of their forms, before a year is settled.
///
/// Each rule looks at one token and a few behind it; the first that fits takes its tokens.
struct DateScanner {
    let text: TokenizedText
    var tokens: [Token] { text.tokens }

    static let months = NumberWordTable(NumberWords.months)
    static let weekdays = NumberWordTable(NumberWords.weekdays)
    private static let dayTimes = NumberWordSet("pagi siang sore malam petang dini , hari")
    private static let lawCues = NumberWordSet(NumberWords.lawCues)
    private static let dateCues = NumberWordSet("tanggal tgl pada per hingga sampai mulai sejak")
    private static let dashes = NumberWordSet("- – — hingga sampai s/d s.d sd")
    private static let past = NumberWordSet("lalu silam kemarin")
    private static let future = NumberWordSet("mendatang depan nanti besok")
    private static let will = NumberWordSet("akan rencananya direncanakan dijadwalkan")

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
            } else if let clock = clock(at: index) {
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
            return weekdayLed(at: index) ?? monthLed(at: index) ?? quarter(at: index)
                ?? relative(at: index) ?? ago(at: index)
        case .symbol: return nil
        }
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

    // MARK: Digits

    /// "(3/7)", "(31/10/2019)", "(1-5/7/2020)", "(12 Maret 2019)".
    private func parenthesized(at index: Int) -> DateExpression? {
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
    private func numeric(at index: Int) -> DateExpression? {
        if isLawNumber(index) { return nil }
        let isCued = index > 0 && Self.dateCues.contains(tokens[index - 1])
        return slashed(at: index, isCued: isCued && isTanggal(index - 1)) ?? pointed(at: index) ?? iso(at: index)
    }

    private func isTanggal(_ index: Int) -> Bool { DateWords.tanggal.contains(tokens[index]) }

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
        if index + 3 < tokens.count, Self.dashes.contains(tokens[index + 1]), let high = integer(at: index + 2),
            (low + 1...32).contains(high), high < 32, text.isByte(UInt8(ascii: "/"), at: index + 3)
        {
            return (low, high, index + 3)
        }
        return (low, nil, index + 1)
    }

    /// "31.10.2019": one token.
    private func pointed(at index: Int) -> DateExpression? {
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
        return before >= 0 && Self.lawCues.contains(tokens[before])
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
        guard date.clock == nil else { return false }
        if case .span = date.form { return false }
        if case .calendar(let parts) = date.form, parts.day == nil { return false }
        let gap =
            date.tokens.upperBound <= clock.lowerBound
            ? date.tokens.upperBound..<clock.lowerBound
            : clock.upperBound..<max(clock.upperBound, date.tokens.lowerBound)
        return gap.count <= 3 && text.sentence(ofToken: date.tokens.lowerBound).contains(clock.lowerBound)
            && gap.allSatisfy { DateWords.clockLinkers.contains(tokens[$0]) }
    }
}
