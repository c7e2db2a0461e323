import Records
import TestSupport
import Testing
import TextAnalysis

/// One gift told in ways that put its payer and receiver elsewhere.
@Suite struct GiftFrameTests {
    @Test(arguments: [
        "Bank Dunia memberikan hibah Rp 4 miliar kepada Pemkab Ende.",
        "Bank Dunia telah menyalurkan hibah Rp 4 miliar kepada Pemkab Ende.",
        "Hibah Rp 4 miliar diberikan oleh Bank Dunia kepada Pemkab Ende.",
        "Hibah Rp 4 miliar diberikan Bank Dunia kepada Pemkab Ende.",
        "Hibah Rp 4 miliar dari Bank Dunia disalurkan kepada Pemkab Ende.",
        "Kepada Pemkab Ende, Bank Dunia memberikan hibah Rp 4 miliar.",
        "Pemkab Ende menerima hibah Rp 4 miliar dari Bank Dunia.",
        "Pemkab Ende mendapat hibah dari Bank Dunia senilai Rp 4 miliar.",
        "Menurut Rina Kartika, Pemkab Ende memperoleh hibah Rp 4 miliar dari Bank Dunia.",
    ])
    func oneGiftHasOneReading(text: String) throws {
        #expect(try FundingStatements(text).lines == ["Bank Dunia > Pemkab Ende: IDR 4000000000"])
    }

    @Test(arguments: [
        "Pemkab Ende bekerja sama dengan Bank Dunia menyalurkan hibah Rp 4 miliar kepada warga.",
        "Di depan Bank Dunia, Pemkab Ende menyalurkan hibah Rp 4 miliar kepada warga.",
        "Setelah bertemu Bank Dunia, kata Rina Kartika, Pemkab Ende menyalurkan hibah Rp 4 miliar kepada warga.",
    ])
    func whoStandsByIsNoPayer(text: String) throws {
        #expect(try FundingStatements(text).lines == ["Pemkab Ende > warga: IDR 4000000000"])
    }
}
