import Foundation
import JSON
import TestSupport
import Testing

@Suite struct WorkerTests {
    private static let text = "Pemerintah Kota Contoh menerima hibah Rp 2,5 miliar dari Yayasan Melati."

    private static func frame(_ header: String, _ raw: [UInt8]) -> [UInt8] {
        let bytes = Array("\(header)\n".utf8) + raw
        return (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) } + bytes
    }

    private static func frame(_ header: String, _ raw: String = "") -> [UInt8] { frame(header, Array(raw.utf8)) }

    private func run(_ input: [UInt8]) throws -> Tool.Result {
        let folder = try TemporaryFolder()
        return try Tool.run(["worker"], in: folder.path, input: input)
    }

    private func pages() throws -> [String] {
        try Checkout.files(in: "corpus/pages").sorted().map { "corpus/pages/\($0)" }
    }

    @Test func answersInOrderWithErrorsInTheirPlaces() throws {
        let result = try run(
            Self.frame("{\"type\":\"text\",\"uri\":\"a\"}", Self.text) + Self.frame("{\"type\":\"html\",\"uri\":\"b\"}")
                + Self.frame("nonsense") + Self.frame("{\"type\":\"pdf\",\"uri\":\"d\"}")
                + Self.frame("{\"type\":\"text\",\"uri\":\"e\"}", Self.text))
        #expect(result.status == 0)
        #expect(result.messages == "")
        let records = try records(result.output)
        #expect(records.map { $0["source"]?["uri"]?.string } == ["a", "b", "-", "d", "e"])
        #expect(records.map(\.errorCode) == [nil, "empty_input", "bad_frame", "bad_frame", nil])
    }

    @Test func endsQuietlyWithoutInput() throws {
        let result = try run([])
        #expect(result.status == 0)
        #expect(result.output + result.messages == "")
    }

    @Test(arguments: [
        ([255, 255, 255, 255, 0], "frame 2, at byte 102, is said to be 4294967295 bytes long"),
        ([9, 0, 0, 0, 0x7B], "frame 2, at byte 102, is cut off: 1 of 9 bytes are there"),
        ([9, 0], "frame 2, at byte 102, is cut off inside its length: 2 of 4 bytes are there"),
    ])
    func endsWith65WhereFramingBreaks(bytes: [UInt8], message: String) throws {
        let result = try run(Self.frame("{\"type\":\"text\",\"uri\":\"a\"}", Self.text) + bytes)
        #expect(result.status == 65)
        #expect(try records(result.output).count == 1)
        #expect(result.messages.hasPrefix("ingest-cli: standard input is damaged: \(message)"), "\(result.messages)")
        #expect(result.messages.split(separator: "\n").count == 1)
    }

    @Test func answersBeforeTheNextFrameIsSent() throws {
        let process = Process()
        process.executableURL = Tool.url
        process.arguments = ["worker"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        for uri in ["satu", "dua", "tiga"] {
            let frame = Self.frame("{\"type\":\"text\",\"uri\":\"\(uri)\"}", Self.text)
            // The frame comes in two parts, so that the worker waits inside it, too.
            try input.fileHandleForWriting.write(contentsOf: Data(frame.prefix(20)))
            try input.fileHandleForWriting.write(contentsOf: Data(frame.dropFirst(20)))
            var line = Data()
            while line.last != 0x0A { line += output.fileHandleForReading.availableData }
            #expect(try records(String(decoding: line, as: UTF8.self)).map { $0["source"]?["uri"]?.string } == [uri])
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func givesTheRecordsOfExtract() throws {
        let extracted = try Tool.run(["extract", "corpus/pages", "-o", "-", "-q"], in: Checkout.root.path)
        var input: [UInt8] = []
        for path in try pages() {
            let bytes = [UInt8](try Data(contentsOf: Checkout.root.appending(path: path)))
            guard path.hasSuffix(".jsonl") else {
                let type = path.hasSuffix(".txt") ? "text" : "html"
                input += Self.frame("{\"type\":\"\(type)\",\"uri\":\"\(path)\"}", bytes)
                continue
            }
            var offset = 0
            for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                let place = "\"offset\":\(offset),\"line\":\(index + 1)"
                if !line.isEmpty {
                    input += Self.frame("{\"type\":\"json\",\"uri\":\"\(path)\",\(place)}", Array(line))
                }
                offset += line.count + 1
            }
        }
        let result = try run(input)
        #expect(result.status == 0)
        #expect(result.output == extracted.output)
        #expect(try records(result.output).count > 20)
    }

    private static let hasPython = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
        .contains { FileManager.default.isExecutableFile(atPath: "\($0)/python3") }

    /// The example of the page runs as it stands there.
    @Test(.enabled(if: hasPython, "python3 is not installed"))
    func theExampleRuns() throws {
        let page = try Checkout.text(of: "docs/worker.md")
        let example = try #require(page.split(separator: "```python\n").last?.split(separator: "```").first)
        let folder = try TemporaryFolder()
        try folder.write(String(example), to: "example.py")
        let source = try Checkout.text(of: "corpus/pages/05-laporan-pesisir.html")
        try folder.write(source, to: "a.html")
        try folder.write("", to: "b.html")
        let script = "PATH=\"$TOOLS:$PATH\" python3 example.py a.html b.html > out; echo $? >> out"
        let tools = Tool.url.deletingLastPathComponent().path
        let messages = try Shell.run(script, in: folder.path, environment: ["TOOLS": tools])
        #expect(messages == "")
        let title = "Siapa Membiayai Tanggul Kita? Catatan Pendanaan Pesisir Demak 2018-2020"
        #expect(try folder.read("out") == "a.html \(title)\nb.html empty_input\n0\n")
    }
}
