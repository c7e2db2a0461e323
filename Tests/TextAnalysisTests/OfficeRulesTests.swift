import Testing
import TextAnalysis

@Suite struct OfficeRulesTests {
    @Test(arguments: [
        ("Bupati Blora Arif Rahman tiba.", "Arif Rahman", ["Bupati Blora"]),
        ("Wali Kota Ambon nonaktif Arif Rahman tiba.", "Arif Rahman", ["Wali Kota Kota Ambon"]),
        ("Camat Sumber Jaya Arif Rahman tiba.", "Arif Rahman", ["Camat Sumber Jaya"]),
        ("Camat Sumberjati, drh. Arif Rahman, tiba.", "Arif Rahman", ["Camat Sumberjati"]),
        ("Arif Rahman, Ketua DPRD Kota Ambon, tiba.", "Arif Rahman", ["Ketua DPRD Kota Ambon"]),
        ("Arif Rahman selaku Ketua Karang Taruna Bina Muda tiba.", "Arif Rahman", ["Ketua Karang Taruna Bina Muda"]),
        ("Mantan Menteri Perindustrian Arif Rahman tiba.", "Arif Rahman", ["Mantan Menteri Perindustrian"]),
        (
            "Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Blora, Arif Rahman, tiba.", "Arif Rahman",
            ["Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Blora"]
        ),
        (
            "General Manager PT Maju Jaya wilayah Jawa Bagian Timur, Arif Rahman, tiba.", "Arif Rahman",
            ["General Manager PT Maju Jaya wilayah Jawa Bagian Timur"]
        ),
        ("Arif Rahman, petani kopi, menjual kebunnya.", "Arif Rahman", ["petani kopi"]),
        ("Arif Rahman, warga Blora, menjual kebunnya.", "Arif Rahman", ["warga Blora"]),
        ("Panen itu milik Arif Rahman (53) petani asal Desa Sumberjati.", "Arif Rahman", ["petani Desa Sumberjati"]),
        ("Mereka memanggil Arif Rahman (Wiraswasta) pada Rabu.", "Arif Rahman", ["Wiraswasta"]),
        ("Kapolda Riau Irjen Pol Arif Rahman tiba.", "Arif Rahman", ["Kapolda Riau"]),
        ("Kapolri Jenderal Arif Rahman tiba.", "Arif Rahman", ["Kapolri"]),
    ])
    func readsOffices(sentence: String, holder: String, expected: [String]) throws {
        #expect(try ActorFixture(sentence).offices(of: holder) == expected, "\(sentence)")
    }

    /// Offices whose words no list holds reach to the name behind them.
    @Test(arguments: [
        ("Direktur Utama bjb Sekuritas, Arif Rahman, tiba.", "Arif Rahman", ["Direktur Utama bjb Sekuritas"]),
        ("Ia menemui pengacara pajak ternama Arif Rahman kemarin.", "Arif Rahman", ["pengacara pajak ternama"]),
        ("Sementara vokalis band Senja, Arif Rahman, menyanyi.", "Arif Rahman", ["vokalis band Senja"]),
        ("Saat itu sopir bernama Arif Rahman tertidur.", "Arif Rahman", ["sopir"]),
        ("Presiden ke-3 Indonesia, Arif Rahman, tiba.", "Arif Rahman", ["Presiden ke-3 Indonesia"]),
        (
            "Ketua RT sekaligus perwakilan nelayan, Arif Rahman, tiba.", "Arif Rahman",
            ["Ketua RT", "perwakilan nelayan"]
        ),
        (
            "Menurut keterangan Area Product Manager Sinar Tani Arif Rahman, padi di sawah itu tumbuh baik.",
            "Arif Rahman",
            ["Area Product Manager Sinar Tani"]
        ),
    ])
    func reachesToTheName(sentence: String, holder: String, expected: [String]) throws {
        #expect(try ActorFixture(sentence).offices(of: holder) == expected, "\(sentence)")
    }

    /// What stands behind a name is that person's office where words or marks say so.
    @Test(arguments: [
        ("\"Padi tumbuh,\" ujar Arif Rahman, Direktur Sinar Jaya dalam siaran pers.", ["Direktur Sinar Jaya"]),
        ("Arif Rahman yang juga Ketua DPRD Blora menolak.", ["Ketua DPRD Blora"]),
        ("Arif Rahman merupakan seorang pedagang sayur di sana.", ["pedagang sayur"]),
        (
            "Kebun itu dikunjungi Arif Rahman, salah satu Penyuluh Lapangan Kecamatan Suoh kepada warga.",
            ["Penyuluh Lapangan Kecamatan Suoh"]
        ),
    ])
    func readsOfficesBehindTheName(sentence: String, expected: [String]) throws {
        #expect(try ActorFixture(sentence).offices(of: "Arif Rahman") == expected, "\(sentence)")
    }

    @Test(arguments: [
        "Batik itu dirancang seniman tari seperti Arif Rahman, Dewi Anggraini, dan Joko Susilo.",
        "Uang itu diterima Arif Rahman, Dewi Anggraini, dan Joko Susilo, masing-masing selaku seniman tari.",
    ])
    func anOfficeOfSeveralIsEachOnes(sentence: String) throws {
        let fixture = try ActorFixture(sentence)
        for name in ["Arif Rahman", "Dewi Anggraini", "Joko Susilo"] {
            #expect(try fixture.offices(of: name) == ["seniman tari"], "\(sentence)")
        }
    }

    @Test func anOfficeInSomebodysServiceIsNotTheirs() throws {
        let fixture = try ActorFixture("Pengacara Dewi Anggraini, Arif Rahman, menolak tuduhan itu.")
        #expect(try fixture.offices(of: "Arif Rahman") == ["Pengacara Dewi Anggraini"])
        #expect(try fixture.offices(of: "Dewi Anggraini") == [])
    }

    /// Verbs, "nama" and commas part an office from a name that is not its holder's.
    @Test(arguments: [
        "Pengacara mendampingi Arif Rahman di sana.", "Saat siswa masuk sekolah, Arif Rahman berpidato.",
        "Dialah pemilik nama asli Arif Rahman itu.", "Irjen Pol Arif Rahman tiba.",
    ])
    func givesNobodyAnothersOffice(sentence: String) throws {
        #expect(try ActorFixture(sentence).offices(of: "Arif Rahman") == [], "\(sentence)")
    }

    @Test func anOfficeBetweenTwoPeopleIsTheNextOnes() throws {
        let fixture = try ActorFixture(
            "Hadir Sekretaris Daerah Arif Rahman, Kepala Dinas Sosial, Dewi Anggraini, dan warga.")
        #expect(try fixture.offices(of: "Arif Rahman") == ["Sekretaris Daerah"])
        #expect(try fixture.offices(of: "Dewi Anggraini") == ["Kepala Dinas Sosial"])
    }

    @Test(arguments: [
        "Peraturan Menteri Keuangan itu berlaku.",
        "Kepala desa dan ketua kelompok menunggu.",
        "Gubernur belum menjawab.",
    ])
    func anOfficeAloneIsNobody(sentence: String) throws {
        #expect(try ActorFixture(sentence).people == [], "\(sentence)")
    }
}
