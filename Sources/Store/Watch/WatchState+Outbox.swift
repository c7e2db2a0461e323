internal import GRDB

extension WatchState {
    /// The alert that is due longest; of those that have been due as long, the one with the fewest tries, then the oldest:
    /// one that a receiver will never take does not stand before others.
    package func nextDelivery(to delivery: String, at now: Double) throws(StoreError) -> QueuedAlert? {
        try archive.read { db in
            try Row.fetchOne(db.cachedStatement(sql: Self.firstDue), arguments: [delivery, now]).map(QueuedAlert.init)
        }
    }

    static let firstDue = """
        SELECT a.id, a.rule, a.made, a.payload, d.delivery, d.tries
        FROM alert_deliveries d JOIN alerts a ON a.number = d.alert
        WHERE d.delivery = ? AND d.state = 'waiting' AND d.next_try <= ? ORDER BY d.next_try, d.tries, d.alert LIMIT 1
        """

    /// When the next delivery is due, of those that are not due yet.
    package func nextDeliveryTime(after now: Double) throws(StoreError) -> Double? {
        try archive.read { db in
            try Double.fetchOne(db.cachedStatement(sql: Self.nextDueDelivery), arguments: [now])
        }
    }

    /// From one delivery to the next in the index, however many alerts each has.
    static let nextDueDelivery = """
        WITH RECURSIVE names(delivery) AS (SELECT MIN(delivery) FROM alert_deliveries
        UNION ALL SELECT (SELECT MIN(d.delivery) FROM alert_deliveries d WHERE d.delivery > names.delivery)
        FROM names WHERE delivery IS NOT NULL)
        SELECT MIN(first) FROM (SELECT (SELECT MIN(d.next_try) FROM alert_deliveries d
        WHERE d.delivery = names.delivery AND d.state = 'waiting' AND d.next_try > ?) AS first FROM names)
        """

    /// The receiver has an alert, and is held no longer.
    package func delivered(_ alert: String, to delivery: String, now: Double) throws(StoreError) {
        try archive.write { db in
            try db.cachedStatement(
                sql: """
                    UPDATE alert_deliveries SET state = 'delivered', changed = ?, reason = NULL
                    WHERE delivery = ? AND alert = (SELECT number FROM alerts WHERE id = ?)
                    """
            ).execute(arguments: [now, delivery, alert])
            try Self.release(delivery, db)
        }
    }

    /// The same for an alert and all that are older and wait.
    package func delivered(upTo alert: String, to delivery: String, now: Double) throws(StoreError) {
        try archive.write { db in
            try db.cachedStatement(
                sql: """
                    UPDATE alert_deliveries SET state = 'delivered', changed = ?, reason = NULL
                    WHERE delivery = ? AND state = 'waiting' AND alert <= (SELECT number FROM alerts WHERE id = ?)
                    """
            ).execute(arguments: [now, delivery, alert])
            try Self.release(delivery, db)
        }
    }

