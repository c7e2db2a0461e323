import Records
import TestSupport
import Testing

@testable import TextAnalysis

/// What holds for every text: rendered sums are read back, noise neither traps nor becomes money, work is linear.
@Suite struct AmountPropertyTests {
    private static let pieces = [
        "Rp", "Rp.", "US$", "$", "€", "₫", " ", "  ", "1", "99999999999999999999", "1.250", ",", ".", "-", "juta",
        "miliar", "triliun", "ribu", "ratusan", "puluh", "setengah", "koma", "dua", "belas", "hingga", "antara", "dan",
        "per", "/", "(", ")", "M", "T", "an", "%", "lebih", "sekitar", "dolar", "AS", "\n\n", "é", "😀", "dana", "orang",
        "tiap", "masing-masing", "sehari", "rupiah", "kg", ":", "dari", "menjadi", "bukan", "melainkan", "total",
        "terdiri", "termasuk", "peso", "Meksiko", "dinar", "KES", "@", "bulanan", "gaji", "5kg", "sisanya",
    ]

    @Test func neverTrapsOnRandomText() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 20_180_703)
        for _ in 0..<500 {
            let length = Int.random(in: 0..<32, using: &generator)
            let separator = Bool.random(using: &generator) ? " " : ""
            let words = (0..<length).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
            _ = try AmountReaderTests.sums(words.joined(separator: separator), by: tokenizer)
        }
    }

    @Test func neverTrapsOnRandomBytes() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            _ = try AmountReaderTests.sums(String(decoding: bytes, as: UTF8.self), by: tokenizer)
        }
    }

    @Test func findsNothingWithoutNumbers() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 99)
        let isNumeric = { (word: String) in
            word.contains(where: \.isNumber)
                || (try? Tokenizer().tokenize(word).tokens.contains { $0.isA([.numberWord, .scaleWord]) }) ?? true
        }
        let words = Self.pieces.filter { !isNumeric($0) }
        #expect(words.count > 40)
        for _ in 0..<300 {
            let some = (0..<24).map { _ in words.randomElement(using: &generator) ?? "" }
            #expect(try AmountReaderTests.sums(some.joined(separator: " "), by: tokenizer) == [])
        }
    }

    @Test func aTextTwiceHasItsSumsTwice() throws {
        let tokenizer = try Tokenizer()
        for example in try SentenceTable.sentences("amounts") where !example.sentence.contains(" tersebut ") {
            let once = try tokenizer.tokenize(example.sentence)
            let twice = try tokenizer.tokenize(example.sentence + "\n\n" + example.sentence)
            let (first, both) = (AmountReader().amounts(in: once), AmountReader().amounts(in: twice))
            #expect(both.map(\.reading) == first.map(\.reading) + first.map(\.reading), "\(example.sentence)")
        }
    }

    // MARK: Rendering

    @Test func readsBackEveryRenderedSum() throws {
        let tokenizer = try Tokenizer()
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<40 {
            let value = Int.random(in: 1...999_999_999_999, using: &generator)
            for style in SumStyle.allCases {
                let sentence = "Dana \(style.rendered(value)) cair."
                let expected = "\(style.currency) \(style.exact(value))"
                #expect(try AmountReaderTests.sums(sentence, by: tokenizer) == [expected], "\(sentence)")
            }
        }
    }

    /// Every sign, code and name of a currency, before or behind the number, alone and in a range, with a qualifier.
    @Test func readsBackEveryCurrency() throws {
        let tokenizer = try Tokenizer()
        for (sign, currency) in MoneyWords.currencyPrefixes {
            let (sign, mark) = (sign.uppercased(), currency.isAssumed ? "?" : "")
            let code = currency.code
            #expect(
                try AmountReaderTests.sums("Dana \(sign) 2,5 juta cair.", by: tokenizer) == ["\(code) 2500000\(mark)"])
            #expect(
                try AmountReaderTests.sums("Dana lebih dari \(sign) 2,5 juta cair.", by: tokenizer)
                    == ["\(code) 2500000\(mark) at_least"])
            #expect(
                try AmountReaderTests.sums("Dana \(sign) 2-3 juta cair.", by: tokenizer) == [
                    "\(code) 2000000..3000000\(mark) range"
                ])
        }
        for (name, currency) in MoneyWords.currencyNames where !currency.isAssumed {
            #expect(
                try AmountReaderTests.sums("Dana 2,5 juta \(Self.written(name)) cair.", by: tokenizer) == [
                    "\(currency.code) 2500000"
                ],
                "\(name)")
        }
        for (code, currency) in MoneyWords.isoCodes {
            let code = code.uppercased()
            #expect(
                try AmountReaderTests.sums("Dana \(code) 2,5 juta cair.", by: tokenizer) == ["\(currency.code) 2500000"]
            )
            #expect(
                try AmountReaderTests.sums("Dana 2,5 juta \(code) cair.", by: tokenizer) == ["\(currency.code) 2500000"]
            )
        }
    }

    /// A name as the press writes it: codes in capitals, countries capitalised.
    private static func written(_ name: String) -> String {
        let words = name.split(separator: " ")
        if name.contains("$") { return name.uppercased() }
        if words.count == 1, words[0].utf8.count == 3, MoneyWords.isoCodes.contains(where: { $0.0 == name }) {
            return name.uppercased()
        }
        return words.enumerated().map { index, word in index == 0 ? String(word) : word.capitalizedFirst }
            .joined(separator: " ")
    }

    // MARK: Linear time

    /// Four times the text may cost little more than four times the time; the ratio of a quadratic reader would be 16.
    @Test(arguments: [
        "Rp 1 ", "1 - 1 - ", "dari ", "(1 juta peso) ", "Meksiko 5 peso ", "setiap ", "2 juta dari ", "bukan ",
    ])
    func readsLongTextInLinearTime(piece: String) throws {
        let clock = ContinuousClock()
        func time(_ count: Int) throws -> Duration {
            let text = try Tokenizer().tokenize(String(repeating: piece, count: count / piece.utf8.count))
            return min(clock.measure { _ = AmountReader().read(text) }, clock.measure { _ = AmountReader().read(text) })
        }
        let (short, long) = (try time(10_000), try time(40_000))
        #expect(long < short * 10 + .milliseconds(50), "\(piece): \(short), four times the text \(long)")
    }

    /// The ways in which the press writes a sum.
    private enum SumStyle: CaseIterable {
        case grouped, glued, withCents, withDash, english, scaled, gluedScale, words

        var currency: String { self == .english ? "USD" : "IDR" }

        /// What a style can hold of a value.
        func exact(_ value: Int) -> Int {
            self == .scaled || self == .gluedScale ? value / 10_000_000 * 10_000_000 : value
        }

        func rendered(_ value: Int) -> String {
            let miliar = "\(value / 1_000_000_000),\(Self.padded(value / 10_000_000 % 100, 2))"
            return switch self {
            case .grouped: "Rp \(Self.grouped(value, "."))"
            case .glued: "Rp\(Self.grouped(value, "."))"
            case .withCents: "Rp. \(Self.grouped(value, ".")),00"
            case .withDash: "Rp \(Self.grouped(value, ".")),-"
            case .english: "US$ \(Self.grouped(value, ",")).00"
            case .scaled: "Rp \(miliar) miliar"
            case .gluedScale: "Rp\(miliar)miliar"
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

extension Substring {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
