import Records
import Testing

@testable import Store

@Suite("What waits to be read")
struct WatchItemTests {
    private func announcement(_ url: String, host: String) -> Announcement { Announcement(url: url, host: host) }

    @Test func hostsAndItemsComeInOrder() throws {
        let fixture = try WatchFixture()
        let state = fixture.state
        try fixture.announce(
            [
                announcement("https://b.example/1", host: "b.example"),
                announcement("https://b.example/2", host: "b.example"),
                announcement("file:masuk/1.html", host: ""),
            ], at: 10)
        try fixture.announce([announcement("https://a.example/1", host: "a.example")], of: "other", at: 20)
        #expect(try state.hostsWithWork(at: 9) == [])
        #expect(try state.hostsWithWork(at: 10) == ["", "b.example"])
        #expect(try state.hostsWithWork(at: 20) == ["", "a.example", "b.example"])
        #expect(try state.nextTry(after: 0) == 10)
        #expect(try state.nextTry(after: 10) == 20)
        #expect(try state.nextTry(after: 20) == nil)
        let first = try #require(try state.nextItem(of: "b.example", at: 30))
        #expect(first.url == "https://b.example/1")
        try state.postpone(first.id, until: 15, reason: "503")
        #expect(try state.nextItem(of: "b.example", at: 30)?.url == "https://b.example/2")
        #expect(try state.nextItem(of: "c.example", at: 30) == nil)
    }

    @Test func triesAreCountedUntilAnOutcome() throws {
        let fixture = try WatchFixture()
        try fixture.announce([WatchFixture.announcement("a")], at: 1)
        let id = try #require(try fixture.due(at: 1)?.id)
        try fixture.state.postpone(id, until: 5, reason: "timed out")
        try fixture.state.postpone(id, until: 9, reason: "503")
        let item = try #require(try fixture.state.item(id))
        #expect((item.tries, item.nextTry, item.reason, item.state) == (2, 9, "503", .waiting))
        try fixture.state.noteUnchanged(id, entityTag: "\"2\"", lastModified: nil, now: 10)
        let stored = try #require(try fixture.state.item(id))
        #expect((stored.tries, stored.reason, stored.state, stored.lastCheck) == (0, nil, .stored, 10))
        #expect(stored.entityTag == "\"2\"")
        try fixture.state.postpone(id, until: 99, reason: "late")
        #expect(try fixture.state.item(id) == stored)
    }

    /// A page that ends the process is read so often and no more.
    @Test func whatEndsTheProcessIsGivenUp() throws {
        let fixture = try WatchFixture()
        try fixture.announce([WatchFixture.announcement("a")], at: 1)
        let id = try #require(try fixture.due(at: 1)?.id)
        for _ in 0..<2 { #expect(try fixture.reopened().begin(id, limit: 2)) }
        #expect(try fixture.reopened().begin(id, limit: 2) == false)
        let failed = try #require(try fixture.state.failures(limit: 5).first)
        #expect(failed.id == id)
        #expect(failed.reason == "the process ended 2 times while this was read")
        #expect(try fixture.state.retry(source: nil, url: nil, now: 7) == 1)
        #expect(try fixture.state.begin(id, limit: 2))
        try fixture.state.postpone(id, until: 8, reason: "stopped")
        for _ in 0..<2 { #expect(try fixture.state.begin(id, limit: 2)) }
        try fixture.store(WatchFixture.page("a"))
        #expect(try fixture.strings("SELECT begun FROM watch_items") == ["0"])
        #expect(try fixture.state.begin(99, limit: 2) == false)
    }

    @Test func aFileOfManyDocumentsIsBegunUntilItsEnd() throws {
        let fixture = try WatchFixture()
        try fixture.announce([Announcement(url: "file:masuk/a.jsonl", host: "")], at: 1)
        let id = try #require(try fixture.due(at: 1)?.id)
        #expect(try fixture.state.begin(id, limit: 1))
        var page = FetchedPage(
            url: "file:masuk/a.jsonl", records: WatchFixture.page("1").records + WatchFixture.page("2").records)
        page.isLast = false
        #expect(try fixture.store(page).documents.added == 2)
        #expect(try fixture.state.item(id)?.state == .waiting)
        let failure = Record(
            id: "f", source: Record.Source(uri: "masuk/a.jsonl"),
            outcome: .failure(Record.Failure(code: "no_text", message: "the page holds no text")))
        (page.isLast, page.records) = (true, WatchFixture.page("3").records + [failure])
        let last = try fixture.store(page).documents
        #expect((last.added, last.failed) == (1, 1))
        #expect(try fixture.state.item(id)?.state == .stored)
        #expect(try fixture.strings("SELECT key FROM documents").count == 3)
    }

    @Test func whatFailedOrWaitsIsTriedAnewWhenAskedFor() throws {
        let fixture = try WatchFixture()
        try fixture.announce(["a", "b", "c"].map { WatchFixture.announcement($0) }, at: 1)
        try fixture.announce([WatchFixture.announcement("d")], of: "other", at: 1)
        for (number, path) in ["a", "b", "d"].enumerated() {
            let id = try fixture.strings("SELECT id FROM watch_items WHERE url LIKE '%/\(path)'").first
            try fixture.state.fail(Int64(id ?? "") ?? 0, reason: path, now: Double(number))
        }
        let waiting = try #require(try fixture.due(at: 1))
        try fixture.state.postpone(waiting.id, until: 500, reason: "503")
        #expect(try fixture.state.failures(limit: 2).map(\.reason) == ["d", "b"])
        #expect(try fixture.state.retry(source: nil, url: WatchFixture.site + "a?utm_source=x", now: 2) == 1)
        #expect(try fixture.state.retry(source: "other", url: nil, now: 2) == 1)
        #expect(try fixture.state.retry(source: nil, url: nil, now: 2) == 2)
        #expect(try fixture.state.retry(source: nil, url: nil, now: 2) == 0)
        #expect(try fixture.state.failures(limit: 5) == [])
        #expect(try fixture.state.item(waiting.id)?.nextTry == 2)
    }

    @Test func sourcesHostsAndRobotsAreKept() throws {
        let fixture = try WatchFixture()
        var source = WatchedSource(name: "kabar", place: "https://example.org/rss", nextCheck: 5)
        (source.entityTag, source.lastModified, source.lastError) = ("W/\"1\"", "Wed", "timed out")
        (source.lastCheck, source.lastSuccess, source.failureCount) = (4, 3, 2)
        try fixture.state.save(source)
        #expect(try fixture.reopened().sources() == [source])
        source.entityTag = nil
        try fixture.state.save(source)
        #expect(try fixture.state.sources() == [source])
        let host = WatchedHost(name: "127.0.0.1:8080", earliest: 9, failureCount: 1)
        try fixture.state.save(WatchedHost(name: "127.0.0.1:8080", earliest: 1, failureCount: 3))
        try fixture.state.save(host)
        #expect(try fixture.state.hosts() == [host])
        var robots = WatchedRobots(
            origin: "https://example.org", status: 200, body: [0x61, 0, 0xFF, 0x0A, 0x62], fetched: 3)
        try fixture.state.save(robots)
        robots.body = Array("a\u{FFFD}\u{FFFD}\nb".utf8)
        #expect(try fixture.state.robots() == [robots])
    }
}
