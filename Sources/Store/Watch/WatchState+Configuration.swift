internal import GRDB

/// What follows from another configuration, or another clock.
extension WatchState {
    /// Marks which sources the configuration has. What the others have announced stays, but is not asked for until they
    /// are back, or another source announces it.
    package func forgetSources(except names: [String]) throws(StoreError) {
        let wanted = Set(names)
        try archive.write { db in
            for row in try Row.fetchAll(db, sql: "SELECT name, is_watched FROM watch_sources") {
                let name: String = row["name"]
                let isWatched = wanted.contains(name)
                if row["is_watched"] == isWatched { continue }
                try db.execute(
                    sql: "UPDATE watch_sources SET is_watched = ? WHERE name = ?",
                    arguments: [isWatched, name])
                try db.execute(
                    sql: "UPDATE watch_items SET is_watched = ? WHERE source = ?",
                    arguments: [isWatched, name])
            }
        }
    }

    /// A source of the same place has another name now: it keeps what is known of it and of its parts, its items, what it
    /// said of versions, and its counts. What is known of the new name already stays; counts are added.
    package func renameSource(_ old: String, to new: String) throws(StoreError) {
        if old == new { return }
        try archive.write { db in
            for sql in Self.renaming { try db.execute(sql: sql, arguments: ["old": old, "new": new]) }
        }
    }

    private static let renaming: [String] = {
        func isOld(_ name: String) -> String {
            "(\(name) = :old OR substr(\(name), 1, length(:old) + 1) = :old || ' ')"
        }
        func newName(_ name: String) -> String { ":new || substr(\(name), length(:old) + 1)" }
        return [
            """
            INSERT INTO watch_sources (name, place, is_watched, request, etag, last_modified, next_check, last_check,
            last_success, failure_count, error, announced, document_count, revision_count, statement_count)
            SELECT \(newName("name")), place, 1, request, etag, last_modified, next_check, last_check,
            last_success, failure_count, error, announced, document_count, revision_count, statement_count
            FROM watch_sources WHERE \(isOld("name"))
            ON CONFLICT (name) DO UPDATE SET is_watched = 1,
            document_count = document_count + excluded.document_count,
            revision_count = revision_count + excluded.revision_count,
            statement_count = statement_count + excluded.statement_count
            """,
            "UPDATE watch_items SET source = \(newName("source")), is_watched = 1 WHERE \(isOld("source"))",
            "UPDATE OR REPLACE watch_versions SET source = \(newName("source")) WHERE \(isOld("source"))",
            "DELETE FROM watch_sources WHERE \(isOld("name"))",
        ]
    }()

    /// Forgets sources from which no item comes: parts that an index no longer names.
    package func dropSources(_ names: [String]) throws(StoreError) {
        try archive.write { db in
            for name in names {
                try db.cachedStatement(
                    sql: """
                        DELETE FROM watch_sources WHERE name = ?
                        AND NOT EXISTS (SELECT 1 FROM watch_items i WHERE i.source = watch_sources.name)
                        AND NOT EXISTS (SELECT 1 FROM watch_versions v WHERE v.source = watch_sources.name)
                        """
                ).execute(arguments: [name])
            }
        }
    }

    /// What waits for a delivery that the configuration does not have is ended; it waits again once it is back.
    package func endDeliveries(except names: [String], now: Double) throws(StoreError) {
        let wanted = Set(names)
        let reason = "not in the configuration any more"
        try archive.write { db in
            for name in try String.fetchAll(db, sql: "SELECT DISTINCT delivery FROM alert_deliveries") {
                let sql =
                    wanted.contains(name)
                    ? """
                    UPDATE alert_deliveries SET state = 'waiting', tries = 0, next_try = :now, changed = :now, reason = NULL
                    WHERE delivery = :delivery AND state = 'ended' AND reason = :reason
                    """
                    : """
                    UPDATE alert_deliveries SET state = 'ended', changed = :now, reason = :reason
                    WHERE delivery = :delivery AND state = 'waiting'
                    """
                try db.execute(sql: sql, arguments: ["delivery": name, "now": now, "reason": reason])
            }
        }
    }

    /// After the clock was set back: what waits longer than anything may is due now.
    ///
    /// - Parameters:
    ///   - pages: the longest wait of an item, in seconds.
    ///   - alerts: of an alert, in seconds.
    package func limitWaits(pages: Double, alerts: Double, now: Double) throws(StoreError) {
        try archive.write { db in
            for (sql, limit) in [
                (
                    "UPDATE watch_items SET next_try = :now WHERE state = 'waiting' AND next_try > :limit",
                    pages
                ),
                (
                    "UPDATE alert_deliveries SET next_try = :now WHERE state = 'waiting' AND next_try > :limit",
                    alerts
                ),
                ("UPDATE alert_holds SET until = :now WHERE until > :limit", alerts),
            ] {
                try db.execute(sql: sql, arguments: ["now": now, "limit": now + limit])
            }
        }
    }
}
