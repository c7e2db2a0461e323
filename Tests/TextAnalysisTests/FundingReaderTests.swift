import Records
import TestSupport
import Testing
import TextAnalysis

@Suite struct FundingReaderTests {
    @Test(arguments: FundingExamples.active + FundingExamples.passive + FundingExamples.receiving)
    func readsWhoGivesByVoice(text: String, expected: [String]) throws {
        #expect(try FundingStatements(text).lines == expected)
    }

    @Test(arguments: FundingExamples.lists + FundingExamples.conversions)
    func partsGifts(text: String, expected: [String]) throws {
        #expect(try FundingStatements(text).lines == expected)
    }

    @Test(arguments: FundingExamples.requests + FundingExamples.budgets)
    func readsRequestsAndBudgets(text: String, expected: [String]) throws {
        #expect(try FundingStatements(text).lines == expected)
    }

    @Test(arguments: FundingExamples.none)
    func leavesOutWhatNobodyGives(text: String) throws {
        #expect(try FundingStatements(text).lines == [])
    }

    @Test func whoSpeaksDoesNotPay() throws {
        let funding = try FundingStatements("Rina Kartika mengatakan bantuan Rp 2 miliar sudah cair.").analysis.funding
        #expect(funding.allSatisfy { $0.funder == nil && $0.funderName == nil })
    }

    // MARK: Over sentences

    @Test func breakdownsInheritThePayerAndReceiver() throws {
        let lines = try FundingStatements(
            """
            Pemkab Ende menerima hibah Rp 4 miliar dari Bank Dunia. Rinciannya, hibah Rp 3 miliar untuk pembangunan \
            puskesmas dan Rp 1 miliar untuk pengadaan ambulans.
            """
        ).lines
        #expect(lines.first == "Bank Dunia > Pemkab Ende: IDR 4000000000")
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("Bank Dunia > Pemkab Ende: IDR ") })
    }

    @Test func aSumSaidTwiceIsOneStatement() throws {
        let lines = try FundingStatements(
            """
            Bank Dunia memberikan hibah Rp 4 miliar kepada Pemkab Ende. Hibah Rp 4 miliar dari Bank Dunia itu untuk \
            pembangunan puskesmas.
            """
        ).lines
        #expect(lines == ["Bank Dunia > Pemkab Ende: IDR 4000000000"])
    }

    @Test(arguments: [
        "Rina Kartika mengatakan, Kementerian Sosial menyalurkan bantuan Rp 8 miliar kepada korban banjir.",
        "Menurut Rina Kartika, Kementerian Sosial menyalurkan bantuan Rp 8 miliar kepada korban banjir.",
        "Kementerian Sosial menyalurkan bantuan Rp 8 miliar kepada korban banjir, kata Rina Kartika.",
    ])
    func whoSpeaksIsNoPayer(text: String) throws {
        #expect(try FundingStatements(text).lines == ["Kementerian Sosial > korban banjir: IDR 8000000000"])
    }

    @Test func anOfficialGivesForTheBody() throws {
        let text = "Direktur PT Bukit Asam, Hendra Saputra, menyerahkan bantuan Rp 5 miliar kepada Pemkab Muara Enim."
        #expect(try FundingStatements(text).lines == ["PT Bukit Asam > Pemkab Muara Enim: IDR 5000000000"])
    }

    // MARK: The whole statement

    @Test func saysWhatForAndWhere() throws {
        let text = "Pemkot Bandung memberikan hibah Rp 2 miliar kepada PMI untuk pembangunan gudang darah."
        let analysis = try FundingStatements("Acara digelar di Bandung.\n\n\(text) Warga senang.").analysis
        let funding = try #require(analysis.funding.first)
        #expect(funding.purpose == "pembangunan gudang darah")
        #expect(funding.evidence == TextSpan(27, 27 + text.utf8.count))
        #expect(funding.rule == "funding.sum")
    }

    @Test func isSurerOfMoreEvidence() throws {
        let full = try FundingStatements(
            "Pemkot Bandung memberikan hibah Rp 2 miliar kepada PMI untuk pembangunan gudang darah.")
        let bare = try FundingStatements("Pemkot Bandung mengeluarkan Rp 2 miliar.")
        let (more, less) = (try #require(full.analysis.funding.first), try #require(bare.analysis.funding.first))
        #expect(more.confidence > less.confidence)
    }
}
