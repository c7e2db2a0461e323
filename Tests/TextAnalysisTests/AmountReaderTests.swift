import Records
import TestSupport
import Testing
import TextAnalysis

@Suite struct AmountReaderTests {
    /// The sums of a text as "IDR 5000", then "?" for an assumed currency, the qualifier unless it is
    /// exact, and "/" with the unit of a rate. Checks what holds for every reading.
    static func sums(_ sentence: String) throws -> [String] {
        let text = try Tokenizer().tokenize(sentence)
        let reading = AmountReader().read(text)
        var end = 0
        for mention in reading.mentions {
            #expect(mention.tokens.lowerBound >= end && mention.tokens.upperBound <= text.tokens.count)
            #expect(mention.span == text.span(mention.tokens))
            #expect(mention.extent.lowerBound <= mention.tokens.lowerBound)
            #expect(mention.extent.upperBound >= mention.tokens.upperBound)
            #expect(mention.currency.count == 3 && mention.rule.hasPrefix("amount."))
            end = mention.tokens.upperBound
        }
        return reading.mentions.map(describe)
    }

    private static func describe(_ mention: AmountMention) -> String {
        mention.reading + (mention.currencyAssumed ? "?" : "")
            + (mention.qualifier == .exact ? "" : " \(mention.qualifier.rawValue)")
            + (mention.per.map { " /\($0)" } ?? "")
    }

    @Test(arguments: try SentenceTable.sentences("amounts"))
    func readsTheTable(example: ExampleSentence) throws {
        #expect(try Self.sums(example.sentence) == example.readings)
    }

    @Test func theTableIsLarge() throws {
        let table = try SentenceTable.sentences("amounts")
        #expect(table.count { !$0.readings.isEmpty } >= 170)
        #expect(table.count { $0.readings.isEmpty } >= 52)
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

    @Test(arguments: AmountExamples.rules)
    func namesTheRule(sentence: String, expected: [String]) throws {
        let text = try Tokenizer().tokenize(sentence)
        #expect(AmountReader().amounts(in: text).map(\.rule) == expected)
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

    // MARK: Properties

    @Test func neverTrapsOnRandomText() throws {
        var generator = SeededGenerator(seed: 20_180_703)
        let pieces = [
            "Rp", "Rp.", "US$", "$", "€", " ", "  ", "1", "99999999999999999999", "1.250", ",", ".", "-", "juta",
            "miliar",
            "triliun", "ribu", "ratusan", "puluh", "setengah", "koma", "dua", "belas", "hingga", "antara", "dan", "per",
            "/", "(", ")", "M", "T", "an", "%", "lebih", "sekitar", "dolar", "AS", "\n\n", "é", "😀", "dana", "orang",
            "tiap", "masing-masing", "sehari", "rupiah", "kg", ":",
        ]
        for _ in 0..<2000 {
            let length = Int.random(in: 0..<32, using: &generator)
            let separator = Bool.random(using: &generator) ? " " : ""
            let text = (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(
                separator: separator)
            _ = try Self.sums(text)
        }
    }

    @Test func readsBackEveryRenderedSum() throws {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<300 {
            let value = Int.random(in: 1...999_999_999_999, using: &generator)
            for style in SumStyle.allCases {
                let sentence = "Dana \(style.rendered(value)) cair."
                let expected = "\(style.currency) \(style.exact(value))"
                #expect(try Self.sums(sentence) == [expected], "\(sentence)")
            }
        }
    }

    /// The ways in which the press writes a sum.
    private enum SumStyle: CaseIterable {
        case grouped, glued, withCents, withDash, english, scaled, words

        var currency: String { self == .english ? "USD" : "IDR" }

        /// What a style can hold of a value.
        func exact(_ value: Int) -> Int { self == .scaled ? value / 10_000_000 * 10_000_000 : value }

        func rendered(_ value: Int) -> String {
            switch self {
            case .grouped: "Rp \(Self.grouped(value, "."))"
            case .glued: "Rp\(Self.grouped(value, "."))"
            case .withCents: "Rp. \(Self.grouped(value, ".")),00"
            case .withDash: "Rp \(Self.grouped(value, ".")),-"
            case .english: "US$ \(Self.grouped(value, ",")).00"
            case .scaled: "Rp \(value / 1_000_000_000),\(Self.padded(value / 10_000_000 % 100, 2)) miliar"
            case .words: "\(Self.words(value)) rupiah"
            }
        }

        private static func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }

        private static func grouped(_ value: Int, _ mark: String) -> String {
            value < 1000 ? String(value) : grouped(value / 1000, mark) + mark + padded(value % 1000, 3)
        }

        private static let digits = [
            "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
        ]

        private static func words(_ value: Int) -> String {
            for (unit, name) in [(1_000_000_000, "miliar"), (1_000_000, "juta"), (1000, "ribu")] where value >= unit {
                let head = unit == 1000 && value / unit == 1 ? "seribu" : "\(words(value / unit)) \(name)"
                return [head, words(value % unit)].filter { !$0.isEmpty }.joined(separator: " ")
            }
            return hundreds(value)
        }

        private static func hundreds(_ value: Int) -> String {
            let (hundred, rest) = (value / 100, value % 100)
            let head = hundred == 0 ? "" : hundred == 1 ? "seratus" : "\(digits[hundred]) ratus"
            let tail: String
            switch rest {
            case 10: tail = "sepuluh"
            case 11: tail = "sebelas"
            case 12..<20: tail = "\(digits[rest - 10]) belas"
            case 20...: tail = "\(digits[rest / 10]) puluh" + (rest % 10 == 0 ? "" : " \(digits[rest % 10])")
            default: tail = digits[rest]
            }
            return [head, tail].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}
