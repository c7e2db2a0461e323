import GRDB
import TestSupport
import Testing

@testable import Store

@Suite("The archive of a monitor")
struct WatchSchemaTests {
    /// An archive as version 1 made it, with a document.
    private func old(_ folder: borrowing TemporaryFolder) throws -> String {
        let path = folder.path("old.db")
        let database = try DatabaseQueue(path: path)
        try ArchiveSchema.migrator.migrate(database, upTo: "1 documents, claims, figures")
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO runs (started, version, source) VALUES ('2026', '1', 'x');
                    INSERT INTO documents (key, revision, is_current, record_id, digest, title, authors, uri, run_id, text)
                    VALUES ('url:example.org/a', 1, 1, 'r', 'd', 'Judul', '', 'a', 1, 'Teks')
                    """)
        }
        return path
    }

    @Test func anOlderArchiveIsReadAsItIs() throws {
        let folder = try TemporaryFolder()
        let path = try old(folder)
        #expect(try RecordStore(reading: path).documents(DocumentQuery()).rows.count == 1)
        #expect(try RecordStore(reading: path).select("PRAGMA user_version").rows == [[.integer(1)]])
    }

    @Test func anOlderArchiveIsBroughtToThisVersionByWhoWrites() throws {
        let folder = try TemporaryFolder()
        let path = try old(folder)
        let state = WatchState(try RecordStore(path: path), version: "test")
        #expect(try RecordStore(reading: path).select("PRAGMA user_version").rows == [[.integer(2)]])
        var source = WatchedSource(name: "kabar", place: "p", nextCheck: 1)
        source.failureCount = 1
        _ = try state.note([WatchFixture.announcement("a")], of: source, now: 1)
        let stored = try state.store(WatchFixture.page("a"), of: 1, rules: [], now: 2) { _ in [] }
        #expect(stored.documents.revised == 1)
    }

    /// However much has been seen, what is due is found without looking at all of it.
    @Test(arguments: [
        (WatchState.dueItem, "watch_items_on_work (host=? AND next_try<?)"),
        (WatchState.dueHosts, "watch_items_on_work (host=? AND next_try<?)"),
        (WatchState.nextDue, "watch_items_on_work (host=? AND next_try>?)"),
        (WatchState.firstDue, "alert_deliveries_on_state (delivery=? AND state=? AND next_try<?)"),
        (WatchState.nextDueDelivery, "alert_deliveries_on_state (delivery=? AND state=? AND next_try>?)"),
        (PageIdentity.formerItems, "watch_items_on_guid (source=? AND guid=?)"),
        (PageIdentity.formerItems, "watch_items_on_title (source=? AND title=?)"),
        (PageIdentity.formerItems, "documents_on_record_id (record_id=?)"),
        (NewFigures.newFigures, "PRIMARY KEY (rowid>?)"),
        (NewFigures.newFigures, "funding_on_figure (figure_id=?)"),
    ])
    func whatIsAskedOftenHasIndexes(sql: String, index: String) throws {
        let fixture = try WatchFixture()
        let plan = try fixture.fixture.store.read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: Self.arguments(of: sql))
                .map { $0["detail"] as String }
        }
        #expect(plan.contains { $0.contains(index) }, "\(plan)")
        #expect(!plan.contains { $0.contains(/SCAN (watch_items|i|g|f|o|d|documents)\b/) && !$0.contains("INDEX") })
        #expect(!plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") } || sql == PageIdentity.formerItems)
    }

    private static func arguments(of sql: String) -> StatementArguments {
        let names = ["id", "source", "guid", "title", "record", "figure", "document"].filter { sql.contains(":\($0)") }
        var arguments = StatementArguments()
        for name in names { arguments += [name: 1] }
        for _ in sql.filter({ $0 == "?" }) { arguments += [1] }
        return arguments
    }
}
