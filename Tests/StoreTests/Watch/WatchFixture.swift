import GRDB
import Records
import TestSupport

@testable import Store

/// An archive with the state of a monitor, and what tests do to it. Times are small numbers.
struct WatchFixture: ~Copyable {
    let fixture: StoreFixture
    let state: WatchState

    init() throws {
        fixture = try StoreFixture()
        state = WatchState(fixture.store, version: "test")
    }

    /// The same state, as the next process opens it.
    borrowing func reopened() throws -> WatchState {
        WatchState(try RecordStore(path: fixture.folder.path("archive.db")), version: "test")
    }

    /// One look at a source that has announced these pages.
    @discardableResult
    borrowing func announce(
        _ announcements: [Announcement], of source: String = "kabar", recheckAfter: Double? = nil, at now: Double
    ) throws -> NotedAnnouncements {
        try state.note(
            announcements, of: WatchedSource(name: source, place: "https://example.org/rss", nextCheck: now + 60),
            recheckAfter: recheckAfter, now: now)
    }

    /// Stores the page of the item that is due.
    @discardableResult
    borrowing func store(
        _ page: FetchedPage, rules: [WatchRule] = [], at now: Double = 100
    ) throws -> StoredPage {
        let item = try due(at: now)
        return try state.store(page, of: item?.id ?? 0, rules: rules, now: now) { Array($0.id.utf8) }
    }

    borrowing func due(at now: Double) throws -> WatchedItem? {
        for host in try state.hostsWithWork(at: now) {
            if let item = try state.nextItem(of: host, at: now) { return item }
        }
        return nil
    }

    borrowing func strings(_ sql: String) throws -> [String] { try fixture.strings(sql) }

    borrowing func execute(_ sql: String) throws {
        try fixture.store.write { db in try db.execute(sql: sql) }
    }

    static let site = "https://example.org/"

    static func announcement(
        _ path: String, guid: String? = nil, title: String? = nil, version: String? = nil
    ) -> Announcement {
        var announcement = Announcement(url: site + path, host: "example.org")
        (announcement.guid, announcement.title, announcement.version) = (guid, title, version)
        return announcement
    }

    static func page(_ path: String, _ records: [Record]) -> FetchedPage {
        FetchedPage(url: site + path, records: records)
    }

    /// A page of one statement.
    static func page(
        _ path: String, seed: UInt64 = 1, funder: String = "Bank Contoh", million: Int = 500,
        program: String? = "Air Bersih", published: String = "2019-07-03"
    ) -> FetchedPage {
        page(
            path,
            [
                StoreFixture.record(
                    url: site + path, text: StoreFixture.text(seed: seed).joined(separator: " "), funder: funder,
                    million: million, program: program, published: published)
            ])
    }

    static func rule(
        _ name: String = "all", deliveries: [String] = ["team"], sources: Set<String> = [], newFunders: Bool = false,
        _ change: (inout FigureFilter) -> Void = { _ in }
    ) -> WatchRule {
        var filter = FigureFilter()
        change(&filter)
        return WatchRule(
            name: name, filter: filter, isForNewFunders: newFunders, sources: sources, deliveries: deliveries)
    }
}
