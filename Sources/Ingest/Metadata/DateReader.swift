import Records

/// Reads full dates (day, month, year) in the forms that pages use.
///
///     "Selasa, 03 Juli 2018 13:20 WIB"   // 2018-07-03T13:20+07:00
///     "Wednesday, 24th Oct 2018"         // 2018-10-24
///     "2018-07-03T06:20:00Z", "03/07/2018", "July 3, 2018"
struct DateReader {
    private let tokens: [Token]
    private let monthFirst: Bool

    /// The first full date of a text. `monthFirst` settles "03/07/2018" where both readings are days.
    static func first(in text: String, monthFirst: Bool = false) -> WrittenDate? {
        let reader = DateReader(text, monthFirst: monthFirst)
        for index in reader.tokens.indices {
            if let date = reader.date(at: index) { return date }
        }
        return nil
    }

    private init(_ text: String, monthFirst: Bool) {
        tokens = Token.tokens(of: Array(text.utf8))
        self.monthFirst = monthFirst
    }

    // MARK: Dates

    private func date(at index: Int) -> WrittenDate? {
        let found = yearFirst(index) ?? dayMonthYear(index) ?? monthDayYear(index) ?? numeric(index) ?? compact(index)
        guard let (day, next) = found, (1900...2100).contains(day.year) else { return nil }
        var date = WrittenDate(day: day, range: tokens[index].start..<tokens[next - 1].end)
        addTime(to: &date, from: next)
        return date
    }

    private typealias Found = (day: CalendarDate, next: Int)

