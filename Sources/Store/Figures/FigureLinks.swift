internal import GRDB

/// Ties statements to figures: one figure for what is said again, in other documents too.
struct FigureLinks {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Gives the statements of documents their figures; those of old revisions get none.
    func link(_ documents: [Int64]) throws {
        var touched: Set<Int64> = []
        for document in Set(documents).sorted() {
            for row in try Row.fetchAll(db.cachedStatement(sql: Self.statements), arguments: [document]) {
                if let old = row["figure_id"] as Int64? { touched.insert(old) }
                let id: Int64 = row["id"]
                let figure = row["is_current"] == true ? try self.figure(FigureKey(row)) : nil
                if let figure { touched.insert(figure) }
                try db.cachedStatement(sql: "UPDATE funding SET figure_id = ? WHERE id = ?")
                    .execute(arguments: [figure, id])
            }
        }
        for figure in touched.sorted() { try count(figure) }
        let totals = FigureTotals(db)
        let dependent = try totals.figuresThatMayBeIn(touched)
        try removeUnused(touched)
        try totals.find(for: touched.union(dependent))
    }

    static let statements = """
        SELECT f.id, f.figure_id, f.document_id, f.funder_id, f.funder_name, f.recipient_id, f.recipient_name,
        f.program_id, f.purpose, f.status, f.year, d.story_id, d.is_current, a.currency, a.digits, a.low, a.high, a.per,
        (SELECT type FROM actors WHERE id = f.recipient_id) AS recipient_type
        FROM funding f JOIN documents d ON d.id = f.document_id LEFT JOIN amounts a ON a.id = f.amount_id
        WHERE f.document_id = ?
        """

    private func figure(_ key: FigureKey) throws -> Int64 {
        if let id = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM figures WHERE key = ?"), arguments: [key.text])
        {
            return id
        }
        try db.cachedStatement(sql: "INSERT INTO figures (key) VALUES (?)").execute(arguments: [key.text])
        return db.lastInsertedRowID
    }

    /// The surest statement speaks for the figure; of equals the one of the oldest document.
    private func count(_ figure: Int64) throws {
        try db.cachedStatement(
            sql: """
                UPDATE figures SET
                funding_id = (SELECT f.id FROM funding f JOIN documents d ON d.id = f.document_id
                WHERE f.figure_id = ? ORDER BY f.confidence DESC, d.published IS NULL, d.published, d.key, f.local_id
                LIMIT 1),
                document_count = (SELECT COUNT(DISTINCT document_id) FROM funding WHERE figure_id = ?),
                source_count = (SELECT COUNT(DISTINCT d.story_id) FROM funding f JOIN documents d ON d.id = f.document_id
                WHERE f.figure_id = ?)
                WHERE id = ?
                """
        ).execute(arguments: [figure, figure, figure, figure])
    }

    private func removeUnused(_ figures: Set<Int64>) throws {
        for figure in figures {
            guard
                try Int.fetchOne(
                    db.cachedStatement(sql: "SELECT 1 FROM funding WHERE figure_id = ? LIMIT 1"), arguments: [figure])
                    == nil
            else { continue }
            try db.cachedStatement(sql: "UPDATE figures SET total_id = NULL WHERE total_id = ?")
                .execute(arguments: [figure])
            try db.cachedStatement(sql: "DELETE FROM figures WHERE id = ?").execute(arguments: [figure])
        }
    }
}
