import Records
import Testing

@testable import Store

@Suite("New figures and their alerts")
struct WatchAlertTests {
    private typealias Fixture = WatchFixture

    /// Announces a page, or that it has changed, and stores it.
    @discardableResult
    private func store(
        _ page: FetchedPage, in fixture: borrowing WatchFixture, at now: Double, source: String = "kabar",
        rules: [WatchRule] = [Fixture.rule()]
    ) throws -> StoredPage {
        var announcement = Announcement(url: page.url, host: "example.org")
        announcement.version = "\(now)"
        try fixture.announce([announcement], of: source, at: now)
        return try fixture.store(page, rules: rules, at: now)
    }

    @Test func aFigureIsToldOnce() throws {
        let fixture = try WatchFixture()
        let stored = try store(Fixture.page("a", seed: 1), in: fixture, at: 1)
        #expect((stored.documents.added, stored.statements, stored.alerts) == (1, 1, 1))
        // The same figure in another document, and the same page again.
        #expect(try store(Fixture.page("b", seed: 2), in: fixture, at: 2).alerts == 0)
        #expect(try store(Fixture.page("a", seed: 1), in: fixture, at: 3).alerts == 0)
        #expect(try store(Fixture.page("c", seed: 3, million: 7), in: fixture, at: 4).alerts == 1)
        let alert = try #require(try fixture.state.nextDelivery(to: "team", at: 1))
        #expect(alert.id.wholeMatch(of: /msg_[0-9a-f]{32}/) != nil)
        #expect(alert.payload == Array(alert.id.utf8))
        #expect((alert.rule, alert.made, alert.tries) == ("all", 1, 0))
    }

    @Test func theFigureIsToldWithItsDocument() throws {
        let fixture = try WatchFixture()
        try store(Fixture.page("a", seed: 1), in: fixture, at: 1, rules: [])
        try fixture.announce([Fixture.announcement("a", version: "new")], at: 2)
        var told: [NewFigure] = []
        _ = try fixture.state.store(
            Fixture.page("a", seed: 2, million: 900), of: 1, rules: [Fixture.rule()], now: 2
        ) { figure in
            told.append(figure)
            return []
        }
        let figure = try #require(told.first)
        #expect((told.count, figure.source, figure.revision, figure.made) == (1, "kabar", 2, 2))
        #expect(figure.statement.document.key == "url:example.org/a")
        #expect(figure.statement.sum?.digits == "900000000")
        #expect(figure.statement.funder?.name == "Bank Contoh")
    }

    @Test func aRevisionTellsWhatIsNewInIt() throws {
        let fixture = try WatchFixture()
        try store(Fixture.page("a", seed: 1, program: nil), in: fixture, at: 1)
        // Other words, and a programme: another figure by its key, the same by funder and sum.
        #expect(try store(Fixture.page("a", seed: 2), in: fixture, at: 2).alerts == 0)
        #expect(
            try store(Fixture.page("a", seed: 2, funder: "BANK CONTOH", program: nil), in: fixture, at: 3).alerts == 0)
        let other = try store(Fixture.page("a", seed: 2, million: 900), in: fixture, at: 4)
        #expect((other.documents.revised, other.alerts) == (1, 1))
        #expect(try store(Fixture.page("a", seed: 3, funder: "Bank Lain"), in: fixture, at: 5).alerts == 1)
        // What an older revision had is no news.
        #expect(try store(Fixture.page("a", seed: 4, million: 500), in: fixture, at: 6).alerts == 0)
    }

    /// A document joins two stories: figures of old documents get new rows, and are not new.
    @Test func storiesThatBecomeOneMakeNoFigure() throws {
        let fixture = try WatchFixture()
        let (left, right) = (StoreFixture.text(seed: 1), StoreFixture.text(seed: 2))
        for (number, text) in [left, right, left + right].enumerated() {
            let record = StoreFixture.record(
                url: Fixture.site + "\(number)", text: text.joined(separator: " "), program: nil)
            let stored = try store(Fixture.page("\(number)", [record]), in: fixture, at: Double(number))
            #expect(stored.alerts == (number == 2 ? 0 : 1))
        }
        #expect(try fixture.fixture.count("stories") == 1)
        #expect(try fixture.fixture.count("figures") == 1)
    }

    @Test func rulesAskForWhatTheyFilter() throws {
        let fixture = try WatchFixture()
        let rules = [
            Fixture.rule("large") { $0.least = 1e9 },
            Fixture.rule("bank", deliveries: ["team", "log"]) { $0.funder = "contoh" },
            Fixture.rule("elsewhere", sources: ["other"]),
            Fixture.rule("here", sources: ["kabar", "other"]) { $0.status = "stated" },
        ]
        #expect(try store(Fixture.page("a", million: 2000), in: fixture, at: 1, rules: rules).alerts == 3)
        #expect(
            try fixture.strings("SELECT rule FROM alerts ORDER BY rule") == ["bank", "here", "large"])
        #expect(
            try fixture.strings(
                "SELECT a.rule || ' ' || delivery FROM alert_deliveries d JOIN alerts a ON a.number = d.alert ORDER BY 1"
            )
                == ["bank log", "bank team", "here team", "large team"])
        #expect(
            try store(Fixture.page("b", seed: 2, funder: "Bank Lain"), in: fixture, at: 2, rules: rules).alerts == 1)
    }

    @Test func aNewFunderIsOneThatNobodyToldOf() throws {
        let fixture = try WatchFixture()
        let rules = [Fixture.rule("new", newFunders: true)]
        func alerts(_ number: Int, _ change: (inout Record.Document) -> Void) throws -> Int {
            let text = StoreFixture.text(seed: UInt64(number)).joined(separator: " ")
            let record = StoreFixture.record(
                url: Fixture.site + "\(number)", text: text, million: 1 + number, change: change)
            return try store(Fixture.page("\(number)", [record]), in: fixture, at: Double(number), rules: rules).alerts
        }
        func named(_ name: String?) -> (inout Record.Document) -> Void {
            { ($0.funding[0].funder, $0.funding[0].funderName) = (nil, name) }
        }
        #expect(try alerts(1) { _ in } == 1)
        #expect(try alerts(2) { _ in } == 0)
        #expect(try alerts(3) { $0.actors[0].name = "Bank Lain" } == 1)
        #expect(try alerts(4, named("warga")) == 1)
        #expect(try alerts(5, named("Warga")) == 0)
        #expect(try alerts(6, named(nil)) == 0)
        // Two figures of one new funder are two alerts.
        #expect(
            try alerts(7) {
                $0.actors[0].name = "Bank Ketiga"
                StoreFixture.add(million: 70, to: &$0) { _, _ in }
            } == 2)
    }

    /// Whatever numbers its rows have: the archive may have grown between two tries.
    @Test func theSameAlertHasTheSameName() throws {
        let first = try WatchFixture()
        let second = try WatchFixture()
        try second.fixture.load(Fixture.page("x", seed: 9, funder: "Bank Lain", program: "Jalan").records)
        for path in ["a", "b"] {
            let page = Fixture.page(path, seed: path == "a" ? 1 : 2, million: path == "a" ? 1 : 2)
            try store(page, in: first, at: 1)
            try store(page, in: second, at: 2)
        }
        let ids = try first.strings("SELECT id FROM alerts ORDER BY id")
        #expect(ids.count == 2)
        #expect(try second.strings("SELECT id FROM alerts ORDER BY id") == ids)
    }
}
