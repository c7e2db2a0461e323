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
        #expect(table.count { !$0.readings.isEmpty } >= 383)
        #expect(table.count { $0.readings.isEmpty } >= 123)
    }

    @Test(arguments: [
        ("Rapat Selasa (3/7/2018).", DateRule.weekdaySlash, "Selasa (3/7/2018)"),
        ("Rapat 12 Maret 2019 usai.", .dayMonthYear, "12 Maret 2019"),
        ("Rapat pada 2019 usai.", .year, "2019"),
        ("Rapat Juli 2018 usai.", .monthYear, "Juli 2018"),
        ("Rapat (3/7/2018) usai.", .slash, "(3/7/2018)"),
    ])
    func namesTheRule(sentence: String, rule: DateRule, words: String) throws {
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
}
