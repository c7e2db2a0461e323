import Testing

@testable import Store

@Suite("Another configuration, another clock")
struct WatchConfigurationTests {
    private typealias Fixture = WatchFixture

    private func source(_ name: String, failures: Int = 0, error: String? = nil) -> WatchedSource {
        var source = WatchedSource(
            name: name, place: "https://example.org/\(name.suffix(5))", nextCheck: 9)
        (source.failureCount, source.lastError) = (failures, error)
        return source
    }

    @Test func aSourceKeepsAllUnderAnotherName() throws {
        let fixture = try WatchFixture()
        let state = fixture.state
        try fixture.announce([Fixture.announcement("a", version: "1")], at: 1)
        try fixture.store(Fixture.page("a"), at: 2)
        try fixture.announce([Fixture.announcement("b", version: "1")], of: "lain", at: 2)
        try fixture.announce([Fixture.announcement("b", version: "x")], at: 3)
        for name in ["kabar https://example.org/1.xml", "kabar2", "kabar2 https://example.org/1.xml"] {
            try state.save(source(name))
        }
        try state.forgetSources(except: ["lain", "kabar2"])
        try state.renameSource("kabar", to: "berita")
        #expect(
            try state.sources().map(\.name) == [
                "berita", "berita https://example.org/1.xml", "kabar2", "kabar2 https://example.org/1.xml",
                "lain",
            ])
        let overview = try #require(try state.status(now: 3).sources.first)
        #expect((overview.source.name, overview.documents, overview.stored) == ("berita", 1, 1))
        #expect(overview.source.isWatched)
        #expect(try state.item(1)?.source == "berita")
        #expect(
            try fixture.strings("SELECT source || ' ' || version FROM watch_versions") == ["berita x"])
        #expect(
            try fixture.strings("SELECT announced FROM watch_sources WHERE name = 'berita'") == ["3.0"])
        // Nothing is new, or has changed, only for the name.
        let again = [Fixture.announcement("a", version: "1"), Fixture.announcement("b", version: "x")]
        #expect(try fixture.announce(again, of: "berita", at: 4) == NotedAnnouncements())
        try state.renameSource("berita", to: "berita")
        try state.renameSource("nobody", to: "somebody")
        #expect(try state.sources().count == 5)
    }

    @Test func aNameThatIsKnownAlreadyKeepsItsState() throws {
        let fixture = try WatchFixture()
        for (path, source) in [("a", "lama"), ("b", "baru")] {
            try fixture.announce([Fixture.announcement(path)], of: source, at: 1)
            try fixture.store(Fixture.page(path, seed: path == "a" ? 1 : 2), at: 2)
        }
        try fixture.state.save(source("baru", failures: 3))
        try fixture.state.renameSource("lama", to: "baru")
        let overviews = try fixture.state.status(now: 3).sources
        #expect(overviews.map(\.source.name) == ["baru"])
        #expect(overviews.map(\.documents) == [2])
        #expect(overviews.map(\.stored) == [2])
        #expect(overviews.map(\.source.failureCount) == [3])
    }

    @Test func partsAreOfTheirSource() throws {
        let fixture = try WatchFixture()
        let state = fixture.state
        let (first, second) = ("peta https://example.org/1.xml", "peta https://example.org/2.xml")
        for row in [
            source("peta", failures: 1, error: "503"), source(first, failures: 4, error: "timed out"),
            source(second, failures: 2, error: "503"), source("peta2"),
        ] {
            try state.save(row)
        }
        func rows() throws -> [WatchedSource] { try state.status(now: 9).sources.map(\.source) }
        #expect(try rows().map(\.name) == ["peta", "peta2"])
        #expect(try rows().map(\.failureCount) == [4, 0])
        #expect(try rows().map(\.lastError) == ["https://example.org/1.xml: timed out", nil])
        try fixture.announce([Fixture.announcement("a")], of: "peta2", at: 9)
        try state.dropSources([first, "peta2", "nobody"])
        #expect(try state.sources().map(\.name) == ["peta", second, "peta2"])
        #expect(try rows().map(\.failureCount) == [2, 0])
        // A place that an error names is not named twice.
        var part = source(second, failures: 5)
        part.lastError = "\(part.place) answers 503"
        try state.save(part)
        #expect(try rows().first?.lastError == part.lastError)
        part.failureCount = 1
        try state.save(part)
        #expect(try rows().first?.lastError == "503")
    }

    @Test func whatASourceAsksForIsKept() throws {
        let fixture = try WatchFixture()
        var row = source("kabar")
        for request in ["1", "2", nil] {
            row.request = request
            try fixture.state.save(row)
            #expect(try fixture.reopened().sources() == [row])
        }
    }

    @Test func aClockThatWasSetBackStopsNothing() throws {
        let fixture = try WatchFixture()
        let state = fixture.state
        try fixture.announce(["a", "b", "c"].map { Fixture.announcement($0) }, at: 1)
        try fixture.store(Fixture.page("a"), rules: [Fixture.rule(deliveries: ["team", "log"])], at: 1)
        let alert = try #require(try state.nextDelivery(to: "team", at: 1)?.id)
        try state.postpone(2, until: 110, reason: "503")
        try state.postpone(3, until: 111, reason: "503")
        try state.postponeDelivery(alert, to: "log", until: 60, reason: "503")
        try state.holdDelivery("team", until: 61)
        try state.limitWaits(pages: 100, alerts: 50, now: 10)
        #expect(try state.nextItem(of: "example.org", at: 10)?.id == 3)
        #expect(try state.nextTry(after: 10) == 110)
        #expect(try state.nextDelivery(to: "team", at: 10)?.id == alert)
        #expect(try state.nextDeliveryTime(after: 10) == 60)
        #expect(try fixture.strings("SELECT until FROM alert_holds") == ["10.0"])
    }

    @Test func aDeliveryThatIsNoLongerConfiguredIsTold() throws {
        let fixture = try WatchFixture()
        let state = fixture.state
        try fixture.announce([Fixture.announcement("a")], at: 1)
        try fixture.store(
            Fixture.page("a"), rules: [Fixture.rule(deliveries: ["gone", "log", "team"])], at: 1)
        try state.endDelivery("gone", reason: "410 Gone", now: 2)
        try state.endDeliveries(except: ["team", "gone"], now: 3)
        let overview = try state.status(now: 3).deliveries
        #expect(overview.map(\.reason) == ["410 Gone", "not in the configuration any more", nil])
        #expect(overview.map(\.ended) == [1, 1, 0])
        #expect(try state.nextDelivery(to: "log", at: 9) == nil)
        // It is back: what waited goes there; whoever said that it is gone is still gone.
        try state.endDeliveries(except: ["gone", "log", "team"], now: 4)
        #expect(try state.nextDelivery(to: "log", at: 4)?.tries == 0)
        #expect(try state.status(now: 4).deliveries.map(\.ended) == [1, 0, 0])
        try state.endDeliveries(except: [], now: 5)
        #expect(try state.retryDeliveries("log", now: 6) == 1)
        #expect(try state.status(now: 6).deliveries.map(\.waiting) == [0, 1, 0])
    }
}
