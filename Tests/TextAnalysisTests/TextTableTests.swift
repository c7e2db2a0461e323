import Records
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct TextTableTests {
    private let donors = "Sumber | Penerima | Nilai\nKfW | Pemkot Jambi | Rp 3 miliar\nJICA | Pemkab Ende | Rp 2 miliar"

    @Test func cutsRowsIntoCells() throws {
        let text = try Tokenizer().tokenize("Daftar hibah:\n\(donors)\n\nSekian.")
        let table = try #require(TextTableReader(text: text).tables().first)
        #expect(TextTableReader(text: text).tables().count == 1)
        #expect(table.headers.map { text.text($0) } == ["Sumber", "Penerima", "Nilai"])
        #expect(
            table.rows.map { $0.cells.map { text.text($0) } } == [
                ["KfW", "Pemkot Jambi", "Rp 3 miliar"], ["JICA", "Pemkab Ende", "Rp 2 miliar"],
            ])
        #expect(table.roles(in: text) == [.payer, .receiver, .sum])
        #expect(table.caption.map { text.text($0) } == "Daftar hibah:")
    }

    @Test(arguments: [
        "Satu baris | saja tanpa isi.",
        "Tanpa garis tegak.\nBaris kedua.",
        "Sumber | Penerima | Nilai\nKfW | Rp 3 miliar",
        "|",
        "",
    ])
    func aTableHasTwoLinesOfAsManyCells(text: String) throws {
        #expect(TextTableReader(text: try Tokenizer().tokenize(text)).tables().isEmpty)
    }

    @Test func rowsAreGifts() throws {
        let lines = try FundingStatements(donors).lines
        #expect(lines == ["KfW > Pemkot Jambi: IDR 3000000000", "JICA > Pemkab Ende: IDR 2000000000"])
    }

    /// Without a column for it, the payer is the body that the caption names.
    @Test func captionsNameThePayer() throws {
        let rows =
            "Penerima | Kegiatan | APBD 2019\nKelompok Sari | perbaikan pura | Rp 200 juta\nKelompok Jaya | jalan | Rp 150 juta"
        let statements = try FundingStatements("Hibah Pemprov Bali menurut penerima:\n\(rows)").analysis
        #expect(
            statements.funding.map { $0.funder.map { statements.actors[$0].name } } == ["Pemprov Bali", "Pemprov Bali"])
        #expect(statements.funding.map(\.instrument) == [.budget, .budget])
        #expect(statements.funding.map(\.purpose) == ["perbaikan pura", "jalan"])
        #expect(statements.funding.allSatisfy { $0.rule == "funding.table" })
    }

    /// The year under "Tahun", else that of the column that a sum stands in.
    @Test func yearsAreOfRowsOrColumns() throws {
        let rows = "Sumber | Tahun | Nilai\nKfW | 2018 | Rp 3 miliar\nJICA | 2020 | Rp 2 miliar"
        #expect(try FundingStatements("Daftar hibah:\n\(rows)").analysis.funding.map(\.date) == ["2018", "2020"])
        let columns = "Kegiatan | APBD 2019 | APBD 2020\nTanggul | Rp 200 juta | Rp 150 juta\nPompa | Rp 75 juta | -"
        let budget = try FundingStatements("Anggaran Pemprov Bali menurut kegiatan:\n\(columns)").analysis.funding
        #expect(budget.map(\.date) == ["2019", "2020", "2019"])
    }

    @Test(arguments: [
        "Komoditas | Harga\nCabai | Rp 90 ribu\nBawang | Rp 30 ribu",
        "Nama | Umur\nBudi | 20\nSiti | 30",
    ])
    func tablesWithoutAPayerGiveNothing(text: String) throws {
        #expect(try FundingStatements(text).lines == [])
    }
}
