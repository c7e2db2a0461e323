import FoundationEssentials
import TestSupport
import Testing

@testable import lexicon_compiler

@Suite struct RegistersTests {
    private static let sound = [
        "bodies/a.tsv": """
        # Written for this test.
        name\tcategory\tforms\tidentifiers\tformer\tbecame
        Badan Pangan\tministry_agency\tBapang; BP?\tkemenkeu-ba:125\tBadan Beras; Dewan Beras\t
        Badan Padi\tministry_agency\tBP?\t\t\tBadan Pangan
        """,
        "programs.tsv": "name\tkind\tspellings\nDana Desa\tprogram\tDD; dd\nKartu Kuning\tphrase\t",
        "people.tsv": "name\tnicknames\nAndi Wijaya\tAnwi; Kang Andi",
        "regions.tsv": "code\tkind\tname\tspellings\n15\tprovinsi\tJambi\t\n15.71\tkota\tJambi\tKotajambi",
        "countries.tsv": "code\tname\tspellings\nJP\tJepang\tNippon",
        "districts.tsv": "code\tname\n15.71.01\tTelanaipura",
        "villages.tsv": "code\tname\n15.71.01.1001\tSimpang",
        "words/common.tsv": "word\nbadan\nrusak",
    ]

    /// What the compiler says of sound registers with one file changed, without the folder's path.
    private func faults(_ path: String = "bodies/a.tsv", _ text: String? = nil) throws -> [String] {
        let folder = try TemporaryFolder()
        for (name, sound) in Self.sound {
            try folder.write(Array((name == path ? text ?? sound : sound).utf8), to: name)
        }
        var registers = Registers(folder: URL(filePath: folder.path))
        let tables = try registers.tables()
        #expect(tables.isEmpty == !registers.faults.isEmpty)
        return registers.faults.map {
            "\($0.path.split(separator: "/").last ?? ""):\($0.line): error: \($0.message)"
        }
    }

    @Test func soundRegistersHaveNoFaults() throws {
        #expect(try faults() == [])
    }

    @Test(arguments: [
        ("Badan Pangan\tministry_agency", "a.tsv:2: error: 2 fields; write 6"),
        ("\tministry_agency\t\t\t\t", "a.tsv:2: error: no name"),
        ("Badan Pangan \tministry_agency\t\t\t\t", "a.tsv:2: error: white space around \"Badan Pangan \""),
        ("Badan Pangan\tministry\t\t\t\t", "a.tsv:2: error: the category \"ministry\"; write one of official"),
        (
            "Badan Pangan\tngo\t\tkemenkeu-ba\t\t",
            "a.tsv:2: error: the identifier \"kemenkeu-ba\"; write it as scheme:id"
        ),
        ("Badan Pangan\tngo\t\t\t\tBadan Beras", "a.tsv:2: error: it became \"Badan Beras\", which is no entry's name"),
        ("Badan Pangan\tngo\tBapang; Bapang\t\t\t", "a.tsv:2: error: \"Bapang\" stands twice in the line"),
        ("Badan Pangan\tngo\tPT Bapang; Bapang, PT\t\t\t", "a.tsv:2: error: \"PT Bapang\" stands twice in the line"),
        ("Badan Pangan\tngo\tBapang\t\t\t\r", "a.tsv:2: error: a control character"),
        ("A\tngo\tBP\t\t\t\nB\tngo\tbp\t\t\t", "a.tsv:3: error: \"bp\" names the body of a.tsv:2, too"),
        ("A\tngo\tBP?\t\t\t\nB\tngo\tBP\t\t\t", "a.tsv:3: error: \"BP\" names the body of a.tsv:2, too"),
        ("A\tngo\t\t\t\t\nB\tngo\t\t\tA\t", "a.tsv:3: error: \"A\" names the body of a.tsv:2, too"),
    ])
    func linesOfBodiesAreChecked(lines: String, fault: String) throws {
        let faults = try faults("bodies/a.tsv", "name\tcategory\tforms\tidentifiers\tformer\tbecame\n\(lines)\n")
        #expect(faults.count == 1 && faults[0].hasPrefix(fault), "\(faults)")
    }

    @Test(arguments: [
        ("programs.tsv", "", "programs.tsv:1: error: has no head"),
        (
            "programs.tsv", "nama\tkind\tspellings",
            "programs.tsv:1: error: the head names nama, kind, spellings; it must"
        ),
        ("programs.tsv", "name\tkind\tspellings\nX\tfund\t", "programs.tsv:2: error: the kind \"fund\""),
        (
            "programs.tsv", "name\tkind\tspellings\nX\tphrase\t\nY\tphrase\tx",
            "programs.tsv:3: error: \"x\" stands in line 2"
        ),
        ("people.tsv", "name\tnicknames\nAndi\tAnwi\nBudi\tanwi", "people.tsv:3: error: \"anwi\" stands in line 2"),
        ("people.tsv", "name\tnicknames\nAndi\tAnwi-2", "people.tsv:2: error: the nickname \"Anwi-2\""),
        ("regions.tsv", "code\tkind\tname\tspellings\n1571\tkota\tJambi\t", "regions.tsv:2: error: the code \"1571\""),
        (
            "regions.tsv", "code\tkind\tname\tspellings\n15.71\tkota\tJambi\t",
            "regions.tsv:2: error: 15.71 comes before"
        ),
        ("regions.tsv", "code\tkind\tname\tspellings\n15\tdesa\tJambi\t", "regions.tsv:2: error: the kind \"desa\""),
        ("countries.tsv", "code\tname\tspellings\njp\tJepang\t", "countries.tsv:2: error: the code \"jp\""),
        ("districts.tsv", "code\tname\n15.71\tJambi", "districts.tsv:2: error: the code \"15.71\""),
        ("words/common.tsv", "word\nBadan", "common.tsv:2: error: \"Badan\"; write one word in lower case"),
        ("words/common.tsv", "word\nbadan\nbadan", "common.tsv:3: error: \"badan\" stands twice"),
    ])
    func otherLinesAreChecked(path: String, text: String, fault: String) throws {
        let faults = try faults(path, text)
        #expect(faults.count == 1 && faults[0].hasPrefix(fault), "\(faults)")
    }
}
