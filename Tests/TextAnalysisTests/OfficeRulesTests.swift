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
    ])
    func readsOffices(sentence: String, holder: String, expected: [String]) throws {
        #expect(try ActorFixture(sentence).offices(of: holder) == expected, "\(sentence)")
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
