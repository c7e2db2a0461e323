import LexiconFormat
import TestSupport
import Testing

@Suite struct PackedTableTests {
    private func table(_ rows: [(UInt64, Int)]) -> PackedTable {
        let writer = PackedTableWriter(count: rows.count)
        let text = writer.text(rows.map { .init(hash: $0.0, payload: PackedDigits.digits($0.1, width: 4)) })
        return PackedTable(text, bucketBits: writer.bucketBits, width: 4)
    }

    @Test(arguments: [0, 1, 2, 3, 100, 5_000])
    func givesBackWhatWasWritten(count: Int) {
        let rows = (0..<count).map { (WordHash.hash("kata\($0)".utf8), $0 * 977) }
        let table = table(rows)
        #expect(table.count == count)
        for (hash, value) in rows {
            let row = table.row(of: hash)
            #expect(row.map { table.number(inRow: $0, at: 0, width: 4) } == value)
            #expect(table.rows(of: hash).count == 1)
        }
        for other in 0..<1_000 { #expect(table.row(of: WordHash.hash("lain\(other)".utf8)) == nil) }
    }

    @Test func equalHashesStayInOrder() {
        let hash = WordHash.hash("sukamaju".utf8)
        let table = table([(hash, 3), (WordHash.hash("lain".utf8), 9), (hash, 1), (hash, 2)])
        #expect(table.rows(of: hash).map { table.number(inRow: $0, at: 0, width: 4) } == [3, 1, 2])
        #expect(PackedTable.empty.count == 0 && PackedTable.empty.row(of: hash) == nil)
        #expect(PackedTable.empty.rows(of: hash).isEmpty)
    }

    @Test(arguments: [0, 1, 63, 64, 262_143, 16_777_215])
    func digitsHoldNumbers(number: Int) {
        let digits = PackedDigits(String(decoding: PackedDigits.digits(number, width: 4), as: UTF8.self))
        #expect(digits.count == 4 && digits.number(at: 0, width: 4) == number)
    }

    @Test func linesAreReadWhereTheyStand() {
        let lines = ["a\tb", "", "é\t\tc"]
        let packed = PackedLines(lines.map { $0 + "\n" }.joined(), offsets: PackedLines.offsets(of: lines))
        #expect((0..<packed.count).map { packed.fields(ofLine: $0) } == [["a", "b"], [""], ["é", "", "c"]])
        #expect(PackedLines("", offsets: PackedLines.offsets(of: [])).count == 0)
        #expect(FieldParts.parts(of: " a b ;; c;") == ["a b", "c"])
    }

    @Test(arguments: ["15", "15.71", "15.71.04", "15.71.04.1002", "96.99.99.9999"])
    func codesAreNumbers(code: String) {
        #expect(RegionCode.number(of: code).map(RegionCode.code) == code)
    }

    @Test(arguments: ["", "1", "15.", "15.7", "15.71.4", "15.71.04.12", "ab.cd", "15.71.04.1002.1", "00"])
    func otherTextIsNoCode(text: String) {
        #expect(RegionCode.number(of: text) == nil)
    }

    @Test(arguments: ["PT PLN (Persero)", "Kementerian PPN/Bappenas", "gara-gara", "Fasha-Maulana", "A & B, C"])
    func cutsPhrases(phrase: String) {
        #expect(PhraseWords.words(of: phrase).joined() == phrase.filter { $0 != " " })
        #expect(!PhraseWords.words(of: phrase).contains { $0.contains(" ") || $0.isEmpty })
    }

    @Test func hyphensJoinWhatIsOneWord() {
        #expect(PhraseWords.words(of: "Perserikatan Bangsa-Bangsa") == ["Perserikatan", "Bangsa-Bangsa"])
        #expect(PhraseWords.words(of: "Universitas Al-Azhar") == ["Universitas", "Al-Azhar"])
        #expect(PhraseWords.words(of: "NU Care-LazisNU") == ["NU", "Care", "-", "LazisNU"])
    }
}
