import Testing

@testable import Store

@Suite("Alerts on their way")
struct WatchOutboxTests {
    /// An archive with so many alerts to the deliveries, made at 1, 2, ...
    private func fixture(_ count: Int, to deliveries: [String] = ["team"]) throws -> WatchFixture {
        let fixture = try WatchFixture()
        for number in 1...count { try add(number, to: fixture, deliveries) }
        return fixture
    }

    private func add(_ number: Int, to fixture: borrowing WatchFixture, _ deliveries: [String] = ["team"]) throws {
        try fixture.announce([WatchFixture.announcement("\(number)")], at: Double(number))
        try fixture.store(
            WatchFixture.page("\(number)", seed: UInt64(number), million: number),
            rules: [WatchFixture.rule(deliveries: deliveries)], at: Double(number))
    }

    private func made(_ alert: QueuedAlert?) -> Double? { alert?.made }

    @Test func theOldestIsFirst() throws {
        let fixture = try fixture(3, to: ["team", "log"])
        let state = fixture.state
        for number in 1...3 {
            let alert = try #require(try state.nextDelivery(to: "team", at: 9))
            #expect(alert.made == Double(number))
            try state.delivered(alert.id, to: "team", now: 9)
        }
        #expect(try state.nextDelivery(to: "team", at: 9) == nil)
        #expect(try made(state.nextDelivery(to: "log", at: 9)) == 1)
        #expect(try state.latestAlerts(to: "team", limit: 2).map(\.made) == [3, 2])
        #expect(try state.latestAlerts(to: "nobody", limit: 2) == [])
    }

    @Test func oneThatIsNotTakenHoldsUpNothing() throws {
        let fixture = try fixture(2)
        let state = fixture.state
        let first = try #require(try state.nextDelivery(to: "team", at: 9))
        try state.postponeDelivery(first.id, to: "team", until: 20, reason: "503")
        #expect(try made(state.nextDelivery(to: "team", at: 9)) == 2)
        #expect(try state.nextDeliveryTime(after: 9) == 20)
        #expect(try state.nextDeliveryTime(after: 20) == nil)
        let second = try #require(try state.nextDelivery(to: "team", at: 9))
        try state.delivered(second.id, to: "team", now: 10)
        #expect(try state.nextDelivery(to: "team", at: 19) == nil)
        let again = try #require(try state.nextDelivery(to: "team", at: 20))
        #expect((again.id, again.tries, again.payload) == (first.id, 1, first.payload))
        try state.delivered(first.id, to: "team", now: 21)
        try state.postponeDelivery(first.id, to: "team", until: 99, reason: "late")
        #expect(try state.nextDelivery(to: "team", at: 99) == nil)
    }

