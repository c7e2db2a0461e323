import Testing

@testable import Store

@Suite("Pages under way")
struct WatchFlightTests {
    private typealias Fixture = WatchFixture

    /// A page that is asked for in its first version; another one is announced meanwhile.
    private func fixture(from first: String?, to second: String?) throws -> WatchFixture {
        let fixture = try WatchFixture()
        try fixture.announce([Fixture.announcement("a", version: first)], at: 1)
        try fixture.announce([Fixture.announcement("a", version: second)], at: 2)
        return fixture
    }

    private func state(_ fixture: borrowing WatchFixture) throws -> WatchedItem.State? {
        try fixture.state.item(1)?.state
    }

    @Test(arguments: [(nil, "2"), ("1", "2")] as [(String?, String)])
    func aChangeMeanwhileIsNotLost(first: String?, second: String) throws {
        let fixture = try fixture(from: first, to: second)
        var page = Fixture.page("a")
        page.version = first
        #expect(try fixture.store(page, at: 3).documents.added == 1)
        let item = try #require(try fixture.due(at: 3))
        #expect((item.id, item.tries, item.nextTry, item.stored) == (1, 0, 3, 3))
        try fixture.state.noteUnchanged(1, entityTag: nil, lastModified: nil, version: first, now: 4)
        #expect(try fixture.due(at: 4)?.lastCheck == 4)
        page.version = second
        #expect(try fixture.store(page, at: 5).documents.unchanged == 1)
        #expect(try state(fixture) == .stored)
        try fixture.state.noteUnchanged(1, entityTag: nil, lastModified: nil, version: second, now: 6)
        #expect(try state(fixture) == .stored)
    }

    @Test func whatNeverHadAVersionIsStored() throws {
        let fixture = try fixture(from: nil, to: nil)
        var page = Fixture.page("a")
        page.version = .some(nil)
        try fixture.store(page, at: 3)
        #expect(try state(fixture) == .stored)
    }

    /// A full disk ends the process as well, and is no fault of the page.
    @Test func aBeginMayBeTakenBack() throws {
        let fixture = try fixture(from: nil, to: nil)
        for _ in 0..<5 {
            #expect(try fixture.state.begin(1, limit: 2))
            try fixture.state.unbegin(1)
        }
        try fixture.state.unbegin(1)
        for isBelowLimit in [true, true, false] {
            #expect(try fixture.state.begin(1, limit: 2) == isBelowLimit)
        }
    }

    @Test func othersAreFoundBesideWhatIsUnderWay() throws {
        let fixture = try WatchFixture()
        var pages = ["a", "b"].map { Fixture.announcement($0) }
        pages.append(Announcement(url: "https://example.com/c", host: "example.com"))
        try fixture.announce(pages, at: 1)
        let state = fixture.state
        #expect(try state.nextItem(of: "example.org", at: 1, except: [1, 3])?.id == 2)
        #expect(try state.nextItem(of: "example.org", at: 1, except: [1, 2]) == nil)
        #expect(try state.hostsWithWork(at: 1, except: [1, 3]) == ["example.org"])
        #expect(try state.hostsWithWork(at: 1, except: [1, 2]) == ["example.com"])
        #expect(try state.hostsWithWork(at: 1, except: [1]) == ["example.com", "example.org"])
    }
}
