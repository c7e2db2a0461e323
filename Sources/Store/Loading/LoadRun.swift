internal import GRDB
package import Records

/// One run of loading: batch by batch, each in a transaction of its own.
///
/// What ends a run in its midst leaves whole batches; to load the same again completes them and adds nothing twice.
package struct LoadRun: ~Copyable {
    private let store: RecordStore
    private let id: Int64
    private var batch: [Record] = []
    package private(set) var summary = LoadSummary()

    /// How many records are in a transaction: enough that its cost is spread, few enough that little is lost.
    private static let batchCount = 500

    /// - Parameters:
    ///   - version: of the tool.
    ///   - source: what is loaded, in words.
    ///   - started: ISO 8601.
    package init(_ store: RecordStore, version: String, source: String, started: String) throws(StoreError) {
        self.store = store
        id = try store.write { db in
            try db.execute(
                sql: "INSERT INTO runs (started, version, source) VALUES (?, ?, ?)",
                arguments: [started, version, source])
            return db.lastInsertedRowID
        }
    }

    package mutating func add(_ record: Records.Record) throws(StoreError) {
        batch.append(record)
        if batch.count >= Self.batchCount { try flush() }
    }

    /// Writes what was added so far.
    package mutating func flush() throws(StoreError) {
        if batch.isEmpty { return }
        let (records, run) = (batch, id)
        let loaded = try store.write { db in
            var loader = try RecordLoader(db, run: run)
            for record in records { try loader.load(record) }
            try loader.finish()
            try db.execute(
                sql: """
                    UPDATE runs SET added = added + ?, revised = revised + ?, unchanged = unchanged + ?,
                    failed = failed + ? WHERE id = ?
                    """,
                arguments: [
                    loader.summary.added, loader.summary.revised, loader.summary.unchanged, loader.summary.failed, run,
                ])
            return loader.summary
        }
        summary += loaded
        batch.removeAll(keepingCapacity: true)
    }

    /// - Parameter ended: ISO 8601.
    package mutating func finish(ended: String) throws(StoreError) {
        try flush()
        let id = id
        try store.write { db in
            try db.execute(sql: "UPDATE runs SET ended = ? WHERE id = ?", arguments: [ended, id])
        }
    }
}