    /// A receiver that does not answer is asked for one alert alone, and not for the one that it refused.
    @Test func aDeliveryIsHeld() throws {
        let fixture = try fixture(3, to: ["team", "log"])
        let state = fixture.state
        let first = try #require(try state.nextDelivery(to: "team", at: 9))
        try state.postponeDelivery(first.id, to: "team", until: 15, reason: "503")
        try state.holdDelivery("team", until: 20)
        #expect(try state.nextDelivery(to: "team", at: 19) == nil)
        #expect(try made(state.nextDelivery(to: "team", at: 20)) == 2)
        #expect(try made(state.nextDelivery(to: "log", at: 9)) == 1)
        // What comes while it is held waits as well.
        try add(4, to: fixture, ["team", "log"])
        #expect(
            try fixture.strings("SELECT next_try FROM alert_deliveries WHERE alert = 4") == [
                "20.0", "4.0",
            ])
        try state.holdDelivery("team", until: 15)
        #expect(try fixture.strings("SELECT until FROM alert_holds") == ["20.0"])
    }

    /// Who has taken one, or is asked again because somebody wants it, is held no longer.
    @Test func aHoldHasAnEnd() throws {
        let fixture = try fixture(1, to: ["team", "log"])
        let state = fixture.state
        let id = try #require(try state.nextDelivery(to: "team", at: 1)?.id)
        for delivery in ["team", "log"] { try state.holdDelivery(delivery, until: 20) }
        try state.delivered(id, to: "team", now: 2)
        #expect(try fixture.strings("SELECT delivery FROM alert_holds") == ["log"])
        #expect(try state.retryDeliveries("log", now: 3) == 1)
        try add(4, to: fixture, ["team", "log"])
        #expect(try made(state.nextDelivery(to: "team", at: 4)) == 4)
        #expect(try made(state.nextDelivery(to: "log", at: 4)) == 1)
        try state.holdDelivery("log", until: 20)
        try state.delivered(upTo: id, to: "log", now: 5)
        #expect(try fixture.fixture.count("alert_holds") == 0)
        try state.holdDelivery("log", until: 20)
        try state.prune(now: 21 + 30 * 86_400)
        #expect(try fixture.fixture.count("alert_holds") == 0)
    }

    /// A feed has what there was when it was written, and no more.
    @Test func whatComesLaterIsNotDelivered() throws {
        let fixture = try fixture(3, to: ["feed", "log"])
        let state = fixture.state
        let newest = try #require(try state.latestAlerts(to: "feed", limit: 1).first)
        try add(4, to: fixture, ["feed"])
        try state.delivered(upTo: newest.id, to: "feed", now: 9)
        #expect(try made(state.nextDelivery(to: "feed", at: 9)) == 4)
        #expect(try state.status(now: 9).deliveries.map(\.delivered) == [3, 0])
    }

    @Test func aReceiverThatIsGoneGetsNothing() throws {
        let fixture = try fixture(2, to: ["team", "log"])
        let state = fixture.state
        try state.endDelivery("team", reason: "410 Gone", now: 9)
        try add(3, to: fixture, ["team", "log"])
        #expect(try state.nextDelivery(to: "team", at: 99) == nil)
        let overview = try state.status(now: 99).deliveries
        #expect(overview.map(\.name) == ["log", "team"])
        #expect(overview.map(\.ended) == [0, 3])
        #expect(overview.map(\.reason) == [nil, "410 Gone"])
        #expect(overview.map(\.oldest) == [1, nil])
        #expect(try state.retryDeliveries("team", now: 50) == 3)
        #expect(try made(state.nextDelivery(to: "team", at: 50)) == 1)
        try add(4, to: fixture)
        #expect(try state.status(now: 99).deliveries.map(\.waiting) == [3, 4])
    }

    @Test func whatWaitsForLongIsTriedWhenAskedFor() throws {
        let fixture = try fixture(1, to: ["team", "log"])
        let state = fixture.state
        let id = try #require(try state.nextDelivery(to: "team", at: 1)?.id)
        for delivery in ["team", "log"] {
            try state.postponeDelivery(id, to: delivery, until: 900, reason: "503")
        }
        #expect(try state.status(now: 2).deliveries.map(\.reason) == ["503", "503"])
        #expect(try state.retryDeliveries(nil, now: 2) == 2)
        #expect(try state.nextDelivery(to: "log", at: 2)?.tries == 0)
    }

    @Test func whatWasDeliveredLongAgoIsDropped() throws {
        let fixture = try fixture(3)
        let state = fixture.state
        let old = try #require(try state.nextDelivery(to: "team", at: 9))
        try state.delivered(old.id, to: "team", now: 9)
        try state.save(WatchedHost(name: "a.example", earliest: 9, failureCount: 0))
        try state.save(WatchedRobots(origin: "https://a.example", status: 200, body: [], fetched: 9))
        let later = 10.0 + 30 * 86_400
        try state.prune(now: later)
        // Among the newest 200.
        #expect(try fixture.fixture.count("alerts") == 3)
        #expect(try state.hosts().isEmpty && state.robots().isEmpty)
        for number in 4...203 {
            try fixture.execute(
                """
                INSERT INTO alerts (id, rule, source, document_key, made, payload)
                VALUES ('\(number)', 'r', 's', 'k', \(later), '');
                INSERT INTO alert_deliveries (delivery, alert, state, next_try, changed)
                VALUES ('team', last_insert_rowid(), 'delivered', 0, \(later))
                """)
        }
        try state.prune(now: later)
        #expect(try fixture.strings("SELECT number FROM alerts WHERE number < 5") == ["2", "3", "4"])
        // What waits is never dropped, however old.
        #expect(try state.status(now: later).deliveries.map(\.waiting) == [2])
    }
}
