internal import GRDB
internal import Records

extension WatchState {
    /// Loads what a page says and keeps, in the same transaction, the item's outcome and the alerts of rules that new
    /// figures match.
    ///
    /// A page that leads to the front page of its site now is no longer there: the item fails, its document stays. An
    /// item that became part of another one in the meantime is that one, if the page's address leads there; else nothing
    /// is stored. Nor is a page to which another item led, though nothing says that they are one: the item may be tried
    /// again, and the other one is read again.
    ///
    /// - Parameter payload: of an alert; made once for each.
    package func store(
        _ page: FetchedPage, of item: Int64, rules: [WatchRule], now: Double, payload: (NewFigure) -> [UInt8]
    ) throws(StoreError) -> StoredPage {
        try archive.write { db in
            let own = try Self.item(item, db)
            guard let item = try own ?? Self.item(at: Self.address(of: page.url), db) else {
                return StoredPage(failure: "its item became part of another")
            }
            var page = page
            if own == nil { page.version = nil }
            if Self.isGone(item, page) {
                let reason = "leads to the front page of its site"
                try Self.fail(item.id, reason: reason, now: now, db)
                return StoredPage(failure: reason)
            }
            if let other = try PageIdentity(db, item).stranger(at: page) {
                try Self.suspect(other, page, now, db)
                return StoredPage(failure: "leads to the same page as \(other.url)", isRetriable: true)
            }
            return try Self.store(
                page, of: item, db, run: try run(at: now, db), rules: rules, now: now, payload)
        }
    }

    private static func store(
        _ page: FetchedPage, of item: WatchedItem, _ db: Database, run: Int64, rules: [WatchRule], now: Double,
        _ payload: (NewFigure) -> [UInt8]
    ) throws -> StoredPage {
        let key = try PageIdentity(db, item).documentKey(of: page)
        let latest = try LatestRows(db)
        var loader = try RecordLoader(db, run: run)
        for record in page.records {
            try loader.load(record, key: Self.key(of: record, pageKey: key))
        }
        try loader.finish()
        var stored = StoredPage()
        stored.documents = loader.summary
        if stored.documents.added + stored.documents.revised > 0 {
            stored.statements = try latest.newStatements(db)
            stored.alerts = try NewFigures(db, since: latest, source: item.source)
                .queue(rules, now: now, payload: payload)
        }
        try count(stored, of: item.source, run: run, now: now, db)
        if page.isLast { try finish(item, page, key, now, db) }
        return stored
    }

    /// Parts of one page (of an archive, of JSON Lines) are documents of their own.
    private static func key(of record: Record, pageKey: String?) -> String? {
        guard let pageKey else { return nil }
        let part = record.source.member ?? record.source.offset.map { "\($0)" }
        return part.map { "\(pageKey)#\($0)" } ?? pageKey
    }

    private static func isGone(_ item: WatchedItem, _ page: FetchedPage) -> Bool {
        let (old, new) = (address(of: item.url), address(of: page.url))
        return old != new && new.hasSuffix("/") && !old.hasSuffix("/")
    }

    /// Seconds until an item is read again that may have been stored from a wall.
    private static let suspicionWait = 3600.0

    /// Lets a stored item wait, without validators: an article is older than the wall in front of it.
    private static func suspect(
        _ item: WatchedItem, _ page: FetchedPage, _ now: Double, _ db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE watch_items SET state = 'waiting', tries = 0, begun = 0, next_try = ?, reason = ?, etag = NULL,
                last_modified = NULL WHERE id = ? AND state = 'stored'
                """
        ).execute(arguments: [now + suspicionWait, "another page led to \(page.url) as well", item.id])
    }

    private static func finish(
        _ item: WatchedItem, _ page: FetchedPage, _ key: String?, _ now: Double, _ db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE watch_items SET state = 'stored', tries = 0, begun = 0, reason = NULL, stored = ?, last_check = ?,
                etag = ?, last_modified = ?, document_key = ? WHERE id = ?
                """
        ).execute(arguments: [now, now, page.entityTag, page.lastModified, key, item.id])
        try waitIfChanged(item, since: page.version, now, db)
    }

    // MARK: Counts

    /// The row of `runs` of this day (UTC) and version; made with its first page.
    private func run(at now: Double, _ db: Database) throws -> Int64 {
        let run = try Int64.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT id FROM runs WHERE source = 'watch' AND version = ?
                    AND substr(started, 1, 10) = strftime('%Y-%m-%d', ?, 'unixepoch') ORDER BY id DESC LIMIT 1
                    """), arguments: [version, now])
        if let run { return run }
        try db.cachedStatement(
            sql: """
                INSERT INTO runs (started, version, source)
                VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', ?, 'unixepoch'), ?, 'watch')
                """
        ).execute(arguments: [now, version])
        return db.lastInsertedRowID
    }

    private static func count(
        _ stored: StoredPage, of source: String, run: Int64, now: Double, _ db: Database
    ) throws {
        let documents = stored.documents
        try db.cachedStatement(
            sql: """
                UPDATE runs SET added = added + ?, revised = revised + ?, unchanged = unchanged + ?, failed = failed + ?,
                ended = strftime('%Y-%m-%dT%H:%M:%SZ', ?, 'unixepoch') WHERE id = ?
                """
        ).execute(arguments: [
            documents.added, documents.revised, documents.unchanged, documents.failed, now, run,
        ])
        try db.cachedStatement(
            sql: """
                UPDATE watch_sources SET document_count = document_count + ?, revision_count = revision_count + ?,
                statement_count = statement_count + ? WHERE name = ?
                """
        ).execute(arguments: [
            documents.added + documents.revised, documents.revised, stored.statements, source,
        ])
    }
}

/// The last rows before a transaction: what comes later is its own.
struct LatestRows {
    let document: Int64
    let figure: Int64

    init(_ db: Database) throws {
        document = try Int64.fetchOne(db.cachedStatement(sql: "SELECT MAX(id) FROM documents")) ?? 0
        figure = try Int64.fetchOne(db.cachedStatement(sql: "SELECT MAX(id) FROM figures")) ?? 0
    }

    /// Statements of documents that came later.
    func newStatements(_ db: Database) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: "SELECT COUNT(*) FROM documents d JOIN funding f ON f.document_id = d.id WHERE d.id > ?"),
            arguments: [document]) ?? 0
    }
}
