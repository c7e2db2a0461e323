import Records
import TestSupport
import Testing
import TextAnalysis

@Suite struct InstrumentReaderTests {
    private func instruments(_ text: String) throws -> [Instrument] {
        try FundingStatements(text).analysis.funding.map(\.instrument)
    }

    @Test(arguments: [
        ("Pemprov Bali menyerahkan hibah Rp 2 miliar kepada KONI.", Instrument.grant),
        ("Bank Dunia memberi pinjaman Rp 4 triliun kepada Pemkot Palu.", .loan),
        ("JICA meminjamkan 300 juta yen kepada Pemkot Palu.", .loan),
        ("Pemkab Kediri mengalokasikan anggaran Rp 9 miliar untuk perbaikan jalan.", .budget),
        ("Pemkab Badung menyumbang Rp 1 miliar untuk Kabupaten Bangli.", .donation),
        ("Kementerian Sosial menyalurkan bantuan Rp 8 miliar kepada korban banjir.", .aid),
        ("Bank Mandiri memberikan beasiswa Rp 1,5 miliar kepada 200 mahasiswa.", .aid),
        ("Bank Jatim menyuntikkan modal Rp 40 miliar ke PT Jamkrida.", .investment),
        ("PT Astra berinvestasi Rp 3 triliun di Karawang.", .investment),
        ("PT Vale Indonesia menyalurkan dana CSR Rp 2 miliar untuk pembangunan sekolah.", .csr),
        ("Yayasan Tifa menyumbangkan 300 selimut untuk korban banjir.", .inKind),
    ])
    func readsTheForm(text: String, expected: Instrument) throws {
        #expect(try instruments(text) == [expected])
    }

    /// Each gift of a list has the noun beside its own sum; one without goes by the list's first words.
    @Test func partsFormsInLists() throws {
        let text = "Pemkot Palu mendapat hibah Rp 2 miliar dari KfW dan pinjaman Rp 3 miliar dari JICA."
        #expect(try instruments(text) == [.grant, .loan])
        let shared =
            "Hibah itu terdiri atas Rp 2 miliar dari KfW, Rp 3 miliar dari JICA, serta Rp 1 miliar dari Bank Dunia."
        #expect(try instruments(shared) == [.grant, .grant, .grant])
    }

    /// Whatever a company's help is called, it is CSR where the text speaks of that.
    @Test func whatFollowsFromThePayer() throws {
        let help = "PT Vale Indonesia memberikan bantuan Rp 2 miliar kepada warga Desa Sorowako."
        #expect(try instruments(help) == [.aid])
        #expect(try instruments("Program CSR itu rutin. \(help)") == [.csr])
        #expect(try instruments("Program CSR itu rutin. Baznas memberikan bantuan Rp 2 miliar kepada warga.") == [.aid])
    }
}
