internal import GRDB
internal import Records

/// Which document a page is; other items that turn out to be the same page become part of its item.
struct PageIdentity {
    private let db: Database
    private let item: WatchedItem

    init(_ db: Database, _ item: WatchedItem) { (self.db, self.item) = (db, item) }

    /// Another item whose page led to this address before, though nothing says that both are one page: neither was
    /// announced by this address, and no title or GUID is theirs alone. It may be a wall in front of the site: to log in,
    /// to consent.
    func stranger(at page: FetchedPage) throws -> WatchedItem? {
        if page.url.hasPrefix("file:") { return nil }
        let address = WatchState.address(of: page.url)
        guard let other = try WatchState.item(at: address, db), other.id != item.id else { return nil }
        let isAnnounced = [item.url, other.url].contains { WatchState.address(of: $0) == address }
        return try isAnnounced || haveOneName(other) ? nil : other
    }

    /// Whether a GUID or title is of these two items alone, in their sources.
    private func haveOneName(_ other: WatchedItem) throws -> Bool {
        for (sql, own, others) in [
            (Self.sameGUID, item.guid, other.guid), (Self.sameTitle, item.title, other.title),
        ] {
            guard let own, own == others else { continue }
            let count = try Int.fetchOne(
                db.cachedStatement(sql: sql),
                arguments: ["source": item.source, "other": other.source, "name": own])
            if count == 2 { return true }
        }
        return false
    }

    private static let sameGUID = """
        SELECT COUNT(*) FROM (SELECT 1 FROM watch_items WHERE source IN (:source, :other) AND guid = :name LIMIT 3)
        """
    private static let sameTitle = """
        SELECT COUNT(*) FROM (SELECT 1 FROM watch_items WHERE source IN (:source, :other) AND title = :name LIMIT 3)
        """

    /// The key that the page's document has in the archive, or is to get; nil for a file, whose records have keys of
    /// their own.
    func documentKey(of page: FetchedPage) throws -> String? {
        if page.url.hasPrefix("file:") { return nil }
        let address = WatchState.address(of: page.url)
        var key = item.documentKey
        if let other = try WatchState.item(at: address, db), other.id != item.id, isOne(with: other) {
            try take(other)
            key = other.documentKey ?? key
        }
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO watch_addresses (address, item_id) VALUES (?, ?)")
            .execute(arguments: [address, item.id])
        if let key { return key }
        let newKey = "url:\(address)"
        if let old = try formerItem(of: page, newKey) {
            try take(old)
            return old.documentKey
        }
        return newKey
    }

    /// Pages that were two documents and lead to one address now stay two.
    private func isOne(with other: WatchedItem) -> Bool {
        item.documentKey == nil || other.documentKey == nil || item.documentKey == other.documentKey
    }

    /// Makes another item part of this one.
    private func take(_ other: WatchedItem) throws {
        for sql in [
            "UPDATE watch_addresses SET item_id = ? WHERE item_id = ?",
            "UPDATE OR IGNORE watch_versions SET item_id = ? WHERE item_id = ?",
        ] {
            try db.cachedStatement(sql: sql).execute(arguments: [item.id, other.id])
        }
        if other.source != item.source, let version = other.version {
            try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO watch_versions (item_id, source, version) VALUES (?, ?, ?)"
            ).execute(arguments: [item.id, other.source, version])
        }
        try db.cachedStatement(
            sql: "UPDATE watch_items SET first_seen = MIN(first_seen, ?), last_seen = MAX(last_seen, ?) WHERE id = ?"
        ).execute(arguments: [other.firstSeen, other.lastSeen, item.id])
        for sql in ["DELETE FROM watch_versions WHERE item_id = ?", "DELETE FROM watch_items WHERE id = ?"] {
            try db.cachedStatement(sql: sql).execute(arguments: [other.id])
        }
    }

    // MARK: Pages that moved

    /// The item whose page this one was before it moved: of the same source, no longer announced; with the same GUID,
    /// title or text; and its document tells the same story, published on the same day.
    ///
    /// What feeds say are hints alone: some give all their entries one GUID, or one title.
    private func formerItem(of page: FetchedPage, _ newKey: String) throws -> WatchedItem? {
        guard page.isLast, page.records.count == 1, let record = page.records.first,
            case .document(let document) = record.outcome, try !isDocument(newKey)
        else { return nil }
        let article = document.article
        var sketch: TextSketch?
        for row in try candidates(record) {
            if !Self.maySame(row["published"], article.published?.date) { continue }
            if row["record_id"] != record.id {
                let own = sketch ?? TextSketch(article.text)
                sketch = own
                guard StoryLinks.isSame(own, TextSketch(row["text"])) else { continue }
            }
            if let old = try WatchState.item(row["id"], db) { return old }
        }
        return nil
    }

    private func isDocument(_ key: String) throws -> Bool {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT 1 FROM documents WHERE key = ? LIMIT 1"), arguments: [key]) != nil
    }

    /// Each is as exact as it is known: "2019-07" may be "2019-07-03".
    private static func maySame(_ left: String?, _ right: String?) -> Bool {
        guard let left = left?.prefix(10), let right = right?.prefix(10) else { return true }
        return left.hasPrefix(right) || right.hasPrefix(left)
    }

    private func candidates(_ record: Record) throws -> [Row] {
        try Row.fetchAll(
            db.cachedStatement(sql: Self.formerItems),
            arguments: [
                "id": item.id, "source": item.source, "guid": item.guid, "title": item.title, "record": record.id,
            ])
    }

    /// A GUID that more than these two items have tells nothing.
    static let formerItems = """
        SELECT i.id, d.record_id, d.published, d.text FROM (
        SELECT id FROM (SELECT id FROM watch_items WHERE source = :source AND guid = :guid LIMIT 3)
        WHERE (SELECT COUNT(*) FROM (SELECT 1 FROM watch_items WHERE source = :source AND guid = :guid LIMIT 3)) = 2
        UNION SELECT * FROM (SELECT id FROM watch_items WHERE source = :source AND title = :title
        ORDER BY id DESC LIMIT 20)
        UNION SELECT * FROM (SELECT n.id FROM documents t CROSS JOIN watch_items n ON n.document_key = t.key
        WHERE t.record_id = :record AND t.is_current AND n.source = :source LIMIT 20)
        ) c JOIN watch_items i ON i.id = c.id JOIN watch_sources s ON s.name = i.source
        JOIN documents d ON d.key = i.document_key AND d.is_current
        WHERE i.id <> :id AND i.last_seen < s.announced ORDER BY i.last_seen DESC, i.id DESC
        """
}

extension WatchState {
    /// The item that an address leads to.
    static func item(at address: String, _ db: Database) throws -> WatchedItem? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT i.* FROM watch_addresses a JOIN watch_items i ON i.id = a.item_id WHERE a.address = ?
                    """), arguments: [address]
        ).map(WatchedItem.init)
    }
}
