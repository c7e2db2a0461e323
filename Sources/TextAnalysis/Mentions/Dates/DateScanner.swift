internal import Records

/// Finds what may be dates: the grammar of their forms, before a year is settled.
///
/// Each rule looks at one token and a few behind it; the first that fits takes its tokens. `DateRule` lists
/// them with their examples.
struct DateScanner {
    let text: TokenizedText
    let words: DateTokens
    var tokens: [Token] { words.tokens }

    static let months = WordTable(CalendarWords.months)
    static let fullMonths = WordTable(CalendarWords.fullMonths)
    static let weekdays = WordTable(CalendarWords.weekdays + CalendarWords.englishWeekdays)
    static let units = WordTable(CalendarWords.timeUnits)
    /// The words that an expression without digits may start with: all of the calendar's, and a few more.
    private static let openers = WordSet(
        CalendarWords.vocabulary + " " + CalendarWord.groups.map(\.1).joined(separator: " "))

    init(text: TokenizedText) {
        self.text = text
        words = DateTokens(text)
    }

    /// The expressions of the text, in order and disjoint, with clock times joined and years shared.
    func expressions() -> [DateExpression] {
        var found: [DateExpression] = []
        var clocks: [DateClockReader.Reading] = []
        let clockReader = DateClockReader(words: words)
        var index = 0
        while index < tokens.count {
            guard mayStart(tokens[index]) else {
                index += 1
                continue
            }
            let followsDate = found.last.map { $0.isDay && index - $0.tokens.upperBound < 2 } ?? false
            if let end = endOfName(at: index) {
                index = end
            } else if let expression = expression(at: index) {
                index = append(expression, to: &found)
            } else if let clock = clockReader.clock(at: index, followsDate: followsDate) {
                clocks.append(clock)
                index = clock.tokens.upperBound
            } else {
                index += 1
            }
        }
        DateClockJoiner(words: words).join(clocks, to: &found)
        DateYearSharing(words: words).share(in: &found)
        return found
    }

    /// Most words start nothing.
    private func mayStart(_ token: Token) -> Bool {
        token.kind != .word || token.shape.contains(.hasDigit) || token.isA(.numberWord) || Self.openers.contains(token)
    }

    /// Appends an expression and what continues it; gives the token behind.
    private func append(_ expression: DateExpression, to found: inout [DateExpression]) -> Int {
        var last = completed(expression)
        found.append(last)
        while let next = continuation(of: last) {
            last = completed(next)
            found.append(last)
        }
        // In "Kamis kemarin" the word means the Kamis before, and no day of its own.
        return last.tokens.upperBound + (words.isA(.past, last.tokens.upperBound) ? 1 : 0)
    }

    private func completed(_ expression: DateExpression) -> DateExpression { tensed(withYearShift(expression)) }

    private func expression(at index: Int) -> DateExpression? {
        switch tokens[index].kind {
        case .number:
            numeric(at: index) ?? dayMonth(at: index) ?? dayOfMonth(at: index) ?? namedYear(at: index)
                ?? yearPartCode(at: index) ?? away(at: index)
        case .punctuation: parenthesized(at: index)
        case .word:
            Self.openers.contains(tokens[index]) || words.isCount(index) ? worded(at: index) : joinedCode(at: index)
        case .symbol: nil
        }
    }

    private func worded(at index: Int) -> DateExpression? {
        weekdayLed(at: index) ?? monthLed(at: index) ?? yearPart(at: index) ?? numberedWeek(at: index)
            ?? relative(at: index) ?? away(at: index)
    }

    /// "kuartal I dan II", "tahun 2018, 2019, dan 2020": what stands behind a link without its head.
    private func continuation(of last: DateExpression) -> DateExpression? {
        let end = last.tokens.upperBound
        guard let next = words.listLink(at: end) ?? words.rangeLink(at: end), next < tokens.count else { return nil }
        switch last.form {
        case .part(let part, _, _): return yearPartNumber(at: next, of: part, start: next, isHeaded: false)
        case .calendar(let parts) where parts.month == nil && last.rule == .year:
            guard let year = words.year(at: next), isFreeYear(next) else { return nil }
            return DateExpression(tokens: next..<next + 1, form: .calendar(DateParts(year: year)), rule: .year)
        default: return nil
        }
    }
}
