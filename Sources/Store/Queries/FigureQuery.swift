internal import GRDB

/// Questions about figures: one row for each, however many documents tell it.
package struct FigureQuery: Hashable, Sendable {
    package enum Group: String, CaseIterable, Hashable, Sendable {
        case funder, recipient, program, year, instrument, place, publisher
    }

    package enum Order: String, CaseIterable, Hashable, Sendable {
        case amount, date, confidence, sources, name
    }

    package var filter = FigureFilter()
    package var group: Group?
    package var order = Order.amount
    package var limit: Int?

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
        SELECT g.id AS figure, COALESCE(fa.name, f.funder_name) AS funder, a.digits AS amount, a.low, a.high, a.currency,
        a.currency_assumed, a.qualifier, a.per, a.amount_idr, a.amount_usd, a.rate_year,
        COALESCE(ra.name, f.recipient_name) AS recipient, COALESCE(p.name, f.purpose) AS program, f.instrument, f.status,
        COALESCE(f.date, d.published) AS date, f.confidence, g.source_count AS sources, g.document_count AS documents,
        g.total_id AS part_of, d.title, d.publisher, COALESCE(d.url, d.uri) AS source, f.evidence, a.text AS amount_text
        """ + Self.from + conditions + " ORDER BY \(listedOrder), g.id"
    }

    private var listedOrder: String {
        switch order {
        case .amount: "a.amount_idr IS NULL, a.amount_idr DESC, a.value DESC"
        case .date: "date DESC"
        case .confidence: "f.confidence DESC"
        case .sources: "sources DESC"
        case .name: "funder IS NULL, funder"
        }
    }

    // MARK: Groups

    /// Sums of a group leave out what is denied, what is no plain sum, and parts whose total is in the group itself.
    private func grouped(_ group: Group, _ conditions: String) -> String {
        """
        WITH figure AS (SELECT g.id, g.total_id, \(Self.name(of: group)) AS name, f.status, a.amount_idr, a.amount_usd,
        a.value, a.negated, g.source_count
        """ + Self.from + conditions + """
            ), counted AS (SELECT *, CASE WHEN status <> 'denied' AND NOT COALESCE(negated, 0) AND NOT EXISTS (
            SELECT 1 FROM figure total WHERE total.id = figure.total_id AND total.name IS figure.name)
            THEN amount_idr END AS idr FROM figure),
            ranked AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY name ORDER BY idr) AS place,
            COUNT(idr) OVER (PARTITION BY name) AS summed FROM counted WHERE idr IS NOT NULL)
            SELECT c.name AS "\(group.rawValue)", COUNT(*) AS figures, COUNT(c.idr) AS summed, SUM(c.idr) AS sum_idr,
            (SELECT AVG(r.idr) FROM ranked r WHERE r.name IS c.name AND r.place IN ((r.summed + 1) / 2, (r.summed + 2) / 2))
            AS median_idr, SUM(CASE WHEN c.idr IS NOT NULL THEN c.amount_usd END) AS sum_usd
            FROM counted c GROUP BY c.name ORDER BY \(groupedOrder(group)), c.name
            """
    }

    private func groupedOrder(_ group: Group) -> String {
        switch order {
        case .name, .date: "c.name IS NULL"
        case .amount, .confidence: group == .year ? "c.name IS NULL" : "sum_idr IS NULL, sum_idr DESC"
        case .sources: "figures DESC"
        }
    }

    private static func name(of group: Group) -> String {
        switch group {
        case .funder: "COALESCE(fa.name, f.funder_name)"
        case .recipient: "COALESCE(ra.name, f.recipient_name)"
        case .program: "p.name"
        case .year: "f.year"
        case .instrument: "f.instrument"
        case .place: "COALESCE(CASE WHEN f.recipient_kind = 'place' THEN f.recipient_name END, d.place)"
        case .publisher: "d.publisher"
        }
    }
}

extension RecordStore {
    /// - Throws: `.badRequest` for a text that is no query of FTS5.
    package func figures(_ query: FigureQuery) throws(StoreError) -> QueryResult {
        let (sql, arguments) = query.statement
        return try read { db in try QueryResult(db, sql: sql, arguments: arguments) }
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
