import Records

/// A full date as a page writes it, with the time when that stands beside it.
struct WrittenDate: Hashable {
    var day: CalendarDate
    var hour: Int?
    var minute: Int?
    /// Minutes east of Greenwich.
    var zone: Int?
    /// Where it stands, UTF-8 bytes of the text it was read from.
    var range: Range<Int>

    /// Minute precision needs the hour and its zone; otherwise the day is all that is known.
    var precision: DatePrecision { hour != nil && minute != nil && zone != nil ? .minute : .day }

    /// ISO 8601: "2018-07-03T13:20+07:00", or "2018-07-03".
    var iso: String {
        guard let hour, let minute, let zone else { return day.description }
        let sign = zone < 0 ? "-" : "+"
        let offset = two(abs(zone) / 60) + ":" + two(abs(zone) % 60)
        return "\(day)T\(two(hour)):\(two(minute))\(sign)\(offset)"
    }

    /// The same moment on the clocks of another zone; itself when no moment is known.
    func shifted(to target: Int) -> WrittenDate {
        guard let hour, let minute, let zone else { return self }
        let total = hour * 60 + minute + target - zone
        let days = total >= 0 ? total / 1_440 : (total - 1_439) / 1_440
        guard let day = day.adding(days: days) else { return self }
        let rest = total - days * 1_440
        return WrittenDate(day: day, hour: rest / 60, minute: rest % 60, zone: target, range: range)
    }

    private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    /// Pages on the web are no older than this.
    private static let firstYear = 1993

    var isPlausible: Bool { day.year >= WrittenDate.firstYear }
}
