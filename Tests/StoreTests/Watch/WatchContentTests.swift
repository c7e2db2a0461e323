import Records
import Testing

@testable import Store

@Suite("What of a page is a document, what a revision")
struct WatchContentTests {
    private typealias Fixture = WatchFixture

    private func keys(_ fixture: borrowing WatchFixture) throws -> [String] {
        try fixture.strings("SELECT key || ' ' || revision FROM documents ORDER BY id")
    }

    @Test func theSameContentIsNoRevision() throws {
        let fixture = try WatchFixture()
        try fixture.announce([Fixture.announcement("a", version: "1")], at: 1)
        var page = Fixture.page("a")
        (page.entityTag, page.lastModified) = ("\"1\"", "Wed")
        #expect(try fixture.store(page, at: 2).documents.added == 1)
        #expect(try fixture.state.item(1)?.entityTag == "\"1\"")
        try fixture.announce([Fixture.announcement("a", version: "2")], at: 3)
        var record = Fixture.page("b").records[0]
        record.source.retrieved = "2026-01-01T00:00:00Z"
        if case .document(var document) = record.outcome {
            (document.article.canonicalURL, document.article.imageURL) = ("https://example.org/b", "https://cdn/1")
            record.outcome = .document(document)
        }
        let stored = try fixture.store(Fixture.page("b", [record]), at: 4)
        #expect(stored.documents.unchanged == 1 && stored.statements == 0)
        #expect(try keys(fixture) == ["url:example.org/a 1"])
        #expect(try fixture.state.item(1)?.entityTag == nil)
    }

    @Test func whatWasLoadedBeforeIsKnown() throws {
        let fixture = try WatchFixture()
        try fixture.fixture.load(Fixture.page("a").records)
        try fixture.announce([Fixture.announcement("a")], at: 1)
        #expect(try fixture.store(Fixture.page("a"), rules: [Fixture.rule()], at: 2).documents.unchanged == 1)
        #expect(try fixture.fixture.load(Fixture.page("a").records).unchanged == 1)
    }

    /// A mistake that a site takes back is taken back in the archive.
    @Test func whatIsAsItWasIsCurrentAgain() throws {
        let fixture = try WatchFixture()
        for (now, million) in [(1.0, 5), (3, 50), (5, 5)] {
            try fixture.announce([Fixture.announcement("a", version: "\(now)")], at: now)
            try fixture.store(Fixture.page("a", million: million), at: now + 1)
        }
        #expect(try fixture.strings("SELECT revision || ' ' || is_current FROM documents") == ["1 1", "2 0"])
        #expect(
            try fixture.strings(
                "SELECT a.digits FROM figures g JOIN funding f ON f.id = g.funding_id JOIN amounts a ON a.id = f.amount_id"
            ) == ["5000000"])
    }

    @Test func anOlderRetrievalIsNotCurrentAgain() throws {
        let fixture = try WatchFixture()
        for (now, million, retrieved) in [(1.0, 5, "2020-01-01"), (3, 50, "2020-02-01"), (5, 5, "2020-01-15")] {
            try fixture.announce([Fixture.announcement("a", version: "\(now)")], at: now)
            var page = Fixture.page("a", million: million)
            page.records[0].source.retrieved = retrieved + "T00:00:00Z"
            try fixture.store(page, at: now + 1)
        }
        #expect(try fixture.strings("SELECT revision || ' ' || is_current FROM documents") == ["1 0", "2 1"])
    }

    /// Records of a file have keys of their own; parts of a page, too.
    @Test func filesAndPartsHaveKeysOfTheirOwn() throws {
        let fixture = try WatchFixture()
        try fixture.announce([Announcement(url: "file:masuk/a.html", host: "")], at: 1)
        var record = Fixture.page("x").records[0]
        record.source = Record.Source(uri: "masuk/a.html")
        try fixture.store(FetchedPage(url: "file:masuk/a.html", records: [record]), at: 2)
        try fixture.announce([Fixture.announcement("arsip.zip")], at: 3)
        var parts = [Fixture.page("x", seed: 2).records[0], Fixture.page("x", seed: 3).records[0]]
        (parts[0].source.member, parts[1].source.offset) = ("satu.html", 17)
        try fixture.store(Fixture.page("arsip.zip", parts), at: 4)
        #expect(
            try keys(fixture) == [
                "file:masuk/a.html 1", "url:example.org/arsip.zip#satu.html 1", "url:example.org/arsip.zip#17 1",
            ])
    }
}
