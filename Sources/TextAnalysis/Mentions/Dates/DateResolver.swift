internal import Records

/// Settles which day, month or year an expression means.
struct DateResolver {
    /// The day of publication, as far as it is known.
    let anchor: CalendarDate?
    let hints: DateYearHints

    struct Resolved {
        var date: String
        var endDate: String?
        var precision: DatePrecision
        /// The true day of the week, where the text names another.
        var contradicted: Weekday?
    }

    /// How far from the day of publication "(3/7)" is still taken for a day.
    private static let looseDays = 60

    /// Nil when the text does not tell.
    func resolve(_ expression: DateExpression) -> Resolved? {
        guard var resolved = day(of: expression) else { return nil }
        if let clock = expression.clock, resolved.precision == .day, resolved.endDate == nil {
            resolved.endDate = expression.endClock.flatMap { Self.end($0, after: clock, on: resolved.date) }
            resolved.date += clock.description
            resolved.precision = .minute
        }
        return resolved
    }

    /// "22.00-02.00" ends on the next day.
    private static func end(_ end: DateClock, after clock: DateClock, on day: String) -> String? {
        if end.isAfter(clock) { return day + end.description }
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]),
            let next = date.adding(days: 1)
        else { return nil }
        return next.description + end.description
    }

    /// Without the time of day.
    private func day(of expression: DateExpression) -> Resolved? {
        switch expression.form {
        case .calendar(let parts): calendar(parts, of: expression)
        case .span(let from, let to): span(from, to, of: expression)
        case .part(let part, let number, let year):
            self.year(year, of: expression, firstMonth: (number - 1) * part.months + 1).flatMap {
                Self.part(part, number, year: $0)
            }
        case .decade(let year): Resolved(date: "\(year / 10)X", precision: .decade)
        case .week(let number, let year):
            Resolved(date: "\(year)-W\(number < 10 ? "0" : "")\(number)", precision: .week)
        case .relative(let unit, let count): relative(unit, count)
        case .dayOfMonth(let day, let shift): dayOfMonth(day, shift)
        case .weekday(let week): weekday(expression.weekday, week: week, tense: expression.tense)
        }
    }

    // MARK: Calendar dates

    private func calendar(_ parts: DateParts, of expression: DateExpression) -> Resolved? {
        guard let complete = completed(parts, of: expression) else { return nil }
        guard let date = complete.date else { return Self.coarse(complete) }
        if expression.isLoose, abs(date.dayNumber - (anchor?.dayNumber ?? .max / 2)) > Self.looseDays { return nil }
        var resolved = Resolved(date: date.description, precision: .day)
        if let weekday = expression.weekday, weekday != date.weekday { resolved.contradicted = date.weekday }
        return resolved
    }

    /// The weekday of a span is its first day's.
    private func span(_ from: DateParts, _ to: DateParts, of expression: DateExpression) -> Resolved? {
        guard var first = completed(from, of: expression) else { return nil }
        var last = to
        if last.year == nil {
            let wraps = (first.month ?? 1, first.day ?? 1) > (last.month ?? 1, last.day ?? 1)
            last.year = first.year.map { wraps ? $0 + 1 : $0 }
        } else if from.year == nil {
            first.year = last.year
        }
        guard let start = Self.coarse(first), let end = Self.coarse(last), start.date < end.date else { return nil }
        var resolved = start
        resolved.endDate = end.date
        if let weekday = expression.weekday, let day = first.date, weekday != day.weekday {
            resolved.contradicted = day.weekday
        }
        return resolved
    }

    /// ISO 8601, as exact as the parts go.
    private static func coarse(_ parts: DateParts) -> Resolved? {
        guard let year = parts.year else { return nil }
        if let date = parts.date { return Resolved(date: date.description, precision: .day) }
        guard parts.day == nil, let first = CalendarDate(year: year, month: parts.month ?? 1, day: 1) else {
            return nil
        }
        let digits = first.description
        return parts.month == nil
            ? Resolved(date: String(digits.prefix(4)), precision: .year)
            : Resolved(date: String(digits.prefix(7)), precision: .month)
    }

    /// A third has no form of its own: its first and last month.
    private static func part(_ part: YearPart, _ number: Int, year: Int) -> Resolved? {
        guard let first = coarse(DateParts(year: year)) else { return nil }
        switch part {
        case .quarter: return Resolved(date: "\(first.date)-Q\(number)", precision: .quarter)
        case .half: return Resolved(date: "\(first.date)-H\(number)", precision: .half)
        case .third:
            var months = coarse(DateParts(year: year, month: number * 4 - 3))
            months?.endDate = coarse(DateParts(year: year, month: number * 4))?.date
            return months
        }
    }

    // MARK: Missing years

    /// The parts with their year.
    func completed(_ parts: DateParts, of expression: DateExpression) -> DateParts? {
        var complete = parts
        if parts.year != nil { return complete }
        if let shift = expression.yearShift {
            complete.year = anchor.map { $0.year + shift }
        } else if let anchor {
            complete.year = year(of: parts, expression: expression, near: anchor)
        } else {
            complete.year = hints.year(of: parts, weekday: expression.weekday)
        }
        return complete.year == nil ? nil : complete
    }

    /// The year that puts a day or month nearest to the day of publication. A day ahead counts three
    /// times as far, since news tells of what was; words such as "mendatang" turn this round.
    private func year(of parts: DateParts, expression: DateExpression, near anchor: CalendarDate) -> Int? {
        let candidates = (anchor.year - 1...anchor.year + 1).compactMap { year -> (year: Int, cost: Int, fits: Bool)? in
            guard let date = CalendarDate(year: year, month: parts.month ?? 1, day: parts.day ?? 15) else { return nil }
            let fits = expression.weekday.map { $0 == date.weekday } ?? true
            return (year, cost(date.dayNumber - anchor.dayNumber, expression.tense), fits)
        }
        let nearest = candidates.min { $0.cost < $1.cost }
        let fitting = candidates.filter(\.fits).min { $0.cost < $1.cost }
        if let fitting, expression.weekday != nil, fitting.cost < 400 { return fitting.year }
        return nearest?.year
    }

    private func cost(_ days: Int, _ tense: DateExpression.Tense) -> Int {
        switch tense {
        case .past: days <= 0 ? -days : 20 * days
        case .open: days <= 0 ? -days : 3 * days
        case .future: days >= 0 ? days : -20 * days
        }
    }

    /// The year of a part of a year: named, counted from publication, or of the latest that has begun.
    private func year(_ year: Int?, of expression: DateExpression, firstMonth: Int) -> Int? {
        if let year { return year }
        guard let anchor else { return nil }
        if let shift = expression.yearShift { return anchor.year + shift }
        return expression.tense == .future || firstMonth <= anchor.month ? anchor.year : anchor.year - 1
    }

    // MARK: Relative dates

    private func relative(_ unit: DateUnit, _ count: Int) -> Resolved? {
        guard let anchor else { return nil }
        switch unit {
        case .day:
            return anchor.adding(days: count).map { Resolved(date: $0.description, precision: .day) }
        case .week:
            return anchor.adding(days: 7 * count).map { Resolved(date: Self.week(of: $0), precision: .week) }
        case .month:
            return Self.coarse(Self.month(anchor, count))
        case .quarter, .half:
            let part = unit == .quarter ? YearPart.quarter : .half
            guard let month = Self.month(anchor, count * part.months).month else { return nil }
            return Self.part(
                part, (month - 1) / part.months + 1, year: Self.month(anchor, count * part.months).year ?? 0)
        case .year:
            return Self.coarse(DateParts(year: anchor.year + count))
        }
    }

    private static func month(_ anchor: CalendarDate, _ count: Int) -> DateParts {
        let months = anchor.year * 12 + anchor.month - 1 + count
        return DateParts(year: months / 12, month: months % 12 + 1)
    }

    private func dayOfMonth(_ day: Int, _ shift: Int) -> Resolved? {
        guard let anchor else { return nil }
        var parts = Self.month(anchor, shift)
        parts.day = day
        return Self.coarse(parts)
    }

    private func weekday(_ weekday: Weekday?, week: Int?, tense: DateExpression.Tense) -> Resolved? {
        guard let anchor, let weekday else { return nil }
        let difference = weekday.rawValue - anchor.weekday.rawValue
        let days: Int
        if let week {
            days = 7 * week + difference
        } else {
            switch tense {
            case .past: days = difference < 0 ? difference : difference - 7
            case .open: days = difference <= 0 ? difference : difference - 7
            case .future: days = difference > 0 ? difference : difference + 7
            }
        }
        return anchor.adding(days: days).map { Resolved(date: $0.description, precision: .day) }
    }

    /// ISO 8601 week, which belongs to the year of its Thursday: "2019-W41".
    private static func week(of date: CalendarDate) -> String {
        guard let thursday = date.adding(days: 4 - date.weekday.rawValue),
            let newYear = CalendarDate(year: thursday.year, month: 1, day: 1)
        else { return date.description }
        let number = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
        return "\(thursday.description.prefix(4))-W\(number < 10 ? "0" : "")\(number)"
    }
}
