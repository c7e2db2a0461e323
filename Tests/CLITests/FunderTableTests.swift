import FoundationEssentials
import JSON
import TestSupport
import Testing

/// What the corpus and the seeds say of each funder, added by hand.
@Suite("A table made by hand")
struct FunderTableTests {
    private struct Row: Equatable {
        var figures: Int
        var rupiah: Double?
        var disbursed: Double?

        /// - Parameters:
        ///   - million: rupiah; nil where no sum can be added.
        ///   - disbursed: likewise, of what is told to be paid out.
        init(_ figures: Int, _ million: Double? = nil, disbursed: Double? = nil) {
            (self.figures, rupiah, self.disbursed) = (figures, million.map { $0 * 1e6 }, disbursed.map { $0 * 1e6 })
        }
    }

    /// Of each funder in rupiah alone: its figures, and those added that are no rate, no part, no bound from above, asked for
    /// or refused.
    private static let corpus: [String: Row] = [
        "PT PLN (Persero)": Row(2, 1_900_000),
        "Kementerian Pekerjaan Umum dan Perumahan Rakyat": Row(2, 310_000 + 986_400),
        // Three plans, all of them partly paid out; a rate for each month.
        "Pemerintah Kabupaten Sumenep": Row(7, 18_750 + 7_200 + 1_012_500, disbursed: 9_463 + 6_840 + 880_000),
        // This year's roads and last year's, a bridge, upkeep, last year's travels; a range has no sum.
        "Pemerintah Kabupaten Banggai Kepulauan": Row(6, 96_300 + 71_000 + 6_400 + 2_000 + 19_700),
        "PT Sarana Multi Infrastruktur": Row(1, 60_000),
        "pemerintah pusat": Row(1, 52_800),
        "Pemerintah Swiss": Row(1, 22_500),
        "UNICEF": Row(3, 18_400),
        // 17 billion promised, five of them paid out.
        "Pemerintah Provinsi Sulawesi Selatan": Row(2, 17_000, disbursed: 5_000),
        "pemerintah": Row(1, 14_000),
        "Pemerintah Kota Singkawang": Row(2, 12_000),
        "Bank Sulselbar": Row(1, 8_250, disbursed: 8_250),
        "Pemerintah Belanda": Row(1, 6_500),
        "Pemerintah Kabupaten Demak": Row(3, 2_850 + 1_020 + 745),
        "Pemerintah Provinsi Jawa Timur": Row(1, 3_750),
        // Of 2.75 billion 1.4 are for ships; a scholarship is for each month.
        "PT Bahodopi Mineral Sejahtera": Row(4, 2_750 + 500, disbursed: 2_750),
        "Bank Rakyat Indonesia": Row(3, 1_800 + 150),
        "Wetlands International": Row(1, 1_350),
        "Pemerintah Kabupaten Jepara": Row(3, 75 + 112.5 + 1_050),
        "Lazismu": Row(1, 1_200, disbursed: 1_200),
        "Pemerintah Kabupaten Kulon Progo": Row(1, 1_150, disbursed: 1_150),
        "United Nations Development Programme": Row(1, 960),
        "CNOOC Madura Limited": Row(1, 880),
        "Badan Amil Zakat Nasional Kabupaten Sragen": Row(2, 640, disbursed: 640),
        "Badan Nasional Penanggulangan Bencana": Row(1, 500, disbursed: 500),
        "Partai Keadilan Sejahtera": Row(1, 450, disbursed: 450),
        "PT Angkasa Pura I": Row(1, 425),
        "Bank Kalsel": Row(1, 350),
        "Bank Jateng": Row(1, 75, disbursed: 75),
        "Ikatan Keluarga Alor": Row(1, 27.5, disbursed: 27.5),
        "Ikatan Perantau Sukowati": Row(1, 18, disbursed: 18),
        "APBN": Row(1), "Bank NTT": Row(1), "Dinas Sosial Provinsi Kalimantan Selatan": Row(1),
        "Kementerian Kelautan dan Perikanan": Row(1), "Kementerian Keuangan": Row(1),
        "Kementerian Pemuda dan Olahraga": Row(1), "Kementerian Pertanian": Row(1), "PT Graha Cipta Sarana": Row(1),
        "PT Pertamina (Persero)": Row(1), "Partai NasDem": Row(1), "Pemerintah Kota Bitung": Row(1),
        "Universitas Gadjah Mada": Row(1), "Yayasan Kalla Peduli": Row(1),
        // Gifts to Baznas by nobody named, loans and contributions as rates.
        "": Row(3, 7_100),
    ]

