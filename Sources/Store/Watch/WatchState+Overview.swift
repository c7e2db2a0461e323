internal import GRDB

extension WatchState {
    /// How sources and deliveries stand.
    package func status(now: Double) throws(StoreError) -> WatchOverview {
        try archive.read { db in
            var overview = WatchOverview()
            overview.sources = try Self.sourceOverviews(db, now: now)
            overview.deliveries = try Self.deliveryOverviews(db)
            return overview
        }
    }

    private static func sourceOverviews(_ db: Database, now: Double) throws -> [WatchOverview
        .SourceOverview]
    {
        var overviews: [WatchOverview.SourceOverview] = []
        var places: [String: Int] = [:]
        // By name: a source comes before its parts.
        for row in try Row.fetchAll(db.cachedStatement(sql: allSources)) {
            let source = WatchedSource(row)
            if let blank = source.name.firstIndex(of: " ") {
                if let place = places[String(source.name[..<blank])] {
                    overviews[place].source.fold(part: source)
                }
                continue
            }
            var overview = WatchOverview.SourceOverview(source: source)
            (overview.documents, overview.revisions) = (row["document_count"], row["revision_count"])
            overview.statements = row["statement_count"]
            places[source.name] = overviews.count
            overviews.append(overview)
        }
        for row in try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT source, state, COUNT(*) AS count, SUM(next_try <= ?) AS due FROM watch_items
                    GROUP BY source, state
                    """), arguments: [now])
        {
            guard let place = places[row["source"]], let state = WatchedItem.State(rawValue: row["state"]) else {
                continue
            }
            switch state {
            case .waiting: (overviews[place].waiting, overviews[place].due) = (row["count"], row["due"])
            case .stored: overviews[place].stored = row["count"]
            case .failed: overviews[place].failed = row["count"]
            }
        }
        return overviews
    }

    private static func deliveryOverviews(_ db: Database) throws -> [WatchOverview.DeliveryOverview] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT c.*, a.made, COALESCE(o.reason, (SELECT e.reason FROM alert_deliveries e
                    WHERE e.delivery = c.delivery AND e.state = 'ended' AND e.reason IS NOT NULL
                    ORDER BY e.alert DESC LIMIT 1)) AS reason
                    FROM (SELECT delivery, SUM(state = 'waiting') AS waiting, SUM(state = 'delivered') AS delivered,
                    SUM(state = 'ended') AS ended, MIN(CASE WHEN state = 'waiting' THEN alert END) AS oldest
                    FROM alert_deliveries GROUP BY delivery) c
                    LEFT JOIN alert_deliveries o ON o.delivery = c.delivery AND o.alert = c.oldest
                    LEFT JOIN alerts a ON a.number = c.oldest ORDER BY c.delivery
                    """)
        ).map { row in
            var overview = WatchOverview.DeliveryOverview(name: row["delivery"])
            (overview.waiting, overview.delivered, overview.ended) = (row["waiting"], row["delivered"], row["ended"])
            (overview.oldest, overview.reason) = (row["made"], row["reason"])
            return overview
        }
    }

    /// Items that went wrong and wait for another try, that one which comes first at the head.
    package func postponed(limit: Int) throws(StoreError) -> [WatchedItem] {
        try archive.read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT * FROM watch_items WHERE state = 'waiting' AND is_watched = 1 AND tries > 0
                        ORDER BY next_try, id LIMIT ?
                        """), arguments: [max(limit, 0)]
            ).map(WatchedItem.init)
        }
    }

    /// Items that were given up, the last first.
    package func failures(limit: Int) throws(StoreError) -> [WatchedItem] {
        try archive.read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT * FROM watch_items WHERE state = 'failed' ORDER BY last_check DESC, id DESC LIMIT ?"),
                arguments: [max(limit, 0)]
            ).map(WatchedItem.init)
        }
    }

    /// Lets items that were given up, or are to be tried later, wait as if they were new.
    ///
    /// - Parameters:
    ///   - source: nil for all.
    ///   - url: any address that leads to an item; nil for all.
    /// - Returns: how many.
    package func retry(source: String?, url: String?, now: Double) throws(StoreError) -> Int {
        try archive.write { db in
            try db.execute(
                sql: """
                    UPDATE watch_items SET state = 'waiting', tries = 0, begun = 0, reason = NULL, next_try = :now
                    WHERE (state = 'failed' OR state = 'waiting' AND tries > 0)
                    AND (:source IS NULL OR source = :source)
                    AND (:address IS NULL OR id = (SELECT item_id FROM watch_addresses WHERE address = :address))
                    """,
                arguments: ["source": source, "address": url.map(Self.address), "now": now])
            return db.changesCount
        }
    }

    /// Lets sources whose last look failed be due now.
    ///
    /// - Parameter source: nil for all.
    /// - Returns: how many.
    package func retrySources(_ source: String?, now: Double) throws(StoreError) -> Int {
        try archive.write { db in
            try db.execute(
                sql: """
                    UPDATE watch_sources SET next_check = :now WHERE failure_count > 0 AND next_check > :now
                    AND (:source IS NULL OR name = :source)
                    """, arguments: ["source": source, "now": now])
            return db.changesCount
        }
    }
}

extension WatchedSource {
    /// A source is as bad as the worst of its parts.
    fileprivate mutating func fold(part: WatchedSource) {
        guard part.isWatched, part.failureCount > failureCount else { return }
        failureCount = part.failureCount
        lastError = part.lastError.map { $0.contains(part.place) ? $0 : "\(part.place): \($0)" }
    }
}
