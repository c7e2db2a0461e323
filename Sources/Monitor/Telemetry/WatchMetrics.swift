package import Store

/// What the running process has counted, beside what the archive knows.
package struct ProcessFigures: Hashable, Sendable {
    package var version: String
    /// Seconds since 1970.
    package var started: Double
    /// Requests by what they came to: "200", "304", "timeout".
    package var fetches: [String: Int] = [:]

    package init(version: String, started: Double) { (self.version, self.started) = (version, started) }
}

/// How a monitor stands, as metrics (docs/monitoring.md).
package enum WatchMetrics {
    private typealias Sample = PrometheusText.Sample

    /// - Parameter now: seconds since 1970.
    package static func text(of overview: WatchOverview, process: ProcessFigures, now: Double) -> PrometheusText {
        var text = PrometheusText()
        add(process, now: now, to: &text)
        add(overview.sources, now: now, to: &text)
        add(overview.deliveries, to: &text)
        return text
    }

    private static func add(_ process: ProcessFigures, now: Double, to text: inout PrometheusText) {
        text.add(
            "ingest_watch_build_info", .gauge, "The tool's version; always 1.",
            [Sample([("version", process.version)], 1)])
        text.add(
            "ingest_watch_start_timestamp_seconds", .gauge, "When the process began.", [Sample([], process.started)])
        text.add("ingest_watch_update_timestamp_seconds", .gauge, "When these figures were taken.", [Sample([], now)])
        text.add(
            "ingest_watch_fetches_total", .counter, "Requests since the process began, by status or reason.",
            process.fetches.sorted { $0.key < $1.key }.map { Sample([("outcome", $0.key)], Double($0.value)) })
    }

    private static func add(_ sources: [WatchOverview.SourceOverview], now: Double, to text: inout PrometheusText) {
        func samples(_ value: (WatchOverview.SourceOverview) -> Double) -> [Sample] {
            sources.map { Sample([("source", $0.source.name)], value($0)) }
        }
        addLooks(sources.map(\.source).filter(\.isWatched), now: now, to: &text)
        text.add(
            "ingest_watch_items", .gauge, "Pages that were announced, by what became of them.",
            sources.flatMap { source in
                [("failed", source.failed), ("stored", source.stored), ("waiting", source.waiting)].map {
                    Sample([("source", source.source.name), ("state", $0.0)], Double($0.1))
                }
            })
        text.add(
            "ingest_watch_items_due", .gauge, "Pages that wait, and might be fetched now.", samples { Double($0.due) })
        text.add(
            "ingest_watch_documents_total", .counter, "Documents in the archive.", samples { Double($0.documents) })
        text.add(
            "ingest_watch_revisions_total", .counter, "Changes of documents in the archive.",
            samples { Double($0.revisions) })
        text.add(
            "ingest_watch_statements_total", .counter, "Funding statements of these documents.",
            samples { Double($0.statements) })
    }

    /// Of what the configuration no longer has, nobody expects another look.
    private static func addLooks(_ sources: [WatchedSource], now: Double, to text: inout PrometheusText) {
        func samples(_ value: (WatchedSource) -> Double) -> [Sample] {
            sources.map { Sample([("source", $0.name)], value($0)) }
        }
        text.add(
            "ingest_watch_source_last_check_timestamp_seconds", .gauge, "When it was looked at last; 0: never.",
            samples { $0.lastCheck ?? 0 })
        text.add(
            "ingest_watch_source_last_success_timestamp_seconds", .gauge, "When a look went well last; 0: never.",
            samples { $0.lastSuccess ?? 0 })
        text.add(
            "ingest_watch_source_consecutive_failures", .gauge, "Looks that failed since the last that went well.",
            samples { Double($0.failureCount) })
        text.add(
            "ingest_watch_source_lag_seconds", .gauge, "How long the next look has been due.",
            samples { max(0, now - $0.nextCheck) })
    }

    private static func add(_ deliveries: [WatchOverview.DeliveryOverview], to text: inout PrometheusText) {
        text.add(
            "ingest_watch_alerts", .gauge, "Alerts in the outbox, by what became of them.",
            deliveries.flatMap { delivery in
                [("delivered", delivery.delivered), ("ended", delivery.ended), ("waiting", delivery.waiting)].map {
                    Sample([("delivery", delivery.name), ("state", $0.0)], Double($0.1))
                }
            })
        text.add(
            "ingest_watch_alert_oldest_timestamp_seconds", .gauge,
            "When the oldest alert that waits was made; absent when none does.",
            deliveries.compactMap { delivery in
                delivery.oldest.map { Sample([("delivery", delivery.name)], $0) }
            })
    }
}
