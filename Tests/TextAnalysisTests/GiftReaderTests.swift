import Records
import TestSupport
import Testing
import TextAnalysis

/// Help without a sum: given in kind, or told without a number.
@Suite struct GiftReaderTests {
    @Test(arguments: [
        (
            "Kementerian Pertanian memberikan bantuan benih kepada kelompok tani di Sragen.",
            "Kementerian Pertanian > kelompok tani: -"
        ),
        ("Yayasan Tifa menyumbangkan 300 selimut untuk korban banjir.", "Yayasan Tifa > korban banjir: -"),
        (
            "Bantuan dari Pemprov Jambi untuk warga Desa Pulau Raya sudah tiba.",
            "Pemprov Jambi > warga Desa Pulau Raya: -"
        ),
        ("Puskesmas itu dibiayai Pemkab Ende.", "Pemkab Ende > -: -"),
    ])
    func readsHelpWithoutASum(text: String, expected: String) throws {
        #expect(try FundingStatements(text).lines == [expected])
    }

    @Test(arguments: [
        "Pemkot Malang menyerahkan sertifikat kepada warga.",
        "Rina Kartika memberikan sambutan kepada warga.",
        "PT Bukit Asam menyediakan tempat parkir.",
        "Bantuan itu belum cair.",
        "Bank Dunia memberikan penjelasan kepada Pemkab Ende.",
    ])
    func givingNeedsHelpOrAGenerousVerb(text: String) throws {
        #expect(try FundingStatements(text).lines == [])
    }

    @Test func aSumBeatsHelpWithoutOne() throws {
        let lines = try FundingStatements(
            "Yayasan Tifa memberikan bantuan kepada warga. Yayasan Tifa memberikan bantuan Rp 5 juta kepada warga."
        ).lines
        #expect(lines == ["Yayasan Tifa > warga: IDR 5000000"])
    }
}
