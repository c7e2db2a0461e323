internal import GRDB

extension WatchState {
    /// Hosts of items that wait and are due, by name; "" is the host of files.
    ///
    /// - Parameter ids: items that are under way.
    package func hostsWithWork(at now: Double, except ids: Set<Int64> = []) throws(StoreError)
        -> [String]
    {
        try archive.read { db in
            try String.fetchAll(
                db.cachedStatement(sql: Self.dueHosts), arguments: [now, Self.list(ids.sorted())])
        }
    }

    /// The item of a host that is due for longest; of equals the one that was announced first.
    ///
    /// - Parameter ids: items that are under way.
    package func nextItem(
        of host: String, at now: Double, except ids: Set<Int64> = []
    ) throws(StoreError) -> WatchedItem? {
        try archive.read { db in
            try Row.fetchOne(
                db.cachedStatement(sql: Self.dueItem), arguments: [host, now, Self.list(ids.sorted())]
            ).map(WatchedItem.init)
        }
    }

    /// When the next item is due, of those that are not due yet.
    package func nextTry(after now: Double) throws(StoreError) -> Double? {
        try archive.read { db in
            try Double.fetchOne(db.cachedStatement(sql: Self.nextDue), arguments: [now])
        }
    }

    package func item(_ id: Int64) throws(StoreError) -> WatchedItem? {
        try archive.read { db in try Self.item(id, db) }
    }

    static func item(_ id: Int64, _ db: Database) throws -> WatchedItem? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM watch_items WHERE id = ?"), arguments: [id])
            .map(WatchedItem.init)
    }

    // MARK: Outcomes

    /// Before an item's bytes are analysed: counts, for this may end the process. An outcome sets the count to 0.
    ///
    /// - Returns: false where it ended the process `limit` times already: the item has failed.
    package func begin(_ item: Int64, limit: Int) throws(StoreError) -> Bool {
        try archive.write { db in
            let begun = try Int.fetchOne(
                db.cachedStatement(sql: "SELECT begun FROM watch_items WHERE id = ?"), arguments: [item])
            guard let begun else { return false }
            if begun < limit {
                try db.cachedStatement(sql: "UPDATE watch_items SET begun = begun + 1 WHERE id = ?")
                    .execute(arguments: [item])
                return true
            }
            try db.cachedStatement(
                sql: """
                    UPDATE watch_items SET state = 'failed', begun = 0, last_check = next_try, reason = ? WHERE id = ?
                    """
            ).execute(arguments: ["the process ended \(begun) times while this was read", item])
            return false
        }
    }

    /// Takes a `begin` back: what came between had nothing to do with the item's bytes.
    package func unbegin(_ item: Int64) throws(StoreError) {
        try archive.write { db in
            try db.cachedStatement(sql: "UPDATE watch_items SET begun = MAX(0, begun - 1) WHERE id = ?")
                .execute(arguments: [item])
        }
    }

    /// The server says that the page is as it was (304).
    ///
    /// - Parameter version: as `FetchedPage.version`.
    package func noteUnchanged(
        _ item: Int64, entityTag: String?, lastModified: String?, version: String?? = nil, now: Double
    ) throws(StoreError) {
        try archive.write { db in
            guard let known = try Self.item(item, db) else { return }
            try db.cachedStatement(
                sql: """
                    UPDATE watch_items SET state = 'stored', tries = 0, begun = 0, reason = NULL, last_check = ?,
                    etag = COALESCE(?, etag), last_modified = COALESCE(?, last_modified) WHERE id = ?
                    """
            ).execute(arguments: [now, entityTag, lastModified, item])
            try Self.waitIfChanged(known, since: version, now, db)
        }
    }

    /// Lets an item that was just read wait again where it has another version than when its page was asked for.
    static func waitIfChanged(
        _ item: WatchedItem, since version: String??, _ now: Double, _ db: Database
    ) throws {
        guard let version, version != item.version else { return }
        try db.cachedStatement(
            sql: "UPDATE watch_items SET state = 'waiting', next_try = ? WHERE id = ?"
        )
        .execute(arguments: [now, item.id])
    }

    /// One more try that went wrong; the item still waits.
    package func postpone(_ item: Int64, until: Double, reason: String) throws(StoreError) {
        try archive.write { db in
            try db.cachedStatement(
                sql: """
                    UPDATE watch_items SET tries = tries + 1, begun = 0, next_try = ?, reason = ?
                    WHERE id = ? AND state = 'waiting'
                    """
            ).execute(arguments: [until, reason, item])
        }
    }

    /// Gives an item up: until `retry`, or until it is announced with another version.
    package func fail(_ item: Int64, reason: String, now: Double) throws(StoreError) {
        try archive.write { db in try Self.fail(item, reason: reason, now: now, db) }
    }

    static func fail(_ item: Int64, reason: String, now: Double, _ db: Database) throws {
        try db.cachedStatement(
            sql: "UPDATE watch_items SET state = 'failed', begun = 0, last_check = ?, reason = ? WHERE id = ?"
        ).execute(arguments: [now, reason, item])
    }
}

// MARK: SQL

extension WatchState {
    static let dueItem = """
        SELECT * FROM watch_items WHERE state = 'waiting' AND is_watched = 1 AND host = ? AND next_try <= ?
        AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY next_try, id LIMIT 1
        """

    static let dueHosts = """
        \(waitingHosts) SELECT host FROM hosts WHERE host IS NOT NULL AND EXISTS (SELECT 1 FROM watch_items i
        WHERE i.state = 'waiting' AND i.is_watched = 1 AND i.host = hosts.host AND i.next_try <= ?
        AND i.id NOT IN (SELECT value FROM json_each(?)))
        """

    static let nextDue = """
        \(waitingHosts) SELECT MIN((SELECT MIN(i.next_try) FROM watch_items i
        WHERE i.state = 'waiting' AND i.is_watched = 1 AND i.host = hosts.host AND i.next_try > ?)) FROM hosts
        """

    /// From one host to the next in the index, however many items wait at each.
    private static let waitingHosts = """
        WITH RECURSIVE hosts(host) AS (
        SELECT MIN(host) FROM watch_items WHERE state = 'waiting' AND is_watched = 1
        UNION ALL SELECT (SELECT MIN(i.host) FROM watch_items i
        WHERE i.state = 'waiting' AND i.is_watched = 1 AND i.host > hosts.host) FROM hosts WHERE host IS NOT NULL)
        """
}

extension WatchedItem {
    init(_ row: Row) {
        self.init(
            id: row["id"], source: row["source"], url: row["url"], host: row["host"], guid: row["guid"],
            title: row["title"], version: row["version"], documentKey: row["document_key"], entityTag: row["etag"],
            lastModified: row["last_modified"], state: State(rawValue: row["state"]) ?? .waiting, tries: row["tries"],
            nextTry: row["next_try"], reason: row["reason"], firstSeen: row["first_seen"], lastSeen: row["last_seen"],
            lastCheck: row["last_check"], stored: row["stored"])
    }
}
