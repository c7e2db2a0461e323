import Records
import TestSupport
import Testing
import TextAnalysis

@Suite struct DateReaderTests {
    private static let wednesday = CalendarDate(year: 2019, month: 10, day: 9)

    /// The dates of a text as "2019-10-31" or "2019-10-01/2019-10-05". Checks what holds for every reading.
    private func dates(_ sentence: String, published: CalendarDate? = nil) throws -> [String] {
        let text = try Tokenizer().tokenize(sentence)
        let mentions = DateReader().dates(in: text, context: AnalysisContext(published: published))
        var end = 0
        for mention in mentions {
            #expect(mention.tokens.lowerBound >= end && mention.tokens.upperBound <= text.tokens.count)
            #expect(mention.mention.span == text.span(mention.tokens))
            #expect(mention.rule.hasPrefix("date."))
            end = mention.tokens.upperBound
        }
        return mentions.map(\.explained.reading)
    }

    private func inferred(_ text: String) throws -> String? {
        DateReader().read(try Tokenizer().tokenize(text), context: AnalysisContext()).inferredPublication?.date
    }

    @Test(arguments: try SentenceTable.sentences("dates"))
    func readsTheTable(example: ExampleSentence) throws {
        #expect(try dates(example.sentence, published: example.published) == example.readings)
    }

    @Test(arguments: try SentenceTable.sentences("dates").filter { $0.published != nil })
    func inventsNoYear(example: ExampleSentence) throws {
        #expect(try dates(example.sentence) == [])
    }

    @Test func theTableIsLarge() throws {
        let table = try SentenceTable.sentences("dates")
        #expect(table.count { !$0.readings.isEmpty } >= 75)
        #expect(table.count { $0.readings.isEmpty } >= 20)
    }

    @Test(arguments: [
        ("Rapat Selasa (3/7/2018).", "date.weekday-slash", "Selasa (3/7/2018)"),
        ("Rapat 12 Maret 2019 usai.", "date.day-month-year", "12 Maret 2019"),
        ("Rapat pada 2019 usai.", "date.year", "2019"),
        ("Rapat Juli 2018 usai.", "date.month-year", "Juli 2018"),
        ("Rapat (3/7/2018) usai.", "date.slash", "(3/7/2018)"),
    ])
    func namesTheRule(sentence: String, rule: String, words: String) throws {
        let text = try Tokenizer().tokenize(sentence)
        let mention = try #require(DateReader().dates(in: text, context: AnalysisContext()).first)
        #expect(mention.rule == rule)
        #expect(text.text(mention.mention.span) == words)
    }

    @Test(arguments: [
        ("2019-10-31", DatePrecision.day), ("2019-10", .month), ("2019-Q3", .quarter), ("2019-H1", .half),
        ("2019", .year), ("199X", .decade), ("2019-W40", .week), ("2018-07-03T10:00+07:00", .minute),
    ])
    func tellsThePrecision(date: String, precision: DatePrecision) throws {
        let text = try Tokenizer().tokenize(
            """
            Rapat 31 Oktober 2019. Rapat Oktober 2019. Laba kuartal III 2019. Laba semester I 2019. Sejak tahun 2019.
            Lagu 1990-an. Rapat pekan lalu. Rapat Selasa (3/7/2018) pukul 10.00 WIB.
            """)
        let mentions = DateReader().dates(in: text, context: AnalysisContext(published: Self.wednesday))
        #expect(mentions.first { $0.mention.date == date }?.mention.precision == precision)
    }

    // MARK: Publication

    @Test(arguments: [
        ("\"Kami siap,\" kata Joko, Rabu (14/8/2019). Program dimulai 3 Januari 2019.", "2019-08-14"),
        ("Kata Joko, Rabu (4/7). Sejak tahun 2013 ada. COPYRIGHT © Kabar Kita 2018", "2018-07-04"),
        ("Kata Joko, Kamis, (7/6). Festival itu digelar 2017 lalu. Sejak tahun 2016 lalu ada.", "2018-06-07"),
        ("Rapat pada tanggal 12 Maret 2019 di aula. Ia ketua periode 2018-2021.", "2019-03-12"),
        ("Kata Joko, Senin (14/8/2023). Esoknya, Selasa (15/8), ia pulang.", "2023-08-15"),
        ("Lomba Rabu (16/8/2023) mendatang, kata Joko, Senin (14/8/2023).", "2023-08-14"),
    ])
    func infersThePublication(text: String, expected: String) throws {
        #expect(try inferred(text) == expected)
    }

