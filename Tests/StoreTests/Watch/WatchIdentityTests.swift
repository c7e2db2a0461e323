import Records
import Testing

@testable import Store

@Suite("Which pages are one")
struct WatchIdentityTests {
    private typealias Fixture = WatchFixture

    private func keys(_ fixture: borrowing WatchFixture) throws -> [String] {
        try fixture.strings("SELECT key || ' ' || revision FROM documents ORDER BY id")
    }

    @Test func pagesThatEndAtOneAddressAreOne() throws {
        let fixture = try WatchFixture()
        try fixture.announce([Fixture.announcement("?p=1"), Fixture.announcement("a", version: "1")], at: 1)
        try fixture.store(Fixture.page("a"), at: 2)
        #expect(try fixture.fixture.count("watch_items") == 1)
        #expect(try fixture.due(at: 3) == nil)
        let again = [Fixture.announcement("?p=1"), Fixture.announcement("a")]
        #expect(try fixture.announce(again, at: 4) == NotedAnnouncements())
        #expect(try keys(fixture) == ["url:example.org/a 1"])
    }

    @Test func whoStillWorksOnAnItemThatBecameOneMeetsTheOther() throws {
        let fixture = try WatchFixture()
        try fixture.announce([Fixture.announcement("?p=1"), Fixture.announcement("a")], at: 1)
        let ids = try fixture.strings("SELECT id FROM watch_items ORDER BY id").compactMap(Int64.init)
        try fixture.store(Fixture.page("a"), at: 2)
        let stored = try fixture.state.store(Fixture.page("a"), of: ids[1], rules: [], now: 3) { _ in [] }
        #expect(stored.documents.unchanged == 1)
        // Numbers are not given again: nothing of what is late comes to another item.
        try fixture.announce([Fixture.announcement("new")], at: 4)
        #expect(try fixture.due(at: 4)?.id == ids[1] + 1)
        let late = try fixture.state.store(Fixture.page("nowhere"), of: ids[1], rules: [], now: 5) { _ in [] }
        #expect(late == StoredPage(failure: "its item became part of another"))
        #expect(try fixture.fixture.count("documents") == 1)
    }

    @Test func aFrontPageIsNoArticle() throws {
        let fixture = try WatchFixture()
        try fixture.announce([Fixture.announcement("a", version: "1")], at: 1)
        try fixture.store(Fixture.page("a"), at: 2)
        try fixture.announce([Fixture.announcement("a", version: "2")], at: 3)
        #expect(
            try fixture.store(Fixture.page(""), at: 4).failure == "leads to the front page of its site")
        #expect(try fixture.state.failures(limit: 3).map(\.url) == ["https://example.org/a"])
        #expect(try fixture.fixture.count("documents") == 1)
    }

    // MARK: Pages that moved

    private func move(
        guid: (String?, String?) = (nil, nil), title: (String?, String?) = (nil, nil), seeds: (UInt64, UInt64) = (1, 1),
        published: String = "2019-07-03", isStillThere: Bool = false
    ) throws -> [String] {
        let fixture = try WatchFixture()
        let old = Fixture.announcement("old", guid: guid.0, title: title.0)
        try fixture.announce([old], at: 1)
        try fixture.store(Fixture.page("old", seed: seeds.0), at: 2)
        let new = Fixture.announcement("new", guid: guid.1, title: title.1)
        try fixture.announce(isStillThere ? [old, new] : [new], at: 3)
        let text = StoreFixture.text(seed: seeds.1).dropFirst().joined(separator: " ")
        let whole = StoreFixture.text(seed: seeds.1).joined(separator: " ")
        let isHint = guid.0 != nil || title.0 != nil
        try fixture.store(
            Fixture.page(
                "new",
                [
                    StoreFixture.record(
                        url: Fixture.site + "new", text: isHint ? text : whole, published: published)
                ]), at: 4)
        #expect(try fixture.announce([new], at: 5) == NotedAnnouncements())
        #expect(try fixture.due(at: 5) == nil)
        return try keys(fixture) + [try fixture.fixture.count("watch_items").description]
    }

    @Test func aPageThatMovedKeepsItsDocument() throws {
        let moved = ["url:example.org/old 1", "url:example.org/old 2", "1"]
        #expect(try move(guid: ("g", "g")) == moved)
        #expect(try move(title: ("Judul", "Judul")) == moved)
        #expect(try move() == ["url:example.org/old 1", "1"])
    }

    @Test func aPageMayMoveTwice() throws {
        let fixture = try WatchFixture()
        for (now, path) in [(1.0, "a"), (3, "b"), (5, "c")] {
            try fixture.announce([Fixture.announcement(path, guid: "g")], at: now)
            try fixture.store(Fixture.page(path, million: Int(now)), at: now + 1)
        }
        #expect(try keys(fixture) == (1...3).map { "url:example.org/a \($0)" })
        #expect(
            try fixture.strings("SELECT address FROM watch_addresses")
                == ["example.org/a", "example.org/b", "example.org/c"])
        // Whoever still names an old address names the item.
        let old = [Fixture.announcement("b", guid: "g"), Fixture.announcement("a", guid: "g")]
        #expect(try fixture.announce(old, at: 7) == NotedAnnouncements())
        #expect(try fixture.fixture.count("watch_items") == 1)
    }

    @Test func whatOnlyLooksLikeAMoveLosesNothing() throws {
        let apart = ["url:example.org/old 1", "url:example.org/new 1", "2"]
        #expect(try move(guid: ("g", "g"), seeds: (1, 2)) == apart)
        #expect(try move(title: ("Judul", "Judul"), seeds: (1, 2)) == apart)
        #expect(try move(guid: ("g", "g"), published: "2019-07-04") == apart)
        #expect(try move(guid: ("g", "g"), isStillThere: true) == apart)
        #expect(try move(isStillThere: true) == apart)
    }

    /// Feeds exist that give every entry one GUID.
    @Test func oneGUIDForAllLosesNothing() throws {
        let fixture = try WatchFixture()
        let shared = StoreFixture.text(seed: 1)
        for number in 0..<6 {
            try fixture.announce([Fixture.announcement("\(number)", guid: "g")], at: Double(2 * number))
            // Reports of one form: they tell the same story, in one way of counting.
            let text = (shared + StoreFixture.text(seed: 100 + UInt64(number), sentences: 4)).joined(separator: " ")
            let day = "2019-07-0\(number + 1)"
            try fixture.store(
                Fixture.page(
                    "\(number)",
                    [
                        StoreFixture.record(
                            url: Fixture.site + "\(number)", text: text, published: number < 2 ? day : "2019-08-01")
                    ]), at: Double(2 * number + 1))
        }
        #expect(try keys(fixture) == (0..<6).map { "url:example.org/\($0) 1" })
        #expect(try fixture.fixture.count("watch_items") == 6)
        #expect(try fixture.fixture.count("stories") == 1)
    }
}
