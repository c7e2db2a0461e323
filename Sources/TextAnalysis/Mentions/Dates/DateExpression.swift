internal import Records

/// What a text says of a day, a month, a year, before it is settled which one is meant.
struct DateExpression {
    var tokens: Range<Int>
    var form: Form
    var rule: String
    var weekday: Weekday?
    var clock: DateClock?
    /// "lalu" or "mendatang" stands with it.
    var tense: Tense = .open

    /// "tahun lalu" behind it: years from the year of publication on.
    var yearShift: Int?

    /// Whether the year is left to the context.
    var wantsYear: Bool {
        switch form {
        case .calendar(let parts): parts.year == nil
        case .span(let parts, _): parts.year == nil
        case .quarter(_, let year), .half(_, let year): year == nil
        case .decade, .relative, .weekday: false
        }
    }

    /// Whether it names one day, which a time of day can belong to.
    var isDay: Bool {
        switch form {
        case .calendar(let parts): parts.day != nil
        case .relative(let unit, _): unit == .day
        case .weekday: true
        case .span, .quarter, .half, .decade: false
        }
    }

    enum Form: Equatable {
        /// A day, month or year, as far as it is named.
        case calendar(DateParts)
        /// From the first to the last, inclusive; both name the same parts.
        case span(DateParts, DateParts)
        /// A third or fourth of a year; nil where the year is not named.
        case quarter(Int, year: Int?)
        case half(Int, year: Int?)
        /// By its first year.
        case decade(Int)
        /// Units from the day of publication on: "kemarin" is -1 day.
        case relative(DateUnit, Int)
        /// A day of the week, so many weeks from the week of publication; nil means the nearest.
        case weekday(week: Int?)
    }

    enum Tense: Equatable { case past, open, future }
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
}

/// A time of day: "pukul 15.35 WIB".
struct DateClock: Equatable {
    var hour: Int
    var minute: Int
    /// Hours ahead of UTC; nil where no zone is named.
    var zone: Int?

    /// ISO 8601, from the "T" on.
    var description: String {
        let offset = zone.map { "+\(padded($0)):00" } ?? ""
        return "T\(padded(hour)):\(padded(minute))\(offset)"
    }

    private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
