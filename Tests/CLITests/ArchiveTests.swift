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
        #expect(answer.output.contains("[Asian Development Bank] ([ADB]) memberikan hibah [US$ 5 juta] atau"))
        let colored = try query(["funding", "--funder", "adb", "--evidence", "--color", "always"], in: folder)
        #expect(colored.output.contains("\u{1B}[34mADB\u{1B}[0m"))
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

    /// What is no archive is left as it is, with nothing beside it.
    @Test func tellsWhatIsNoArchive() throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>a page, longer than the header of a database</p>", to: "page.html")
        try folder.write("", to: "empty.db")
        let extract = try Tool.run(["extract", "page.html", "--db", "page.html"], in: folder.path)
        #expect(extract.status == 65)
        #expect(extract.messages.contains("page.html: is no SQLite database; name another file"))
        #expect(try folder.files().sorted() == ["empty.db", "page.html"])
        let empty = try Tool.run(["query", "funding", "--db", "empty.db"], in: folder.path)
        #expect(empty.status == 65)
        #expect(empty.messages.contains("empty.db: is empty; load something into it"))
    }

    @Test func saysThatNothingWasFound() throws {
        let folder = try TemporaryFolder()
        try archive(folder)
        #expect(try query(["funding", "--funder", "nobody"], in: folder).output == "0 figures\n")
        let groups = try query(["funding", "--funder", "nobody", "--group-by", "year"], in: folder)
        #expect(groups.output == "0 rows\n")
    }

    @Test func tellsWhatIsNoRecord() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array(#"{"schema_version":"1.0","id":"x"}"#.utf8), to: "bad.jsonl")
        let load = try Tool.run(["load", "bad.jsonl", "--db", "archive.db"], in: folder.path)
        #expect(load.status == 1)
        #expect(load.messages.contains("the record x is not loaded: source.uri: should be a string"))
    }

    /// The same archive, but for the run, whichever way the records take.
    @Test func extractsIntoAnArchive() throws {
        let folder = try TemporaryFolder()
        try archive(folder)
        let pages = Checkout.corpus.appending(path: "pages").path
        let extract = try Tool.run(["extract", pages, "--db", "direct.db"], in: folder.path)
        #expect(extract.status == 0, "\(extract.messages)")
        #expect(extract.messages.hasSuffix("→ direct.db\n"))
        #expect(try content(folder, "direct.db") == content(folder, "archive.db"))
        let again = try Tool.run(["load", "records.jsonl", "--db", "direct.db"], in: folder.path)
        #expect(again.messages.hasPrefix("0 added, 0 revised, "))
        let both = try Tool.run(["extract", pages, "--db", "direct.db", "-o", "x"], in: folder.path)
        #expect(both.status == 64)
    }

    /// Killed at some moments, then loaded again: the same as loaded at once.
    @Test func survivesKills() throws {
        let folder = try TemporaryFolder()
        let lines = try Self.records.get().split(separator: "\n")
        // So many that a load takes seconds.
        let many = (0..<60).flatMap { copy in
            lines.map { line in
                line.replacing(#""uri":""#, with: #""uri":"\#(copy)/"#)
                    .replacing("https://", with: "https://\(copy).")
            }
        }
        try folder.write(many.joined(separator: "\n"), to: "many.jsonl")
        #expect(try Tool.run(["load", "many.jsonl", "--db", "whole.db"], in: folder.path).status == 0)
        var killedCount = 0
        for seconds in [0.3, 0.8, 1.3] {
            if try Tool.kill(["load", "many.jsonl", "--db", "killed.db"], in: folder.path, after: seconds) {
                killedCount += 1
            }
            let check = try Tool.run(
                ["query", "sql", "PRAGMA integrity_check", "--db", "killed.db", "--format", "csv"], in: folder.path)
            // There may be no archive yet.
            #expect(check.status != 0 || check.output == "integrity_check\r\nok\r\n")
        }
        #expect(killedCount > 0)
        #expect(try Tool.run(["load", "many.jsonl", "--db", "killed.db"], in: folder.path).status == 0)
        #expect(try content(folder, "killed.db") == content(folder, "whole.db"))
    }

    /// All that an archive says, row by row, but for runs.
    private func content(_ folder: borrowing TemporaryFolder, _ archive: String) throws -> [String] {
        let tables = [
            "SELECT key, revision, is_current, digest, story_id FROM documents ORDER BY id",
            "SELECT identity, name, document_count FROM actors ORDER BY identity",
            "SELECT identity, name, document_count FROM programs ORDER BY identity",
            "SELECT * FROM amounts ORDER BY id", "SELECT * FROM funding ORDER BY id",
            "SELECT * FROM figures ORDER BY id",
            "SELECT * FROM mentions ORDER BY id", "SELECT * FROM stories ORDER BY id",
        ]
        return try tables.map { table in
            try Tool.run(["query", "sql", table, "--db", archive, "--format", "csv"], in: folder.path).output
        }
    }

    @Test func takesRatesOfOnesOwn() throws {
        let folder = try TemporaryFolder()
        try archive(folder)
        try folder.write("currency,year,per_usd\nEUR,2019,0.5\nIDR,2019,10000\n", to: "rates.csv")
        let load = try Tool.run(["load", "--rates", "rates.csv", "--db", "archive.db"], in: folder.path)
        #expect(load.messages.hasPrefix("2 rates taken, "))
        let answer = try query(["funding", "--funder", "Uni Eropa", "--format", "jsonl"], in: folder)
        let row = try JSONParser.parse(Array(answer.output.utf8))
        #expect(row["amount_idr"] == .number("22000000000"))
        #expect(row["rate_idr"] == .number("20000"))
        #expect(row["rate_year"] == .number("2019"))
        try folder.write("currency,year,per_usd\nEUR,2019,0\n", to: "rates.csv")
        let fault = try Tool.run(["load", "--rates", "rates.csv", "--db", "archive.db"], in: folder.path)
        #expect(fault.status == 65)
        #expect(fault.messages.contains("line 2: \"0\" is no rate"))
    }

    @Test func findsDocumentsActorsAndPrograms() throws {
        let folder = try TemporaryFolder()
        try archive(folder)
        let documents = try query(["documents", "--text", "mangrove", "--format", "jsonl"], in: folder)
        #expect(documents.status == 0)
        #expect(documents.output.contains("[Mangrove]") || documents.output.contains("[mangrove]"))
        let actors = try query(["actors", "--name", "adb", "--format", "csv"], in: folder)
        #expect(actors.output.contains("Asian Development Bank,organization,multilateral,1,1,0"))
        let programs = try query(["programs", "--sort", "figures", "--limit", "3", "--format", "csv"], in: folder)
        #expect(programs.output.split(whereSeparator: \.isNewline).count == 4)
        #expect(try query(["documents", "--text", "\"", "--format", "csv"], in: folder).status == 64)
    }

    /// Two actors become one and two again; what is said of the numbers is what list tells.
    @Test func correctsWhoIsWho() throws {
        let folder = try TemporaryFolder()
        try archive(folder)
        func run(_ arguments: [String]) throws -> Tool.Result {
            try Tool.run(arguments + ["--db", "archive.db"], in: folder.path)
        }
        func number(_ name: String) throws -> String {
            let list = try run(["actors", "list", "--name", name, "--format", "csv"])
            let rows = list.output.split(whereSeparator: \.isNewline)
            #expect(rows.count == 2, "\(list.messages)")
            return String(try #require(rows.last).prefix { $0 != "," })
        }
        let (kfw, adb) = (try number("KfW"), try number("ADB"))
        let merge = try run(["actors", "merge", kfw, adb, "--note", "a test"])
        #expect(merge.messages.contains("\(kfw) is now \(adb)"))
        #expect(try number("KfW") == adb)
        #expect(try run(["actors", "undo", "--format", "csv"]).output.contains("a test"))
        #expect(try run(["actors", "undo", "1"]).status == 0)
        #expect(try number("KfW") == kfw)
        #expect(
            try run(["programs", "list", "--limit", "1", "--format", "csv"]).output.contains("Dana alokasi khusus"))
    }

    @Test func writesNumbersTheIndonesianWay() throws {
        let folder = try TemporaryFolder()
        try archive(folder)
        let answer = try query(["funding", "--funder", "adb", "--numbers", "indonesian", "--evidence"], in: folder)
        #expect(answer.output.contains("USD 5 juta"))
        #expect(answer.output.contains("IDR 70,74 miliar at 14.147,7 for 1 USD, the average of 2019"))
        #expect(try query(["funding", "--numbers", "plain"], in: folder).output.contains("USD 5000000"))
    }
}
