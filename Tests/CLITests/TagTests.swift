import Foundation
import JSON
import TestSupport
import Testing

@testable import ingest_cli

/// `tag` over columns.
@Suite struct TagTests {
    private static let words = ["Menurut", "Rahmat", "Hidayat", ",", "harga", "beras", "turun", "."]
    private static let tags = ["O", "B-PER", "I-PER", "O", "O", "O", "O", "O"]
    private static let column = words.map { $0 + "\n" }.joined()

    private func run(_ arguments: [String], _ input: String) throws -> Tool.Result {
        try run(arguments, Array(input.utf8))
    }

    private func run(_ arguments: [String], _ input: [UInt8]) throws -> Tool.Result {
        let folder = try TemporaryFolder()
        return try Tool.run(["tag"] + arguments, in: folder.path, input: input)
    }

    /// The input's lines with columns behind the word, and what `tag` is to make of them.
    private func columns(_ others: String, ending: String = "\n") -> (input: String, output: String) {
        let lines = Self.words.map { $0 + others }
        return (
            lines.map { $0 + ending }.joined(),
            zip(lines, Self.tags).map { $0 + (others.contains("\t") ? "\t" : " ") + $1 + ending }.joined()
        )
    }

    @Test(arguments: ["", " NNP", " NNP I-NP O", "\tO", "\tNNP\tB-NP\tO", " \tO"])
    func putsTheTagBehindTheLine(others: String) throws {
        let (input, output) = columns(others)
        let result = try run([], input)
        #expect(result.status == 0 && result.messages == "")
        #expect(result.output == output)
        #expect(try run([], String(input.dropLast())).output == output)
    }

    @Test func keepsLineEndsAndLeavesOutTheMark() throws {
        let (input, output) = columns(" NNP O", ending: "\r\n")
        #expect(try run([], "\u{FEFF}" + input).output == output)
    }

    @Test func givesTagsAlone() throws {
        let expected = Self.tags.map { $0 + "\n" }.joined()
        #expect(try run(["--only-tags"], Self.column).output == expected)
        #expect(try run(["--only-tags"], "# id = 1\n\(Self.column)\n\n").output == "\n" + expected + "\n\n")
    }

    @Test func readsTheFileAsItReadsStandardInput() throws {
        let folder = try TemporaryFolder()
        let input = String(repeating: Self.column + "\n", count: 1_000)
        try folder.write(input, to: "a.txt")
        let file = try Tool.run(["tag", "a.txt"], in: folder.path)
        let stream = try Tool.run(["tag"], in: folder.path, input: Array(input.utf8))
        let named = try Tool.run(["tag", "-"], in: folder.path, input: Array(input.utf8))
        #expect(file.output == stream.output && file.output == named.output)
        #expect(file.output.split(separator: "\n", omittingEmptySubsequences: false).count == 9_001)
    }

