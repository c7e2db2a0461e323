internal import GRDB

extension RecordStore {
    /// Actors or programmes with the names that documents give them, by how many documents tell of them.
    ///
    /// - Parameter words: whole words of one of their names; nil for all.
    package func entities(
        _ kind: CorrectedEntity, named words: String? = nil, limit: Int? = nil
    ) throws(StoreError) -> QueryResult {
        try read { db in
            let (table, link) = ("\(kind.rawValue)s", "\(kind.rawValue)_id")
            let kinds = kind == .actor ? "e.type, e.category, " : ""
            var conditions = Conditions()
            if let words {
                conditions.add(
                    "e.id IN (SELECT \(link) FROM document_\(table) WHERE \(Conditions.words("name")))",
                    Conditions.pattern(words))
            }
            return try QueryResult(
                db,
                sql: """
                    SELECT e.id, e.name, \(kinds)e.document_count AS documents, e.identity,
                    (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT name FROM document_\(table)
                    WHERE \(link) = e.id AND name <> e.name ORDER BY name)) AS other_names
                    FROM \(table) e\(conditions.sql)\(conditions.sql.isEmpty ? " WHERE" : " AND") e.document_count > 0
                    ORDER BY documents DESC, e.name LIMIT ?
                    """,
                arguments: conditions.arguments + [limit ?? -1])
        }
    }

    /// Corrections that hold, the last first.
    package func corrections() throws(StoreError) -> QueryResult {
        try read { db in
            try QueryResult(
                db,
                sql: """
                    SELECT id, kind, action, identity, name, target, note, made FROM corrections WHERE undone IS NULL
                    ORDER BY id DESC
                    """,
                arguments: [])
        }
    }
}
