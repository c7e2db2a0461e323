import Records

/// Reads full dates (day, month, year) in the forms that pages use.
///
///     "Selasa, 03 Juli 2018 13:20 WIB"   // 2018-07-03T13:20+07:00
///     "Wednesday, 24th Oct 2018"         // 2018-10-24
///     "2018-07-03T06:20:00Z", "03/07/2018", "July 3, 2018", "2018年7月3日 13時20分"
struct DateReader {
    private let bytes: [UInt8]
    private let tokens: [DateToken]
    private let order: Order

    /// What settles a date in figures alone.
    struct Order: OptionSet {
        let rawValue: UInt8
        /// "03/07/2018" is 7 March where both readings are days.
        static let monthFirst = Order(rawValue: 1)
        /// "03.07.18" is a date: only where a page marks it as one.
        static let shortYears = Order(rawValue: 2)
    }

    /// The first full date of a text. `monthFirst` settles "03/07/2018" where both readings are days.
    static func first(in text: String, monthFirst: Bool = false) -> WrittenDate? {
        dates(in: Array(text.utf8), monthFirst ? .monthFirst : [], atMost: 1).first
    }

    /// The full dates of a text in order; ranges are indices of `text`. Linear.
    static func dates(in text: [UInt8], _ order: Order = [], atMost limit: Int = 8) -> [WrittenDate] {
        guard mayHoldDate(text[...], order) else { return [] }
        let reader = DateReader(bytes: text, tokens: DateToken.tokens(of: text), order: order)
        var dates: [WrittenDate] = []
        var index = 0
        while index < reader.tokens.count, dates.count < limit {
            if let (date, next) = reader.date(at: index) {
                dates.append(date)
                index = next
            } else {
                index += 1
            }
        }
        return dates
    }

    /// Four digits in a row or, with short years, three pairs: without them there is no date to look for.
    static func mayHoldDate(_ text: ArraySlice<UInt8>, _ order: Order = []) -> Bool {
        var run = 0
        var count = 0
        for byte in text {
            if byte.isASCIIDigit {
                run += 1
                count += 1
                if run == 4 || order.contains(.shortYears) && count >= 4 { return true }
            } else {
                run = 0
            }
        }
        return false
    }

    // MARK: Dates

    private typealias Found = (day: CalendarDate, next: Int)

    private func date(at index: Int) -> (date: WrittenDate, next: Int)? {
        guard tokens[index].number != nil || tokens[index].month != nil,
            let (day, next) = yearFirst(index) ?? dayMonthYear(index) ?? monthDayYear(index)
                ?? monthDayTimeYear(index) ?? numeric(index) ?? compact(index),
            (1900...2100).contains(day.year)
        else { return nil }
        var date = WrittenDate(day: day, range: tokens[index].start..<tokens[next - 1].end)
        let end = addTime(to: &date, from: next)
        return (date, end)
    }