    private static func release(_ delivery: String, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM alert_holds WHERE delivery = ?").execute(arguments: [
            delivery
        ])
    }

    /// One more try that went wrong.
    package func postponeDelivery(
        _ alert: String, to delivery: String, until: Double, reason: String
    ) throws(StoreError) {
        try archive.write { db in
            try db.cachedStatement(
                sql: """
                    UPDATE alert_deliveries SET tries = tries + 1, next_try = ?, reason = ?
                    WHERE delivery = ? AND alert = (SELECT number FROM alerts WHERE id = ?) AND state = 'waiting'
                    """
            ).execute(arguments: [until, reason, delivery, alert])
        }
    }

    /// Lets all alerts of a delivery wait until then at least, also those that come: a receiver that does not answer is
    /// not asked for each.
    package func holdDelivery(_ delivery: String, until: Double) throws(StoreError) {
        try archive.write { db in
            try db.cachedStatement(
                sql: """
                    INSERT INTO alert_holds (delivery, until) VALUES (?, ?)
                    ON CONFLICT (delivery) DO UPDATE SET until = MAX(until, excluded.until)
                    """
            ).execute(arguments: [delivery, until])
            try db.cachedStatement(
                sql: """
                    UPDATE alert_deliveries SET next_try = ? WHERE delivery = ? AND state = 'waiting' AND next_try < ?
                    """
            ).execute(arguments: [until, delivery, until])
        }
    }

    /// The receiver is gone for good: what waits for it is given up, and what comes later, until `retryDeliveries`.
    package func endDelivery(_ delivery: String, reason: String, now: Double) throws(StoreError) {
        try archive.write { db in
            try db.cachedStatement(
                sql: """
                    UPDATE alert_deliveries SET state = 'ended', changed = ?, reason = ?
                    WHERE delivery = ? AND state = 'waiting'
                    """
            ).execute(arguments: [now, reason, delivery])
        }
    }

    /// Lets what was given up, or is to be tried later, be due now.
    ///
    /// - Parameter delivery: nil for all.
    /// - Returns: how many.
    package func retryDeliveries(_ delivery: String?, now: Double) throws(StoreError) -> Int {
        try archive.write { db in
            try db.execute(
                sql: """
                    UPDATE alert_deliveries SET state = 'waiting', tries = 0, next_try = :now, changed = :now, reason = NULL
                    WHERE (state = 'ended' OR state = 'waiting' AND (tries > 0 OR next_try > :now))
                    AND (:delivery IS NULL OR delivery = :delivery)
                    """, arguments: ["delivery": delivery, "now": now])
            let count = db.changesCount
            try db.execute(
                sql: "DELETE FROM alert_holds WHERE :delivery IS NULL OR delivery = :delivery",
                arguments: ["delivery": delivery])
            return count
        }
    }

    /// Newest first, delivered or not.
    package func latestAlerts(to delivery: String, limit: Int) throws(StoreError) -> [QueuedAlert] {
        try archive.read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT a.id, a.rule, a.made, a.payload, d.delivery, d.tries
                        FROM alert_deliveries d JOIN alerts a ON a.number = d.alert
                        WHERE d.delivery = ? ORDER BY d.alert DESC LIMIT ?
                        """), arguments: [delivery, max(limit, 0)]
            ).map(QueuedAlert.init)
        }
    }

    /// Drops alerts that were delivered more than 30 days ago, but for the newest 200 of each delivery; hosts and
    /// robots.txt that were not asked for 30 days.
    package func prune(now: Double) throws(StoreError) {
        let before = now - 30 * 86_400
        try archive.write { db in
            try db.execute(
                sql: """
                    DELETE FROM alert_deliveries WHERE state = 'delivered' AND changed < ? AND alert < (
                    SELECT n.alert FROM alert_deliveries n WHERE n.delivery = alert_deliveries.delivery
                    ORDER BY n.alert DESC LIMIT 1 OFFSET 199)
                    """, arguments: [before])
            try db.execute(
                sql: """
                    DELETE FROM alerts WHERE made < ?
                    AND NOT EXISTS (SELECT 1 FROM alert_deliveries d WHERE d.alert = alerts.number)
                    """, arguments: [before])
            try db.execute(sql: "DELETE FROM alert_holds WHERE until < ?", arguments: [before])
            try db.execute(sql: "DELETE FROM watch_hosts WHERE earliest < ?", arguments: [before])
            try db.execute(sql: "DELETE FROM watch_robots WHERE fetched < ?", arguments: [before])
        }
    }
}

extension QueuedAlert {
    fileprivate init(_ row: Row) {
        let payload: String = row["payload"]
        self.init(
            id: row["id"], rule: row["rule"], delivery: row["delivery"], made: row["made"],
            payload: Array(payload.utf8), tries: row["tries"])
    }
}
