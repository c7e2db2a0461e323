internal import Records

/// Small closed sets that several date rules share.
enum DateWords {
    static let tanggal = NumberWordSet("tanggal tgl")
    static let clockLinkers = NumberWordSet(
        ", pada sekitar hari pagi siang sore malam petang dini tanggal mulai sekira")
    static let listLinkers = NumberWordSet("dan atau serta , /")
    static let every = NumberWordSet("setiap tiap tiap-tiap saban")
    static let dashes = NumberWordSet("- – — hingga sampai s/d sd")
    static let ordinals = NumberWordSet("th st nd rd")
    static let english = NumberWordSet(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec
        """)
    static let monthCues = NumberWordSet(
        "pada bulan sejak hingga awal akhir pertengahan medio sampai mulai selama sepanjang antara per di")
    static let afterCues = NumberWordSet("lalu silam mendatang ini depan nanti kemarin")
    static let yearCues = NumberWordSet(
        """
        tahun pada sejak hingga di awal akhir pertengahan medio selama sepanjang periode ta anggaran ajaran antara sampai
        mulai era dekade dari
        """)
    static let past = NumberWordSet("lalu silam")
    static let future = NumberWordSet("depan mendatang")
    static let now = NumberWordSet("ini")
    static let with = NumberWordSet("dengan")
    static let yang = Lexicon.shared.id("yang")
    static let an = Lexicon.shared.id("an")
    static let ke = Lexicon.shared.id("ke")
    static let units = NumberWordTable(NumberWords.timeUnits)
    static let days = NumberPhraseTable(NumberWords.relativeDays)
    static let ordinalValues = NumberWordTable(NumberWords.ordinals)
    static let quarterCodes = NumberWordTable(NumberWords.quarterCodes)
    static let quarterHeads = NumberWordSet("kuartal triwulan kw")
    static let halfHeads = NumberWordSet("semester")
    static let clockHeads = NumberWordSet("pukul jam")
    static let zones = NumberWordTable(NumberWords.timeZones)
    static let decadeHeads = NumberWordSet("tahun era dekade")
}

// MARK: Months

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
    private func trailingYear(at index: Int) -> (year: Int?, end: Int) {
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

// MARK: Years

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

// MARK: Relative days

extension DateScanner {
    /// "Senin lalu", "Jumat pekan depan", "Kamis": only the day of publication settles them.
    func weekdayAlone(at index: Int, _ weekday: Weekday) -> DateExpression? {
        guard tokens[index].isCapitalized, !isWeek(index), !isRecurring(index), !isName(index) else { return nil }
        var expression = DateExpression(
            tokens: index..<index + 1, form: .weekday(week: nil), rule: "date.weekday", weekday: weekday)
        let next = index + 1
        guard next < tokens.count else { return expression }
        if DateWords.units[tokens[next]] == .week, let shift = shift(at: next + 1) {
            expression.form = .weekday(week: shift.value)
            expression.tokens = index..<shift.end
        } else if let shift = shift(at: next) {
            expression.tokens = index..<shift.end
            expression.tense = shift.value < 0 ? .past : shift.value > 0 ? .future : .open
        }
        return expression
    }

    /// "Senin Wati", "Jumat Agung": a capitalised word follows.
    private func isName(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalized
            && !tokens[index + 1].isA([.function, .timeUnit])
    }

    /// "setiap Senin", "Senin hingga Jumat", "Senin, Rabu, dan Jumat": days of every week.
    private func isRecurring(_ index: Int) -> Bool {
        let before = max(0, index - 3)..<index
        if before.suffix(2).contains(where: { DateWords.every.contains(tokens[$0]) }) { return true }
        if before.contains(where: { Self.weekdays[tokens[$0]] != nil && isListed($0 + 1..<index) }) { return true }
        let after = index + 1..<min(tokens.count, index + 4)
        return after.contains {
            Self.weekdays[tokens[$0]] != nil && tokens[$0].isCapitalized && isListed(index + 1..<$0)
        }
    }

    private func isListed(_ between: Range<Int>) -> Bool {
        !between.isEmpty
            && between.allSatisfy {
                DateWords.listLinkers.contains(tokens[$0]) || DateWords.dashes.contains(tokens[$0])
                    || DateWords.with.contains(tokens[$0])
            }
    }

    /// "Minggu" is a week in "minggu ini", "dua minggu", and where it stands first in a sentence.
    private func isWeek(_ index: Int) -> Bool {
        guard DateWords.units[tokens[index]] == .week else { return false }
        if tokens[index].shape.contains(.initial) { return true }
        if index > 0, tokens[index - 1].kind == .number || tokens[index - 1].isA(.numberWord) { return true }
        guard index + 1 < tokens.count else { return false }
        return tokens[index + 1].word == DateWords.ke
            || text.utf8[tokens[index + 1].span.range].starts(with: "ke-".utf8)
    }

    /// "kemarin", "hari ini", "pekan lalu", "tahun depan".
    func relative(at index: Int) -> DateExpression? {
        if let day = DateWords.days.match(text, from: index), index == 0 || !isCount(index - 1) {
            return DateExpression(tokens: index..<day.end, form: .relative(.day, day.value), rule: "date.relative-day")
        }
        guard let unit = DateWords.units[tokens[index]], unit != .day, let shift = shift(at: index + 1),
            index == 0 || !isCount(index - 1)
        else { return nil }
        return DateExpression(tokens: index..<shift.end, form: .relative(unit, shift.value), rule: "date.relative")
    }

    private func isCount(_ index: Int) -> Bool { tokens[index].kind == .number || tokens[index].isA(.numberWord) }

    /// "lalu", "yang lalu", "ini", "depan".
    func shift(at index: Int) -> (value: Int, end: Int)? {
        guard index < tokens.count else { return nil }
        let word = tokens[index].word == DateWords.yang ? index + 1 : index
        guard word < tokens.count else { return nil }
        if DateWords.past.contains(tokens[word]) { return (-1, word + 1) }
        guard word == index else { return nil }
        if DateWords.future.contains(tokens[word]) { return (1, word + 1) }
        return DateWords.now.contains(tokens[word]) ? (0, word + 1) : nil
    }

    /// "dua tahun lalu", "3 bulan yang lalu".
    func ago(at index: Int) -> DateExpression? {
        guard tokens[index].kind == .number || tokens[index].isA(.numberWord),
            let quantity = NumberReader(text: text).quantity(at: index, isMoney: false),
            let count = quantity.smallInteger, quantity.tokens.upperBound < tokens.count,
            let unit = DateWords.units[tokens[quantity.tokens.upperBound]],
            let shift = shift(at: quantity.tokens.upperBound + 1), shift.value < 0
        else { return nil }
        return DateExpression(tokens: index..<shift.end, form: .relative(unit, -count), rule: "date.ago")
    }

    // MARK: Clock

    /// "pukul 15.35 WIB", "jam 10:00", "15:35 WIB".
    func clock(at index: Int) -> (tokens: Range<Int>, clock: DateClock)? {
        let isHeaded = DateWords.clockHeads.contains(tokens[index])
        let start = isHeaded ? index + 1 : index
        guard let time = time(at: start) else { return nil }
        let zone = time.end < tokens.count ? DateWords.zones[tokens[time.end]] : nil
        guard isHeaded || zone != nil else { return nil }
        let end = zone == nil ? time.end : time.end + 1
        return (index..<end, DateClock(hour: time.hour, minute: time.minute, zone: zone))
    }

    private func time(at index: Int) -> (hour: Int, minute: Int, end: Int)? {
        guard index < tokens.count, tokens[index].kind == .number else { return nil }
        let parts = text.utf8[tokens[index].span.range].split(separator: UInt8(ascii: "."))
        if parts.count == 2, parts[1].count == 2, let hour = Self.integer(parts[0]), let minute = Self.integer(parts[1])
        {
            return hour < 24 && minute < 60 ? (hour, minute, index + 1) : nil
        }
        guard let hour = integer(at: index), hour < 24, text.isByte(UInt8(ascii: ":"), at: index + 1),
            let minute = integer(at: index + 2), minute < 60
        else { return nil }
        return (hour, minute, index + 3)
    }
}
