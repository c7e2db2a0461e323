import Records
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct AmountReaderTests {
    /// The sums of a text in the notation of `corpus/sentences/amounts.tsv`. Checks what holds for every reading.
    static func sums(_ sentence: String) throws -> [String] { try sums(sentence, by: Tokenizer()) }

    /// The same, for a test of many sentences.
    static func sums(_ sentence: String, by tokenizer: borrowing Tokenizer) throws -> [String] {
        let text = try tokenizer.tokenize(sentence)
        let reading = AmountReader().read(text)
        var end = 0
        for mention in reading.mentions {
            #expect(mention.tokens.lowerBound >= end && mention.tokens.upperBound <= text.tokens.count)
            #expect(mention.span == text.span(mention.tokens))
            #expect(mention.extent.lowerBound <= mention.tokens.lowerBound)
            #expect(mention.extent.upperBound >= mention.tokens.upperBound)
            #expect(mention.currency.count == 3 && !mention.tokens.isEmpty)
            end = mention.tokens.upperBound
        }
        return described(reading)
    }

    static func described(_ reading: AmountReading) -> [String] {
        reading.mentions.indices.map { index in
            let whole = reading.parts.first { $0.part == index }.map { " <\($0.whole + 1)" }
            let restated = reading.equivalents.first { $0.1 == index }.map { " =\($0.0 + 1)" }
            return describe(reading.mentions[index]) + (whole ?? "") + (restated ?? "")
        }
    }

    private static func describe(_ mention: AmountMention) -> String {
        mention.reading + (mention.currencyAssumed ? "?" : "")
            + (mention.qualifier == .exact ? "" : " \(mention.qualifier.rawValue)")
            + (mention.per.map { " /\($0)" } ?? "") + (mention.isNegated ? " !" : "")
    }

    @Test(arguments: try SentenceTable.sentences("amounts"))
    func readsTheTable(example: ExampleSentence) throws {
        #expect(try Self.sums(example.sentence) == example.readings)
    }

    @Test func theTableIsLarge() throws {
        let table = try SentenceTable.sentences("amounts")
        #expect(table.count { !$0.readings.isEmpty } >= 558)
        #expect(table.count { $0.readings.isEmpty } >= 185)
    }

    @Test(arguments: AmountExamples.spans)
    func keepsTheSumsOwnWords(sentence: String, expected: [String]) throws {
        let text = try Tokenizer().tokenize(sentence)
        #expect(AmountReader().amounts(in: text).map { text.text($0.span) } == expected)
    }

    @Test(arguments: [
        ("Dana lebih dari Rp 5 juta per bulan cair.", "lebih dari Rp 5 juta per bulan"),
        ("Dana sekitar sebesar Rp 5 juta lebih cair.", "Rp 5 juta lebih"),
        ("Dana Rp 5 juta cair.", "Rp 5 juta"),
    ])
    func knowsWhatBelongsToTheSum(sentence: String, expected: String) throws {
        let text = try Tokenizer().tokenize(sentence)
        let mention = try #require(AmountReader().amounts(in: text).first)
        #expect(text.text(mention.extent) == expected)
    }

    @Test(arguments: [
        ("Hibah US$49,6 juta atau setara Rp707,1 miliar cair.", [[0, 1]]),
        ("Ia membayar 10 euro (sekitar Rp 170 ribu) per tiket.", [[0, 1]]),
        ("Biaya US$ 5 juta per tahun, setara dengan Rp 80 miliar, naik.", [[0, 1]]),
        ("Harga Rp 5 juta dan ongkos 20 dolar AS.", []),
        ("Anggaran Rp 5 miliar atau Rp 6 miliar.", []),
    ])
    func pairsConversions(sentence: String, expected: [[Int]]) throws {
        let reading = AmountReader().read(try Tokenizer().tokenize(sentence))
        #expect(reading.equivalents.map { [$0.0, $0.1] } == expected)
    }

    @Test func foldsMentionsOfOneSum() throws {
        let text = try Tokenizer().tokenize(
            "Bantuan 2 miliar rupiah cair. Sekitar Rp 2 miliar itu dibagi Rp 300 ribu, lalu Rp300.000 per bulan.")
        let reading = AmountReader().read(text)
        let (amounts, numbers) = reading.distinct()
        #expect(amounts.map { text.text($0.span) } == ["2 miliar rupiah", "Rp 300 ribu"])
        #expect(amounts.map(\.mentions.count) == [2, 2])
        #expect(amounts.map(\.per) == [nil, "bulan"])
        #expect(numbers == [0, 0, 1, 1])
        #expect(reading.explained.map(\.reading).first == "IDR 2000000000")
    }

    @Test func sumsOfTwoCurrenciesStayTwo() throws {
        let text = try Tokenizer().tokenize("Ia punya 100 euro, 100 dolar AS dan Rp 100.")
        #expect(AmountReader().read(text).distinct().amounts.map(\.currency) == ["EUR", "USD", "IDR"])
    }

    @Test func saysWhatSumsAreToEachOther() throws {
        let text = try Tokenizer().tokenize(
            "Dana Rp 9 miliar, terdiri atas Rp 5 miliar dan Rp 4 miliar. Hibah US$ 2 juta (Rp 30 miliar) batal; "
                + "nilainya bukan Rp 7 miliar.")
        let amounts = AmountReader().read(text).distinct().amounts
        #expect(amounts.map(\.whole) == [nil, 0, 0, nil, nil, nil])
        #expect(amounts.map(\.converted) == [nil, nil, nil, nil, 3, nil])
        #expect(amounts.map(\.isNegated) == [false, false, false, false, false, true])
    }

    @Test func isNotNegatedWhereItIsAssertedElsewhere() throws {
        let text = try Tokenizer().tokenize("Nilainya bukan Rp 7 miliar. Kini Rp 7 miliar itu cair.")
        #expect(AmountReader().read(text).distinct().amounts.map(\.isNegated) == [false])
    }

    @Test func takesABareNameFromTheTextsOwnWords() throws {
        #expect(
            try Self.sums("Ia meminjam 5 juta dolar Singapura. Ia membayar 2 juta dolar.")
                == ["SGD 5000000", "SGD 2000000"])
        #expect(
            try Self.sums("Ia meminjam 5 juta dolar Singapura dan 3 juta dolar AS. Ia membayar 2 juta dolar.")
                == ["SGD 5000000", "USD 3000000", "USD 2000000?"])
        #expect(try Self.sums("Presiden Meksiko datang. Ia membayar 2 juta peso.") == ["MXN 2000000"])
    }
}
