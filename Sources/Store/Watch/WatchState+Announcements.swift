internal import GRDB

extension WatchState {
    /// Keeps, in one transaction, what is known of a source after a look, and all that it announced: new items wait;
    /// known ones wait again where their version is another one, where they are always read, or where nobody asked for
    /// them for long.
    ///
    /// - Parameter recheckAfter: seconds after which a stored item is asked for again; nil for never.
    package func note(
        _ announcements: [Announcement], of source: WatchedSource, recheckAfter: Double? = nil, now: Double
    ) throws(StoreError) -> NotedAnnouncements {
        try archive.write { db in
            try Self.save(source, db)
            if announcements.isEmpty { return NotedAnnouncements() }
            var reader = AnnouncementReader(db, source: source.name, recheckAfter: recheckAfter, now: now)
            for announcement in announcements { try reader.read(announcement) }
            try db.cachedStatement(sql: "UPDATE watch_sources SET announced = ? WHERE name = ?")
                .execute(arguments: [now, source.name])
            return reader.noted
        }
    }
}

/// Takes the announcements of one look, inside one transaction.
private struct AnnouncementReader {
    private let db: Database
    private let source: String
    private let recheckAfter: Double?
    private let now: Double
    /// Of two addresses that lead to one item the first speaks for it: else they would outdate each other at every look.
    private var seen: Set<Int64> = []
    private(set) var noted = NotedAnnouncements()

    init(_ db: Database, source: String, recheckAfter: Double?, now: Double) {
        (self.db, self.source, self.recheckAfter, self.now) = (db, source, recheckAfter, now)
    }

    mutating func read(_ announcement: Announcement) throws {
        let address = WatchState.address(of: announcement.url)
        guard let row = try Row.fetchOne(db.cachedStatement(sql: Self.known), arguments: [address]) else {
            return try insert(announcement, address)
        }
        let id: Int64 = row["id"]
        guard seen.insert(id).inserted else { return }
        let isOwn = row["source"] == source
        // Sources name versions in ways of their own: each is compared with what the same source said.
        let old: String? = try isOwn ? row["version"] : version(of: id)
        let isChanged = announcement.version != nil && announcement.version != old && (isOwn || old != nil)
        if isOwn {
            try update(row, announcement)
        } else if row["is_watched"] == false {
            try takeOver(id, announcement)
        } else {
            try seenElsewhere(id, announcement, isNews: announcement.version != old)
        }
        if isChanged { noted.changed += 1 }
        if isChanged || isDue(row, announcement) {
            try db.cachedStatement(
                sql: """
                    UPDATE watch_items SET state = 'waiting', tries = 0, begun = 0, reason = NULL, next_try = ?
                    WHERE id = ?
                    """
            ).execute(arguments: [now, id])
        }
    }

    static let known = """
        SELECT i.id, i.source, i.is_watched, i.guid, i.title, i.version, i.state, i.last_check
        FROM watch_addresses a JOIN watch_items i ON i.id = a.item_id WHERE a.address = ?
        """

    /// Whether an item is asked for again, though nothing says that it has changed. What waits already keeps its place.
    private func isDue(_ row: Row, _ announcement: Announcement) -> Bool {
        let state: String = row["state"]
        if state == WatchedItem.State.waiting.rawValue { return false }
        if announcement.isAlwaysRead { return true }
        guard state == WatchedItem.State.stored.rawValue, let recheckAfter else { return false }
        return row["last_check"] ?? -.infinity <= now - recheckAfter
    }

    private mutating func insert(_ announcement: Announcement, _ address: String) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO watch_items (source, url, host, guid, title, version, next_try, first_seen, last_seen)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            source, announcement.url, announcement.host, announcement.guid, announcement.title, announcement.version,
            now, now, now,
        ])
        let id = db.lastInsertedRowID
        try db.cachedStatement(sql: "INSERT INTO watch_addresses (address, item_id) VALUES (?, ?)")
            .execute(arguments: [address, id])
        seen.insert(id)
        noted.new += 1
    }

    private func update(_ row: Row, _ announcement: Announcement) throws {
        let id: Int64 = row["id"]
        let old: (String?, String?, String?) = (row["guid"], row["title"], row["version"])
        let new = (announcement.guid ?? old.0, announcement.title ?? old.1, announcement.version ?? old.2)
        if new == old { return try seen(id) }
        try db.cachedStatement(
            sql: "UPDATE watch_items SET guid = ?, title = ?, version = ?, last_seen = ? WHERE id = ?"
        ).execute(arguments: [new.0, new.1, new.2, now, id])
    }

    private func seen(_ id: Int64) throws {
        try db.cachedStatement(sql: "UPDATE watch_items SET last_seen = ? WHERE id = ?").execute(arguments: [now, id])
    }

    // MARK: Items of other sources

    private func version(of item: Int64) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT version FROM watch_versions WHERE item_id = ? AND source = ?"),
            arguments: [item, source])
    }

    private func seenElsewhere(_ id: Int64, _ announcement: Announcement, isNews: Bool) throws {
        try seen(id)
        guard isNews, let version = announcement.version else { return }
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO watch_versions (item_id, source, version) VALUES (?, ?, ?)"
        ).execute(arguments: [id, source, version])
    }

    /// From a source that is no longer watched.
    private func takeOver(_ id: Int64, _ announcement: Announcement) throws {
        try db.cachedStatement(
            sql: """
                UPDATE watch_items SET source = ?, is_watched = 1, guid = ?, title = COALESCE(?, title), version = ?,
                last_seen = ? WHERE id = ?
                """
        ).execute(arguments: [source, announcement.guid, announcement.title, announcement.version, now, id])
    }
}
