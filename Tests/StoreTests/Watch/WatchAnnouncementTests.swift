import Testing

@testable import Store

@Suite("What sources announce")
struct WatchAnnouncementTests {
    private func announcement(_ path: String, version: String? = nil) -> Announcement {
        WatchFixture.announcement(path, version: version)
    }

    @Test func aKnownAddressIsNoNewItem() throws {
        let fixture = try WatchFixture()
        #expect(try fixture.announce([announcement("a"), announcement("b")], at: 1).new == 2)
        var again = announcement("a/?utm_source=rss#top")
        (again.guid, again.title) = ("g", "Judul baru")
        #expect(try fixture.announce([again, announcement("a")], at: 2) == NotedAnnouncements())
        #expect(
            try fixture.strings(
                "SELECT url || ' ' || COALESCE(guid || ' ' || title, '-') || ' ' || last_seen FROM watch_items")
                == ["https://example.org/a g Judul baru 2.0", "https://example.org/b - 1.0"])
    }

    @Test func anotherVersionWaitsAgain() throws {
        let fixture = try WatchFixture()
        try fixture.announce([announcement("a", version: "1")], at: 1)
        try fixture.store(WatchFixture.page("a"), at: 2)
        #expect(try fixture.announce([announcement("a", version: "1")], at: 3) == NotedAnnouncements())
        #expect(try fixture.announce([announcement("a")], at: 4) == NotedAnnouncements())
        #expect(try fixture.due(at: 4) == nil)
        #expect(try fixture.announce([announcement("a", version: "2")], at: 5).changed == 1)
        #expect(try fixture.due(at: 5)?.version == "2")
    }

    @Test func whatFailedWaitsForAnotherVersion() throws {
        let fixture = try WatchFixture()
        try fixture.announce([announcement("a", version: "1")], at: 1)
        let id = try #require(try fixture.due(at: 1)?.id)
        try fixture.state.postpone(id, until: 50, reason: "503")
        try fixture.state.fail(id, reason: "no text", now: 2)
        try fixture.announce([announcement("a", version: "1")], recheckAfter: 1, at: 60)
        #expect(try fixture.due(at: 60) == nil)
        try fixture.announce([announcement("a", version: "2")], at: 61)
        let item = try #require(try fixture.due(at: 61))
        #expect(item.tries == 0 && item.reason == nil && item.nextTry == 61)
    }

    /// What drops out of a feed and comes back is no news.
    @Test func whatComesBackIsKnown() throws {
        let fixture = try WatchFixture()
        try fixture.announce([announcement("a"), announcement("b")], at: 1)
        for path in ["a", "b"] { try fixture.store(WatchFixture.page(path), at: 2) }
        try fixture.announce([announcement("b")], at: 3)
        #expect(try fixture.announce([announcement("a"), announcement("b")], at: 4) == NotedAnnouncements())
        #expect(try fixture.due(at: 4) == nil)
        #expect(try fixture.fixture.count("watch_items") == 2)
    }

    @Test func somePagesAreReadAtEveryLook() throws {
        let fixture = try WatchFixture()
        var page = announcement("a")
        page.isAlwaysRead = true
        try fixture.announce([page], at: 1)
        try fixture.store(WatchFixture.page("a"), at: 2)
        #expect(try fixture.announce([page], at: 3) == NotedAnnouncements())
        let id = try #require(try fixture.due(at: 3)?.id)
        // What waits for a host that fails keeps its place.
        try fixture.state.postpone(id, until: 50, reason: "503")
        try fixture.announce([page], at: 4)
        #expect(try fixture.due(at: 4) == nil)
        try fixture.state.fail(id, reason: "404", now: 50)
        try fixture.announce([page], at: 51)
        #expect(try fixture.due(at: 51)?.id == id)
    }

    @Test func storedPagesAreAskedForAgainAfterLong() throws {
        let fixture = try WatchFixture()
        try fixture.announce([announcement("a"), announcement("b")], at: 1)
        for path in ["a", "b"] { try fixture.store(WatchFixture.page(path), at: 10) }
        try fixture.announce([announcement("a")], recheckAfter: 100, at: 109)
        #expect(try fixture.due(at: 109) == nil)
        try fixture.announce([announcement("a")], recheckAfter: 100, at: 110)
        let item = try #require(try fixture.due(at: 110))
        #expect(item.url.hasSuffix("/a"))
        try fixture.state.noteUnchanged(item.id, entityTag: nil, lastModified: nil, now: 111)
        try fixture.announce([announcement("a")], recheckAfter: 100, at: 210)
        #expect(try fixture.due(at: 210) == nil)
    }

    /// A feed's dates and a sitemap's are not compared with each other: pages of both would wait again at every look.
    @Test func eachSourceHasVersionsOfItsOwn() throws {
        let fixture = try WatchFixture()
        try fixture.announce([announcement("a", version: "2019-07-03")], of: "feed", at: 1)
        try fixture.store(WatchFixture.page("a"), at: 2)
        for now in [3.0, 5] {
            #expect(
                try fixture.announce([announcement("a", version: "2019-07-03T10:00Z")], of: "map", at: now)
                    == NotedAnnouncements())
            #expect(
                try fixture.announce([announcement("a", version: "2019-07-03")], of: "feed", at: now + 1)
                    == NotedAnnouncements())
        }
        #expect(try fixture.announce([announcement("a", version: "2019-07-04T10:00Z")], of: "map", at: 7).changed == 1)
        #expect(try fixture.due(at: 7)?.source == "feed")
    }

    @Test func aFeedMayNameOnePageTwice() throws {
        let fixture = try WatchFixture()
        let twice = [announcement("a", version: "1"), announcement("a#x", version: "2")]
        #expect(try fixture.announce(twice, at: 1).new == 1)
        try fixture.store(WatchFixture.page("a"), at: 2)
        #expect(try fixture.announce(twice, at: 3) == NotedAnnouncements())
    }

    @Test func theSourceAndItsAnnouncementsAreOneTransaction() throws {
        let fixture = try WatchFixture()
        try fixture.execute(
            """
            CREATE TRIGGER stop BEFORE INSERT ON watch_items WHEN NEW.url LIKE '%/b'
            BEGIN SELECT RAISE(ABORT, 'stop'); END
            """)
        #expect(throws: StoreError.self) { try fixture.announce([announcement("a"), announcement("b")], at: 1) }
        #expect(try fixture.state.sources().isEmpty)
        #expect(try fixture.fixture.count("watch_items") == 0)
        try fixture.execute("DROP TRIGGER stop")
        #expect(try fixture.announce([announcement("a"), announcement("b")], at: 2).new == 2)
        #expect(try fixture.state.sources().map(\.nextCheck) == [62])
    }

    /// Nobody asks for the pages of a source that the configuration no longer has, but when another one names them.
    @Test func whatIsForgottenIsNotAskedFor() throws {
        let fixture = try WatchFixture()
        try fixture.announce([announcement("a"), announcement("b")], of: "old", at: 1)
        try fixture.announce([announcement("c")], of: "new", at: 1)
        try fixture.state.forgetSources(except: ["new"])
        #expect(try fixture.state.sources().map(\.isWatched) == [true, false])
        #expect(try fixture.due(at: 2)?.url.hasSuffix("/c") == true)
        try fixture.store(WatchFixture.page("c"), at: 2)
        #expect(try fixture.due(at: 3) == nil)
        #expect(try fixture.announce([announcement("b")], of: "new", at: 3) == NotedAnnouncements())
        #expect(try fixture.due(at: 3)?.source == "new")
        try fixture.state.forgetSources(except: ["new", "old"])
        #expect(
            try fixture.strings("SELECT url FROM watch_items WHERE state = 'waiting' AND is_watched ORDER BY url")
                == ["https://example.org/a", "https://example.org/b"])
    }
}
