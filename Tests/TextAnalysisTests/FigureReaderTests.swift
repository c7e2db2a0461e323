import Records
import TestSupport
import Testing
import TextAnalysis

@Suite struct FigureReaderTests {
    private static let wednesday = CalendarDate(year: 2018, month: 7, day: 4)

    @Test func readsSumsAndDates() throws {
        let text = "Dana Rp 2,5 M cair Selasa (3/7)."
        let figures = try FigureReader().figures(in: text, published: Self.wednesday)
        let amount = try #require(figures.amounts.first)
        #expect(figures.amounts.count == 1)
        #expect(amount.value == ExactDecimal(significand: 25, exponent: 8))
        #expect(amount.currency == "IDR")
        #expect(amount.span == TextSpan(5, 13))
        #expect(amount.rule == "amount.currency-before")
        #expect(figures.dates.map(\.date) == ["2018-07-03"])
        #expect(figures.dates.map(\.rule) == ["date.weekday-slash"])
        #expect(figures.diagnostics == [])
    }

    @Test(arguments: ["", " \n", "Kami siap.", "\u{0}\u{FFFD}"])
    func findsNothingWhereNothingIs(text: String) throws { #expect(try FigureReader().figures(in: text) == Figures()) }

    @Test func readsWhatIsWanted() throws {
        let reader = try FigureReader()
        let text = "Dana Rp 5 juta cair 12 Maret 2019."
        #expect(try reader.figures(in: text, kinds: .amounts).dates == [])
        #expect(try reader.figures(in: text, kinds: .dates).amounts == [])
        #expect(try reader.figures(in: text, kinds: []) == Figures())
        #expect(try reader.figures(in: text).amounts == reader.figures(in: text, kinds: .amounts).amounts)
    }

    @Test func listsEveryMention() throws {
        let figures = try FigureReader().figures(in: "Dana Rp 5 juta cair. Sisanya dari Rp 5 juta itu disimpan.")
        #expect(figures.amounts.map(\.span) == [TextSpan(5, 14), TextSpan(34, 43)])
        #expect(figures.amounts.allSatisfy { $0.mentions == [$0.span] })
    }

    @Test func tiesAConversionToItsSum() throws {
        let figures = try FigureReader().figures(in: "Hibah US$ 5 juta atau setara Rp 70 miliar cair.")
        #expect(figures.amounts.map(\.currency) == ["USD", "IDR"])
        #expect(figures.amounts.map(\.converted) == [nil, 0])
    }

    @Test func readsTablesOfText() throws {
        let text = "Uraian | Anggaran (juta rupiah)\nJalan | 250\nJembatan | 1.400"
        let figures = try FigureReader().figures(in: text)
        #expect(figures.amounts.map(\.value?.description) == ["250000000", "1400000000"])
        #expect(figures.amounts.allSatisfy { $0.table != nil })
    }

    @Test func tellsOfWeekdaysThatContradict() throws {
        let figures = try FigureReader().figures(in: "Rapat Senin (3/7/2018) usai.")
        #expect(figures.dates.map(\.date) == ["2018-07-03"])
        #expect(figures.diagnostics.map(\.code) == ["weekday_contradiction"])
    }

    @Test func infersThePublicationWhereNoneIsGiven() throws {
        let reader = try FigureReader()
        let text = "\"Kami siap,\" kata Joko, Rabu (14/8/2019). Kemarin hujan."
        let figures = try reader.figures(in: text)
        #expect(figures.inferredPublication?.date == "2019-08-14")
        #expect(figures.dates.map(\.date) == ["2019-08-14", "2019-08-13"])
        #expect(try reader.figures(in: text, published: Self.wednesday).inferredPublication == nil)
    }

    /// The two ways into the library read the same figures.
    @Test(arguments: 0..<40)
    func agreesWithTheAnalyzer(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = random.text(pieces: 60)
        let figures = try FigureReader().figures(in: text, published: Self.wednesday)
        let analysis = try Analyzer().analyze(text, context: AnalysisContext(published: Self.wednesday))
        #expect(figures.amounts.map(\.span) == analysis.amounts.flatMap(\.mentions).sorted())
        #expect(figures.dates.map(\.reading) == analysis.dates)
        let rules = analysis.mentions.filter { $0.kind == .amount }.map(\.rule)
        #expect(figures.amounts.map(\.rule) == rules)
    }
}
