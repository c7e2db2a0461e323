internal import GRDB

// MARK: Sources

extension WatchState {
    /// By name; also those that are no longer watched.
    package func sources() throws(StoreError) -> [WatchedSource] {
        try archive.read { db in
            try Row.fetchAll(db.cachedStatement(sql: Self.allSources)).map(WatchedSource.init)
        }
    }

    static let allSources = "SELECT * FROM watch_sources ORDER BY name"

    /// Keeps what is known of a source, in the place of what was known; for looks that announced nothing.
    package func save(_ source: WatchedSource) throws(StoreError) {
        try archive.write { db in try Self.save(source, db) }
    }

    static func save(_ source: WatchedSource, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO watch_sources (name, place, request, etag, last_modified, next_check, last_check, last_success,
                failure_count, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET place = excluded.place, request = excluded.request,
                etag = excluded.etag, last_modified = excluded.last_modified, next_check = excluded.next_check,
                last_check = excluded.last_check, last_success = excluded.last_success,
                failure_count = excluded.failure_count, error = excluded.error
                """
        ).execute(arguments: [
            source.name, source.place, source.request, source.entityTag, source.lastModified,
            source.nextCheck,
            source.lastCheck, source.lastSuccess, source.failureCount, source.lastError,
        ])
    }
}

extension WatchedSource {
    init(_ row: Row) {
        self.init(name: row["name"], place: row["place"], nextCheck: row["next_check"])
        (request, lastError) = (row["request"], row["error"])
        (entityTag, lastModified) = (row["etag"], row["last_modified"])
        (lastCheck, lastSuccess) = (row["last_check"], row["last_success"])
        (failureCount, isWatched) = (row["failure_count"], row["is_watched"])
    }
}

// MARK: Hosts

extension WatchState {
    /// The latest asked first, no more than 10,000.
    package func hosts() throws(StoreError) -> [WatchedHost] {
        try archive.read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "SELECT * FROM watch_hosts ORDER BY earliest DESC, name LIMIT 10000")
            ).map { WatchedHost(name: $0["name"], earliest: $0["earliest"], failureCount: $0["failure_count"]) }
        }
    }

    package func save(_ host: WatchedHost) throws(StoreError) {
        try archive.write { db in
            try db.cachedStatement(
                sql: "INSERT OR REPLACE INTO watch_hosts (name, earliest, failure_count) VALUES (?, ?, ?)"
            ).execute(arguments: [host.name, host.earliest, host.failureCount])
        }
    }

    /// The latest fetched first, no more than 1,000.
    package func robots() throws(StoreError) -> [WatchedRobots] {
        try archive.read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "SELECT * FROM watch_robots ORDER BY fetched DESC, origin LIMIT 1000")
            ).map { row in
                let body: String = row["body"]
                return WatchedRobots(
                    origin: row["origin"], status: row["status"], body: Array(body.utf8), fetched: row["fetched"])
            }
        }
    }

    /// - Parameter robots: bytes that are no UTF-8 are kept as U+FFFD, for the file is UTF-8 (RFC 9309, 2.3).
    package func save(_ robots: WatchedRobots) throws(StoreError) {
        let body = String(decoding: robots.body, as: UTF8.self).replacing("\0", with: "\u{FFFD}")
        try archive.write { db in
            try db.cachedStatement(
                sql: "INSERT OR REPLACE INTO watch_robots (origin, status, body, fetched) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [robots.origin, robots.status, body, robots.fetched])
        }
    }
}
