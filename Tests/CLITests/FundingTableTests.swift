import JSON
import Records
import Store
import TestSupport
import Testing

@testable import ingest_cli

@Suite struct FundingTableTests {
    private static let record = """
        {"schema_version":"1.0","source":{"id":null,"uri":"in/contoh.txt"},
        "actors":[{"id":"a1","name":"Bank Contoh"},{"id":"a2","name":"Yayasan Melati"}],
        "programs":[{"id":"p1","name":"Kampung\\nContoh"}],
        "amounts":[{"id":"m1","value":2500000,"low":null,"high":null,"currency":"EUR","qualifier":"exact","per":null}],
        "funding":[
        {"funder":"a1","funder_name":null,"amount":"m1","recipient":{"actor":"a2"},"program":"p1","purpose":"x",
        "status":"planned"},
        {"funder":null,"funder_name":"APBD","amount":null,"recipient":{"place":"Kota Contoh"},"program":null,
        "purpose":"taman baca"},
        {"funder":null,"funder_name":null,"amount":"m9","recipient":null,"program":null,"purpose":null}]}
        """.replacing("\n", with: "")

    @Test func alignsItsColumns() throws {
        var table = FundingTable()
        table.add(try JSONParser.parse(Array(Self.record.utf8)))
        #expect(
            table.lines() == [
                "FUNDER                AMOUNT  RECIPIENT       PROGRAMME       STATUS   DOCUMENT",
                "───────────  ───────────────  ──────────────  ──────────────  ───────  ──────────",
                "Bank Contoh  EUR 2.5 million  Yayasan Melati  Kampung Contoh  planned  contoh.txt",
                "APBD                       –  Kota Contoh     taman baca      –        contoh.txt",
                "–                          –  –               –               –        contoh.txt",
            ])
    }

    @Test(arguments: [
        (#""value":2,"low":null,"high":null,"qualifier":"about""#, "IDR ~ 2"),
        (#""value":2000,"low":2000,"high":null,"qualifier":"at_least""#, "IDR >= 2 000"),
        (#""value":2000,"low":null,"high":2000,"qualifier":"at_most""#, "IDR <= 2 000"),
        (#""value":null,"low":1000,"high":2000,"qualifier":"range""#, "IDR 1 000 – 2 000"),
        (#""value":null,"low":null,"high":null,"qualifier":"vague","text":"miliaran rupiah""#, "miliaran rupiah"),
        (#""value":300000,"low":null,"high":null,"qualifier":"exact","per":"bulan""#, "IDR 300 000 / bulan"),
    ])
    func writesSums(amount: String, expected: String) throws {
        let record = #"{"amounts":[{"id":"m1","currency":"IDR",\#(amount)}],"funding":[{"amount":"m1"}]}"#
        let value = try JSONParser.parse(Array(record.utf8))
        let funding = try #require(value["funding"]?.elements.first)
        #expect(RecordParts(value).amount(of: funding) == expected)
    }

    @Test(arguments: [
        ("1", "1"), ("100", "100"), ("1000", "1 000"), ("-100000", "-100 000"), ("1234567.25", "1 234 567.25"),
        ("900000", "900 000"), ("1000000", "1 million"), ("13400000", "13.4 million"), ("13450000", "13.45 million"),
        ("13456000", "13.456 million"), ("13456700", "13 456 700"), ("96301000000", "96.301 billion"),
        ("1900000000000", "1.9 trillion"), ("2300000000000000", "2 300 trillion"), ("0", "0"), ("", ""),
    ])
    func writesNumbersToBeRead(digits: String, expected: String) {
        #expect(LegibleNumber(digits: digits).description == expected)
    }

    @Test(arguments: [
        ("1250000000000", "1,25 triliun"), ("13400000", "13,4 juta"), ("13456700", "13.456.700"), ("-0.05", "-0,05"),
        ("300000", "300.000"),
    ])
    func writesNumbersTheIndonesianWay(digits: String, expected: String) {
        #expect(LegibleNumber(digits: digits, style: .indonesian).description == expected)
        #expect(LegibleNumber(digits: digits, style: .plain).description == digits)
    }

    @Test(arguments: [(1_309_973_079_438.47, "1.31 trillion"), (1_934_788_000_000, "1.935 trillion"), (12, "12")])
    func roundsWhatWasWorkedOut(real: Double, expected: String) {
        #expect(QueryResult.Value.real(real).legible(.english) == expected)
    }

    @Test func wideCharactersTakeTwoColumns() {
        #expect(TextColumns.width("a") == 1)
        #expect(TextColumns.width("日本 e\u{301}") == 6)
    }

    @Test func showsWhatExtractWrote() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.record + "\n", to: "out/a.json")
        let result = try Tool.run(["show", "out"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.contains("\nBank Contoh  EUR 2.5 million  Yayasan Melati"))
        #expect(result.messages == "3 funding statements in 1 document\n")
        let failed = try Tool.run(["show", "none.json"], in: folder.path)
        #expect(failed.status == 1)
        #expect(failed.output == "")
    }
}
