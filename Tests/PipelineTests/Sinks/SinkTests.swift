import JSON
import Pipeline
import Records
import TestSupport
import Testing

@Suite struct SinkTests {
    private func record(_ id: Int) -> Record {
        let failure = Record.Failure(code: "no_text", message: "x")
        return Record(id: "\(id)", source: Record.Source(uri: "a"), outcome: .failure(failure))
    }

    @Test func writesALineForEachRecord() throws {
        let folder = try TemporaryFolder()
        var sink = LinesSink(try OutputFile(folder.path("a.jsonl")))
        for id in 1...3 { try sink.write(record(id), name: "x") }
        try sink.finish()
        let lines = try folder.read("a.jsonl").split(separator: "\n")
        #expect(try lines.map { try JSONParser.parse(Array($0.utf8))["id"]?.string } == ["1", "2", "3"])
    }

    @Test(arguments: 0...3)
    func writesOneObjectOrOneArray(count: Int) throws {
        let folder = try TemporaryFolder()
        var sink = ListSink(try OutputFile(folder.path("a.json")))
        for id in 0..<count { try sink.write(record(id), name: "x") }
        try sink.finish()
        let value = try JSONParser.parse(Array(try folder.read("a.json").utf8))
        #expect(value.elements.map { $0["id"]?.string } == (0..<count).map { "\($0)" })
        if case .object = value { #expect(count == 1) } else { #expect(count != 1) }
    }

    @Test func writesAFileForEachRecord() throws {
        let folder = try TemporaryFolder()
        var sink = try FolderSink(folder.path("out/records"))
        for (id, name) in ["berita", "Berita", "a/b c", "..", ""].enumerated() {
            try sink.write(record(id), name: name)
        }
        sink.finish()
        #expect(try folder.files("out/records") == ["3.json", "4.json", "Berita-2.json", "a-b-c.json", "berita.json"])
    }

    @Test func leavesNothingBehindWhereItDidNotFinish() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "a.jsonl")
        do {
            var sink = LinesSink(try OutputFile(folder.path("a.jsonl")))
            try sink.write(record(1), name: "x")
        }
        #expect(try folder.files() == ["a.jsonl"])
        #expect(try folder.read("a.jsonl") == "old")
    }
}
