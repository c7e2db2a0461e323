import Testing
import TextAnalysis

@Suite struct AliasFinderTests {
    @Test func anAcronymStandsForItsBody() throws {
        let fixture = try ActorFixture("PT Bumi Raya Sentosa (BRS) hadir. Warga menemui BRS lagi.")
        let actor = try fixture.actor("PT Bumi Raya Sentosa")
        #expect(actor.aliases.contains("BRS") && actor.mentions.count == 3)
        #expect(fixture.bodies.count == 1)
    }

    @Test(arguments: [
        (
            "Pemerintah Kota (Pemkot) Ambon membantu.", "Pemerintah Kota Ambon",
            ["Pemkot Ambon", "Pemerintah Kota (Pemkot) Ambon"]
        ),
        (
            "Dinas Pekerjaan Umum dan Penataan Ruang (PUPR) Kota Ambon membantu.",
            "Dinas Pekerjaan Umum dan Penataan Ruang Kota Ambon",
            ["Dinas PUPR Kota Ambon", "Dinas Pekerjaan Umum dan Penataan Ruang"]
        ),
        (
            "PT Citra Bangun (Persero) Tbk membantu.", "PT Citra Bangun (Persero) Tbk",
            ["PT Citra Bangun", "Citra Bangun"]
        ),
        ("Dinas Sosial Kota Ambon membantu.", "Dinas Sosial Kota Ambon", ["Dinas Sosial"]),
        ("Fraksi PKB menolak.", "Fraksi PKB", ["PKB"]),
        ("Hibah dari Kanto Bank Co. Ltd. (KBHQ) cair.", "Kanto Bank Co. Ltd", ["KBHQ", "Kanto Bank"]),
        (
            "Ketua PIKKA (Perhimpunan Industri Kecil dan Menengah Komponen Alat), Budi Santoso, hadir.",
            "Perhimpunan Industri Kecil dan Menengah Komponen Alat", ["PIKKA"]
        ),
        ("PT Semen Jaya (Persero) Tbk atau SJG membantu.", "PT Semen Jaya (Persero) Tbk", ["SJG"]),
        (
            "Menurut Kelompok Tani Sinar Baru Banjarsari, Kota Metro, panen baik.",
            "Kelompok Tani Sinar Baru Banjarsari",
            ["Kelompok Tani Sinar Baru"]
        ),
    ])
    func aWrittenNameHoldsItsForms(sentence: String, name: String, forms: [String]) throws {
        let aliases = try ActorFixture(sentence).actor(name).aliases
        #expect(forms.filter { !aliases.contains($0) } == [], "\(aliases)")
    }

    @Test(arguments: [
        (
            "Kejaksaan Negeri Ambon memeriksa saksi. Menurut Kejaksaan, berkas lengkap.", "Kejaksaan Negeri Ambon",
            "Kejaksaan"
        ),
        (
            "Pusat Kesejahteraan Warga (Puskewa) Mekar dibuka. Data itu milik Puskewa.",
            "Pusat Kesejahteraan Warga Mekar", "Puskewa"
        ),
        (
            "Dinas Pangan, Kelautan, dan Pertanian hadir. Menurut Dinas PKP, panen baik.",
            "Dinas Pangan, Kelautan, dan Pertanian", "Dinas PKP"
        ),
        ("Menurut pemkab, dana sudah ada di Kabupaten Jember.", "Pemkab Jember", "pemkab"),
    ])
    func aShortFormIsTheOneBodyItFits(text: String, name: String, alias: String) throws {
        let fixture = try ActorFixture(text)
        #expect(try fixture.actor(name).aliases.contains(alias), "\(text)")
        #expect(fixture.bodies == [name], "\(text)")
    }

    @Test(arguments: [
        ("Kejaksaan Negeri Ambon dan Kejaksaan Negeri Masohi hadir. Menurut Kejaksaan, berkas lengkap.", "Kejaksaan"),
        ("PT Semen Jaya Tbk atau BNI membantu.", "BNI"),
        ("Rini Astuti hadir. Harga RA naik 5 RA.", "Astuti hadir"),
    ])
    func aShortFormThatFitsSeveralIsNobodys(text: String, form: String) throws {
        let actors = try ActorFixture(text).analysis.actors
        #expect(actors.allSatisfy { !$0.aliases.contains(form) }, "\(text)")
    }

    @Test func aCompanyGoesByItsTellingWord() throws {
        let fixture = try ActorFixture("PT Zamrud Persada Utama membangun jalan. Warga berterima kasih kepada Zamrud.")
        #expect(try fixture.actor("PT Zamrud Persada Utama").aliases.contains("Zamrud"))
    }

    @Test func anOrdinaryWordIsNoCompany() throws {
        let fixture = try ActorFixture("PT Sinar Persada membangun jalan. Sinar matahari terik.")
        #expect(try fixture.actor("PT Sinar Persada").aliases.contains("Sinar") == false)
    }

    @Test(arguments: [
        ("Syahrul Anwar menang. Syahrul lalu pulang.", "Syahrul Anwar", "Syahrul"),
        ("Syahrul Anwar (Cak Rul) menang. \"Ya,\" kata Cak Rul.", "Syahrul Anwar", "Cak Rul"),
        ("Syahrul Anwar alias Syahrul Kebo ditahan.", "Syahrul Anwar", "Syahrul Kebo"),
        ("Syahrul Anwar (SA) ditahan.", "Syahrul Anwar", "SA"),
        ("Polisi memeriksa Syahrul Anwar. \"Saksi SA datang,\" kata polisi.", "Syahrul Anwar", "SA"),
        ("Menurut Syahrul Anwar, yang akrab disapa Rully, panen gagal.", "Syahrul Anwar", "Rully"),
        ("Syahrul Anwar menang. Rully, sapaan akrabnya, lalu pulang.", "Syahrul Anwar", "Rully"),
        ("Li Wenbo tiba. Menurut dia, Li senang.", "Li Wenbo", "Li"),
        ("Menurut Syahrul Anwar, panen gagal. \"Ya,\" kata Syahrull Anwar.", "Syahrull Anwar", "Syahrul Anwar"),
    ])
    func aPersonHasOtherNames(text: String, name: String, alias: String) throws {
        let fixture = try ActorFixture(text)
        #expect(try fixture.actor(name).aliases.contains(alias), "\(text)")
        #expect(fixture.people == [name], "\(text)")
    }
}
