import FoundationEssentials
import JSON
import TestSupport
import Testing

@testable import ingest_cli

@Suite("load and query")
struct ArchiveTests {
    /// The corpus's records.
    private static let records = Result {
        let folder = try TemporaryFolder()
        let pages = Checkout.corpus.appending(path: "pages").path
        #expect(try Tool.run(["extract", "-q", pages, "-o", "records.jsonl"], in: folder.path).status == 0)
        return try folder.read("records.jsonl")
    }

    /// An archive of the corpus, in a folder.
    private func archive(_ folder: borrowing TemporaryFolder) throws {
        try folder.write(Self.records.get(), to: "records.jsonl")
        let load = try Tool.run(["load", "records.jsonl", "--db", "archive.db"], in: folder.path)
        #expect(load.status == 0)
        #expect(load.messages.contains(" added, 0 revised, 0 as they were, 0 failed"))
    }

    private func query(_ arguments: [String], in folder: borrowing TemporaryFolder) throws -> Tool.Result {
        try Tool.run(["query"] + arguments + ["--db", "archive.db"], in: folder.path)
    }

    @Test func answersWithSentences() throws {
        let folder = try TemporaryFolder()
        try archive(folder)
        let answer = try query(["funding", "--funder", "adb", "--evidence"], in: folder)
        #expect(answer.status == 0)
        #expect(answer.output.contains("Asian Development Bank"))
        #expect(answer.output.contains("USD 5 million"))
        #expect(answer.output.contains("[US$ 5 juta]"))
        #expect(answer.output.hasSuffix("1 figure\n"))
    }

    @Test func filtersBySum() throws {
        let folder = try TemporaryFolder()
        try archive(folder)
        let bounds = ["funding", "--least", "1,5 miliar", "--most", "10 miliar", "--format", "jsonl"]
        let rows = try query(bounds, in: folder).output.split(separator: "\n").map {
            try JSONParser.parse(Array($0.utf8))
        }
        #expect(!rows.isEmpty)
        for row in rows {
            guard case .number(let digits)? = row["amount_idr"], let value = Double(digits) else {
                Issue.record("no sum")
                continue
            }
            #expect(value >= 1.5e9 && value <= 1e10)
        }
    }

    /// Sums of groups are those of their figures.
    @Test func groupsAddUp() throws {
        let folder = try TemporaryFolder()
        try archive(folder)
        let groups = try query(["funding", "--group-by", "year", "--format", "json"], in: folder)
        let figures = try query(["funding", "--format", "json"], in: folder)
        let rows = try JSONParser.parse(Array(groups.output.utf8)).elements
        let count = try JSONParser.parse(Array(figures.output.utf8)).elements.count
        #expect(rows.compactMap { $0["figures"]?.integer }.reduce(0, +) == count)
    }

    @Test func readsAndWritesNothingElse() throws {
        let folder = try TemporaryFolder()
        try archive(folder)
        #expect(
            try query(["sql", "SELECT COUNT(*) FROM documents WHERE is_current", "--format", "csv"], in: folder).status
                == 0)
        let deletion = try query(["sql", "DELETE FROM funding"], in: folder)
        #expect(deletion.status == 64)
        #expect(try query(["sql", "SELECT nope"], in: folder).messages.contains("no such column: nope"))
        let missing = try Tool.run(["query", "sql", "SELECT 1", "--db", "none.db"], in: folder.path)
        #expect(missing.status == 74)
    }

    @Test func tellsWhatIsNoRecord() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array(#"{"schema_version":"1.0","id":"x"}"#.utf8), to: "bad.jsonl")
        let load = try Tool.run(["load", "bad.jsonl", "--db", "archive.db"], in: folder.path)
        #expect(load.status == 1)
        #expect(load.messages.contains("the record x is not loaded: source.uri: should be a string"))
    }
}
