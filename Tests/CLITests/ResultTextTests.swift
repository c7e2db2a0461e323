import Store
import Testing

@testable import ingest_cli

@Suite("Answers in the formats of query")
struct ResultTextTests {
    private let result = QueryResult(
        columns: ["name", "sum"],
        rows: [[.text("=1+1"), .integer(-5)], [.text("PT \"A\", B | C"), .real(1.5)], [.null, .real(2_000_000)]])

    private func text(_ format: ResultFormat, bom: Bool = false) -> String {
        String(decoding: ResultText(result, format: format, hasByteOrderMark: bom).bytes, as: UTF8.self)
    }

    /// A formula is no formula any more; a negative number stays one.
    @Test func csv() {
        #expect(text(.csv) == "name,sum\r\n'=1+1,-5\r\n\"PT \"\"A\"\", B | C\",1.5\r\n,2000000\r\n")
        #expect(text(.csv, bom: true).unicodeScalars.first == "\u{FEFF}")
    }

    @Test func json() {
        #expect(
            text(.jsonl) == #"{"name":"=1+1","sum":-5}"# + "\n" + #"{"name":"PT \"A\", B | C","sum":1.5}"# + "\n"
                + #"{"name":null,"sum":2000000}"# + "\n")
        #expect(text(.json).hasPrefix("["))
    }

    @Test func markdown() {
        #expect(
            text(.markdown)
                == "| name | sum |\n| --- | --: |\n| =1+1 | -5 |\n| PT \"A\", B \\| C | 1.5 |\n|  | 2000000 |\n")
    }

    @Test(arguments: [
        ("1,5 miliar", 1.5e9, "IDR"), ("USD 2 juta", 2e6, "USD"), ("2500000", 2.5e6, "IDR"),
        ("Rp 3 triliun", 3e12, "IDR"),
    ])
    func sums(_ text: String, _ value: Double, _ currency: String) {
        let sum = SumArgument(argument: text)
        #expect(sum?.value == value)
        #expect(sum?.currency == currency)
    }

    @Test(arguments: ["banyak", "", "1-2 miliar"])
    func noSums(_ text: String) { #expect(SumArgument(argument: text) == nil) }
}
