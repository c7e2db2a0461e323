import Testing

@testable import TextAnalysis

@Suite struct FundingSpeakersTests {
    /// "kami" is the body of the office's holder who speaks.
    @Test(arguments: [
        (
            "\"Kami memberikan bantuan Rp 2 miliar untuk korban banjir,\" kata Direktur Utama Bank Jatim Busrul Iman.",
            "Bank Jatim"
        ),
        (
            "Direktur Yayasan Tifa Sinta Dewi mengatakan, pihaknya menyalurkan hibah Rp 3 miliar kepada PMI.",
            "Yayasan Tifa"
        ),
    ])
    func whoSpeaksOfItselfPays(text: String, payer: String) throws {
        let analysis = try FundingStatements(text).analysis
        let funder = try #require(analysis.funding.first?.funder)
        #expect(analysis.actors[funder].name == payer)
    }

    /// Whoever only says so neither pays nor receives.
    @Test func whoOnlySpeaksHasNoPart() throws {
        let analysis = try FundingStatements(
            "Bank Jatim menyalurkan bantuan Rp 2 miliar kepada PMI. \"Bantuan Rp 2 miliar itu sudah cair,\" kata Rina Kartika."
        ).analysis
        let rina = analysis.actors.firstIndex { $0.name == "Rina Kartika" }
        #expect(rina != nil)
        #expect(analysis.funding.allSatisfy { $0.funder != rina && $0.recipient != rina.map { .actor($0) } })
    }
}
