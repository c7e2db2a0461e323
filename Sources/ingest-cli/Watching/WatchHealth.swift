internal import Monitor
internal import Store

/// What is wrong with a monitor, in sentences for whoever is woken by them.
struct WatchHealth {
    private(set) var complaints: [String] = []

    /// Looks may be so late, in seconds, beside their interval: a round of many pages takes long.
    private static let lateness = 900.0
    /// Failures in a row, and seconds without success, that are no passing trouble.
    private static let failures = 5
    private static let silence = 86_400.0
    /// An alert that waits longer, in seconds.
    private static let slowness = 3_600.0

    init(_ overview: WatchOverview, of configuration: Configuration, now: Double) {
        let known = Dictionary(overview.sources.map { ($0.source.name, $0.source) }) { $1 }
        for source in configuration.sources {
            guard let row = known[source.name], row.lastCheck != nil else {
                complaints.append("\(source.name): nobody has looked at it yet")
                continue
            }
            let late = now - row.nextCheck
            if late > source.interval.seconds + Self.lateness {
                complaints.append("\(source.name): nobody has looked at it for \(Self.hours(late)) though it was due")
            }
            let quiet = now - (row.lastSuccess ?? 0)
            if row.failureCount >= Self.failures, quiet > max(Self.silence, 3 * source.interval.seconds) {
                let since = row.lastSuccess.map { "for \(Self.hours(now - $0))" } ?? "at all"
                complaints.append(
                    "\(source.name): no look went well \(since), \(row.failureCount) failed: \(row.lastError ?? "?")")
            }
        }
        let names = Set(configuration.deliveries.map(\.name))
        for delivery in overview.deliveries where names.contains(delivery.name) {
            if let oldest = delivery.oldest, now - oldest > Self.slowness {
                complaints.append(
                    "\(delivery.name): \(delivery.waiting) alerts wait, the oldest for \(Self.hours(now - oldest)): \(delivery.reason ?? "not tried yet")"
                )
            }
            if delivery.ended > 0 {
                complaints.append(
                    "\(delivery.name): \(delivery.ended) alerts were given up: \(delivery.reason ?? "the receiver is gone")"
                )
            }
        }
    }

    private static func hours(_ seconds: Double) -> String {
        seconds < 7_200 ? "\(Int(seconds / 60)) minutes" : "\(Int(seconds / 3_600)) hours"
    }
}
