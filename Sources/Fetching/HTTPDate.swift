/// A moment as HTTP writes it (RFC 9110, 5.6.7).
package struct HTTPDate: Hashable, Sendable {
    package var secondsSince1970: Int

    /// Reads the three forms: "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
    /// "Sun Nov  6 08:49:37 1994". The day of the week is not looked at.
    package init?(_ text: String) {
        // "Sun" "06" "Nov" "1994" "08" "49" "37" "GMT"
        let words = text.split { " ,-:".contains($0) }
        guard words.count >= 7 else { return nil }
        let isDayFirst = words[1].first?.isNumber ?? false
        let places = isDayFirst ? (day: 1, month: 2, year: 3, time: 4) : (day: 2, month: 1, year: 6, time: 3)
        let name = words[places.month].lowercased()
        let numbers = ([places.day, places.year] + (places.time..<places.time + 3)).map { Self.number(words[$0]) }
        guard let month = Self.months.firstIndex(of: name), let day = numbers[0], var year = numbers[1],
            let hour = numbers[2], let minute = numbers[3], let second = numbers[4],
            (1...31).contains(day), hour < 24, minute < 60, second <= 60
        else { return nil }
        // Two digits are within fifty years of this one, as far as servers still write them.
        if words[places.year].count == 2 { year += year < 70 ? 2000 : 1900 }
        guard (1900...9999).contains(year) else { return nil }
        let days = Self.dayNumber(year: year, month: month + 1, day: day)
        secondsSince1970 = ((days * 24 + hour) * 60 + minute) * 60 + second
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    private static func number(_ word: Substring) -> Int? {
        word.count <= 4 && word.allSatisfy { $0.isASCII && $0.isNumber } ? Int(word) : nil
    }

    /// Days since 1 January 1970, of the Gregorian calendar: years begin in March, so that leap days come last.
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
    }
}
