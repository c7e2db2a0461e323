import Foundation
import JSON
import TestSupport
import Testing

@testable import ingest_cli

/// `tag` over plain text.
@Suite struct TagTextTests {
    private static let text =
        "Di kafé, Gubernur Jawa Tengah Ganjar Pranowo\nmenerima Rp 5 juta.\n\nIa lalu ke Kota Bandung.\n"

    private func run(_ arguments: [String], _ input: String) throws -> Tool.Result {
        let folder = try TemporaryFolder()
        return try Tool.run(["tag"] + arguments, in: folder.path, input: Array(input.utf8))
    }

    private func objects(_ arguments: [String], _ input: String) throws -> [JSONValue] {
        let result = try run(arguments, input)
        return try result.output.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
    }

    /// The kinds and words of an object's mentions, each checked to stand where it says.
    private func mentions(_ object: JSONValue?, in text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return (object?["mentions"]?.elements ?? []).map { mention in
            guard case .number(let start)? = mention["start"], case .number(let end)? = mention["end"],
                let start = Int(start), let end = Int(end), scalars.indices.contains(start), end <= scalars.count
            else { return "nowhere" }
            let words = String(String.UnicodeScalarView(scalars[start..<end]))
            #expect(mention["text"]?.string == words)
            #expect(mention["rule"]?.string?.isEmpty == false)
            return "\(mention["type"]?.string ?? "") \(words)"
        }
    }

    @Test func printsJSONForEachText() throws {
        let objects = try objects(["--format", "jsonl"], Self.text)
        #expect(objects.count == 1 && objects.first?["file"]?.string == "-")
        let mentions = mentions(objects.first, in: Self.text)
        #expect(mentions.contains("person Ganjar Pranowo") && mentions.contains("place Kota Bandung"), "\(mentions)")
        #expect(!mentions.contains { $0.hasPrefix("amount") })
    }

    @Test func printsAllKinds() throws {
        let objects = try objects(["--format", "jsonl", "--all"], Self.text)
        let mentions = mentions(objects.first, in: Self.text)
        #expect(mentions.contains("amount Rp 5 juta"), "\(mentions)")
        #expect(mentions.contains { $0.hasPrefix("role Gubernur") }, "\(mentions)")
    }

    @Test func namesEachFile() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b.txt"] { try folder.write(Self.text, to: name) }
        let result = try Tool.run(["tag", "--format", "jsonl", "a.txt", "b.txt"], in: folder.path)
        #expect(
            result.output.split(separator: "\n").map { $0.prefix(16) } == [#"{"file":"a.txt","#, #"{"file":"b.txt","#])
    }

    @Test func answersEveryLine() throws {
        let folder = try TemporaryFolder()
        let input = Array("Ganjar Pranowo ke Kota Bandung.\n\nkaf".utf8) + [0xE9] + Array("\nNihil.".utf8)
        let result = try Tool.run(["tag", "--lines", "--format", "jsonl"], in: folder.path, input: input)
        let lines = try result.output.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
        #expect(result.status == 1)
        #expect(lines.map { $0["line"] } == (1...4).map { .number("\($0)") })
        #expect(lines.map { $0["mentions"]?.elements.isEmpty } == [false, true, nil, true])
        #expect(lines[2].errorCode == "unreadable")
        #expect(lines[2]["error"]?["message"]?.string?.hasPrefix("standard input, line 3, byte 4: 0xE9") == true)
    }

    @Test func printsWordsWithTheirTags() throws {
        let lines = try run([], Self.text).output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.prefix(3) == ["Di\tO", "kafé\tO", ",\tO"])
        #expect(lines.contains("Ganjar\tB-PER") && lines.contains("Pranowo\tI-PER"))
        #expect(lines.suffix(5) == ["Kota\tB-LOC", "Bandung\tI-LOC", ".\tO", "", ""])
    }

    // MARK: brat

    @Test func printsBrat() throws {
        let output = try run(["--format", "brat"], "\u{FEFF}" + Self.text).output
        #expect(output.contains("Person 30 44\tGanjar Pranowo\n"), "\(output)")
        for (index, line) in output.split(separator: "\n").enumerated() {
            #expect(line.wholeMatch(of: /T(\d+)\t[A-Z][a-z]+ \d+ \d+\t.+/)?.output.1 == "\(index + 1)", "\(line)")
        }
    }

    /// An annotation of brat ends with its line.
    @Test func partsWhatRunsOverALine() throws {
        let output = try run(["--format", "brat", "--all"], "Warga menerima dana sebesar Rp 5 \n juta kemarin.").output
        #expect(output.contains("Amount 28 32;35 39\tRp 5 juta\n"), "\(output)")
    }

    @Test func putsAnnotationsBesideTheirTexts() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "in/a.txt")
        try folder.write("\u{FEFF}" + Self.text, to: "in/b.article.txt")
        let files = ["in/a.txt", "in/b.article.txt"]
        let result = try Tool.run(["tag", "--format", "brat", "-o", "out"] + files, in: folder.path)
        #expect(result.status == 0 && result.output == "" && result.messages == "")
        #expect(try folder.read("out/a.ann") == run(["--format", "brat"], Self.text).output)
        #expect(try folder.read("out/a.ann") == folder.read("out/b.article.ann"))
        #expect(try folder.read("out/b.article.txt") == Self.text)
        let beside = try Tool.run(["tag", "--format", "brat", "-o", "in", "in/a.txt"], in: folder.path)
        #expect(beside.status == 0)
        #expect(try folder.read("in/a.ann") == folder.read("out/a.ann"))
        #expect(try folder.read("in/a.txt") == Self.text)
    }

    // MARK: Which it is

    @Test(arguments: [
        ("Gubernur Jawa Tengah tiba.\n", false), ("warga\nsiap\n", true), ("Joko NNP B-PER\n", true),
        ("Joko Widodo\n", false),
        ("a b\nc d\ne f\n\ng h\n", true), ("a\tb\n", true), ("Judul\n\nWarga desa siap.\nMereka menanti.\n", false),
        ("\n\n", true), ("# id = 1\n# text = a\na\tb\n", true),
    ])
    func tellsColumnsFromText(input: String, isColumns: Bool) {
        #expect(TagInputType(sniffing: Array(input.utf8), isWhole: true) == (isColumns ? .conll : .text))
    }

    @Test func goesByTheEnding() {
        #expect(TagInputType(ofPath: "a.b/x.CoNLLU") == .conll)
        #expect(TagInputType(ofPath: "x.txt") == nil)
        #expect(TagInputType(ofPath: "x") == nil)
    }

    @Test func tellsWhereWhatIsNoUTF8Stands() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("Warga desa siap.\nKaf".utf8) + [0xE9], to: "a.txt")
        let result = try Tool.run(["tag", "--format", "jsonl", "a.txt"], in: folder.path)
        #expect(result.status == 1 && result.output == "")
        #expect(result.messages.hasPrefix("ingest-cli: a.txt, line 2, byte 4: 0xE9 is no UTF-8 here"))
    }

    @Test func takesNothingForNothing() throws {
        #expect(try run(["--format", "brat"], "").output == "")
        #expect(try run(["--format", "jsonl"], "").output == "{\"file\":\"-\",\"mentions\":[]}\n")
    }
}
