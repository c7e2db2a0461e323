internal import GRDB
package import Records

/// An archive of records in a file of SQLite: documents with their revisions, actors and programmes across documents,
/// sums, funding statements with their sentences.
///
/// Thread: any; SQLite has one writer at a time, others wait.
package final class RecordStore: Sendable {
    let database: any DatabaseReader
    private let writer: (any DatabaseWriter)?
    let path: String

    /// Opens an archive to write; makes it where there is none, and brings an older one to this version.
    ///
    /// - Throws: `.notAnArchive` for a database of something else or of a newer version; `.refused`.
    package init(path: String) throws(StoreError) {
        self.path = path
        do {
            let database = try DatabasePool(path: path, configuration: Self.configuration)
            try database.write { db in try Self.check(db, path: path) }
            try ArchiveSchema.migrator.migrate(database)
            (self.database, writer) = (database, database)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Opens an archive to read.
    ///
    /// - Throws: `.refused` where there is none.
    package init(reading path: String) throws(StoreError) {
        self.path = path
        do {
            var configuration = Self.configuration
            configuration.readonly = true
            let database = try DatabaseQueue(path: path, configuration: configuration)
            let version = try database.read { db in
                try Self.check(db, path: path)
                return try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            }
            guard version != 0 else {
                throw StoreError(.notAnArchive, path: path, "is empty; load something into it, or name another file")
            }
            guard version >= ArchiveSchema.oldestReadable else {
                throw StoreError(
                    .notAnArchive, path: path, "is of an older version; load something to bring it to this one")
            }
            (self.database, writer) = (database, nil)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { db in
            // A power cut may lose the last batch, which the next load brings again; it does no damage.
            if !db.configuration.readonly { try db.execute(sql: "PRAGMA synchronous = NORMAL") }
        }
        return configuration
    }

    private static func check(_ db: Database, path: String) throws {
        let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let isEmpty = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_schema") == 0
        if id == 0, isEmpty { return }
        guard id == ArchiveSchema.applicationID else {
            throw StoreError(.notAnArchive, path: path, "is a database of another program; name another file")
        }
        guard version <= ArchiveSchema.version else {
            throw StoreError(
                .notAnArchive, path: path,
                "was written by a newer version (\(version), known is \(ArchiveSchema.version)); update the tool")
        }
    }

    /// Runs a block in one transaction.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            guard let writer else { throw StoreError(.badRequest, path: path, "was opened to read alone") }
            return try writer.write { db in try body(db) }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// What a statement with a search by words gives.
    ///
    /// - Throws: `.badRequest` where the words are no query of FTS5.
    func read(_ sql: String, _ arguments: StatementArguments, searching words: String?) throws(StoreError)
        -> QueryResult
    {
        try read(searching: words) { db in try QueryResult(db, sql: sql, arguments: arguments) }
    }

    /// - Throws: `.badRequest` where the words are no query of FTS5.
    func read<Value>(searching words: String?, _ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.read { db in try body(db) }
        } catch let error as DatabaseError where words != nil && error.resultCode == .SQLITE_ERROR {
            throw StoreError(
                .badRequest, path: path,
                "\(words ?? "") is no search (\(error.message ?? "?")); put double quotes around words with signs in them"
            )
        } catch {
            throw StoreError(error, path: path)
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.read { db in try body(db) }
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
