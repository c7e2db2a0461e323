internal import Pipeline
internal import Records

/// Times of ISO 8601 as feeds write them.
enum ISOInstant {
    /// The latest moment that a time may stand for, in seconds since 1970: of a day, or of a time without a zone, the last one
    /// anywhere. Nil for what is less exact than a day.
    ///
    ///     "2018-07-03T13:20:00+07:00", "2018-07-03T06:20Z", "2018-07-03"
    static func latest(_ text: String) -> Double? {
        guard let day = CalendarDate(iso8601Day: String(text.prefix(10))) else { return nil }
        let midnight = Double(day.dayNumber) * 86_400
        let rest = text.dropFirst(10)
        // The zone that is farthest behind.
        let behind = 12 * 3_600.0
        guard rest.first == "T" || rest.first == " " else { return midnight + 86_400 + behind }
        let clock = rest.dropFirst().prefix { $0.isNumber || $0 == ":" || $0 == "." }
        let parts = clock.split(separator: ":").map { Double($0) ?? 0 }
        guard parts.count >= 2 else { return midnight + 86_400 + behind }
        let seconds = midnight + parts[0] * 3_600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
        return offset(rest.dropFirst().dropFirst(clock.count)).map { seconds - $0 } ?? seconds + behind
    }

    /// "Z", "+07:00", "-0500": seconds east.
    private static func offset(_ text: Substring) -> Double? {
        if text.first == "Z" { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.filter(\.isNumber)
        guard digits.count == 4, let number = Int(digits) else { return nil }
        return Double(number / 100 * 3_600 + number % 100 * 60) * (sign == "-" ? -1 : 1)
    }
}
