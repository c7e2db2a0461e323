/// The grammar of dates: its rules by name, each with sentences that it reads and some that it leaves alone.
///
/// The examples are as if published on Wednesday, 4 July 2018 (`DateRule.publication`). What a rule does is a
/// function of `DateScanner` or, for the joined ones, `DateRangeJoiner`; which year a day without one lies in,
/// `DateResolver` settles.
package enum DateRule: String, GrammarRule {
    // MARK: Days

    /// A day of the week, then day and month in figures: the commonest date of the press.
    case weekdaySlash = "date.weekday-slash"
    /// A day of the week, a day and a month by its name; the year is left to the context.
    case weekdayDayMonth = "date.weekday-day-month"
    /// The same with its year.
    case weekdayDayMonthYear = "date.weekday-day-month-year"
    /// Two days of the week, and their dates behind.
    case weekdayRange = "date.weekday-range"
    /// A day of the week alone or with "lalu", "pekan depan": the nearest, before publication unless told as ahead.
    case weekday = "date.weekday"
    /// Day, month and mostly year in figures, parted by "/" or "-".
    case slash = "date.slash"
    /// The same with the month first, where the figures leave no doubt.
    case monthFirstSlash = "date.month-first-slash"
    /// Parted by points.
    case points = "date.points"
    /// Year, month, day.
    case iso = "date.iso"
    /// A day and a month by its name.
    case dayMonth = "date.day-month"
    case dayMonthYear = "date.day-month-year"
    /// The English order.
    case monthDayYear = "date.month-day-year"
    /// A day whose month stands at the end of the list it opens.
    case dayList = "date.day-list"
    /// Two days of one month.
    case dayRange = "date.day-range"
    /// A day of this, the last or the next month.
    case dayOfMonth = "date.day-of-month"

    // MARK: Months and years

    /// A month without a year, where a word beside it says that it is one.
    case month = "date.month"
    case monthYear = "date.month-year"
    /// A year, where a word beside it says that it is one.
    case year = "date.year"
    case yearRange = "date.year-range"
    case decade = "date.decade"

    // MARK: Parts of years

    /// A fourth of a year, or a third, which is given by its months.
    case quarter = "date.quarter"
    case half = "date.half"
    /// Quarters and halves by letter and figure.
    case partCode = "date.part-code"
    /// A week by its number in the year.
    case week = "date.week"

    // MARK: Counted from the day of publication

    case relativeDay = "date.relative-day"
    /// This, the last or the next week, month, quarter, half or year.
    case relative = "date.relative"
    /// So many units back.
    case ago = "date.ago"
    /// So many units ahead.
    case ahead = "date.in"

    // MARK: Joined

    /// Two dates of one kind with "hingga" or a dash between them.
    case range = "date.range"

    /// The rule's name where a day of the week stands before the date.
    var withWeekday: DateRule {
        switch self {
        case .slash, .monthFirstSlash, .points, .iso: .weekdaySlash
        case .dayMonth, .dayList: .weekdayDayMonth
        case .dayMonthYear, .monthDayYear: .weekdayDayMonthYear
        default: self
        }
    }
}
