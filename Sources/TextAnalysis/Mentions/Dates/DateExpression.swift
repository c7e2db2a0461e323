internal import Records

/// What a text says of a day, a month, a year, before it is settled which one is meant.
struct DateExpression {
    var tokens: Range<Int>
    var form: Form
    var rule: DateRule
    var weekday: Weekday?
    var clock: DateClock?
    /// Until when, of the same day or, where it is the earlier one, of the next.
    var endClock: DateClock?
    /// "lalu" or "mendatang" stands with it.
    var tense: Tense = .open
    /// "tahun lalu" behind it: years from the year of publication on.
    var yearShift: Int?
    /// "(3/7)" with nothing that makes it a day: only one near the day of publication is.
    var isLoose = false

    /// Whether the year is left to the context.
    var wantsYear: Bool { yearShift == nil && parts != nil && parts?.year == nil }

    /// Whether it names one day, which a time of day can belong to.
    var isDay: Bool {
        switch form {
        case .calendar(let parts): parts.day != nil
        case .relative(let unit, _): unit == .day
        case .weekday: true
        case .span, .part, .decade, .week, .dayOfMonth: false
        }
    }

    /// What is named of the calendar; of a part of a year its year and last month, of a span its first day.
    var parts: DateParts? {
        switch form {
        case .calendar(let parts), .span(let parts, _): parts
        case .part(let part, let number, let year): DateParts(year: year, month: number * part.months)
        case .decade, .relative, .weekday, .week, .dayOfMonth: nil
        }
    }

    /// What is named last of the calendar.
    var lastParts: DateParts? {
        if case .span(_, let last) = form { return last }
        return parts
    }

    /// Whether another names the same parts of the calendar, so that they may share a year.
    func isOfTheKind(of other: DateExpression) -> Bool {
        if case .part(let part, _, _) = form {
            guard case .part(part, _, _) = other.form else { return false }
            return true
        }
        guard let parts, let others = other.parts, parts.month != nil, others.month != nil else { return false }
        if case .part = other.form { return false }
        return (parts.day == nil) == (others.day == nil)
    }

    /// With the year that another date gives it.
    func inYear(_ year: Int) -> DateExpression {
        var copy = self
        switch form {
        case .calendar(var parts):
            parts.year = year
            copy.form = .calendar(parts)
        case .span(var first, var last):
            (first.year, last.year) = (year, year)
            copy.form = .span(first, last)
        case .part(let part, let number, _): copy.form = .part(part, number, year: year)
        case .decade, .relative, .weekday, .week, .dayOfMonth: break
        }
        return copy
    }

    enum Form: Equatable {
        /// A day, month or year, as far as it is named.
        case calendar(DateParts)
        /// From the first to the last, inclusive; both name the same parts.
        case span(DateParts, DateParts)
        /// A fourth, third or half of a year; nil where the year is not named.
        case part(YearPart, Int, year: Int?)
        /// By its first year.
        case decade(Int)
        /// A week by its number.
        case week(Int, year: Int)
        /// Units from the day of publication on: "kemarin" is -1 day.
        case relative(DateUnit, Int)
        /// A day of the month that lies so many months from that of publication.
        case dayOfMonth(Int, Int)
        /// A day of the week, so many weeks from the week of publication; nil means the nearest.
        case weekday(week: Int?)
    }

    enum Tense: Equatable { case past, open, future }
}

/// Equal parts that a year has, by the letters that ISO dates of the contract give them.
enum YearPart: Equatable {
    case quarter, third, half

    /// How many months it has.
    var months: Int {
        switch self {
        case .quarter: 3
        case .third: 4
        case .half: 6
        }
    }
}

/// The named parts of a calendar date.
struct DateParts: Equatable {
    var year: Int?
    var month: Int?
    var day: Int?

    /// The day, when all parts are named and there is such a day.
    var date: CalendarDate? {
        guard let year, let month, let day else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// Whether the day exists, in a leap year where no year is named.
    var isPossible: Bool { CalendarDate(year: year ?? 2000, month: month ?? 1, day: day ?? 1) != nil }
}
