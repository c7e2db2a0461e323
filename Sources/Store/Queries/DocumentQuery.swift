internal import GRDB

/// Questions about documents: one row for each, as it is now.
package struct DocumentQuery: Hashable, Sendable {
    package enum Order: String, CaseIterable, Hashable, Sendable {
        /// The latest first; by how well they fit the words; those of most statements first.
        case date, relevance, statements
    }

    /// In SQLite's FTS5 notation, of title and text.
    package var text: String?
    /// Whole words of the publisher's, of an actor's, of a place's name.
    package var publisher: String?
    package var actor: String?
    package var place: String?
    /// ISO 8601, inclusive.
    package var from: String?
    package var until: String?
    /// Nil: by relevance where there is a text, else by date.
    package var order: Order?
    package var limit: Int?

    package init() {}

    var statement: (sql: String, arguments: StatementArguments) {
        var conditions = Conditions()
        conditions.add("d.is_current")
        if let text { conditions.add("documents_fts MATCH ?", text) }
        if let publisher { conditions.add(Conditions.words("d.publisher"), Conditions.pattern(publisher)) }
        if let actor {
            let phrase = Conditions.phrase(actor)
            conditions.add(
                """
                d.id IN (SELECT document_id FROM document_actors WHERE actor_id IN (\(Conditions.actorsNamed)))
                """, phrase, phrase)
        }
        if let place {
            conditions.add(
                "d.id IN (SELECT document_id FROM places WHERE \(Conditions.words("name")))", Conditions.pattern(place))
        }
        if let from { conditions.add("d.published >= ?", from) }
        if let until { conditions.add("substr(d.published, 1, ?) <= ?", until.utf8.count, until) }
        let (search, passage) =
            text == nil
            ? ("", "") : (" JOIN documents_fts ON documents_fts.rowid = d.id", ", \(Self.passage)")
        let sql = """
            SELECT d.id, d.title, d.publisher, d.published, d.place,
            (SELECT COUNT(*) FROM funding f WHERE f.document_id = d.id) AS statements,
            d.story_id AS story, COALESCE(d.url, d.uri) AS source\(passage)
            FROM documents d\(search)\(conditions.sql) ORDER BY \(sorting), d.id LIMIT ?
            """
        return (sql, conditions.arguments + [limit ?? -1])
    }

    private static let passage = "snippet(documents_fts, 1, '[', ']', '…', 24) AS passage"

    private var sorting: String {
        switch order ?? (text == nil ? .date : .relevance) {
        case .date: "d.published IS NULL, d.published DESC"
        case .relevance: text == nil ? "d.published IS NULL, d.published DESC" : "documents_fts.rank"
        case .statements: "statements DESC"
        }
    }
}

extension RecordStore {
    /// - Throws: `.badRequest` for a text that is no query of FTS5.
    package func documents(_ query: DocumentQuery) throws(StoreError) -> QueryResult {
        let (sql, arguments) = query.statement
        return try read(sql, arguments, searching: query.text)
    }
}
