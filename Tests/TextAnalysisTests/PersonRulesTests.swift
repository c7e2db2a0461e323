import Records
import Testing
import TextAnalysis

@Suite struct PersonRulesTests {
    @Test(arguments: [
        ("Menurut Rahmat Hidayat, panen gagal.", ["Rahmat Hidayat"]),
        ("\"Kami lelah,\" ujar Bertus.", ["Bertus"]),
        ("Sarimah (43) menunggu sejak pagi.", ["Sarimah"]),
        ("Tukiyem, penjual jamu, mengantre.", ["Tukiyem"]),
        ("Pak Kasmuri membagikan beras.", ["Kasmuri"]),
        ("Seorang warga bernama Lodewik menolak.", ["Lodewik"]),
        ("Acara dibuka H. Moh. Syahrul Anwar, S.Sos, M.Si.", ["Moh. Syahrul Anwar"]),
        ("Pelatihan dipandu Nurdin Basri, Sp.PK, M.Kes.", ["Nurdin Basri"]),
        ("Mayjen TNI (Purn) Hendra Wirawan melepas bantuan.", ["Hendra Wirawan"]),
        ("Hadir pula Budi Santoso, Siti Aminah, dan Yohanes Riwu.", ["Budi Santoso", "Siti Aminah", "Yohanes Riwu"]),
    ])
    func namesPeople(sentence: String, expected: [String]) throws {
        #expect(try ActorFixture(sentence).people == expected, "\(sentence)")
    }

    @Test(arguments: [
        "Bantuan tiba pada bulan suci Ramadhan.",
        "Hujan turun pada Juli 2024.",
        "Rapat digelar Kamis pagi.",
        "Kapal berlayar ke Nusantara lewat Laut Jawa.",
        "Mahasiswa Universitas Airlangga meneliti sungai.",
        "Ia tinggal di Argo Mulyo.",
        "Undang-Undang Nomor 5 berlaku, kata mereka.",
        "Harga beras, kata pedagang, naik lagi.",
    ])
    func leavesOutWhatIsNobody(sentence: String) throws {
        #expect(try ActorFixture(sentence).people == [], "\(sentence)")
    }

    @Test func aHeadlinesVerbIsNoName() throws {
        let people = try ActorFixture("Bupati Agus Salim Resmikan Pasar Baru Bantul\n\nPasar itu dibuka pagi tadi.")
            .people
        #expect(people == ["Agus Salim"])
    }

    @Test func aHeadlineInsideTheTextNamesNobodyNew() throws {
        let text = "Pasar itu ramai.\n\nRahmat Hidayat Bangun Gudang Beras\n\nPedagang senang karena pasar bersih."
        #expect(try ActorFixture(text).people == [])
    }

    @Test func aRelatedLinkNamesNobody() throws {
        #expect(try ActorFixture("Baca juga: Rahmat Hidayat Menang Lelang Gudang").people == [])
    }

    @Test func whoSpeaksOnceIsKnownEverywhere() throws {
        let text = "\"Kami siap,\" kata Wempie.\n\nKepala Dinas Sosial Wempie pun pulang."
        let fixture = try ActorFixture(text)
        #expect(fixture.people == ["Wempie"])
        #expect(try fixture.offices(of: "Wempie") == ["Kepala Dinas Sosial"])
    }

    @Test(arguments: [
        "Budi Santoso () pulang.", "Budi Santoso (", "Kepala () Budi", "Budi Santoso alias", "Dr. (Purn)", "PT (",
    ])
    func brokenMarksDoNoHarm(text: String) throws {
        #expect(try ActorFixture(text).people.filter { $0 != "Budi Santoso" && $0 != "Budi" } == [])
    }

    @Test func theReporterIsNoActor() throws {
        let context = AnalysisContext(authors: ["Rahmat Hidayat"])
        #expect(try ActorFixture("Rahmat Hidayat melaporkan dari Blora.", context: context).people == [])
    }
}
