internal import FoundationEssentials
internal import Monitor
internal import Store

/// How a monitor stands, as rows.
enum WatchTables {
    static func sources(_ overview: WatchOverview, of configuration: Configuration) -> QueryResult {
        let names = Set(configuration.sources.map(\.name))
        let known = Dictionary(overview.sources.map { ($0.source.name, $0) }) { $1 }
        var result = QueryResult(columns: [
            "source", "last_success", "next_check", "failures", "waiting", "stored", "failed", "documents",
            "statements", "error",
        ])
        for name in names.sorted() {
            guard let source = known[name] else {
                result.rows.append([.text(name)] + Array(repeating: .null, count: 8) + [.text("not looked at yet")])
                continue
            }
            result.rows.append([
                .text(name), time(source.source.lastSuccess), time(source.source.nextCheck),
                .integer(Int64(source.source.failureCount)), .integer(Int64(source.waiting)),
                .integer(Int64(source.stored)), .integer(Int64(source.failed)), .integer(Int64(source.documents)),
                .integer(Int64(source.statements)), text(source.source.lastError),
            ])
        }
        return result
    }

    static func deliveries(_ overview: WatchOverview) -> QueryResult {
        QueryResult(
            columns: ["delivery", "waiting", "delivered", "ended", "oldest", "error"],
            rows: overview.deliveries.map { delivery in
                [
                    .text(delivery.name), .integer(Int64(delivery.waiting)), .integer(Int64(delivery.delivered)),
                    .integer(Int64(delivery.ended)), time(delivery.oldest), text(delivery.reason),
                ]
            })
    }

    static func failures(_ items: [WatchedItem]) -> QueryResult {
        QueryResult(
            columns: ["source", "url", "tries", "last_seen", "next_try", "reason"],
            rows: items.map { item in
                [
                    .text(item.source), .text(item.url), .integer(Int64(item.tries)), time(item.lastSeen),
                    item.state == .failed ? .text("given up") : time(item.nextTry), text(item.reason),
                ]
            })
    }

    /// ISO 8601, in UTC.
    private static func time(_ seconds: Double?) -> QueryResult.Value {
        seconds.map { .text(Date(timeIntervalSince1970: $0.rounded(.down)).formatted(.iso8601)) } ?? .null
    }

    private static func text(_ text: String?) -> QueryResult.Value { text.map { .text($0) } ?? .null }
}
