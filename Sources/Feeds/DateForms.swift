internal import Records

/// The forms in which feeds write time: RFC 822 with what is made of it, and ISO 8601.
enum DateForms {
    /// ISO 8601, as exact as the text; nil when it is no date. A zone that is not known is left out.
    ///
    ///     "Sel, 03 Jul 2018 13:20:00 WIB"   // 2018-07-03T13:20:00+07:00
    ///     "2018-07-03 13:20"                // 2018-07-03T13:20
    static func iso(of text: String) -> String? {
        // Nothing longer is a date.
        guard text.utf8.count <= 128 else { return nil }
        let words = text.split { $0 == " " || $0 == "," || $0.isWhitespace }
        guard let first = words.first else { return nil }
        if let date = isoDay(first) { return date.day + clock(Array(words.dropFirst()), glued: date.rest) }
        return written(words)
    }

    // MARK: ISO 8601

    /// "2018", "2018-07", "2018-07-03", with what follows a "T".
    private static func isoDay(_ word: Substring) -> (day: String, rest: Substring?)? {
        let parts = word.split(separator: "T", maxSplits: 1)
        guard let head = parts.first else { return nil }
        let numbers = head.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = number(numbers[0], digits: 4...4), (1...3).contains(numbers.count) else { return nil }
        let month = numbers.count > 1 ? number(numbers[1], digits: 2...2) : 1
        let day = numbers.count > 2 ? number(numbers[2], digits: 2...2) : 1
        guard let month, let day, let date = CalendarDate(year: year, month: month, day: day) else { return nil }
        let length = [4, 7, 10][numbers.count - 1]
        return (String(date.description.prefix(length)), parts.count > 1 ? parts[1] : nil)
    }

    // MARK: RFC 822

    /// "[Tue,] 3 Jul 2018 [13:20[:00]] [zone]", also "Jul 3, 2018".
    private static func written(_ words: [Substring]) -> String? {
        var words = words
        if number(words[0], digits: 1...2) == nil, month(words[0]) == nil { words.removeFirst() }
        guard words.count >= 1 else { return nil }
        if words[0].contains("-") { words.replaceSubrange(0..<1, with: words[0].split(separator: "-")) }
        guard words.count >= 3 else { return nil }
        let monthFirst = month(words[0]) != nil
        guard let month = month(words[monthFirst ? 0 : 1]), let day = number(words[monthFirst ? 1 : 0], digits: 1...2),
            var year = number(words[2], digits: 2...4), words[2].utf8.count != 3
        else { return nil }
        // RFC 2822, section 4.3.
        if words[2].utf8.count == 2 { year += year < 50 ? 2000 : 1900 }
        guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
        return date.description + clock(Array(words.dropFirst(3)), glued: nil)
    }

    private static func month(_ word: Substring) -> Int? {
        let name = word.lowercased().filter { $0 != "." }
        guard name.utf8.count >= 3 else { return nil }
        return months.firstIndex { $0.contains { $0 == name || (name.utf8.count == 3 && $0.hasPrefix(name)) } }.map {
            $0 + 1
        }
    }

    private static let months = [
        ["january", "januari"], ["february", "februari", "pebruari"], ["march", "maret"], ["april"], ["may", "mei"],
        ["june", "juni"], ["july", "juli"], ["august", "agustus", "agt", "ags"], ["september", "sept"],
        ["october", "oktober"], ["november", "nopember"], ["december", "desember"],
    ]

    // MARK: Time of day

    /// "T13:20:00+07:00"; "" where no time is told.
    private static func clock(_ words: [Substring], glued: Substring?) -> String {
        var words = words
        if let glued { words.insert(glued, at: 0) }
        guard let first = words.first else { return "" }
        let end = first.firstIndex { !$0.isNumber && $0 != ":" && $0 != "." } ?? first.endIndex
        // "13.20" is a clock in Indonesian; after seconds a point begins a fraction.
        var parts = first[..<end].split(separator: ":")
        if parts.count == 1 { parts = first[..<end].split(separator: ".") }
        guard parts.count >= 2, let hour = number(parts[0], digits: 1...2), hour < 24,
            let minute = number(parts[1], digits: 2...2), minute < 60
        else { return "" }
        var time = "T\(padded(hour)):\(padded(minute))"
        if parts.count > 2, let second = number(parts[2].prefix { $0 != "." }, digits: 2...2), second <= 60 {
            time += ":" + padded(min(second, 59))
        }
        let zone = end < first.endIndex ? first[end...] : words.dropFirst().first ?? ""
        return time + (offset(zone) ?? "")
    }

    private static func offset(_ zone: Substring) -> String? {
        let name = zone.uppercased()
        if let hours = zones[name] {
            return hours == 0 ? "Z" : (hours < 0 ? "-" : "+") + padded(abs(hours)) + ":00"
        }
        guard name.hasPrefix("+") || name.hasPrefix("-") else {
            // "GMT+7", "UTC+07:00".
            guard name.hasPrefix("GMT") || name.hasPrefix("UTC") else { return nil }
            return offset(zone.dropFirst(3))
        }
        let digits = name.dropFirst().filter { $0 != ":" }
        guard let value = number(digits[...], digits: 1...4) else { return nil }
        let (hours, minutes) = digits.utf8.count > 2 ? (value / 100, value % 100) : (value, 0)
        guard hours <= 14, minutes < 60 else { return nil }
        return value == 0 ? "Z" : "\(name.prefix(1))\(padded(hours)):\(padded(minutes))"
    }

    /// Hours from UTC: RFC 822's names, and Indonesia's.
    private static let zones = [
        "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
        "PST": -8, "PDT": -7, "WIB": 7, "WITA": 8, "WIT": 9,
    ]

    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy(\.isDigit) else { return nil }
        return Int(text)
    }

    private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
