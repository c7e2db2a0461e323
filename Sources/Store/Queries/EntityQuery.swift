internal import GRDB

/// Questions about actors or programmes, whatever documents name them.
package struct EntityQuery: Hashable, Sendable {
    package enum Order: String, CaseIterable, Hashable, Sendable {
        case documents, figures, name
    }

    package var kind: CorrectedEntity
    /// Whole words of one of their names; nil for all.
    package var name: String?
    /// Of actors: a word of the record's closed lists.
    package var type: String?
    package var category: String?
    package var order = Order.documents
    package var limit: Int?

    package init(_ kind: CorrectedEntity) { self.kind = kind }

    var statement: (sql: String, arguments: StatementArguments) {
        let (table, link) = ("\(kind.rawValue)s", "\(kind.rawValue)_id")
        var conditions = Conditions()
        conditions.add("e.document_count > 0")
        if let name {
            switch kind {
            case .actor:
                let phrase = Conditions.phrase(name)
                conditions.add("e.id IN (\(Conditions.actorsNamed))", phrase, phrase)
            case .program:
                let pattern = Conditions.pattern(name)
                conditions.add(
                    """
                    e.id IN (SELECT program_id FROM document_programs
                    WHERE \(Conditions.words("name")) OR \(Conditions.words("aliases")))
                    """, pattern, pattern)
            }
        }
        if let type { conditions.add("e.type = ?", type) }
        if let category { conditions.add("e.category = ?", category) }
        let sql = """
            SELECT e.id, e.name, \(kind == .actor ? "e.type, e.category, " : "")e.document_count AS documents,
            \(figures), e.identity, (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT name FROM document_\(table)
            WHERE \(link) = e.id AND name <> e.name ORDER BY name)) AS other_names
            FROM \(table) e\(conditions.sql) ORDER BY \(sorting), e.name, e.id LIMIT ?
            """
        return (sql, conditions.arguments + [limit ?? -1])
    }

    private var figures: String {
        func count(_ column: String) -> String {
            "(SELECT COUNT(DISTINCT figure_id) FROM funding WHERE \(column) = e.id)"
        }
        return switch kind {
        case .actor: "\(count("funder_id")) AS gives, \(count("recipient_id")) AS receives"
        case .program: "\(count("program_id")) AS figures"
        }
    }

    private var sorting: String {
        switch order {
        case .documents: "documents DESC"
        case .figures: kind == .actor ? "gives + receives DESC" : "figures DESC"
        case .name: "e.name"
        }
    }
}

extension RecordStore {
    /// Actors or programmes with the names that documents give them, and how many figures they are in.
    package func entities(_ query: EntityQuery) throws(StoreError) -> QueryResult {
        let (sql, arguments) = query.statement
        return try read { db in try QueryResult(db, sql: sql, arguments: arguments) }
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
