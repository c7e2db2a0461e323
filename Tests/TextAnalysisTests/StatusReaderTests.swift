import Records
import TestSupport
import Testing
import TextAnalysis

@Suite struct StatusReaderTests {
    @Test(arguments: [
        ("Pemkot Bogor mendanai PMI dengan hibah Rp 1 miliar.", FundingStatus.stated),
        ("Pemkot Bogor akan memberikan hibah Rp 1 miliar kepada PMI.", .planned),
        ("Pemkot Bogor berencana memberikan hibah Rp 1 miliar kepada PMI.", .planned),
        ("Pemkot Bogor menganggarkan hibah Rp 1 miliar untuk PMI.", .planned),
        ("PMI mengajukan hibah Rp 1 miliar kepada Pemkot Bogor.", .requested),
        ("Pemkot Bogor telah memberikan hibah Rp 1 miliar kepada PMI.", .disbursed),
        ("PMI menerima hibah Rp 1 miliar dari Pemkot Bogor.", .disbursed),
        ("Hibah Rp 1 miliar dari Pemkot Bogor sudah dicairkan kepada PMI.", .disbursed),
        ("Pemkot Bogor tidak memberikan hibah Rp 1 miliar kepada PMI.", .denied),
        ("Pemkot Bogor batal memberikan hibah Rp 1 miliar kepada PMI.", .denied),
        ("Pemkot Bogor menolak proposal hibah Rp 1 miliar yang diajukan PMI.", .denied),
    ])
    func readsHowFarThingsAre(text: String, expected: FundingStatus) throws {
        let statements = try FundingStatements(text)
        #expect(statements.analysis.funding.map(\.status) == [expected])
        #expect(statements.lines.allSatisfy { $0.hasPrefix("Pemkot Bogor > ") })
    }

    /// What another sentence says of the future or of refusal changes nothing.
    @Test func readsItsOwnSentenceAlone() throws {
        let text = "Jalan itu tidak dibangun dan akan ditutup. Pemkot Bogor menyalurkan hibah Rp 1 miliar kepada PMI."
        #expect(try FundingStatements(text).analysis.funding.map(\.status) == [.disbursed])
    }
}
