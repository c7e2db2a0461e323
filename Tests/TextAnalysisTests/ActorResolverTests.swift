import Testing

@testable import TextAnalysis

@Suite struct ActorResolverTests {
    @Test(arguments: [
        ("Pemkot Ambon membantu. Pemkot juga melatih.", ["Pemkot Ambon"]),
        ("Pemerintah Kabupaten Blora membantu, dan Pemkab Blora melatih.", ["Pemerintah Kabupaten Blora"]),
        ("Kejaksaan Negeri (Kejari) Blora hadir. Kejari Blora menuntut.", ["Kejaksaan Negeri Blora"]),
        ("Kementerian Keuangan menunda, dan Kemenkeu diam.", ["Kementerian Keuangan"]),
        ("Dinas Sosial Kota Ambon hadir. Dinas Sosial memberi beras.", ["Dinas Sosial Kota Ambon"]),
        ("PT Citra Bangun Tbk untung. PT Citra Bangun senang.", ["PT Citra Bangun Tbk"]),
    ])
    func joinsOnesNames(text: String, expected: [String]) throws {
        #expect(try ActorFixture(text).bodies == expected, "\(text)")
    }

    @Test(arguments: [
        ("Pemkot Ambon membantu, Pemkab Blora melatih.", ["Pemkot Ambon", "Pemkab Blora"]),
        ("BPBD Kota Ambon dan BPBD Kabupaten Blora hadir.", ["BPBD Kota Ambon", "BPBD Kabupaten Blora"]),
        ("Bank Mandiri dan Bank Rakyat Indonesia hadir.", ["Bank Mandiri", "Bank Rakyat Indonesia"]),
    ])
    func keepsOthersApart(text: String, expected: [String]) throws {
        #expect(try ActorFixture(text).bodies == expected, "\(text)")
    }

    @Test func aLocalGovernmentOnlyInGeneralIsNone() throws {
        #expect(try ActorFixture("Dana itu untuk pemda dan pemerintah daerah.").bodies == [])
    }

    @Test func theOutletIsNoActor() throws {
        let context = AnalysisContext(publisher: "Suara Blora")
        #expect(try ActorFixture("Kepada Suara Blora, warga mengeluh.", context: context).bodies == [])
    }

    @Test func twoPeopleOfOneFamilyStayTwo() throws {
        let people = try ActorFixture("Hadir Rahmat Siregar dan Dewi Siregar. \"Baik,\" kata Dewi.").people
        #expect(people == ["Rahmat Siregar", "Dewi Siregar"])
    }

    @Test(arguments: [
        ("nasaruddin", "nazarudin", 2), ("wiranto", "wiratno", 1), ("budi", "budi", 0), ("", "abc", 3), ("abc", "", 3),
        ("rahmat", "slamet", 4),
    ])
    func measuresSlipsOfThePen(first: String, second: String, distance: Int) {
        #expect(EditDistance.between(Array(first.utf8), Array(second.utf8), limit: 3) == distance)
    }

    @Test(arguments: [
        (["hery", "wiranto"], ["hery", "wiratno"], true), (["nasaruddin"], ["nazarudin"], true),
        (["andi"], ["anda"], false), (["budi", "santoso"], ["budi", "hartono"], false),
        (["hari", "wiranto"], ["hery", "wiratno"], false),
    ])
    func knowsSpellingsOfOneName(first: [String], second: [String], isOne: Bool) {
        #expect(PersonKey.isSpelling(first, of: second) == isOne)
    }

    @Test(arguments: [
        ("Pemkot Ambon", "pemerintah kota ambon"), ("PT Citra Bangun (Persero) Tbk", "citra bangun"),
        ("Kejari Blora", "kejaksaan negeri blora"), ("Satker Wilayah 1", "satuan kerja wilayah i"), ("PT", ""),
    ])
    func reducesNamesToKeys(name: String, key: String) {
        #expect(BodyKey.key(of: name) == key)
    }

    @Test func manyNamesTakeLinearTime() throws {
        let text = (0..<400).map { "PT Bangun\($0) Jaya dan Dinas Sosial Kota Ambon hadir." }.joined(separator: " ")
        #expect(try ActorFixture(text).bodies.count <= 401)
    }
}