    private func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        guard index < tokens.count, let value = tokens[index].number, digits.contains(tokens[index].count) else {
            return nil
        }
        return value
    }

    private func month(_ index: Int) -> Int? {
        index < tokens.count ? tokens[index].word.flatMap { DateWords.months[$0] } : nil
    }

    private func gap(before index: Int, isAmong marks: String) -> Bool {
        index < tokens.count && tokens[index].gap.count <= 4 && tokens[index].gap.allSatisfy { marks.contains($0) }
    }

    /// 2018-07-03, 2018/7/3.
    private func yearFirst(_ index: Int) -> Found? {
        guard let year = number(index, digits: 4...4), let month = number(index + 1, digits: 1...2),
            let day = number(index + 2, digits: 1...2), gap(before: index + 1, isAmong: "-/."),
            gap(before: index + 2, isAmong: "-/."), tokens[index + 1].gap.count == 1, tokens[index + 2].gap.count == 1
        else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { ($0, index + 3) }
    }

    /// 3 Juli 2018, 24th Oct 2018, 03-Jul-2018, 3 de julio de 2018.
    private func dayMonthYear(_ index: Int) -> Found? {
        guard let day = number(index, digits: 1...2) else { return nil }
        var next = index + 1
        while next < tokens.count, let word = tokens[next].word, ["st", "nd", "rd", "th", "of", "de"].contains(word) {
            next += 1
        }
        guard let month = month(next), gap(before: next, isAmong: " -/.,") else { return nil }
        next += 1
        if next < tokens.count, tokens[next].word == "de" { next += 1 }
        guard let year = number(next, digits: 4...4), gap(before: next, isAmong: " -/.,'") else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { ($0, next + 1) }
    }

    /// July 3, 2018; Jul 3rd 2018.
    private func monthDayYear(_ index: Int) -> Found? {
        guard let month = month(index), let day = number(index + 1, digits: 1...2),
            gap(before: index + 1, isAmong: " -/.,")
        else { return nil }
        var next = index + 2
        if next < tokens.count, let word = tokens[next].word, ["st", "nd", "rd", "th"].contains(word) { next += 1 }
        guard let year = number(next, digits: 4...4), gap(before: next, isAmong: " -/.,") else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { ($0, next + 1) }
    }

    /// 03/07/2018, 3.7.2018.
    private func numeric(_ index: Int) -> Found? {
        guard let first = number(index, digits: 1...2), let second = number(index + 1, digits: 1...2),
            let year = number(index + 2, digits: 4...4), gap(before: index + 1, isAmong: "-/."),
            gap(before: index + 2, isAmong: "-/."), tokens[index + 1].gap == tokens[index + 2].gap
        else { return nil }
        let isMonthFirst = second > 12 || (monthFirst && first <= 12)
        let (day, month) = isMonthFirst ? (second, first) : (first, second)
        return CalendarDate(year: year, month: month, day: day).map { ($0, index + 3) }
    }

    /// 20180703, 20180703T1320.
    private func compact(_ index: Int) -> Found? {
        guard let value = number(index, digits: 8...8), (1990...2100).contains(value / 10_000) else { return nil }
        return CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100).map { ($0, index + 1) }
    }

    // MARK: Times

    private static let timeIntroductions: Set<String> = ["t", "pukul", "jam", "at", "um", "à", "pkl", "time", "on"]

    private func addTime(to date: inout WrittenDate, from start: Int) {
        var next = start
        while next < tokens.count, let word = tokens[next].word, DateReader.timeIntroductions.contains(word) {
            next += 1
        }
        guard var hour = number(next, digits: 1...2), let minute = number(next + 1, digits: 2...2),
            hour < 24, minute < 60, tokens[next + 1].gap == ":" || tokens[next + 1].gap == ".",
            tokens[next].gap.count <= 5
        else { return }
        next += 2
        if let _ = number(next, digits: 2...2), tokens[next].gap == ":" { next += 1 }
        // Fractions of a second.
        if next < tokens.count, tokens[next].number != nil, tokens[next].gap == "." { next += 1 }
        if next < tokens.count, let half = tokens[next].word, half == "pm" || half == "am" {
            if hour <= 12 { hour = hour % 12 + (half == "pm" ? 12 : 0) }
            next += 1
        }
        (date.hour, date.minute) = (hour, minute)
        date.range = date.range.lowerBound..<tokens[next - 1].end
        addZone(to: &date, at: next)
    }

    private func addZone(to date: inout WrittenDate, at index: Int) {
        guard index < tokens.count else { return }
        if let word = tokens[index].word, tokens[index].gap.count <= 2 {
            // "WIBTanggulangi": zones stand glued to the next words, too.
            let zone =
                DateWords.zones[word] ?? ["wita", "wib"].first { word.hasPrefix($0) }.flatMap { DateWords.zones[$0] }
            guard let zone else { return }
            date.zone = zone
            let spelled = DateWords.zones[word] == nil ? (word.hasPrefix("wita") ? 4 : 3) : tokens[index].count
            date.range = date.range.lowerBound..<tokens[index].start + spelled
            return
        }
        let sign = tokens[index].gap.trimmingSpaces
        guard sign == "+" || sign == "-", let (minutes, next) = offset(at: index) else { return }
        date.zone = sign == "-" ? -minutes : minutes
        date.range = date.range.lowerBound..<tokens[next - 1].end
    }

    private func offset(at index: Int) -> (minutes: Int, next: Int)? {
        if let value = number(index, digits: 4...4) { return (value / 100 * 60 + value % 100, index + 1) }
        guard let hours = number(index, digits: 2...2), hours < 15 else { return nil }
        if let minutes = number(index + 1, digits: 2...2), tokens[index + 1].gap == ":", minutes < 60 {
            return (hours * 60 + minutes, index + 2)
        }
        return (hours * 60, index + 1)
    }

    // MARK: Tokens

    /// A number or a word, with the marks before it.
    private struct Token {
        var gap: String
        var number: Int?
        var word: String?
        var start: Int
        var end: Int
        var count: Int { end - start }

        static func tokens(of bytes: [UInt8]) -> [Token] {
            var tokens: [Token] = []
            var index = 0
            var gapStart = 0
            while index < bytes.count {
                let start = index
                if bytes[index].isASCIIDigit {
                    while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
                } else if bytes[index].isASCIILetter || bytes[index] >= 0xC3 && bytes[index] < 0xE0 {
                    while index < bytes.count, bytes[index].isASCIILetter || bytes[index] >= 0x80 && bytes[start] < 0xE0
                    {
                        index += 1
                    }
                } else {
                    index += 1
                    continue
                }
                let text = String(decoding: bytes[start..<index], as: UTF8.self)
                let isNumber = bytes[start].isASCIIDigit
                tokens.append(
                    Token(
                        gap: String(decoding: bytes[gapStart..<start], as: UTF8.self),
                        number: isNumber && index - start <= 9 ? Int(text) : nil,
                        word: isNumber ? nil : text.lowercased(), start: start, end: index))
                gapStart = index
            }
            return tokens
        }
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
