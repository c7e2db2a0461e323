import Records
import Testing
import TextAnalysis

@Suite struct BodyRulesTests {
    @Test(arguments: [
        ("Bantuan itu disalurkan Dinas Kelautan dan Perikanan kemarin.", ["Dinas Kelautan dan Perikanan"]),
        (
            "Rapat dipimpin Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Wonosobo.",
            ["Badan Penanggulangan Bencana Daerah Kabupaten Wonosobo"]
        ),
        (
            "Sejak Mei, Direktorat Jenderal (Ditjen) Perkebunan membagikan bibit.",
            ["Direktorat Jenderal Perkebunan"]
        ),
        ("Jembatan dibangun PT Sinar Kencana Tbk tahun lalu.", ["PT Sinar Kencana Tbk"]),
        ("Uang itu milik Yayasan Tunas Harapan.", ["Yayasan Tunas Harapan"]),
        ("Tim dari SMKN 3 Wonosari menang.", ["SMKN 3 Wonosari"]),
        ("Kajian disusun Center for Coastal Studies di Kendari.", ["Center for Coastal Studies"]),
        ("Kapal disewa Borneo Shipping Limited sejak Juni.", ["Borneo Shipping Limited"]),
        ("Warga mendatangi kantor Pelayanan Pajak Sleman kemarin.", ["kantor Pelayanan Pajak Sleman"]),
        ("Dana berasal dari kementerian keuangan.", ["kementerian keuangan"]),
        ("Listrik dipasok PLN Nusantara Power mulai Senin.", ["PLN Nusantara Power"]),
        ("Kepala BPXD Gorontalo menolak hadir.", ["BPXD Gorontalo"]),
        (
            "Kepala Pelabuhan Perikanan Tanjung Luar, Rudi Hartono, tiba lebih dulu.",
            ["Pelabuhan Perikanan Tanjung Luar"]
        ),
    ])
    func namesBodies(sentence: String, expected: [String]) throws {
        #expect(try ActorFixture(sentence).bodies == expected, "\(sentence)")
    }

    @Test(arguments: [
        "Setiap Sekolah Menengah Pertama (SMP) mendapat buku.",
        "Modal Badan Usaha Milik Daerah (BUMD) ditambah.",
        "Ia menunggu di Puskesmas 24 Jam dekat pasar.",
        "Pajak Bumi dan Bangunan (PBB) naik, dan PBB wajib dibayar.",
        "Menurut surat Nomor S-12/MK/2024, tarif turun.",
        "Kegiatan CSR (Corporate Social Responsibility) berlanjut.",
        "Peraturan BPK itu sudah dicabut.",
        "Warga mengisi formulir di balai desa.",
        "Pameran Indonesia International Boat Show dibuka.",
        "Ia membeli roti dan susu di pasar.",
    ])
    func leavesOutWhatIsNoBody(sentence: String) throws {
        #expect(try ActorFixture(sentence).bodies == [], "\(sentence)")
    }

    @Test(arguments: [
        ("Kata Direktur PT Karya Bersama Sugiarto, mesin rusak.", "PT Karya Bersama", "Sugiarto"),
        ("Presiden Bank Dunia Marten Vos datang ke Bali.", "Bank Dunia", "Marten Vos"),
        ("Kepala Dinas Sosial Kabupaten Blora Endang Lestari hadir.", "Dinas Sosial Kabupaten Blora", "Endang Lestari"),
        (
            "Direktur Yayasan Anak Lestari, Dewi Anggraini, menutup acara.", "Yayasan Anak Lestari", "Dewi Anggraini"
        ),
    ])
    func endsWhereAPersonStarts(sentence: String, body: String, person: String) throws {
        let fixture = try ActorFixture(sentence)
        #expect(fixture.bodies == [body], "\(sentence)")
        #expect(fixture.people == [person], "\(sentence)")
    }

    @Test(arguments: [
        ("Pemkot Jambi membangun taman.", ActorCategory.localGovernment),
        ("Pemerintah Kanada membantu.", .foreignGovernment),
        ("DPRD Kabupaten Blora bersidang.", .legislature),
        ("Bank Nagari memberi kredit.", .bank),
        ("Universitas Hasanuddin membuka kelas.", .university),
        ("Partai Golkar berkongres.", .party),
    ])
    func tellsTheKind(sentence: String, category: ActorCategory) throws {
        #expect(try ActorFixture(sentence).analysis.actors.map(\.category) == [category], "\(sentence)")
    }
}
