internal import Records

/// Joins two dates with "hingga" or a dash between them to a range.
struct DateRangeJoiner {
    let words: DateTokens

    /// A date that has been settled, with what it was read from.
    struct Settled {
        var expression: DateExpression
        var resolved: DateResolver.Resolved
    }

    /// Dates are in the order of the text.
    func join(_ dates: [Settled]) -> [Settled] {
        var joined: [Settled] = []
        for date in dates {
            if let last = joined.last, let range = range(from: last, to: date) {
                joined[joined.count - 1] = range
            } else {
                joined.append(date)
            }
        }
        return joined
    }

    /// Nil unless both are of one kind, linked, and in order.
    private func range(from first: Settled, to last: Settled) -> Settled? {
        let (end, start) = (first.expression.tokens.upperBound, last.expression.tokens.lowerBound)
        guard first.resolved.endDate == nil, last.resolved.endDate == nil, isLinked(first.expression, end, start),
            words.text.sentence(ofToken: start).contains(end)
        else { return nil }
        let (from, to) = ends(first, last)
        guard from.precision == to.precision, from.date < to.date else { return nil }
        var range = first
        range.expression.tokens = first.expression.tokens.lowerBound..<last.expression.tokens.upperBound
        range.expression.rule = .range
        range.resolved = from
        range.resolved.endDate = to.date
        range.resolved.contradicted = first.resolved.contradicted ?? last.resolved.contradicted
        return range
    }

    /// "Selasa (3/7) - Rabu (4/7)", "antara Mei dan Juli".
    private func isLinked(_ first: DateExpression, _ end: Int, _ start: Int) -> Bool {
        if words.rangeLink(at: end) == start { return true }
        let before = first.tokens.lowerBound
        let isBetween = (max(0, before - 3)..<before).contains { words.isA(.between, $0) }
        return isBetween && !words.isMark(",", end) && words.listLink(at: end) == start
    }

    /// Both to the minute where both have a time of day in one zone, which may stand behind the last alone; else
    /// as days.
    private func ends(_ first: Settled, _ last: Settled) -> (DateResolver.Resolved, DateResolver.Resolved) {
        guard let from = first.expression.clock, let to = last.expression.clock,
            from.zone == nil || from.zone == to.zone
                || to.zone == nil
        else { return (day(first), day(last)) }
        return (minute(first, from, in: to.zone), minute(last, to, in: from.zone))
    }

    private func minute(_ date: Settled, _ clock: DateClock, in zone: Int?) -> DateResolver.Resolved {
        var (minute, clock) = (day(date), clock)
        clock.zone = clock.zone ?? zone
        (minute.date, minute.precision) = (minute.date + clock.description, .minute)
        return minute
    }

    /// Without a time of day.
    private func day(_ date: Settled) -> DateResolver.Resolved {
        var day = date.resolved
        if day.precision == .minute { (day.date, day.precision) = (String(day.date.prefix(10)), .day) }
        return day
    }
}
