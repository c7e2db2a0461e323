import Testing
import TextAnalysis

@Suite struct ProgramReaderTests {
    private static func programs(in text: String) throws -> [Analysis.Program] {
        try Analyzer().analyze(text).programs
    }

    @Test(arguments: ProgramExamples.named)
    func readsNamedProgrammes(text: String, names: [String]) throws {
        #expect(try Self.programs(in: text).map(\.name) == names)
    }

    @Test(arguments: ProgramExamples.none)
    func leavesWhatNamesNoProgramme(text: String) throws {
        #expect(try Self.programs(in: text).map(\.name) == [])
    }

    @Test(arguments: WorkExamples.named)
    func readsNamedWorks(text: String, names: [String]) throws {
        #expect(try Self.programs(in: text).map(\.name) == names)
    }

    @Test(arguments: WorkExamples.none)
    func leavesStructuresThatGetNoMoney(text: String) throws {
        #expect(try Self.programs(in: text).map(\.name) == [])
    }

    @Test func givesOneProgrammeItsOtherNames() throws {
        let programs = try Self.programs(in: "Program Village Water Project (VWP) dimulai. Menurut dia, VWP berjalan.")
        #expect(programs.map(\.name) == ["Village Water Project"])
        #expect(programs.first?.aliases == ["VWP"])
        #expect(programs.first?.mentions.count == 3)
    }

    @Test func joinsAWorkWithItsShortName() throws {
        let programs = try Self.programs(
            in: "GOR Cendana Kota Metro dibangun dengan dana Rp 5 miliar. Rp 1 miliar untuk GOR Cendana sudah cair.")
        #expect(programs.map(\.name) == ["GOR Cendana Kota Metro"])
        #expect(programs.first?.aliases == ["GOR Cendana"])
    }

    @Test func prefersTheLongestNameOfTheText() throws {
        let programs = try Self.programs(
            in: "Lomba bertajuk \"Gowes Ceria untuk Sahabat\" jadi program tahunan. "
                + "Program bertajuk \"Gowes Ceria untuk Sahabat\" ramai. Kegiatan Gowes Ceria untuk Sahabat diikuti warga."
        )
        #expect(programs.map(\.name) == ["Gowes Ceria untuk Sahabat"])
        #expect(programs.first?.aliases == [])
    }
}
