import JSON
import TestSupport
import Testing

@Suite struct ExtractTests {
    private static let text = "Pemerintah Kota Contoh menerima hibah Rp 2,5 miliar dari Yayasan Melati."
    private static let html = """
        <!DOCTYPE html><html><head><title>Hibah untuk Contoh</title></head><body><article><h1>Hibah untuk Contoh</h1>
        <p>\(text)</p><p>Dana itu dipakai untuk membangun taman baca di tiga kecamatan.</p></article></body></html>
        """

    // MARK: Inputs

    @Test func readsEachKindOfInput() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "a.txt")
        try folder.write(Self.html, to: "b.html")
        try folder.write("{\"id\":\"satu\",\"text\":\"\(Self.text)\"}\n", to: "c.jsonl")
        let result = try Tool.run(["extract", "a.txt", "b.html", "c.jsonl", "-o", "-"], in: folder.path)
        #expect(result.status == 0)
        let records = try records(result.output)
        #expect(records.map { $0["source"]?["uri"]?.string } == ["a.txt", "b.html", "c.jsonl"])
        #expect(records.map { $0["source"]?["id"]?.string } == [nil, nil, "satu"])
        #expect(records.allSatisfy { $0["article"]?["text"]?.string?.contains("Yayasan Melati") == true })
        #expect(result.messages.hasPrefix("3 documents, "))
        #expect(result.messages.hasSuffix(" → standard output\n"))
    }

    @Test(arguments: [
        (text, "text/plain"), (html, "text/html"), ("{\"html\":\"<p>\(text)</p>\"}", "text/html"),
    ])
    func sniffsStandardInput(input: String, mediaType: String) throws {
        let folder = try TemporaryFolder()
        let result = try Tool.run(["extract", "-", "--output", "-"], in: folder.path, input: Array(input.utf8))
        #expect(result.status == 0)
        let record = try #require(try records(result.output).first)
        #expect(record["source"]?["uri"]?.string == "-")
        #expect(record["source"]?["media_type"]?.string == mediaType)
    }

    @Test func readsInputsAsTheTypeThatIsSaid() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.html, to: "page")
        let result = try Tool.run(["extract", "page", "--type", "html", "-o", "-"], in: folder.path)
        #expect(result.status == 0)
        #expect(try records(result.output).first?["source"]?["media_type"]?.string == "text/html")
    }

    // MARK: Outputs

    @Test func writesAFileForEachDocumentByDefault() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "in/a.txt")
        try folder.write(Self.text, to: "in/sub/a.txt")
        try folder.write("%PDF", to: "in/b.pdf")
        let result = try Tool.run(["extract", "in"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output == "")
        #expect(result.messages.hasSuffix(", 1 skipped → output/\n"))
        #expect(try folder.files("output") == ["a-2.json", "a.json"])
        #expect(try records(folder.read("output/a.json")).count == 1)
    }

    @Test(arguments: [
        (["-o", "x/r.jsonl"], ["r.jsonl"], 2), (["-o", "x", "--format", "jsonl"], ["records.jsonl"], 2),
        (["-o", "x/"], ["a.json", "b.json"], 2), (["-o", "x", "--format", "json"], ["a.json", "b.json"], 2),
    ])
    func writesWhereItIsTold(arguments: [String], files: [String], count: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "a.txt")
        try folder.write(Self.text, to: "b.txt")
        let result = try Tool.run(["extract", "a.txt", "b.txt", "--quiet"] + arguments, in: folder.path)
        #expect(result.status == 0)
        #expect(result.output + result.messages == "")
        #expect(try folder.files("x") == files)
        let written = try files.map { try folder.read("x/\($0)") }.joined()
        #expect(try records(written).count == count)
    }

    @Test func writesOneObjectOrAnArrayToAJSONFile() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "a.txt")
        try folder.write(Self.text, to: "b.txt")
        #expect(try Tool.run(["extract", "a.txt", "-o", "one.json"], in: folder.path).status == 0)
        #expect(try Tool.run(["extract", "a.txt", "b.txt", "-o", "two.json"], in: folder.path).status == 0)
        #expect(try JSONParser.parse(Array(folder.read("one.json").utf8))["schema_version"]?.string == "1.0")
        #expect(try JSONParser.parse(Array(folder.read("two.json").utf8)).elements.count == 2)
    }

    @Test func givesTheSameBytesEveryTime() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "in/a.txt")
        try folder.write(Self.html, to: "in/b.html")
        try folder.write("bad\n{\"text\":\"\(Self.text)\"}\n", to: "in/c.jsonl")
        let outputs = try ["1", "1", "2", "7"].map { jobs in
            try Tool.run(["extract", "in", "-o", "-", "--jobs", jobs], in: folder.path).output
        }
        #expect(Set(outputs).count == 1)
        #expect(try records(outputs[0]).count == 4)
    }

    // MARK: Refusals

    @Test(arguments: [
        [], ["a.txt", "--format", "xml"], ["a.txt", "--type", "pdf"], ["a.txt", "--nonsense"],
        ["a.txt", "--jobs", "0"],
        ["a.txt", "-o", "r.jsonl", "--format", "json"], ["a.txt", "-o", "a.txt"], ["in.jsonl", "-o", "in.jsonl"],
    ])
    func endsWith64WhenMisused(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write("{\"text\":\"a\"}", to: "in.jsonl")
        try folder.write("a", to: "a.txt")
        let result = try Tool.run(["extract"] + arguments, in: folder.path)
        #expect(result.status == 64)
        #expect(result.output == "")
        #expect(result.messages.hasPrefix("Error: "))
        #expect(try folder.files() == ["a.txt", "in.jsonl"])
        #expect(try folder.read("a.txt") == "a")
    }

    @Test func endsWith73WhenTheOutputCannotBeCreated() throws {
        let folder = try TemporaryFolder()
        try folder.write("a", to: "a.txt")
        for output in ["a.txt/out", "a.txt/r.jsonl"] {
            let result = try Tool.run(["extract", "a.txt", "-o", output], in: folder.path)
            #expect(result.status == 73)
            #expect(result.messages.hasPrefix("ingest-cli: a.txt"))
        }
        #expect(try folder.files() == ["a.txt"])
    }

    #if os(Linux)
        @Test func endsWith74WhenTheDiskIsFull() throws {
            let folder = try TemporaryFolder()
            try folder.write("a", to: "a.txt")
            let result = try Tool.run(["extract", "a.txt", "-o", "/dev/full"], in: folder.path)
            #expect(result.status == 74)
            #expect(result.messages == "ingest-cli: /dev/full cannot be written: No space left on device\n")
        }
    #endif

    @Test func endsQuietlyWhenItsReaderLeaves() throws {
        let folder = try TemporaryFolder()
        let line = "{\"text\":\"\(Self.text)\"}\n"
        try folder.write(String(repeating: line, count: 3_000), to: "a.jsonl")
        let script = "\"$TOOL\" extract a.jsonl -o - | head -n 1 > first; echo \"${PIPESTATUS[0]}\" > status"
        let environment = ["TOOL": Tool.path]
        let messages = try Shell.run(script, in: folder.path, environment: environment)
        #expect(try records(folder.read("first")).count == 1)
        #expect(try folder.read("status") == "0\n")
        #expect(messages == "")
    }
}
