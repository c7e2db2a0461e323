import Foundation
import JSON
import Pipeline
import Records
import TestSupport
import Testing

@testable import ingest_cli

@Suite struct FigureTests {
    private static let sentence = "Dana é Rp 2,5 M cair Selasa (3/7).\n"

    /// Runs a command of figures over standard input, and parses its lines.
    private func objects(_ arguments: [String], _ input: String) throws -> [JSONValue] {
        let folder = try TemporaryFolder()
        let result = try Tool.run(arguments, in: folder.path, input: Array(input.utf8))
        #expect(result.status == 0)
        return try result.output.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
    }

    private static func names(_ object: JSONValue) -> [String] {
        if case .object(let members) = object { members.map(\.name) } else { [] }
    }

    // MARK: One object for each figure

    @Test func printsAmounts() throws {
        let folder = try TemporaryFolder()
        let result = try Tool.run(["amounts"], in: folder.path, input: Array(Self.sentence.utf8))
        #expect(result.status == 0 && result.messages == "")
        #expect(
            result.output == """
                {"id":"m1","value":2500000000,"low":null,"high":null,"currency":"IDR","currency_assumed":false,\
                "qualifier":"exact","per":null,"negated":false,"part_of":null,"equivalent_to":null,\
                "text":"Rp 2,5 M","start":7,"end":15,"table":null,"rule":"amount.currency-before"}

                """)
    }

    @Test func printsDates() throws {
        let folder = try TemporaryFolder()
        let arguments = ["dates", "--published", "2018-07-04"]
        let result = try Tool.run(arguments, in: folder.path, input: Array(Self.sentence.utf8))
        #expect(result.status == 0 && result.messages == "")
        #expect(
            result.output == """
                {"date":"2018-07-03","end_date":null,"precision":"day","text":"Selasa (3/7)","start":21,"end":33,\
                "rule":"date.weekday-slash"}

                """)
    }

    @Test func leavesOutADateWhoseYearNobodyKnows() throws {
        #expect(try objects(["dates"], Self.sentence) == [])
    }

    /// The fields are those of a record, and the rule.
    @Test(arguments: [("amounts", "amount"), ("dates", "date_mention")])
    func printsWhatARecordHas(command: String, definition: String) throws {
        let schema = try JSONParser.parse(Array(RecordSchema.text.utf8))
        let properties = try #require(schema["$defs"]?[definition]?["properties"])
        let object = try #require(try objects([command], "Dana Rp 2 juta cair 12 Maret 2019.").first)
        #expect(Set(Self.names(properties)).subtracting(Self.names(object)) == [])
        #expect(object["rule"]?.string != nil)
    }

    /// What the record says of the same text.
    @Test func agreesWithExtract() throws {
        let text = "Hibah US$ 5 juta atau setara Rp 70 miliar cair untuk Kota Contoh, 12 Maret 2019, kata Joko.\n"
        let record = try #require(try objects(["extract", "-", "--type", "text", "-o", "-", "-q"], text).first)
        for command in ["amounts", "dates"] {
            let figures = try objects([command], text)
            let expected = record[command]?.elements ?? []
            #expect(!expected.isEmpty && figures.count == expected.count)
            for (figure, expected) in zip(figures, expected) {
                for name in ["value", "currency", "date", "precision", "text", "start", "end"] {
                    #expect(figure[name] == expected[name], "\(name)")
                }
            }
        }
    }

    @Test func tiesConversions() throws {
        let figures = try objects(["amounts"], "Hibah US$ 5 juta atau setara Rp 70 miliar cair.")
        #expect(figures.map { $0["equivalent_to"]?.string } == [nil, "m1"])
    }

    @Test func namesTheFileWhereThereAreSeveral() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b.txt"] { try folder.write("Dana Rp 5 juta.", to: name) }
        let result = try Tool.run(["amounts", "a.txt", "b.txt"], in: folder.path)
        let lines = result.output.split(separator: "\n")
        #expect(lines.map { $0.prefix(16) } == [#"{"file":"a.txt","#, #"{"file":"b.txt","#])
    }

    @Test func repeatsItsBytes() throws {
        let text = String(repeating: "Dana sekitar Rp 2-3 miliar per tahun sejak 2014. ", count: 50)
        #expect(try objects(["amounts"], text) == objects(["amounts"], text))
        #expect(try objects(["amounts"], text).count == 50)
    }

    // MARK: One object for each line

    @Test func answersEveryLine() throws {
        let lines = try objects(["amounts", "--lines"], "Dana Rp 5 juta.\n\nNihil.\r\nRp 2 M dan US$ 3 juta")
        #expect(lines.map { $0["line"] } == (1...4).map { .number("\($0)") })
        #expect(lines.map { $0["amounts"]?.elements.count } == [1, 0, 0, 2])
        #expect(lines.last?["amounts"]?.elements.map { $0["start"] } == [.number("0"), .number("11")])
    }

    @Test func readsEachLineForItself() throws {
        let lines = try objects(["dates", "--lines"], "Rapat Rabu (14/8/2019), kata Joko.\nRapat kemarin.\n")
        #expect(lines.map { $0["dates"]?.elements.count } == [1, 0])
    }

    @Test func putsRemarksBesideTheLine() throws {
        let lines = try objects(["dates", "--lines"], "Rapat Senin (3/7/2018).\n")
        #expect(lines.first?["diagnostics"]?.elements.first?["code"]?.string == "weekday_contradiction")
    }

    @Test func answersBeforeTheNextLineIsThere() throws {
        let folder = try TemporaryFolder()
        // The answer to the first line is read before the second is written.
        let script = """
            coproc "$TOOL" amounts --lines
            echo 'Dana Rp 5 juta.' >&"${COPROC[1]}"; read -r -t 60 -u "${COPROC[0]}" first; echo "$first" > first
            """
        let messages = try Shell.run(script, in: folder.path, environment: ["TOOL": Tool.path])
        #expect(try folder.read("first").hasPrefix(#"{"line":1,"amounts":[{"id":"m1""#))
        #expect(messages == "")
    }

    @Test func refusesALineThatIsTooLong() {
        guard case .failure(let code, let message) = FigureInput(tooLarge: "standard input", line: 2).content else {
            Issue.record("a text of any size was accepted")
            return
        }
        #expect(code == .inputTooLarge)
        #expect(message.hasPrefix("standard input, line 2 is larger than "))
    }

    // MARK: For people

    @Test func drawsATable() throws {
        let folder = try TemporaryFolder()
        try folder.write("Dana Rp 2,5 M.\nNihil.\nUang 2-3 miliar rupiah per tahun.", to: "a.txt")
        let result = try Tool.run(["amounts", "a.txt", "--lines", "--format", "table"], in: folder.path)
        #expect(
            result.output == """
                LINE  PLACE                             AMOUNT  WORDS              RULE
                ────  ─────  ─────────────────────────────────  ─────────────────  ──────────────────────
                   1   5–13                    IDR 2.5 billion  Rp 2,5 M           amount.currency-before
                   3   5–22  IDR 2 billion – 3 billion / tahun  2-3 miliar rupiah  amount.range

                """)
    }

    @Test func drawsNothingWhereNothingIs() throws {
        #expect(try objects(["dates", "--format", "table"], "Kami siap.") == [])
    }

    // MARK: Bad input

    @Test func passesOverWhatCannotBeRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("Dana Rp 5 juta.", to: "a.txt")
        let result = try Tool.run(["amounts", "none.txt", "a.txt", "."], in: folder.path)
        #expect(result.status == 1)
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(
            result.messages == """
                ingest-cli: none.txt cannot be opened: No such file or directory
                ingest-cli: . cannot be read: Is a directory

                """)
    }

    @Test func repairsWhatIsNoUTF8() throws {
        let folder = try TemporaryFolder()
        let input = [0xEF, 0xBB, 0xBF, 0xFF] + Array(" Rp 5 juta".utf8)
        let result = try Tool.run(["amounts"], in: folder.path, input: input)
        #expect(result.status == 0)
        #expect(result.output.contains(#""start":2,"end":11"#))
        #expect(result.messages == "ingest-cli: standard input: bytes that are no UTF-8 became U+FFFD\n")
        let line = try Tool.run(["amounts", "--lines"], in: folder.path, input: input)
        #expect(line.messages == "")
        #expect(line.output.contains(#""diagnostics":[{"code":"invalid_bytes_replaced""#))
    }

    @Test(arguments: ["amounts", "dates"])
    func takesNothingForNothing(command: String) throws {
        #expect(try objects([command], "") == [])
        #expect(try objects([command, "--lines"], "") == [])
    }

    @Test func takesNoise() throws {
        var random = SeededGenerator(seed: 7)
        let bytes = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let folder = try TemporaryFolder()
        for arguments in [["amounts"], ["dates"], ["amounts", "--lines"], ["dates", "--lines"]] {
            #expect(try Tool.run(arguments, in: folder.path, input: bytes).status == 0)
        }
    }

    @Test(arguments: ["2019-1-9", "2019-02-30", "kemarin", "2019-10-09T10:00", ""])
    func refusesADayThatIsNone(day: String) throws {
        let folder = try TemporaryFolder()
        let result = try Tool.run(["dates", "--published", day], in: folder.path)
        #expect(result.status == 64)
        #expect(result.messages.contains("a day of the calendar is written as 2019-10-09"))
    }

    @Test func endsQuietlyWhenItsReaderLeaves() throws {
        let folder = try TemporaryFolder()
        let script = """
            yes 'Dana Rp 5 juta.' | head -n 20000 | "$TOOL" amounts --lines | head -n 1 > first
            echo "${PIPESTATUS[2]}" > status
            """
        let messages = try Shell.run(script, in: folder.path, environment: ["TOOL": Tool.path])
        #expect(try folder.read("first").hasPrefix(#"{"line":1,"#))
        #expect(try folder.read("status") == "0\n")
        #expect(messages == "")
    }

    #if os(Linux)
        @Test func endsWith74WhenTheDiskIsFull() throws {
            let folder = try TemporaryFolder()
            try folder.write("Dana Rp 5 juta.", to: "a.txt")
            let script = "\"$TOOL\" amounts a.txt > /dev/full; echo $? > status"
            let messages = try Shell.run(script, in: folder.path, environment: ["TOOL": Tool.path])
            #expect(try folder.read("status") == "74\n")
            #expect(messages == "ingest-cli: standard output cannot be written: No space left on device\n")
        }
    #endif
}
