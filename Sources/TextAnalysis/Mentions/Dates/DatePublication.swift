internal import Records

/// The years that a text names, for its dates without one.
struct DateYearHints {
    /// Of the copyright line: the text's own, or one that was taken from it.
    private(set) var copyright: Int?
    /// The latest that the text names as past.
    private(set) var latestPast: Int?
    /// The latest that it names, but for those ahead.
    private(set) var latest: Int?

    /// All that stand in the text, cued or not ("Tour 2018"), the latest first.
    private var named: [Int] = []

    /// How many years after the latest one the text may have been written: a single year tells less.
    private var reach = 1

    /// "hingga 2045": a year ahead as well as one past.
    private static let aheadCues = WordSet("hingga sampai")
    private static let copyrightCues = WordSet("copyright ©")

    init(text: TokenizedText, expressions: [DateExpression], copyrightYear: Int? = nil) {
        copyright = Self.copyrightYear(text) ?? copyrightYear
        var (past, open): ([Int], [Int]) = ([], [])
        for expression in expressions {
            guard case .calendar(let parts) = expression.form, let year = parts.year else { continue }
            if expression.tense == .past { past.append(year) }
            let start = expression.tokens.lowerBound
            let isAhead = start > 0 && Self.aheadCues.contains(text.tokens[start - 1])
            if expression.tense == .open, !isAhead { open.append(year) }
        }
        // Nothing on the web is older than the web.
        past.removeAll { $0 < 1995 }
        open.removeAll { $0 < 1995 }
        let words = DateTokens(text)
        named = Set(text.tokens.indices.lazy.compactMap { words.year(at: $0) }.filter { $0 >= 1995 }).sorted(by: >)
        latestPast = past.max()
        latest = (past + open).max()
        reach = Set(past + open).count > 1 ? 2 : 1
    }

    private static func copyrightYear(_ text: TokenizedText) -> Int? {
        let words = DateTokens(text)
        for index in text.tokens.indices where copyrightCues.contains(text.tokens[index]) {
            let line = index + 1..<min(text.tokens.count, index + 9)
            if let year = line.lazy.compactMap({ words.year(at: $0) }).first { return year }
        }
        return nil
    }

    /// The year of a day or month without one: the copyright line's; else, for a day with its weekday, the
    /// first from the latest year on that fits, within one or two years. Nil when neither tells.
    func year(of parts: DateParts, weekday: Weekday?) -> Int? {
        if let copyright, weekday == nil || fits(parts, copyright, weekday) { return copyright }
        guard let weekday, parts.day != nil else { return nil }
        for start in [latest, latestPast].compactMap(\.self) {
            if let year = (start...start + reach).first(where: { fits(parts, $0, weekday) }) { return year }
        }
        return named.first { fits(parts, $0, weekday) }
    }

    private func fits(_ parts: DateParts, _ year: Int, _ weekday: Weekday?) -> Bool {
        DateParts(year: year, month: parts.month, day: parts.day).date?.weekday == weekday
    }
}

/// Infers the day on which a text was published from the days that it names.
///
/// A report dates its quotations and events by weekday and day ("kata Joko, Selasa (3/7)"), mostly the
/// day of publication or the one before. A plain date is as often a birthday, a deadline or a law's; it
/// counts only where somebody speaks or something is held, and where no other day and no later year is named.
struct DatePublication {
    let text: TokenizedText
    let hints: DateYearHints

    typealias Inferred = (date: CalendarDate, expression: DateExpression)

    private static let otherCues = WordSet(CalendarWords.otherDayCues)
    private static let eventCues = WordSet(CalendarWords.eventCues)

    /// The day and where it stands: the latest day near the most frequent one.
    func infer(from expressions: [DateExpression]) -> Inferred? {
        let full = expressions.compactMap { expression in day(of: expression, near: nil).map { ($0, expression) } }
        let anchor = choose(full.filter { $0.1.weekday != nil })
        let weekdays = expressions.filter { $0.weekday != nil }.compactMap { expression in
            day(of: expression, near: anchor?.date).map { ($0, expression) }
        }
        return choose(weekdays) ?? choose(areOfOneWeek(full) ? full.filter(isOfTheReport) : [])
    }

    private func areOfOneWeek(_ candidates: [Inferred]) -> Bool {
        let days = candidates.map(\.date.dayNumber)
        return (days.max() ?? 0) - (days.min() ?? 0) <= 7
    }

    private func day(of expression: DateExpression, near anchor: CalendarDate?) -> CalendarDate? {
        guard case .calendar(let parts) = expression.form, parts.day != nil, expression.tense != .future else {
            return nil
        }
        return DateResolver(anchor: anchor, hints: hints).completed(parts, of: expression)?.date
    }

    private func isOfTheReport(_ candidate: Inferred) -> Bool {
        let start = candidate.expression.tokens.lowerBound
        let sentence = text.sentence(ofToken: start)
        let before = max(sentence.lowerBound, start - 6)..<start
        if candidate.date.year < hints.latest ?? 0 || candidate.expression.tense == .past { return false }
        if before.contains(where: { Self.otherCues.contains(text.tokens[$0]) }) { return false }
        let window = max(sentence.lowerBound, start - 20)..<min(sentence.upperBound, start + 20)
        return window.contains { text.tokens[$0].isA(.speech) || Self.eventCues.contains(text.tokens[$0]) }
    }

    private func choose(_ candidates: [Inferred]) -> Inferred? {
        var counts: [CalendarDate: Int] = [:]
        for candidate in candidates { counts[candidate.date, default: 0] += 1 }
        guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return nil }
        let near = candidates.filter { $0.date >= most && $0.date.dayNumber - most.dayNumber <= 7 }
        guard let latest = near.map(\.date).max() else { return nil }
        return near.first { $0.date == latest }
    }
}
