import Records
import TestSupport
import Testing

@testable import Store

@Suite("Loading records")
struct LoadTests {
    @Test func addsNothingTwice() throws {
        let fixture = try StoreFixture()
        let records = (0..<3).map {
            StoreFixture.record(
                url: "https://example.org/\($0)", text: StoreFixture.text(seed: UInt64($0)).joined(separator: " "))
        }
        #expect(try fixture.load(records).added == 3)
        let tables = ["documents", "document_actors", "actors", "mentions", "funding", "figures", "documents_fts"]
        let counts = try tables.map { try fixture.count($0) }
        let again = try fixture.load(records)
        #expect((again.added, again.unchanged) == (0, 3))
        #expect(try tables.map { try fixture.count($0) } == counts)
    }

    @Test func keepsTheOldRevision() throws {
        let fixture = try StoreFixture()
        let text = StoreFixture.text(seed: 1)
        let old = StoreFixture.record(url: "https://example.org/a?utm_source=x", text: text.joined(separator: " "))
        let new = StoreFixture.record(
            url: "http://www.example.org/a#top", text: text.dropFirst().joined(separator: " "), million: 700)
        try fixture.load([old])
        #expect(try fixture.load([new]).revised == 1)
        #expect(try fixture.load([old, new]).unchanged == 2)
        #expect(
            try fixture.strings("SELECT revision || ' ' || is_current FROM documents ORDER BY revision") == [
                "1 0", "2 1",
            ])
        #expect(
            try fixture.strings(
                "SELECT a.digits FROM figures f JOIN funding s ON s.id = f.funding_id JOIN amounts a ON a.id = s.amount_id"
            )
                == ["700000000"])
    }

    @Test func anOlderRetrievalIsNotCurrent() throws {
        let fixture = try StoreFixture()
        let url = "https://example.org/a"
        try fixture.load([StoreFixture.record(url: url, text: "Baru sekali.", retrieved: "2020-02-01T00:00:00Z")])
        try fixture.load([StoreFixture.record(url: url, text: "Lama sekali.", retrieved: "2020-01-01T00:00:00Z")])
        #expect(try fixture.strings("SELECT text FROM documents WHERE is_current") == ["Baru sekali."])
    }

    @Test func keepsFailures() throws {
        let fixture = try StoreFixture()
        let failure = Record(
            id: "f", source: Record.Source(uri: "a.html"),
            outcome: .failure(Record.Failure(code: "no_text", message: "the page holds no text")))
        #expect(try fixture.load([failure]).failed == 1)
        #expect(try fixture.load([failure]).unchanged == 1)
        #expect(try fixture.strings("SELECT code FROM failures") == ["no_text"])
    }

    @Test func findsWordsOfTheText() throws {
        let fixture = try StoreFixture()
        try fixture.load([StoreFixture.record(url: "https://example.org/a", text: "Sanitasi bagi warga.")])
        #expect(
            try fixture.strings(
                "SELECT d.title FROM documents_fts s JOIN documents d ON d.id = s.rowid WHERE documents_fts MATCH 'sanitasi'"
            )
                == ["Judul"])
    }

    @Test func refusesWhatIsNoArchive() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Array("no database, but words that are long enough for one".utf8), to: "x.db")
        let error = #expect(throws: StoreError.self) { try RecordStore(path: path) }
        #expect(error?.kind == .notAnArchive)
    }
}
