import Files
import Monitor
import Store
import TestSupport
import Testing

@Suite("Metrics as text")
struct PrometheusTextTests {
    static func overview() -> WatchOverview {
        var source = WatchedSource(name: "kabar", place: "https://example.org/rss.xml", nextCheck: 1_000)
        (source.lastCheck, source.lastSuccess, source.failureCount) = (900, 800.5, 2)
        var first = WatchOverview.SourceOverview(source: source)
        (first.waiting, first.due, first.stored, first.failed) = (3, 2, 40, 1)
        (first.documents, first.revisions, first.statements) = (41, 5, 17)
        let second = WatchOverview.SourceOverview(
            source: WatchedSource(name: "masuk", place: "inbox", nextCheck: 2_000))
        var former = WatchedSource(name: "lama", place: "old", nextCheck: 0)
        former.isWatched = false
        var delivery = WatchOverview.DeliveryOverview(name: "team")
        (delivery.waiting, delivery.delivered, delivery.oldest) = (2, 7, 950)
        var overview = WatchOverview()
        (overview.sources, overview.deliveries) = (
            [first, second, .init(source: former)], [delivery, .init(name: "log")]
        )
        return overview
    }

    static func text() -> PrometheusText {
        var process = ProcessFigures(version: "1.2.3", started: 500)
        process.fetches = ["200": 9, "timeout": 1]
        return WatchMetrics.text(of: overview(), process: process, now: 1_060)
    }

    /// The families with their samples, without HELP.
    private func samples(_ name: String) -> [Substring] {
        Self.text().text.split(separator: "\n").filter { $0.hasPrefix(name) }
    }

    @Test func tellsHowEachSourceStands() {
        #expect(
            samples("ingest_watch_source_") == [
                #"ingest_watch_source_last_check_timestamp_seconds{source="kabar"} 900"#,
                #"ingest_watch_source_last_check_timestamp_seconds{source="masuk"} 0"#,
                #"ingest_watch_source_last_success_timestamp_seconds{source="kabar"} 800.5"#,
                #"ingest_watch_source_last_success_timestamp_seconds{source="masuk"} 0"#,
                #"ingest_watch_source_consecutive_failures{source="kabar"} 2"#,
                #"ingest_watch_source_consecutive_failures{source="masuk"} 0"#,
                #"ingest_watch_source_lag_seconds{source="kabar"} 60"#,
                #"ingest_watch_source_lag_seconds{source="masuk"} 0"#,
            ])
        #expect(
            samples("ingest_watch_items_due") == [
                #"ingest_watch_items_due{source="kabar"} 2"#, #"ingest_watch_items_due{source="masuk"} 0"#,
                #"ingest_watch_items_due{source="lama"} 0"#,
            ])
        #expect(
            samples("ingest_watch_items").prefix(3) == [
                #"ingest_watch_items{source="kabar",state="failed"} 1"#,
                #"ingest_watch_items{source="kabar",state="stored"} 40"#,
                #"ingest_watch_items{source="kabar",state="waiting"} 3"#,
            ])
        #expect(samples("ingest_watch_documents").first == #"ingest_watch_documents_total{source="kabar"} 41"#)
        #expect(samples("ingest_watch_revisions").first == #"ingest_watch_revisions_total{source="kabar"} 5"#)
        #expect(samples("ingest_watch_statements").first == #"ingest_watch_statements_total{source="kabar"} 17"#)
    }

    @Test func tellsOfAlertsAndOfTheProcess() {
        #expect(samples("ingest_watch_alerts{").count == 6)
        #expect(samples("ingest_watch_alerts{").contains(#"ingest_watch_alerts{delivery="team",state="waiting"} 2"#))
        #expect(
            samples("ingest_watch_alert_oldest") == [
                #"ingest_watch_alert_oldest_timestamp_seconds{delivery="team"} 950"#
            ])
        #expect(
            samples("ingest_watch_fetches") == [
                #"ingest_watch_fetches_total{outcome="200"} 9"#,
                #"ingest_watch_fetches_total{outcome="timeout"} 1"#,
            ])
        #expect(samples("ingest_watch_build_info") == [#"ingest_watch_build_info{version="1.2.3"} 1"#])
        #expect(samples("ingest_watch_start") == ["ingest_watch_start_timestamp_seconds 500"])
        #expect(samples("ingest_watch_update") == ["ingest_watch_update_timestamp_seconds 1060"])
    }

    /// Prometheus' rules for names: a counter ends with _total, a time with _seconds, and nothing else has _total.
    @Test func namesAreAsPrometheusWantsThem() {
        let types = Self.text().text.matches(of: /# TYPE (\S+) (\S+)\n/).map { ($0.output.1, $0.output.2) }
        #expect(types.count == 15)
        #expect(Set(types.map(\.0)).count == types.count)
        for (name, type) in types {
            #expect(name.wholeMatch(of: /ingest_watch_[a-z]+(_[a-z]+)*/) != nil)
            #expect((type == "counter") == name.hasSuffix("_total"))
            #expect(!name.contains("timestamp") || name.hasSuffix("_timestamp_seconds"))
        }
    }

    @Test func anEmptyMonitorHasMetrics() {
        let text = WatchMetrics.text(of: WatchOverview(), process: .init(version: "1", started: 0), now: 0).text
        #expect(text.matches(of: /(?m)^ingest/).count == 3)
        #expect(text.hasSuffix("\n"))
    }

    @Test func escapesWhatWouldEndALabel() {
        var text = PrometheusText()
        text.add("a", .gauge, "one\ntwo \\ \"", [.init([("x", "q\"b\\s\nn"), ("y", "é")], 0.1)])
        text.add("b", .counter, "no sample", [])
        text.add("c", .gauge, "", [.init([], .infinity), .init([], -.infinity), .init([], .nan), .init([], 1e300)])
        let told = """
            # HELP a one\\ntwo \\\\ "
            # TYPE a gauge
            a{x="q\\"b\\\\s\\nn",y="é"} 0.1
            # HELP c\u{20}
            # TYPE c gauge
            c +Inf
            c -Inf
            c NaN
            c 1e+300

            """
        #expect(text.text == told)
    }

    @Test func isWrittenWhole() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "ingest.prom")
        try Self.text().write(to: folder.path("ingest.prom"))
        #expect(try folder.read("ingest.prom") == Self.text().text)
        #expect(try folder.files() == ["ingest.prom"])
        #expect(throws: FileError.self) { try Self.text().write(to: folder.path("missing/ingest.prom")) }
    }
}
