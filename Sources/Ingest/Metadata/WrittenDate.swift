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
}

/// Names of months and zones, as Indonesian and other pages write them.
enum DateWords {
    /// Source: Indonesian with its older and shortened spellings, and CLDR's names for other languages.
    static let months: [String: Int] = {
        let names = [
            "januari|jan|january|januar|janvier|enero|gennaio|janeiro|leden",
            "februari|pebruari|feb|peb|february|februar|février|fevrier|febrero|febbraio|fevereiro|febr",
            "maret|mar|march|märz|maerz|mrt|mars|marzo|março|maart|mär", "april|apr|avril|abril|aprile",
            "mei|may|mai|mayo|maggio|maio", "juni|jun|june|juin|junio|giugno|junho",
            "juli|jul|july|juillet|julio|luglio|julho",
            "agustus|agu|agt|agst|ags|august|aug|augustus|août|aout|agosto",
            "september|sep|sept|septembre|septiembre|settembre|setembro",
            "oktober|okt|october|oct|octobre|octubre|ottobre|outubro",
            "november|nopember|nov|nop|novembre|noviembre|novembro",
            "desember|des|december|dec|dezember|dez|décembre|decembre|diciembre|dicembre|dezembro",
        ]
        var table: [String: Int] = [:]
        for (index, list) in names.enumerated() {
            for name in list.split(separator: "|") { table[String(name)] = index + 1 }
        }
        return table
    }()

    /// Minutes east of Greenwich.
    static let zones: [String: Int] = [
        "wib": 420, "wita": 480, "wit": 540, "utc": 0, "gmt": 0, "z": 0, "est": -300, "edt": -240, "cst": -360,
        "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "bst": 60,
        "sgt": 480, "myt": 480, "jst": 540, "ist": 330,
    ]
}
