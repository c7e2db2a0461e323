import Records
import Testing

@_spi(Training) @testable import TextAnalysis

@Suite struct ActorEvidenceTests {
    private func analysis(_ text: String, title: String? = nil) throws -> Analysis {
        try Analyzer().analyze(text, context: AnalysisContext(title: title))
    }

    private func actor(_ name: String, in analysis: Analysis) -> Analysis.Actor? {
        analysis.actors.first { $0.name == name }
    }

    @Test func tellsWhatSpeaksForAnActor() throws {
        let text = "Kementerian Keuangan menunda hibah. Menurut Kemenkeu, dana itu belum cair."
        let ministry = try #require(actor("Kementerian Keuangan", in: try analysis(text)))
        #expect(ministry.evidence.contains("body registered"))
        #expect(ministry.evidence.contains("body named twice"))
        #expect(ministry.confidence > 0.8)
        let weights = ministry.features.map(\.weight)
        #expect(!weights.isEmpty)
        #expect(weights.map(abs) == weights.map(abs).sorted(by: >))
    }

    @Test func whatIsTooUnsureIsKeptApart() throws {
        let text = "Hadir Bupati Djoko Nugroho. Bantuan berupa Sari Kedelai dan Kopi Luwak bagi warga desa."
        let result = try analysis(text)
        let all = try Analyzer(models: .standard, leastConfidence: 0).analyze(text)
        #expect(all.doubtfulActors.isEmpty)
        #expect(Set(all.actors.map(\.name)) == Set((result.actors + result.doubtfulActors).map(\.name)))
        #expect(result.actors.map(\.name).contains("Djoko Nugroho"))
        for doubtful in result.doubtfulActors { #expect(doubtful.confidence < 0.5) }
        for actor in result.actors { #expect((0.5...1).contains(actor.confidence)) }
    }

    // MARK: Identities

    @Test(arguments: [
        ("Pemkot Jambi membantu warga.", "Pemkot Jambi", "kemendagri", "15.71"),
        ("Pemerintah Kabupaten Blora membantu warga.", "Pemerintah Kabupaten Blora", "kemendagri", "33.16"),
        ("Kementerian Keuangan menunda hibah.", "Kementerian Keuangan", "kemenkeu-ba", "015"),
        ("Hibah itu dari pemerintah Jepang.", "pemerintah Jepang", "iso-3166-1", "JP"),
    ])
    func identifiesBodies(text: String, name: String, scheme: String, id: String) throws {
        let actor = try #require(actor(name, in: try analysis(text)), "\(text)")
        #expect(actor.sameAs == [Record.Identity(scheme: scheme, id: id)])
    }

    @Test(arguments: [
        ("Dinas Sosial Kota Jambi membantu warga.", "Dinas Sosial Kota Jambi"),
        ("PT Maju Lancar Sentosa membantu warga.", "PT Maju Lancar Sentosa"),
    ])
    func guessesNoIdentity(text: String, name: String) throws {
        #expect(try #require(actor(name, in: try analysis(text)), "\(text)").sameAs == [])
    }

    // MARK: Offices

    @Test(arguments: [
        ("Mantan Bupati Blora Djoko Nugroho hadir.", Tenure.former), ("Plt Bupati Blora Djoko Nugroho hadir.", .acting),
        ("Bupati terpilih Djoko Nugroho hadir.", .designate),
    ])
    func marksTenure(text: String, tenure: Tenure) throws {
        let actor = try #require(actor("Djoko Nugroho", in: try analysis(text)), "\(text)")
        #expect(actor.roles.map(\.tenure) == [tenure], "\(text)")
    }

    @Test func aPresentOfficeHasNoTenure() throws {
        let actor = try #require(actor("Djoko Nugroho", in: try analysis("Bupati Blora Djoko Nugroho hadir.")))
        #expect(actor.roles.map(\.tenure) == [nil])
    }

    @Test func peopleInAListShareAnOffice() throws {
        let result = try analysis("Acara itu dihadiri seniman Rahmat Siregar, Dewi Lestari dan Agus Santoso.")
        for name in ["Rahmat Siregar", "Dewi Lestari", "Agus Santoso"] {
            #expect(try #require(actor(name, in: result), "\(name)").roles.map(\.title) == ["seniman"])
        }
    }

    // MARK: Titles

    @Test func takesShortFormsFromTheTitle() throws {
        let result = try analysis(
            "Pemerintah Kabupaten Blora menyalurkan bantuan bagi petani.", title: "Pemkab Blora Bantu Petani")
        #expect(actor("Pemerintah Kabupaten Blora", in: result)?.aliases.contains("Pemkab Blora") == true)
    }

    @Test func aTitlesFormOfSeveralIsNobodys() throws {
        let result = try analysis(
            "Rahmat Siregar dan Dewi Siregar hadir. \"Baik,\" kata Rahmat Siregar.", title: "Siregar Hadir")
        for actor in result.actors { #expect(!actor.aliases.contains("Siregar")) }
    }
}
