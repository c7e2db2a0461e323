import Records
import TestSupport
import Testing
import TextAnalysis

/// What holds for every text, whatever it says.
@Suite struct DatePropertyTests {
    private static let wednesday = CalendarDate(year: 2019, month: 10, day: 9)
    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]
    private static let shortMonths = [
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sept", "Okt", "Nov", "Des",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]

    /// The dates of a text. Checks what holds for every reading.
    private func dates(
        _ sentence: String, by tokenizer: borrowing Tokenizer, published: CalendarDate? = nil
    ) throws -> [Analysis.DateMention] {
        let text = try tokenizer.tokenize(sentence)
        let mentions = DateReader().dates(in: text, context: AnalysisContext(published: published))
        var end = 0
        for mention in mentions {
            #expect(!mention.tokens.isEmpty && mention.tokens.lowerBound >= end)
            #expect(mention.tokens.upperBound <= text.tokens.count && mention.mention.span == text.span(mention.tokens))
            let date = mention.mention
            #expect(Self.precision(of: date.date) == date.precision, "\(date.date)")
            if let last = date.endDate {
                #expect(Self.precision(of: last) == date.precision && last > date.date, "\(date.date)/\(last)")
            }
            end = mention.tokens.upperBound
        }
        return mentions.map(\.mention)
    }

    private func readings(
        _ sentence: String, by tokenizer: borrowing Tokenizer, published: CalendarDate? = nil
    ) throws -> [String] {
        try dates(sentence, by: tokenizer, published: published).map { date in
            date.endDate.map { "\(date.date)/\($0)" } ?? date.date
        }
    }

    // MARK: ISO 8601

    /// The precision that a date's form tells; nil for what is no date of the record's forms.
    private static func precision(of date: String) -> DatePrecision? {
        let parts = date.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts[0].count == 4 else { return nil }
        if parts.count == 1 { return date.hasSuffix("X") ? .decade : Int(date).map { _ in .year } }
        guard let year = Int(parts[0]) else { return nil }
        if parts.count == 2 { return precision(ofPart: parts[1]) }
        guard let month = Int(parts[1]), let day = Int(parts[2].prefix(2)),
            CalendarDate(year: year, month: month, day: day) != nil
        else { return nil }
        if parts[2].count == 2 { return .day }
        return isClock(parts[2].dropFirst(2)) ? .minute : nil
    }

    private static func precision(ofPart part: String) -> DatePrecision? {
        if let month = Int(part) { return part.count == 2 && (1...12).contains(month) ? .month : nil }
        guard let number = Int(part.dropFirst()) else { return nil }
        switch part.first {
        case "Q": return (1...4).contains(number) ? .quarter : nil
        case "H": return (1...2).contains(number) ? .half : nil
        case "W": return part.count == 3 && (1...53).contains(number) ? .week : nil
        default: return nil
        }
    }

    /// "T15:35" and "T15:35+07:00"
    private static func isClock(_ text: Substring) -> Bool {
        let time = text.dropFirst().prefix(5).split(separator: ":").compactMap { Int($0) }
        guard text.first == "T", time.count == 2, (0..<24).contains(time[0]), (0..<60).contains(time[1]) else {
            return false
        }
        let zone = text.dropFirst(6)
        return zone.isEmpty || (zone.count == 6 && zone.first == "+" && zone.hasSuffix(":00"))
    }

    // MARK: Round trips

    private func styles(of day: CalendarDate) -> [String] {
        let (month, weekday) = (day.month - 1, Self.weekdays[day.weekday.rawValue - 1])
        let named = "\(day.day) \(Self.months[month]) \(day.year)"
        let figures = "\(day.day)/\(day.month)/\(day.year)"
        let padded = "\(day.day < 10 ? "0" : "")\(day.day)/\(day.month < 10 ? "0" : "")\(day.month)/\(day.year)"
        return [
            named, "tanggal \(named)", "tgl. \(named)", "\(weekday), \(named)", "\(weekday) \(named)",
            "hari \(weekday) tanggal \(named)", "\(weekday) malam, \(named)", "(\(named))",
            "\(weekday) (\(figures))", "\(weekday)(\(figures))", "\(weekday) (\(padded))", "\(weekday), \(figures)",
            "\(weekday) [\(figures)]", "\(weekday) pagi (\(figures))", figures, padded, "(\(figures))",
            "\(day.day)-\(day.month)-\(day.year)", "\(day.day).\(day.month).\(day.year)", day.description,
            "\(day.day) \(Self.shortMonths[month]) \(day.year)",
            "\(day.day) \(Self.shortMonths[month])\(month == 4 ? "" : ".") \(day.year)",
            "\(day.day)\(Self.months[month])\(day.year)", "\(day.day) bulan \(Self.months[month]) tahun \(day.year)",
            "\(Self.englishMonths[month]) \(day.day), \(day.year)",
            "\(day.day) \(Self.englishMonths[month]) \(day.year)",
            "\(day.day) \(Self.months[month].uppercased()) \(day.year)",
            "\(day.day) \(Self.months[month].lowercased()) \(day.year)",
        ]
    }

    @Test func readsBackEveryStyle() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<25 {
            let day = try #require(CalendarDate(dayNumber: Int.random(in: 0...29_000, using: &generator)))
            for style in styles(of: day) {
                #expect(try readings("Rapat digelar \(style) di desa.", by: tokenizer) == [day.description], "\(style)")
            }
        }
    }

    @Test func readsBackDaysWithoutTheirYear() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<25 {
            let day = try #require(CalendarDate(dayNumber: Int.random(in: 0...29_000, using: &generator)))
            let weekday = Self.weekdays[day.weekday.rawValue - 1]
            for style in [
                "\(weekday) (\(day.day)/\(day.month))", "\(weekday), \(day.day) \(Self.months[day.month - 1])",
                "tanggal \(day.day)/\(day.month)", "\(day.day) \(Self.months[day.month - 1])", weekday, "hari ini",
            ] {
                let published = try #require(day.adding(days: weekday == style || style == "hari ini" ? 0 : 5))
                #expect(
                    try readings("Kata Joko, \(style).", by: tokenizer, published: published) == [day.description],
                    "\(style)")
            }
        }
    }

    @Test func readsBackRanges() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<25 {
            let first = try #require(CalendarDate(dayNumber: Int.random(in: 0...29_000, using: &generator)))
            let last = try #require(first.adding(days: Int.random(in: 1...300, using: &generator)))
            let named = [first, last].map { "\($0.day) \(Self.months[$0.month - 1]) \($0.year)" }
            for link in [" - ", " – ", " hingga ", " sampai dengan ", " s.d. ", " s/d ", " sampai tanggal "] {
                let reading = "\(first)/\(last)"
                #expect(
                    try readings("Libur \(named[0])\(link)\(named[1]) tiba.", by: tokenizer) == [reading],
                    "\(named) \(link)")
            }
        }
    }

    /// Any two different times make a stretch, which ends on the next day where its end is the earlier.
    @Test func readsBackStretchesOfTheClock() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 10)
        func clock(_ minutes: Int, _ mark: String) -> String {
            let (hour, minute) = (minutes / 60, minutes % 60)
            return "\(hour < 10 ? "0" : "")\(hour)\(mark)\(minute < 10 ? "0" : "")\(minute)"
        }
        for _ in 0..<25 {
            let day = try #require(CalendarDate(dayNumber: Int.random(in: 0...29_000, using: &generator)))
            let from = Int.random(in: 0..<1_440, using: &generator)
            let to = (from + Int.random(in: 1..<1_440, using: &generator)) % 1_440
            let last = try #require(day.adding(days: to < from ? 1 : 0))
            let reading = "\(day)T\(clock(from, ":"))+08:00/\(last)T\(clock(to, ":"))+08:00"
            let named = "\(day.day) \(Self.months[day.month - 1]) \(day.year)"
            for link in ["-", " - ", "–", " s/d ", " s.d. ", " hingga ", " sampai dengan pukul ", " WITA hingga "] {
                for mark in [".", ":"] {
                    let text = "Rapat \(named) pukul \(clock(from, mark))\(link)\(clock(to, mark)) WITA di desa."
                    #expect(try readings(text, by: tokenizer) == [reading], "\(text)")
                }
            }
        }
    }

    // MARK: No dates

    @Test func textWithoutWordsOfTheCalendarHasNone() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 8)
        let pieces = [
            "warga", "Desa", "pasar", "itu", "dan", "hingga", "pada", "sejak", "(", ")", "/", "-", ",", ".", "Joko",
            "PT",
            "membangun", "jalan", "yang", "lalu", "ini", "depan", "akan", "awal", "akhir", "Nomor", "\n\n", "“", "’",
        ]
        for _ in 0..<300 {
            let length = Int.random(in: 0..<40, using: &generator)
            let text = (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(separator: " ")
            #expect(try readings(text, by: tokenizer, published: Self.wednesday) == [], "\(text)")
        }
    }

    // MARK: Any text

    @Test func neverTrapsOnRandomText() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 31_10_2019)
        let pieces = [
            "Senin", "Minggu", "minggu", "(", ")", "/", "-", "3", "12", "31", "2019", "99999", "Juli", "Mei", "tahun",
            "lalu", "depan", "pekan", "hingga", "dan", "kuartal", "III", "an", "pukul", "10.00", ":", "WIB", "kemarin",
            "hari", "ini", ",", ".", "sejak", "pada", "©", "COPYRIGHT", "dua", "31.12.9999", "\n\n", "é", "s.d.",
            "lagi",
            "antara", "Q3", "1Q23", "ke-6", "setengah", "malam", "tanggal", "bulan", "semester", "caturwulan", "'19",
            "[", "akhir", "terakhir", "sejak awal", "24.00", "sampai", "telepon",
        ]
        for _ in 0..<400 {
            let length = Int.random(in: 0..<32, using: &generator)
            let separator = Bool.random(using: &generator) ? " " : ""
            let text = (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(
                separator: separator)
            for published in [
                nil, Self.wednesday, CalendarDate(year: 1, month: 1, day: 1),
                CalendarDate(year: 9999, month: 12, day: 31),
            ] {
                _ = try dates(text, by: tokenizer, published: published)
            }
        }
    }

    @Test func neverTrapsOnRandomBytes() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<200 {
            let length = Int.random(in: 0..<64, using: &generator)
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = try dates(String(decoding: bytes, as: UTF8.self), by: tokenizer, published: Self.wednesday)
        }
    }

    /// The time for a text and for twice as much, measured in one go: lists and ranges that never close are
    /// where a reader would go back again and again.
    @Test(arguments: [
        "3, ", "Senin, ", "Juli dan ", "2018, ", "kuartal I, ", "pukul 10.00 ", "pukul 10.00 hingga ", "3 hingga ",
        "(3/7 ",
    ])
    func timeGrowsWithTheText(piece: String) throws {
        let tokenizer = try Tokenizer()
        func time(_ count: Int) throws -> Duration {
            let text = try tokenizer.tokenize(String(repeating: piece, count: count))
            let context = AnalysisContext(published: Self.wednesday)
            return ContinuousClock().measure { _ = DateReader().read(text, context: context) }
        }
        _ = try time(500)
        let (short, long) = (try time(1_000), try time(4_000))
        #expect(long < short * 12 + .milliseconds(50))
    }
}
