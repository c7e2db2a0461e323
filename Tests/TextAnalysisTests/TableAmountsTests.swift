import Records
import TestSupport
import Testing

@testable import TextAnalysis

/// Figures of tables: which are money, in what currency, of what scale.
@Suite struct TableAmountsTests {
    /// "words = CUR value" for every sum of a text.
    private func sums(_ text: String) throws -> [String] {
        try FundingStatements(text).analysis.amounts.map { amount in
            let words = String(decoding: Array(text.utf8)[amount.span.range], as: UTF8.self)
            return "\(words) = \(amount.currency) \(amount.value?.description ?? "?")"
        }
    }

    @Test(arguments: [
        ("Desa | Nilai (Rp juta)\nLor | 12,5", "12,5 = IDR 12500000"),
        ("Desa | Dana (dalam miliar rupiah)\nLor | 1.250", "1.250 = IDR 1250000000000"),
        ("Desa | Anggaran (ribu US$)\nLor | 75", "75 = USD 75000"),
        ("Desa | Nilai (Rp 000)\nLor | 4.500", "4.500 = IDR 4500000"),
        ("Desa | Rupiah\nLor | 4.500.000", "4.500.000 = IDR 4500000"),
        ("Desa | Satuan | Realisasi\nLor | Rp juta | 40", "40 = IDR 40000000"),
        ("Desa (dalam juta rupiah) | 2021\nLor | 15", "15 = IDR 15000000"),
        ("Belanja desa (dalam jutaan rupiah)\nDesa | 2021\nLor | 15", "15 = IDR 15000000"),
        ("Nilai proyek dinyatakan dalam juta euro.\nDesa | 2021\nLor | 15", "15 = EUR 15000000"),
        ("Anggaran dalam jutaan:\nDesa | Pagu\nLor | 15", "15 = IDR 15000000"),
        ("Desa | Pagu\nLor | 1.250.000.000", "1.250.000.000 = IDR 1250000000"),
        ("Desa | Nilai (Rp miliar)\nLor | (3,5)", "(3,5) = IDR -3500000000"),
        ("Belanja desa (dalam miliar rupiah)\nDesa | Pagu\nLor | Rp 1,5 juta", "Rp 1,5 juta = IDR 1500000"),
        ("Belanja desa (dalam juta rupiah)\nDesa | Pagu\nLor | Rp 250", "Rp 250 = IDR 250000000"),
        ("Belanja desa (dalam juta rupiah)\nDesa | Nilai (Rp)\nLor | 2.750.000.000", "2.750.000.000 = IDR 2750000000"),
    ])
    func headingsGiveCurrencyAndScale(text: String, expected: String) throws {
        #expect(try sums(text) == [expected])
    }

    @Test(arguments: [
        "Desa | Penerima (orang)\nLor | 1.250", "Desa | Produksi (ribu ton)\nLor | 12,5", "Desa | Luas (ha)\nLor | 30",
        "Belanja desa (dalam juta rupiah)\nDesa | Serapan (%)\nLor | 97,5",
        "Belanja desa (dalam juta rupiah)\nDesa | Telepon\nLor | 081200000007",
        "Belanja desa (dalam juta rupiah)\nNo | Desa\n1 | Lor\n2 | Kidul",
        "Belanja desa (dalam juta rupiah)\nDesa | Berdiri\nLor | 1987\nKidul | 1991",
        "Belanja desa (dalam juta rupiah)\nUraian | 2021\nJumlah penduduk (jiwa) | 5.100",
        "Belanja desa (dalam juta rupiah)\nUraian | Satuan | 2021\nMurid | orang | 5.100",
        "Desa | Nilai\nLor | 87", "Desa | Ukuran\nLor | 1.250.000", "(000 ton)\nDesa | 2021\nLor | 15",
    ])
    func countsAreNoMoney(text: String) throws {
        #expect(try sums(text) == [])
    }

    /// One figure alone leaves "7,463" open; the figures beside it tell which mark is decimal.
    @Test(arguments: [
        ("Desa | Rp miliar\nLor | 7,463\nKidul | 1.204,5", "7,463 = IDR 7463000000"),
        ("Desa | US$ juta\nLor | 7,463\nKidul | 1,204.5", "7,463 = USD 7463000000"),
        ("Desa | US$ juta\nLor | 7.463\nKidul | 12.5", "7.463 = USD 7463000"),
    ])
    func columnsAgreeOnTheirMarks(text: String, expected: String) throws {
        #expect(try sums(text).first == expected)
    }

    @Test func totalsAreSums() throws {
        let text = "Belanja desa (dalam juta rupiah)\nUraian | 2021\nTanggul | 15\nJumlah | 17\nJumlah warga | 30"
        #expect(try sums(text) == ["15 = IDR 15000000", "17 = IDR 17000000"])
    }

    @Test func aCurrencyBelongsToItsOwnCell() throws {
        #expect(try sums("Desa | Kurs Rp\n5 | Lor\n6 | Kidul").isEmpty)
    }

    @Test func sumsKnowTheirHeadings() throws {
        let text = "Belanja desa (dalam juta rupiah)\nDesa | Pagu 2021\nLor | 15"
        let analysis = try FundingStatements(text).analysis
        let headings = try #require(analysis.amounts.first?.table)
        let utf8 = Array(text.utf8)
        let words = [headings.row, headings.column, headings.unit].map { spans in
            spans.map { String(decoding: utf8[$0.range], as: UTF8.self) }
        }
        #expect(words == [["Lor"], ["Pagu 2021"], ["juta rupiah"]])
        #expect(analysis.amounts.first?.currencyAssumed == true)
    }

    @Test func rowsOfOneSumAreTwoGifts() throws {
        let text =
            "Daftar hibah Pemprov Bali (dalam juta rupiah):\nPenerima | Nilai\nSanggar Lor | 50\nSanggar Kidul | 50\nJumlah | 100"
        let statements = try FundingStatements(text)
        #expect(statements.lines.count == 2)
        #expect(statements.analysis.funding.allSatisfy { !$0.context.isEmpty && $0.status == .stated })
    }

    @Test func incomeIsNoGift() throws {
        let text =
            "Realisasi APBD Pemprov Bali (dalam juta rupiah):\nUraian | Realisasi\nPajak Daerah | 50\nPendapatan lain | 7"
        #expect(try FundingStatements(text).lines.isEmpty)
    }

    @Test func headingsTellHowFarItIs() throws {
        let text =
            "Belanja Pemprov Bali (dalam juta rupiah):\nProgram | Pagu | Realisasi | Usulan\nTanggul Rob Lor | 90 | 80 | 70"
        let statuses = try FundingStatements(text).analysis.funding.map(\.status)
        #expect(statuses == [.planned, .disbursed, .requested])
    }
}