    /// Sentences are read for themselves, wherever they stand.
    @Test func endsSentencesAtBlankLines() throws {
        let once = try run([], Self.column).output
        #expect(
            try run([], "\n\n\(Self.column) \n\(Self.column)\u{FEFF}\n").output == "\n\n\(once) \n\(once)\u{FEFF}\n")
        let document = "-DOCSTART- -X- -X- O\n"
        #expect(try run([], document + Self.column).output == "-DOCSTART- -X- -X- O O\n" + once)
    }

    @Test(arguments: ["", "\n", "\n\n \n"])
    func mirrorsNothing(input: String) throws {
        let result = try run([], input)
        #expect(result.status == 0 && result.output == input && result.messages == "")
    }

    // MARK: Comments, CoNLL-U

    @Test func readsCoNLLU() throws {
        let rest = String(repeating: "\t_", count: 8)
        func line(_ id: String, _ word: String) -> String { "\(id)\t\(word)\(rest)" }
        let lines = ["# sent_id = 1", "# text = Rahmat", line("1-2", "Menurut")]
        let words = Self.words.enumerated().map { line("\($0 + 1)", $1) } + [line("8.1", "x"), ""]
        let result = try run([], (lines + words).joined(separator: "\n") + "\n")
        let expected =
            ["# sent_id = 1", "# text = Rahmat", line("1-2", "Menurut") + "\t_"]
            + zip(words, Self.tags).map { $0 + "\t" + $1 } + [line("8.1", "x") + "\t_", ""]
        #expect(result.output == expected.joined(separator: "\n") + "\n")
    }

    @Test func keepsAWordThatIsAHash() throws {
        #expect(try run(["--type", "conll"], "# SYM\nwarga NN\n").output == "# SYM O\nwarga NN O\n")
        #expect(try run(["--type", "conll"], "#warga\n#\nsiap\n").output == "#warga O\n# O\nsiap O\n")
        #expect(try run(["--type", "conll"], "# id = 7\nwarga NN\n").output == "# id = 7\nwarga NN O\n")
        #expect(try run(["--type", "conll"], "# SYM O\n\n#\n\n# id = 7\n").output == "# SYM O O\n\n# O\n\n# id = 7\n")
    }

    @Test func readsTheColumnThatIsNamed() throws {
        let lines = Self.words.enumerated().map { "\($0)\t\($1)\tO" }
        let result = try run(["--column", "2"], lines.joined(separator: "\n"))
        #expect(result.output == zip(lines, Self.tags).map { "\($0)\t\($1)\n" }.joined())
    }

    @Test func tellsOfAColumnThatIsNotThere() throws {
        let result = try run(["--column", "2"], "a b\n\nc\n")
        #expect(result.status == 1)
        #expect(result.output == "a b O\n\n")
        #expect(
            result.messages.hasPrefix("ingest-cli: standard input, line 3: there is 1 column, and the word is to be"))
    }

    // MARK: Several files

    @Test func partsFilesWithABlankLine() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.column, to: "a.conll")
        try folder.write(Self.column + "\n", to: "b.conll")
        let once = try run([], Self.column).output
        let result = try Tool.run(["tag", "a.conll", "b.conll", "a.conll"], in: folder.path)
        #expect(result.output == "\(once)\n\(once)\n\(once)")
    }

    @Test func putsFilesIntoAFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.column, to: "in/a.conll")
        try folder.write("a\n\u{0}\n", to: "in/b.conll")
        let result = try Tool.run(["tag", "in/a.conll", "in/b.conll", "-o", "out/x"], in: folder.path)
        #expect(result.status == 0 && result.output == "" && result.messages == "")
        #expect(try folder.read("out/x/a.conll") == run([], Self.column).output)
        #expect(try folder.read("out/x/b.conll") == "a O\n\u{0} O\n")
    }

    @Test func replacesNoInputAndNoOutput() throws {
        let folder = try TemporaryFolder()
        for path in ["a.conll", "b/a.conll"] { try folder.write(Self.column, to: path) }
        let result = try Tool.run(["tag", "a.conll", "-o", "."], in: folder.path)
        #expect(result.status == 1)
        #expect(result.messages.contains("a.conll: its output would replace"))
        #expect(try folder.read("a.conll") == Self.column)
        let second = try Tool.run(["tag", "a.conll", "b/a.conll", "-o", "out"], in: folder.path)
        #expect(second.status == 1)
        #expect(second.messages.hasPrefix("ingest-cli: b/a.conll: its output would replace out/a.conll"))
    }

    // MARK: Bad input

    @Test func tellsWhereWhatIsNoUTF8Stands() throws {
        let result = try run(["--type", "conll"], Array("warga NN\n\nkaf".utf8) + [0xE9, 0x0A])
        #expect(result.status == 1)
        #expect(result.output == "warga NN O\n\n")
        #expect(result.messages.hasPrefix("ingest-cli: standard input, line 3, byte 4: 0xE9 is no UTF-8 here; convert"))
    }

    @Test func passesOverWhatCannotBeRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("warga\n", to: "a.conll")
        let result = try Tool.run(["tag", "none.conll", "a.conll", "."], in: folder.path)
        #expect(result.status == 1)
        #expect(result.output == "warga O\n")
        #expect(
            result.messages == """
                ingest-cli: none.conll cannot be opened: No such file or directory
                ingest-cli: . cannot be read: Is a directory

                """)
    }

    @Test(arguments: ["a", "a ", "(", "a(", "\t", "é"])
    func takesALineOfAMegabyte(piece: String) throws {
        let line = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let result = try run(["--type", "conll"], Self.column + "\n" + line + "\n")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix(try run([], Self.column).output + "\n" + line))
    }

    @Test func cutsASentenceWithoutEnd() throws {
        let line = "warga " + String(repeating: "N", count: 993)
        let count = ColumnTagger.maximumSentenceBytes * 3 / 1_000
        let result = try run([], String(repeating: line + "\n", count: count))
        #expect(result.status == 0)
        #expect(result.output == String(repeating: line + " O\n", count: count))
        #expect(result.messages.hasSuffix("it is tagged in parts of that size\n"))
        #expect(result.messages.split(separator: "\n").count == 1)
    }

    @Test(arguments: [[], ["--type", "conll"], ["--type", "text"], ["--format", "jsonl"], ["--lines"]])
    func takesNoise(arguments: [String]) throws {
        var random = SeededGenerator(seed: 7)
        let bytes = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(try run(arguments, bytes).status == 1)
        #expect(try run(arguments, bytes.filter { $0 < 0x80 }).status == 0)
    }

    @Test(arguments: [
        ["--column", "0"], ["--column", "2", "--format", "brat"], ["--only-tags", "--lines"], ["--all"],
        ["--type", "conll", "--format", "jsonl"], ["--format", "brat", "--lines"], ["--format", "brat", "a", "b"],
    ])
    func refusesWhatContradictsItself(arguments: [String]) throws {
        let result = try run(arguments, "")
        #expect(result.status == 64)
        #expect(result.messages.hasPrefix("Error: --"))
    }

    /// A program may ask sentence by sentence, and get each answer before it asks on.
    @Test func answersBeforeTheEnd() throws {
        let folder = try TemporaryFolder()
        let script = """
            coproc tagger { "$TOOL" tag --type conll; }
            for word in warga siap; do
                printf '%s\\n\\n' "$word" >&"${tagger[1]}"
                read -r -t 60 answer <&"${tagger[0]}" && read -r -t 60 blank <&"${tagger[0]}"
                echo "$answer" >> answers
            done
            """
        _ = try Shell.run(script, in: folder.path, environment: ["TOOL": Tool.path])
        #expect(try folder.read("answers") == "warga O\nsiap O\n")
    }

    @Test func endsQuietlyWhenItsReaderLeaves() throws {
        let folder = try TemporaryFolder()
        let script = """
            yes 'warga NN' | head -n 100000 | "$TOOL" tag 2>/dev/null | head -n 1 > first
            echo "${PIPESTATUS[2]}" > status
            """
        let messages = try Shell.run(script, in: folder.path, environment: ["TOOL": Tool.path])
        #expect(try folder.read("first") == "warga NN O\n")
        #expect(try folder.read("status") == "0\n")
        #expect(messages == "")
    }
}
