import Records
import Testing

@testable import Store

/// A page that asks to log in or to consent, to which all pages of a site lead for a while.
@Suite("A wall in front of a site")
struct WatchWallTests {
    private typealias Fixture = WatchFixture

    private func items(_ fixture: borrowing WatchFixture) throws -> [String] {
        try fixture.strings("SELECT url || ' ' || state FROM watch_items ORDER BY id")
    }

    @Test func makesNoNewPagesOne() throws {
        let fixture = try WatchFixture()
        try fixture.announce(["a", "b", "c"].map { Fixture.announcement($0) }, at: 1)
        var wall = Fixture.page("masuk", seed: 9)
        wall.entityTag = "\"wall\""
        #expect(try fixture.store(wall, at: 2).documents.added == 1)
        let second = try #require(try fixture.due(at: 3))
        #expect(second.url == Fixture.site + "b")
        let stored = try fixture.store(wall, rules: [Fixture.rule()], at: 3)
        #expect(
            stored
                == StoredPage(failure: "leads to the same page as https://example.org/a", isRetriable: true)
        )
        #expect(
            try items(fixture) == [
                "https://example.org/a waiting", "https://example.org/b waiting",
                "https://example.org/c waiting",
            ])
        // Its document stays; it is asked for again without what the wall said of itself.
        let first = try #require(try fixture.state.item(1))
        #expect(first.documentKey == "url:example.org/masuk")
        #expect((first.nextTry, first.entityTag, first.tries) == (3603, nil, 0))
        #expect(first.reason == "another page led to https://example.org/masuk as well")
        // A third one does not put it off.
        try fixture.state.postpone(second.id, until: 5000, reason: stored.failure ?? "")
        #expect(try fixture.store(wall, at: 4).isRetriable)
        #expect(try fixture.state.item(1)?.nextTry == 3603)
        // Without the wall each is a page of its own.
        for (number, path) in ["c", "a", "b"].enumerated() {
            #expect(try fixture.due(at: 6000)?.url == Fixture.site + path)
            try fixture.store(Fixture.page(path, seed: UInt64(number)), at: 6000)
        }
        #expect(
            try items(fixture) == [
                "https://example.org/a stored", "https://example.org/b stored",
                "https://example.org/c stored",
            ])
    }

    @Test func makesNoKnownPagesOne() throws {
        let fixture = try WatchFixture()
        try fixture.announce(["a", "b"].map { Fixture.announcement($0, version: "1") }, at: 1)
        for (number, path) in ["a", "b"].enumerated() {
            try fixture.store(Fixture.page(path, seed: UInt64(number)), at: 2)
        }
        try fixture.announce(["a", "b"].map { Fixture.announcement($0, version: "2") }, at: 3)
        try fixture.store(Fixture.page("masuk", seed: 9), at: 4)
        #expect(try fixture.store(Fixture.page("masuk", seed: 9), at: 4).isRetriable)
        #expect(
            try fixture.strings("SELECT document_key FROM watch_items ORDER BY id")
                == ["url:example.org/a", "url:example.org/b"])
        #expect(try fixture.fixture.count("documents") == 3)
    }

    /// Two addresses that lead to a third that nobody has announced.
    private func isOne(
        guid: (String?, String?), title: (String?, String?), others: [Announcement] = []
    ) throws -> Bool {
        let fixture = try WatchFixture()
        let pages = [
            Fixture.announcement("?p=1", guid: guid.0, title: title.0),
            Fixture.announcement("x", guid: guid.1, title: title.1),
        ]
        try fixture.announce(pages + others, at: 1)
        try fixture.store(Fixture.page("final"), at: 2)
        let isOne = try !fixture.store(Fixture.page("final"), at: 2).isRetriable
        #expect(try fixture.fixture.count("watch_items") == others.count + (isOne ? 1 : 2))
        return isOne
    }

    @Test func isNotWhatHasAName() throws {
        #expect(try isOne(guid: ("g", "g"), title: (nil, nil)))
        #expect(try isOne(guid: ("g", "h"), title: ("Judul", "Judul")))
        #expect(try !isOne(guid: ("g", "h"), title: ("Judul", "Lain")))
        #expect(try !isOne(guid: (nil, nil), title: (nil, nil)))
        // A name that more pages have tells nothing.
        let others = [Fixture.announcement("other", guid: "g", title: "Judul")]
        #expect(try !isOne(guid: ("g", "g"), title: ("Judul", "Judul"), others: others))
    }

    /// However it is announced: two items are one at the most.
    @Test func mayBeAnnounced() throws {
        let fixture = try WatchFixture()
        try fixture.announce(["a", "b", "masuk"].map { Fixture.announcement($0) }, at: 1)
        #expect(try fixture.store(Fixture.page("masuk"), at: 2).failure == nil)
        #expect(try fixture.store(Fixture.page("masuk"), at: 2).isRetriable)
        #expect(
            try items(fixture) == ["https://example.org/a waiting", "https://example.org/b waiting"])
    }
}
