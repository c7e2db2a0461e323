internal import GRDB

/// Questions about figures: one row for each, however many documents tell it.
package struct FigureQuery: Hashable, Sendable {
    package enum Group: String, CaseIterable, Hashable, Sendable {
        case funder, recipient, program, year, instrument, status, place, publisher
    }

    package enum Order: String, CaseIterable, Hashable, Sendable {
        case amount, date, confidence, sources, name
    }

    package var filter = FigureFilter()
    package var group: Group?
    package var order = Order.amount
    package var limit: Int?
    /// Adds a column "marks": where in the evidence its parts stand, as "amount:12-22 funder:0-8", in Unicode scalars.
    package var hasMarks = false

    package init() {}

    var statement: (sql: String, arguments: StatementArguments) {
        let conditions = Conditions(filter)
        var (sql, arguments) = (
            group.map { grouped($0, conditions.sql) } ?? listed(conditions.sql), conditions.arguments
        )
        if let limit {
            sql += " LIMIT ?"
            arguments += [limit]
        }
        return (sql, arguments)
    }

    static let from = """
         FROM figures g JOIN funding f ON f.id = g.funding_id JOIN documents d ON d.id = f.document_id
        LEFT JOIN actors fa ON fa.id = f.funder_id LEFT JOIN actors ra ON ra.id = f.recipient_id
        LEFT JOIN programs p ON p.id = f.program_id LEFT JOIN amounts a ON a.id = f.amount_id
        """

    // MARK: One row for each figure

    private func listed(_ conditions: String) -> String {
        """
        SELECT g.id AS figure, COALESCE(fa.name, f.funder_name) AS funder, a.value AS amount, a.low, a.high, a.currency,
        a.currency_assumed, a.qualifier, a.per, a.amount_idr, a.amount_usd, a.rate_year,
        CASE WHEN a.currency <> 'IDR' THEN a.amount_idr / a.value END AS rate_idr,
        COALESCE(ra.name, f.recipient_name) AS recipient, COALESCE(p.name, f.purpose) AS program, f.instrument, f.status,
        COALESCE(f.date, d.published) AS date, f.confidence, g.source_count AS sources, g.document_count AS documents,
        g.total_id AS part_of, d.title, d.publisher, COALESCE(d.url, d.uri) AS source, f.evidence,
        f.evidence_start, f.evidence_end, a.text AS amount_text\(hasMarks ? ", \(Self.marks)" : "")
        """ + Self.from + conditions + " ORDER BY \(listedOrder), g.id"
    }

    private static let marks = """
        (SELECT group_concat(kind || ':' || (start - f.evidence_start) || '-' || (end - f.evidence_start), ' ') FROM (
        SELECT 'amount' AS kind, a.start AS start, a.end AS end
        UNION ALL SELECT 'amount', e.start, e.end FROM funding_equivalents q JOIN amounts e ON e.id = q.amount_id
        WHERE q.funding_id = f.id
        UNION ALL SELECT 'funder', m.start, m.end FROM mentions m WHERE m.document_actor_id = f.document_funder_id
        UNION ALL SELECT 'recipient', m.start, m.end FROM mentions m WHERE m.document_actor_id = f.document_recipient_id
        UNION ALL SELECT 'program', m.start, m.end FROM mentions m WHERE m.document_program_id = f.document_program_id)
        WHERE start >= f.evidence_start AND end <= f.evidence_end) AS marks
        """

    private var listedOrder: String {
        switch order {
        case .amount: "a.amount_idr IS NULL, a.amount_idr DESC, a.value DESC"
        case .date: "date DESC"
        case .confidence: "f.confidence DESC"
        case .sources: "sources DESC"
        case .name: "funder IS NULL, funder"
        }
    }
}

extension RecordStore {
    /// - Throws: `.badRequest` for a text that is no query of FTS5.
    package func figures(_ query: FigureQuery) throws(StoreError) -> QueryResult {
        let (sql, arguments) = query.statement
        return try read(sql, arguments, searching: query.filter.text)
    }

    /// What a statement of SQL gives. Nothing can be written by it.
    ///
    /// - Throws: `.badRequest` with what SQLite says of the statement.
    package func select(_ sql: String) throws(StoreError) -> QueryResult {
        do {
            return try database.read { db in try QueryResult(db, sql: sql, arguments: []) }
        } catch {
            let error = StoreError(error, path: path)
            throw StoreError(.badRequest, path: path, error.reason)
        }
    }
}
