import Records
import TestSupport
import Testing
import TextAnalysis

@Suite struct NumberMentionFinderTests {
    /// The numbers of a text in the notation of the table. Checks what holds for every reading.
    static func numbers(_ sentence: String, published: CalendarDate? = nil) throws -> [String] {
        let text = try Tokenizer().tokenize(sentence)
        let taken =
            AmountReader().amounts(in: text).map(\.extent)
            + DateReader().dates(in: text, context: AnalysisContext(published: published)).map(\.tokens)
        let mentions = NumberMentionFinder().mentions(in: text, besides: taken)
        var end = 0
        for mention in mentions {
            #expect(mention.tokens.lowerBound >= end && mention.tokens.upperBound <= text.tokens.count)
            #expect(mention.span == text.span(mention.tokens))
            #expect(!taken.contains { $0.overlaps(mention.tokens) }, "\(sentence)")
            #expect(mention.value != nil || mention.low != nil && mention.high != nil)
            #expect(!mention.unit.isEmpty)
            end = mention.tokens.upperBound
        }
        return mentions.map(\.reading)
    }

    @Test(arguments: try SentenceTable.sentences("numbers"))
    func readsTheTable(example: ExampleSentence) throws {
        #expect(try Self.numbers(example.sentence) == example.readings)
    }

    @Test func theTableIsLarge() throws {
        let table = try SentenceTable.sentences("numbers")
        #expect(table.count { !$0.readings.isEmpty } >= 160)
        #expect(table.count { $0.readings.isEmpty } >= 70)
    }

    // MARK: Rules

    @Test(arguments: NumberRule.allCases)
    func readsTheExamplesOfEachRule(rule: NumberRule) throws {
        let examples = rule.examples
        #expect(!examples.reads.isEmpty && !examples.leaves.isEmpty)
        for example in examples.reads {
            #expect(try Self.numbers(example.sentence) == [example.reading], "\(rule)")
            #expect(try Self.rules(example.sentence) == [rule], "\(example.sentence)")
        }
        for sentence in examples.leaves { #expect(try Self.numbers(sentence) == [], "\(rule): \(sentence)") }
    }

    private static func rules(_ sentence: String) throws -> [NumberRule] {
        NumberMentionFinder().mentions(in: try Tokenizer().tokenize(sentence)).map(\.rule)
    }

    @Test(arguments: [
        ("Ada 50 peserta.", NumberKind.count), ("Naik 5 persen.", .percent), ("Naik dua kali lipat.", .ratio),
        ("Lahan 5 ha.", .area), ("Jarak 5 km.", .length), ("Beras 5 ton.", .mass), ("Air 5 liter.", .volume),
        ("Selama 5 hari.", .duration), ("Terpakai 5 kWh.", .energy), ("Daya 5 MW.", .power),
        ("Suhu 5 derajat Celsius.", .temperature), ("Laju 5 km/jam.", .speed), ("Kuota 5 GB.", .data),
    ])
    func tellsTheKind(sentence: String, kind: NumberKind) throws {
        #expect(NumberMentionFinder().mentions(in: try Tokenizer().tokenize(sentence)).map(\.kind) == [kind])
    }

    @Test(arguments: [
        ("Sekitar 50 peserta per hari hadir.", ["50 peserta"]), ("Lahan 1.200 ha itu.", ["1.200 ha"]),
        ("Antara 5 dan 7 persen.", ["5 dan 7 persen"]), ("Ada 33 desa/kelurahan.", ["33 desa/kelurahan"]),
    ])
    func keepsTheNumbersOwnWords(sentence: String, expected: [String]) throws {
        let text = try Tokenizer().tokenize(sentence)
        #expect(NumberMentionFinder().mentions(in: text).map { text.text($0.span) } == expected)
    }

    @Test func leavesWhatIsTaken() throws {
        let text = try Tokenizer().tokenize("Ada 50 peserta dan 12 desa.")
        let taken = [1..<2]
        #expect(NumberMentionFinder().mentions(in: text, besides: taken).map(\.reading) == ["12 desa"])
        #expect(NumberMentionFinder().mentions(in: text, besides: [2..<3, 4..<99]).map(\.reading) == [])
    }

    // MARK: Properties

    @Test func neverTrapsOnRandomText() throws {
        var generator = SeededGenerator(seed: 20_261_122)
        let pieces = [
            "5", "12", "2019", "1.250", "0,5", "007", "99999999999999999999", "dua", "belas", "puluh", "ratusan",
            "juta",
            "ribuan", "setengah", "koma", "-", "–", "/", ".", ",", "(", ")", "%", "persen", "ha", "m", "²", "km",
            "/jam",
            "orang", "unit", "mobil", "kepala", "keluarga", "kabupaten/kota", "peserta", "gerobak", "per", "sehari",
            "setiap", "lebih", "ke", "atas", "sekitar", "minus", "antara", "dan", "hingga", "atau", "pasal", "kelas",
            "Rp", "rupiah", "Maret", "pukul", "tahun", "an", "salah", "satu", "Desa", "\n\n", "é", "😀", "derajat", "°",
        ]
        for _ in 0..<2000 {
            let separator = Bool.random(using: &generator) ? " " : ""
            let words = (0..<Int.random(in: 0..<32, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }
            _ = try Self.numbers(words.joined(separator: separator))
        }
    }

    @Test(arguments: ["orang", "peserta", "kepala keluarga", "ha", "%", "ton", "km", "kabupaten/kota"])
    func readsBackEveryRenderedNumber(unit: String) throws {
        var generator = SeededGenerator(seed: 28)
        for _ in 0..<200 {
            let value = Int.random(in: 2...99_999_999, using: &generator)
            #expect(try Self.numbers("Ada \(Self.grouped(value)) \(unit).") == ["\(value) \(unit)"])
            let (whole, cents) = (value / 100, value % 10)
            guard cents > 0 else { continue }
            #expect(try Self.numbers("Ada \(Self.grouped(whole)),\(cents) ton.") == ["\(whole).\(cents) ton"])
        }
    }

    /// "1.250.000"
    private static func grouped(_ value: Int) -> String {
        guard value >= 1000 else { return String(value) }
        let tail = String(value % 1000)
        return grouped(value / 1000) + "." + String(repeating: "0", count: 3 - tail.count) + tail
    }

    @Test func keepsApartFromSumsAndDates() throws {
        let analysis = try AnalyzerInvariants.analysis(
            of: "Pada 3 Maret 2020 Bank Contoh memberi Rp 2 miliar per bulan bagi 50 warga di 12 desa selama 3 bulan.")
        #expect(analysis.numbers.map(\.unit) == ["warga", "desa", "bulan"])
    }
}