    @Test(arguments: [
        "Kata Joko, Selasa (3/7).", "Rapat kemarin.", "Program sejak 2014 berjalan.", "",
        "\"Saya lahir 3 Mei 1950,\" kata Joko.", "Pendaftaran hingga 3 Mei 2019, kata Joko.",
        "Kata Joko, rapat 3 Mei 2019 dan rapat 8 Juni 2021 digelar.",
    ])
    func infersNothingFromTooLittle(text: String) throws {
        #expect(try inferred(text) == nil)
    }

    @Test(arguments: [
        ("Kata Joko, Selasa (3/7).", "2018-07-03"),
        // The text's own line counts first, and a year that the weekday contradicts settles nothing.
        ("Kata Joko, Rabu (3/7). COPYRIGHT © Kabar Kita 2019", "2019-07-03"), ("Kata Joko, Rabu (3/7).", nil),
        ("Rapat kemarin.", nil),
    ])
    func aRemovedCopyrightLineGivesTheYear(text: String, expected: String?) throws {
        let context = AnalysisContext(copyrightYear: 2018)
        let reading = DateReader().read(try Tokenizer().tokenize(text), context: context)
        #expect(reading.inferredPublication?.date == expected)
    }

    @Test func aKnownPublicationCountsMoreThanACopyrightLine() throws {
        let context = AnalysisContext(published: Self.wednesday, copyrightYear: 2010)
        let reading = DateReader().read(try Tokenizer().tokenize("Kata Joko, Selasa (8/10)."), context: context)
        #expect(reading.mentions.map(\.mention.date) == ["2019-10-08"])
    }

    @Test func givenPublicationIsNotInferredAgain() throws {
        let text = try Tokenizer().tokenize("Kata Joko, Kamis (31/10/2019).")
        let reading = DateReader().read(text, context: AnalysisContext(published: Self.wednesday))
        #expect(reading.inferredPublication == nil)
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func weekdayThatContradictsIsReported() throws {
        let text = try Tokenizer().tokenize("Kata Joko, Senin (31/10/2019).")
        let reading = DateReader().read(text, context: AnalysisContext())
        #expect(reading.mentions.map(\.mention.date) == ["2019-10-31"])
        #expect(reading.diagnostics.map(\.code) == ["weekday_contradiction"])
    }

    // MARK: Properties

    @Test func neverTrapsOnRandomText() throws {
        var generator = SeededGenerator(seed: 31_10_2019)
        let pieces = [
            "Senin", "Minggu", "minggu", "(", ")", "/", "-", "3", "12", "31", "2019", "99999", "Juli", "Mei", "tahun",
            "lalu",
            "depan", "pekan", "hingga", "dan", "kuartal", "III", "an", "pukul", "10.00", ":", "WIB", "kemarin", "hari",
            "ini",
            ",", ".", "sejak", "pada", "©", "COPYRIGHT", "dua", "31.12.9999", "\n\n", "é",
        ]
        for _ in 0..<2000 {
            let length = Int.random(in: 0..<32, using: &generator)
            let separator = Bool.random(using: &generator) ? " " : ""
            let text = (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(
                separator: separator)
            _ = try dates(text)
            _ = try dates(text, published: Self.wednesday)
            _ = try dates(text, published: CalendarDate(year: 1, month: 1, day: 1))
            _ = try dates(text, published: CalendarDate(year: 9999, month: 12, day: 31))
        }
    }

    @Test func readsBackEveryRenderedDay() throws {
        var generator = SeededGenerator(seed: 5)
        let months = [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
            "November",
            "Desember",
        ]
        let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
        for _ in 0..<400 {
            let number = Int.random(in: 10_000...20_000, using: &generator)
            let day = try #require(CalendarDate(dayNumber: number))
            let weekday = weekdays[day.weekday.rawValue - 1]
            for form in [
                "\(day.day) \(months[day.month - 1]) \(day.year)", "\(weekday) (\(day.day)/\(day.month)/\(day.year))",
                "\(weekday), \(day.day) \(months[day.month - 1]) \(day.year)", "\(day.day)-\(day.month)-\(day.year)",
            ] {
                #expect(try dates("Rapat digelar \(form) di desa.") == [day.description], "\(form)")
            }
            #expect(try dates("Kata Joko, \(weekday) (\(day.day)/\(day.month)).", published: day) == [day.description])
        }
    }
}