    private func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        guard index < tokens.count, let value = tokens[index].number, digits.contains(tokens[index].count) else {
            return nil
        }
        return value
    }

    private func month(_ index: Int) -> Int? { index < tokens.count ? tokens[index].month : nil }

    private func word(_ index: Int, isAmong words: Set<UInt64>) -> Bool {
        index < tokens.count && tokens[index].word.map(words.contains) ?? false
    }

    /// The bytes between a token and the one before it.
    private func gap(before index: Int) -> ArraySlice<UInt8> {
        bytes[tokens[index].gapStart..<tokens[index].start]
    }

    private func gap(before index: Int, isAmong marks: StaticString) -> Bool {
        index < tokens.count && tokens[index].start - tokens[index].gapStart <= 4
            && gap(before: index).allSatisfy { marks.description.utf8.contains($0) }
    }

    /// The one mark before a token, if it is one of "-/."; spaces beside it count for nothing.
    private func mark(before index: Int) -> UInt8? {
        guard index < tokens.count else { return nil }
        let marks = gap(before: index).filter { $0 != 0x20 }
        guard marks.count == 1, marks[0] == 0x2D || marks[0] == 0x2E || marks[0] == 0x2F else { return nil }
        return marks[0]
    }

    private func isUnit(_ units: [String], before index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let gap = gap(before: index)
        return units.contains { unit in gap.count <= unit.utf8.count + 2 && gap.starts(with: unit.utf8) }
    }

    /// 2018-07-03, 2018/7/3, 2018. 7. 3, 2018年7月3日.
    private func yearFirst(_ index: Int) -> Found? {
        guard let year = number(index, digits: 4...4), let month = number(index + 1, digits: 1...2),
            let day = number(index + 2, digits: 1...2)
        else { return nil }
        let isMarked = mark(before: index + 1) != nil && mark(before: index + 2) != nil
        guard isMarked || isUnit(["年", "년"], before: index + 1) && isUnit(["月", "월"], before: index + 2) else {
            return nil
        }
        return CalendarDate(year: year, month: month, day: day).map { ($0, index + 3) }
    }

    /// 3 Juli 2018, 24th Oct 2018, 03-Jul-2018, 3 de julio de 2018.
    private func dayMonthYear(_ index: Int) -> Found? {
        guard let day = number(index, digits: 1...2) else { return nil }
        var next = index + 1
        while word(next, isAmong: DateWords.ordinals) { next += 1 }
        guard let month = month(next), gap(before: next, isAmong: " -/.,") else { return nil }
        next += 1
        if word(next, isAmong: DateWords.ordinals) { next += 1 }
        guard let year = number(next, digits: 4...4), gap(before: next, isAmong: " -/.,'") else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { ($0, next + 1) }
    }

    /// July 3, 2018; Jul 3rd 2018.
    private func monthDayYear(_ index: Int) -> Found? {
        guard let month = month(index), let day = number(index + 1, digits: 1...2),
            gap(before: index + 1, isAmong: " -/.,")
        else { return nil }
        var next = index + 2
        if word(next, isAmong: DateWords.ordinals) { next += 1 }
        guard let year = number(next, digits: 4...4), gap(before: next, isAmong: " -/.,") else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { ($0, next + 1) }
    }

    /// Jul 3 13:20:36 CEST 2018, as machines write it.
    private func monthDayTimeYear(_ index: Int) -> Found? {
        guard let month = month(index), let day = number(index + 1, digits: 1...2),
            gap(before: index + 1, isAmong: " "), number(index + 4, digits: 2...2) != nil,
            gap(before: index + 3, isAmong: ":"), gap(before: index + 4, isAmong: ":")
        else { return nil }
        let next = index + 5 < tokens.count && tokens[index + 5].word != nil ? index + 6 : index + 5
        guard let year = number(next, digits: 4...4), gap(before: next, isAmong: " ") else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { ($0, next + 1) }
    }

    /// 03/07/2018, 3.7.2018, 3. 7. 2018; 03.07.18 where short years are allowed.
    private func numeric(_ index: Int) -> Found? {
        guard let first = number(index, digits: 1...2), let second = number(index + 1, digits: 1...2),
            let mark = mark(before: index + 1), mark == self.mark(before: index + 2)
        else { return nil }
        var year = number(index + 2, digits: 4...4)
        if year == nil, order.contains(.shortYears), mark != 0x2D { year = number(index + 2, digits: 2...2) }
        guard var year else { return nil }
        // Two figures mean this century up to its middle.
        if year < 100 { year += year < 50 ? 2_000 : 1_900 }
        let isMonthFirst = second > 12 || (order.contains(.monthFirst) && first <= 12 && mark != 0x2E)
        let (day, month) = isMonthFirst ? (second, first) : (first, second)
        return CalendarDate(year: year, month: month, day: day).map { ($0, index + 3) }
    }

    /// 20180703, 20180703T1320.
    private func compact(_ index: Int) -> Found? {
        guard let value = number(index, digits: 8...8), (1990...2100).contains(value / 10_000) else { return nil }
        return CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100).map { ($0, index + 1) }
    }

    // MARK: Times

    /// Adds the time that stands behind the day; gives the first token that is not read.
    private func addTime(to date: inout WrittenDate, from start: Int) -> Int {
        var next = start
        while next < start + 3, word(next, isAmong: DateWords.timeIntroductions) { next += 1 }
        guard var hour = number(next, digits: 1...2), let minute = number(next + 1, digits: 2...2),
            hour < 24, minute < 60, isClockMark(before: next + 1), tokens[next].start - tokens[next].gapStart <= 14
        else { return start }
        next += 2
        if number(next, digits: 2...2) != nil, gap(before: next).elementsEqual(":".utf8) { next += 1 }
        // Fractions of a second.
        if next < tokens.count, tokens[next].isDigits, gap(before: next).elementsEqual(".".utf8) { next += 1 }
        if word(next, isAmong: DateWords.halves), hour <= 12 {
            hour = hour % 12 + (tokens[next].word == DateWords.afternoon ? 12 : 0)
            next += 1
        }
        (date.hour, date.minute) = (hour, minute)
        date.range = date.range.lowerBound..<tokens[next - 1].end
        return addZone(to: &date, at: next)
    }

    private func isClockMark(before index: Int) -> Bool {
        let gap = gap(before: index)
        return gap.elementsEqual(":".utf8) || gap.elementsEqual(".".utf8) || isUnit(["時", "时", "시"], before: index)
    }

    private func addZone(to date: inout WrittenDate, at index: Int) -> Int {
        guard index < tokens.count else { return index }
        if tokens[index].word != nil {
            guard tokens[index].start - tokens[index].gapStart <= 2,
                let zone = DateWords.zone(of: bytes[tokens[index].start..<tokens[index].end])
            else { return index }
            date.zone = zone.minutes
            date.range = date.range.lowerBound..<tokens[index].start + zone.count
            return index + 1
        }
        let sign = gap(before: index).filter { $0 != 0x20 }
        guard sign == [0x2B] || sign == [0x2D], let (minutes, next) = offset(at: index) else { return index }
        date.zone = sign == [0x2D] ? -minutes : minutes
        date.range = date.range.lowerBound..<tokens[next - 1].end
        return next
    }

    private func offset(at index: Int) -> (minutes: Int, next: Int)? {
        if let value = number(index, digits: 4...4) { return (value / 100 * 60 + value % 100, index + 1) }
        guard let hours = number(index, digits: 2...2), hours < 15 else { return nil }
        if let minutes = number(index + 1, digits: 2...2), gap(before: index + 1).elementsEqual(":".utf8), minutes < 60
        {
            return (hours * 60 + minutes, index + 2)
        }
        return (hours * 60, index + 1)
    }
}

extension String {
    /// Without ASCII spaces at both ends.
    var trimmingSpaces: String {
        let scalars = unicodeScalars.drop { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
        guard let last = scalars.lastIndex(where: { $0 != " " && $0 != "\n" && $0 != "\t" && $0 != "\r" }) else {
            return ""
        }
        return String(scalars[...last])
    }
}
