import GRDB
import Records
import Testing

@testable import Store

/// A monitor of a few lines: two sources look, pages are stored, alerts delivered; it may stop before any call.
private struct SmallMonitor {
    struct Stopped: Error {}

    var state: WatchState
    /// Calls until it stops.
    var left: Int
    var delivered: [String] = []

    mutating func step() throws {
        left -= 1
        if left < 0 { throw Stopped() }
    }

    mutating func run() throws {
        for (number, source) in ["kabar", "siaran"].enumerated() {
            try step()
            let announcements = (0..<3).map { WatchFixture.announcement("\(number + $0)", version: "1") }
            _ = try state.note(
                announcements, of: WatchedSource(name: source, place: "p", nextCheck: 60), recheckAfter: nil, now: 1)
        }
        while let item = try state.nextItem(of: "example.org", at: 2) {
            try step()
            guard try state.begin(item.id, limit: 3) else { continue }
            try step()
            let number = Int(item.url.suffix(1)) ?? 0
            _ = try state.store(
                WatchFixture.page("\(number)", seed: UInt64(number), million: 1 + number), of: item.id,
                rules: [WatchFixture.rule()], now: 2
            ) { Array($0.id.utf8) }
        }
        while let alert = try state.nextDelivery(to: "team", at: 3) {
            try step()
            delivered.append(alert.id)
            try step()
            try state.delivered(alert.id, to: "team", now: 3)
        }
    }
}

@Suite("A monitor that ends anywhere")
struct WatchRestartTests {
    private static let tables = [
        "documents", "funding", "figures", "watch_items", "watch_addresses", "alerts", "alert_deliveries", "runs",
    ]

    /// Stops before its first, second, ... call; the next process goes on. What it leaves is the same each time.
    @Test func losesAndDoublesNothing() throws {
        var wanted: [[String]] = []
        for stop in 0... {
            let fixture = try WatchFixture()
            var first = SmallMonitor(state: fixture.state, left: stop)
            let hasStopped: Bool
            do {
                try first.run()
                hasStopped = false
            } catch is SmallMonitor.Stopped {
                hasStopped = true
            }
            var second = SmallMonitor(state: try fixture.reopened(), left: .max)
            try second.run()
            let left = try contents(fixture)
            if wanted.isEmpty { wanted = left }
            #expect(left == wanted, "stopped before call \(stop)")
            let delivered = first.delivered + second.delivered
            // At least once; twice where it ended between the delivery and its note.
            #expect(Set(delivered).sorted() == (try fixture.strings("SELECT id FROM alerts ORDER BY id")))
            #expect(delivered.count - Set(delivered).count <= 1)
            if !hasStopped {
                #expect(stop == 18)
                break
            }
        }
        #expect(wanted.map(\.count) == [4, 4, 4, 4, 4, 4, 4, 1])
    }

    /// All rows, but for counts of what was begun.
    private func contents(_ fixture: borrowing WatchFixture) throws -> [[String]] {
        try Self.tables.map { table in
            try fixture.fixture.store.read { db in
                try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map(\.description)
            }
        }
    }

    @Test func aTransactionThatIsDoneAgainMakesTheSameAlert() throws {
        let fixture = try WatchFixture()
        try fixture.announce([WatchFixture.announcement("a")], at: 1)
        try fixture.execute(
            "CREATE TRIGGER stop BEFORE INSERT ON alert_deliveries BEGIN SELECT RAISE(ABORT, 'stop'); END")
        var told: [String] = []
        func store(_ state: WatchState) throws {
            _ = try state.store(WatchFixture.page("a"), of: 1, rules: [WatchFixture.rule()], now: 2) {
                told.append($0.id)
                return []
            }
        }
        let error = #expect(throws: StoreError.self) { try store(fixture.state) }
        #expect(error?.reason == "stop")
        for table in ["documents", "figures", "alerts", "runs"] { #expect(try fixture.fixture.count(table) == 0) }
        #expect(try fixture.state.item(1)?.state == .waiting)
        try fixture.execute("DROP TRIGGER stop")
        try store(try fixture.reopened())
        #expect(told.count == 2 && Set(told).count == 1)
        #expect(try fixture.strings("SELECT id FROM alerts") == [told[0]])
        #expect(try fixture.state.item(1)?.state == .stored)
    }

    @Test func countsAreOfAllProcesses() throws {
        let fixture = try WatchFixture()
        let day = 86_400.0
        for (number, now) in [1.0, 2, day + 1].enumerated() {
            try fixture.announce([WatchFixture.announcement("a", version: "\(number)")], at: now)
            let page = WatchFixture.page("a", seed: UInt64(number))
            _ = try fixture.reopened().store(page, of: 1, rules: [], now: now) { _ in [] }
        }
        try fixture.announce([WatchFixture.announcement("b"), WatchFixture.announcement("c")], at: 2 * day)
        try fixture.state.fail(2, reason: "404", now: 2 * day)
        try fixture.state.postpone(3, until: 3 * day, reason: "503")
        let overview = try #require(try fixture.state.status(now: 2 * day).sources.first)
        #expect((overview.documents, overview.revisions, overview.statements) == (3, 2, 3))
        #expect((overview.waiting, overview.due, overview.stored, overview.failed) == (1, 0, 1, 1))
        #expect(
            try fixture.strings("SELECT started || ' ' || added || ' ' || revised || ' ' || ended FROM runs") == [
                "1970-01-01T00:00:01Z 1 1 1970-01-01T00:00:02Z", "1970-01-02T00:00:01Z 0 1 1970-01-02T00:00:01Z",
            ])
    }
}
