import JSON
import Pipeline
import TestSupport
import Testing

@Suite struct StoredRecordReaderTests {
    private func entries(_ paths: [String]) -> [String] {
        var reader = StoredRecordReader(paths: paths)
        var entries: [String] = []
        while let entry = reader.next() {
            switch entry {
            case .record(let record): entries.append(record["id"]?.string ?? "?")
            case .failure(let message): entries.append("failure: \(message)")
            }
        }
        return entries
    }

    private func record(_ id: String) -> String { #"{"schema_version":"1.0","id":"\#(id)"}"# }

    @Test func readsEveryFormThatRecordsAreWrittenIn() throws {
        let folder = try TemporaryFolder()
        try folder.write(record("1"), to: "a.json")
        try folder.write("[\n\(record("2")),\n\(record("3"))\n]\n", to: "b.json")
        try folder.write("\(record("4"))\n\(record("5"))\n", to: "c/d.jsonl")
        try folder.write("no record", to: "notes.txt")
        #expect(entries([folder.path]) == ["1", "2", "3", "4", "5"])
        #expect(entries([folder.path("b.json"), folder.path("a.json")]) == ["2", "3", "1"])
    }

    @Test func saysWhatIsNoRecord() throws {
        let folder = try TemporaryFolder()
        try folder.write("{", to: "a.json")
        try folder.write("\(record("1"))\nx\n{}\n", to: "b.jsonl")
        let entries = entries([folder.path, folder.path("none.json")])
        #expect(entries.count == 5)
        #expect(entries[1] == "1")
        #expect(entries.count { $0.hasPrefix("failure: \(folder.path)") } == 4)
    }
}