    /// What is in other currencies, with the year whose rate counts.
    private static let foreign: [String: [(value: Double, currency: String, year: Int)]] = [
        "Japan International Cooperation Agency": [(11.6e9, "JPY", 2022)],
        "Asian Development Bank": [(5e6, "USD", 2019)],
        "KfW": [(3.2e6, "EUR", 2019), (9.5e6, "EUR", 2017)],
        "Bank Dunia": [(38e6, "USD", 2023)],
        "Green Climate Fund": [(7.4e6, "USD", 2023)],
        "Uni Eropa": [(1.1e6, "EUR", 2019)],
        "Pemerintah Australia": [(650_000, "AUD", 2021)],
        "USAID": [(90_000, "USD", 2020)],
    ]

    @Test func corpusByFunder() throws {
        let folder = try TemporaryFolder()
        let found = try table(of: Checkout.corpus.appending(path: "pages").path, in: folder)
        for (funder, row) in Self.corpus { #expect(found[funder] == row, "\(funder)") }
        try expect(Self.foreign, in: found, folder)
        #expect(Set(found.keys) == Set(Self.corpus.keys).union(Self.foreign.keys))
    }

    @Test(.enabled(if: Checkout.shared != nil, "\(Checkout.sharedIsAbsent)"))
    func seedsByFunder() throws {
        let folder = try TemporaryFolder()
        let found = try table(of: try #require(Checkout.shared).appending(path: "seeds").path, in: folder)
        #expect(found["Asian Development Bank"] == Row(1, 625_000))
        try expect(
            ["Bank Pembangunan Jerman": [(13.4e6, "EUR", 2018)], "UNESCAP": [(200_000, "USD", 2018)]], in: found, folder
        )
        #expect(found.values.count { $0.rupiah != nil } == 3)
        #expect(found.keys.contains("UN Habitat"))
    }

    /// The rows of `query funding --group-by funder` over an archive of pages.
    private func table(of pages: String, in folder: borrowing TemporaryFolder) throws -> [String: Row] {
        let extract = try Tool.run(["extract", "-q", pages, "--db", "archive.db"], in: folder.path)
        #expect(extract.status == 0, "\(extract.messages)")
        let answer = try Tool.run(
            ["query", "funding", "--db", "archive.db", "--group-by", "funder", "--format", "json"], in: folder.path)
        var table: [String: Row] = [:]
        for row in try JSONParser.parse(Array(answer.output.utf8)).elements {
            var entry = Row(row["figures"]?.integer ?? 0)
            (entry.rupiah, entry.disbursed) = (number(row["sum_idr"]), number(row["disbursed_idr"]))
            table[row["funder"]?.string ?? ""] = entry
        }
        return table
    }

    private func expect(
        _ sums: [String: [(value: Double, currency: String, year: Int)]], in found: [String: Row],
        _ folder: borrowing TemporaryFolder
    ) throws {
        for (funder, sums) in sums {
            var rupiah = 0.0
            for sum in sums {
                let rate = try rate(sum.currency, sum.year, folder)
                rupiah += sum.value / rate * (try self.rate("IDR", sum.year, folder))
            }
            let row = try #require(found[funder], "\(funder)")
            #expect(abs((row.rupiah ?? 0) / rupiah - 1) < 1e-9, "\(funder)")
        }
    }

    private func rate(_ currency: String, _ year: Int, _ folder: borrowing TemporaryFolder) throws -> Double {
        if currency == "USD" { return 1 }
        let sql = "SELECT per_usd AS rate FROM exchange_rates WHERE currency = '\(currency)' AND year = \(year)"
        let answer = try Tool.run(["query", "sql", sql, "--db", "archive.db", "--format", "jsonl"], in: folder.path)
        return try #require(number(try JSONParser.parse(Array(answer.output.utf8))["rate"]))
    }

    private func number(_ value: JSONValue?) -> Double? {
        if case .number(let digits)? = value { Double(digits) } else { nil }
    }
}
