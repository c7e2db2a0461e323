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
        for figure in try touched.union(realizations(of: touched)).sorted() { try findTotal(of: figure) }
        try removeUnused(touched)
    }

    static let statements = """
        SELECT f.id, f.figure_id, f.document_id, f.funder_id, f.funder_name, f.recipient_id, f.recipient_name,
        f.program_id, f.purpose, f.status, f.year, d.story_id, d.is_current, a.currency, a.digits, a.low, a.high, a.per
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

    /// The figure that holds a figure's money already: the sum that the text calls its whole, else the smallest promise that
    /// it may make true.
    private func findTotal(of figure: Int64) throws {
        try db.cachedStatement(
            sql: """
                UPDATE figures SET total_id = COALESCE(
                (\(Self.whole)),
                (SELECT figure_id FROM (\(Self.promiseToProgram) UNION ALL \(Self.promiseToRecipient))
                ORDER BY value, key LIMIT 1)) WHERE id = :figure
                """
        ).execute(arguments: ["figure": figure])
    }

    private static let whole = """
        SELECT whole.figure_id FROM funding part
        JOIN amounts a ON a.id = part.amount_id
        JOIN amounts b ON b.document_id = a.document_id AND b.local_id = a.part_of
        JOIN funding whole ON whole.amount_id = b.id
        WHERE part.figure_id = :figure AND whole.figure_id <> :figure ORDER BY whole.figure_id LIMIT 1
        """

    /// In one document, or planned for the year in which it was paid out.
    private static let promiseToProgram = promise(
        """
        promise.program_id = part.program_id AND (promise.document_id = part.document_id
        OR (promise.status = 'planned' AND promise.year = part.year))
        """)

    private static let promiseToRecipient = promise(
        """
        promise.document_id = part.document_id AND promise.status = 'planned'
        AND (promise.program_id IS NULL OR part.program_id IS NULL)
        AND COALESCE(promise.recipient_id, promise.recipient_name) = COALESCE(part.recipient_id, part.recipient_name)
        """)

    /// What a funder has planned or promised, of as much at least as it has paid out.
    private static func promise(_ condition: String) -> String {
        """
        SELECT promise.figure_id, b.value, g.key FROM funding part JOIN funding promise ON \(condition)
        JOIN amounts a ON a.id = part.amount_id JOIN amounts b ON b.id = promise.amount_id
        JOIN figures g ON g.id = promise.figure_id
        WHERE part.figure_id = :figure AND promise.figure_id <> :figure
        AND part.status = 'disbursed' AND promise.status IN ('planned', 'stated')
        AND promise.funder_id IS part.funder_id AND promise.funder_name IS part.funder_name
        AND (part.funder_id IS NOT NULL OR part.funder_name IS NOT NULL)
        AND a.currency = b.currency AND a.value <= b.value AND a.per IS NULL AND b.per IS NULL
        """
    }

    /// Figures that may make a plan of these true.
    private func realizations(of figures: Set<Int64>) throws -> Set<Int64> {
        var found: Set<Int64> = []
        for figure in figures {
            found.formUnion(
                try Int64.fetchAll(
                    db.cachedStatement(
                        sql: """
                            SELECT DISTINCT other.figure_id FROM funding plan
                            JOIN funding other ON other.program_id = plan.program_id
                            WHERE plan.figure_id = ? AND plan.status = 'planned' AND other.status = 'disbursed'
                            AND other.funder_id IS plan.funder_id AND other.year = plan.year
                            AND other.figure_id IS NOT NULL
                            """),
                    arguments: [figure]))
        }
        return found
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
