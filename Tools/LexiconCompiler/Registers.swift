internal import Foundation
internal import LexiconFormat

/// The registers of a folder, read and checked.
struct Registers {
    let folder: URL
    private(set) var faults: [Fault] = []
    private var words = WordInventory()
    private var swift = SwiftTables()

    init(folder: URL) { self.folder = folder }

    /// The Swift file with all tables; of no use when there are faults.
    mutating func tables() throws -> String {
        let lists = try wordLists()
        let bodies = try bodies()
        let programs = try register("programs.tsv", ProgramRegister.columns, ProgramRegister.init)
        let people = try register("people.tsv", PersonRegister.columns, PersonRegister.init)
        let regions = try register("regions.tsv", RegionRegister.columns, RegionRegister.init)
        let countries = try register("countries.tsv", CountryRegister.columns, CountryRegister.init)
        for list in lists { words.add(list.words, wordClass: list.wordClass) }
        // One table holds both, the countries last.
        let gazetteer =
            regions.names
            + countries.names.map { RegionName(spelling: $0.spelling, line: $0.line + regions.lines.count) }
        for phrase in bodies.phrases + programs.phrases { words.add(phrase: phrase.text) }
        for phrase in people.phrases + gazetteer.map(\.spelling) { words.add(phrase: phrase) }
        faults += words.faults
        guard faults.isEmpty else { return "" }
        swift.add(words.numbered())
        swift.addPhrases("bodyPhrases", words, bodies.phrases)
        swift.addNumbers("bodyKeys", bodies.keys)
        swift.addLines("bodies", bodies.lines)
        swift.addPhrases("programPhrases", words, programs.phrases)
        swift.addLines("programs", programs.lines)
        swift.addNumbers("personNames", people.keys)
        swift.addLines("people", people.lines)
        let groups = NameGroups(gazetteer)
        swift.addPhrases("regionPhrases", words, groups.phrases)
        swift.addLines("regionGroups", groups.lines)
        swift.addLines("regions", regions.lines + countries.lines)
        for name in ["districts", "villages"] {
            let places = try register("\(name).tsv", SmallRegionRegister.columns, SmallRegionRegister.init)
            swift.add(name, places)
        }
        return faults.isEmpty ? swift.text : ""
    }

    private mutating func register<Register>(
        _ name: String, _ columns: [String], _ make: (inout RegisterFile) -> Register
    ) throws -> Register {
        var file = try RegisterFile(folder.appending(path: name), columns: columns)
        let register = make(&file)
        faults += file.faults
        return register
    }

    private mutating func wordLists() throws -> [WordListFile] {
        try names(in: "words").map { try register("words/\($0)", WordListFile.columns) { WordListFile(&$0) } }
    }

    private mutating func bodies() throws -> BodyRegister {
        var files = try names(in: "bodies").map {
            try RegisterFile(folder.appending(path: "bodies/\($0)"), columns: BodyRegister.columns)
        }
        let register = BodyRegister(&files)
        faults += files.flatMap(\.faults)
        return register
    }

    private func names(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
            .filter { $0.hasSuffix(".tsv") }.sorted()
    }
}
