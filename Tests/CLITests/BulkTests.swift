import Foundation
import JSON
import TestSupport
import Testing

/// Runs over many documents: parts, going on, what is known, reports.
@Suite struct BulkTests {
    private static func lines(_ count: Int) -> String {
        (1...count).map { number in
            let text = "Pemerintah Kota Contoh menerima hibah Rp \(number) miliar dari Yayasan Melati \(number)."
            return "{\"id\":\"n\(number)\",\"text\":\"\(text)\"}\n"
        }.joined()
    }

    private func extract(_ arguments: [String], in folder: borrowing TemporaryFolder) throws -> Tool.Result {
        try Tool.run(["extract"] + arguments, in: folder.path)
    }

    /// Every file of an output folder, by its name.
    private func content(_ folder: borrowing TemporaryFolder, _ name: String) throws -> [String: [UInt8]] {
        var content: [String: [UInt8]] = [:]
        for file in try folder.files(name) {
            content[file] = Array(try Data(contentsOf: URL(filePath: folder.path("\(name)/\(file)"))))
        }
        return content
    }

    @Test func writesPartsWithAManifest() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(9), to: "in.jsonl")
        #expect(try extract(["in.jsonl", "-o", "out", "--shard-size", "4kB"], in: folder).status == 0)
        let manifest = try JSONParser.parse(Array(try folder.read("out/manifest.json").utf8))
        let files = manifest["files"]?.elements ?? []
        #expect(files.count > 1)
        #expect(files.compactMap { $0["records"]?.integer }.reduce(0, +) == 9)
        #expect(try folder.files("out") == (files.compactMap { $0["name"]?.string } + ["manifest.json"]).sorted())
        let output = try files.map { try folder.read("out/\($0["name"]?.string ?? "")") }.joined()
        #expect(try records(output).map { $0["source"]?["id"]?.string } == (1...9).map { "n\($0)" })
    }

    /// Killed at any moment and gone on with, a run writes what it writes when nothing interrupts it.
    @Test(arguments: [["-o", "out/a.jsonl"], ["-o", "out", "--shard-size", "30kB", "--gzip"], ["-o", "out"]])
    func goesOnAfterAKill(output: [String]) throws {
        let folder = try TemporaryFolder()
        // Long enough that the first checkpoint, a second after the start, comes well before the end.
        try folder.write(Self.lines(600), to: "in.jsonl")
        let arguments = ["in.jsonl", "-q", "-j", "2"] + output
        #expect(try extract(arguments, in: folder).status == 0)
        let expected = try content(folder, "out")
        try FileManager.default.removeItem(atPath: folder.path("out"))

        var killedCount = 0
        for seconds in [1.4, 1.6, 2.1] {
            let process = Process()
            process.executableURL = Tool.url
            process.arguments = ["extract"] + arguments + ["--resume"]
            process.currentDirectoryURL = URL(filePath: folder.path)
            try process.run()
            Thread.sleep(forTimeInterval: seconds)
            if process.isRunning { killedCount += 1 }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        #expect(killedCount > 0)
        let result = try extract(arguments + ["--resume"], in: folder)
        #expect(result.status == 0, "\(result.messages)")
        #expect(try content(folder, "out") == expected)
    }

    /// The journal goes last: a run that ends before has all records, and can still be gone on with.
    @Test func keepsItsJournalUntilAllIsWritten() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(40), to: "in.jsonl")
        let arguments = ["in.jsonl", "-q", "-o", "out", "--shard-size", "20kB", "--gzip", "--only-new", "seen"]
        // What cannot be written, since a folder stands there, is the last thing that is.
        try folder.write("", to: "report/there")
        #expect(try extract(arguments + ["--report", "report"], in: folder).status == 73)
        let expected = try content(folder, "out")
        #expect(expected["manifest.json"] != nil)
        #expect(expected[".journal"]?.contains(0x0A) == true)
        #expect(try extract(arguments + ["--report", "report.json", "--resume"], in: folder).status == 0)
        #expect(try content(folder, "out") == expected.filter { $0.key != ".journal" })
        #expect(try folder.read("seen").split(separator: "\n").count == 40)
        #expect(try JSONParser.parse(Array(try folder.read("report.json").utf8))["resumed"] == .bool(true))
    }

    @Test func refusesToGoOnWithAnotherRun() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(2), to: "in.jsonl")
        let journal = """
            {"journal":1,"version":"0.0.1"}
            {"position":{"input":0,"document":1,"bytes":0},"summary":{"documents":1,"errors":0,"known":0,"skipped":0,"actors":0,\
            "programs":0,"amounts":0,"funding":0,"input_bytes":0,"errors_by_code":{},"diagnostics_by_code":{},"skipped_by_reason":{}},\
            "output":{"finished":[],"current":null,"names":[]},"known_bytes":null}

            """
        try folder.write(journal, to: ".a.jsonl.journal")
        let refused = try extract(["in.jsonl", "-o", "a.jsonl", "--resume"], in: folder)
        #expect(refused.status == 64)
        #expect(refused.messages.contains("leave out --resume to begin anew"))
        let anew = try extract(["in.jsonl", "-o", "a.jsonl"], in: folder)
        #expect(anew.status == 0)
        #expect(anew.messages.contains("begins anew"))
        #expect(try folder.files() == ["a.jsonl", "in.jsonl"])
    }

    @Test func leavesOutWhatIsKnown() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(3) + Self.lines(1), to: "a.jsonl")
        try folder.write(Self.lines(5) + "nonsense\n", to: "b.jsonl")
        let first = try extract(["a.jsonl", "-o", "1.jsonl", "--only-new", "seen"], in: folder)
        #expect(first.messages.contains("1 known already"))
        #expect(try records(folder.read("1.jsonl")).count == 3)
        let second = try extract(["b.jsonl", "-o", "2.jsonl", "--only-new", "seen"], in: folder)
        #expect(second.messages.contains("3 known already"))
        #expect(try records(folder.read("2.jsonl")).map { $0["source"]?["id"]?.string } == ["n4", "n5", nil])
        #expect(try folder.read("seen").split(separator: "\n").count == 5)
        #expect(try folder.files() == ["1.jsonl", "2.jsonl", "a.jsonl", "b.jsonl", "seen"])
    }

    @Test func leavesNothingWhereItsListIsMissing() throws {
        let folder = try TemporaryFolder()
        #expect(try extract(["--from-file", "none", "-o", "a.jsonl"], in: folder).status == 74)
        #expect(try folder.files() == [])
    }

    @Test func reportsWhatItCameTo() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(2) + "nonsense\n", to: "in/a.jsonl")
        try folder.write(
            String(repeating: "<div>", count: 600) + "Pemkot Contoh menerima hibah Rp 2 miliar.", to: "in/deep.html")
        try folder.write("x", to: "in/notes.pdf")
        #expect(try extract(["in", "-o", "a.jsonl", "--report", "r.json"], in: folder).status == 1)
        let report = try JSONParser.parse(Array(try folder.read("r.json").utf8))
        #expect(report["counts"]?["documents"]?.integer == 3)
        #expect(report["counts"]?["diagnostics_by_code"]?["deep_nesting_flattened"]?.integer == 1)
        #expect(report["counts"]?["errors_by_code"]?["bad_line"]?.integer == 1)
        #expect(report["counts"]?["skipped_by_reason"]?["other_file"]?.integer == 1)
        #expect(report["top_errors"]?.elements.map { $0["code"]?.string } == ["bad_line"])
        #expect(report["top_errors"]?.elements.first?["first"]?.elements.count == 1)
        #expect(report["resumed"] == .bool(false))
        for stage in ["reading", "input", "article", "analysis", "record"] {
            #expect(report["stage_seconds"]?[stage] != nil, "\(stage)")
        }
    }

    @Test func readsWhatAListNames() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(2), to: "a.jsonl")
        try folder.write("Pemkot Contoh menerima hibah.", to: "b.txt")
        try folder.write("b.txt\na.jsonl\n", to: "list")
        let result = try extract(["--from-file", "list", "-o", "-", "-q"], in: folder)
        #expect(try records(result.output).map { $0["source"]?["uri"]?.string } == ["b.txt", "a.jsonl", "a.jsonl"])
    }

    @Test func readsArchivesOfWhateverKind() throws {
        let folder = try TemporaryFolder()
        let text = "Pemerintah Kota Contoh menerima hibah Rp 2 miliar dari Yayasan Melati."
        let html = "<html><body><article><p>\(text)</p></article></body></html>"
        let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(html)"
        let record = """
            WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://contoh.example/a\r
            WARC-Date: 2019-07-03T01:02:03Z\r\nContent-Type: application/http; msgtype=response\r
            Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n
            """
        try folder.write(record + record.replacing("text/html", with: "image/png"), to: "in/a.warc")
        try folder.write(Self.lines(2), to: "in/b.jsonl")
        try folder.write(html, to: "in/c.html")
        for command in [
            "cd in && tar czf ../a.tgz a.warc b.jsonl c.html && gzip -k a.warc b.jsonl c.html && cd .. && ls"
        ] {
            let shell = Process()
            shell.executableURL = URL(filePath: "/bin/sh")
            shell.arguments = ["-c", command]
            shell.currentDirectoryURL = URL(filePath: folder.path)
            shell.standardOutput = FileHandle.nullDevice
            try shell.run()
            shell.waitUntilExit()
            try #require(shell.terminationStatus == 0)
        }
        let result = try extract(["in", "a.tgz", "-o", "-"], in: folder)
        #expect(result.status == 0, "\(result.messages)")
        let records = try records(result.output)
        #expect(
            records.map { $0["source"]?["uri"]?.string } == [
                "in/a.warc", "in/a.warc.gz", "in/b.jsonl", "in/b.jsonl", "in/b.jsonl.gz", "in/b.jsonl.gz", "in/c.html",
                "in/c.html.gz", "a.tgz", "a.tgz", "a.tgz", "a.tgz",
            ])
        #expect(
            records.suffix(4).map { $0["source"]?["member"]?.string } == ["a.warc", "b.jsonl", "b.jsonl", "c.html"])
        #expect(
            Set(
                records.compactMap { $0["article"]?["text"]?.string }.filter {
                    $0.contains("2 miliar dari Yayasan Melati.")
                }) == [text])
        #expect(records[0]["source"]?["id"]?.string == "urn:uuid:1")
        #expect(records[0]["source"]?["url"]?.string == "https://contoh.example/a")
        #expect(records[0]["source"]?["retrieved"]?.string == "2019-07-03T01:02:03Z")
        #expect(records[1]["source"]?["offset"]?.integer == 0)
        #expect(result.messages.contains(", 3 skipped"))
    }
}
