internal import GRDB
internal import Records

extension RecordStore {
    /// Figures with all that is known of them, in the order of their documents' keys: the same archive gives the same.
    ///
    /// - Throws: `.badRequest` for a text that is no query of FTS5.
    package func statements(_ filter: FigureFilter) throws(StoreError) -> [FigureStatement] {
        let conditions = Conditions(filter)
        return try read(searching: filter.text) { db in
            var reader = StatementReader(db)
            let rows = try Row.fetchCursor(
                db, sql: StatementReader.columns + FigureQuery.from + conditions.sql + " ORDER BY d.key, f.id, g.id",
                arguments: conditions.arguments)
            var statements: [FigureStatement] = []
            while let row = try rows.next() {
                if let statement = try reader.statement(row) { statements.append(statement) }
            }
            return statements
        }
    }

    /// How much figures rest on.
    package func coverage(of filter: FigureFilter) throws(StoreError) -> Coverage {
        let conditions = Conditions(filter)
        return try read(searching: filter.text) { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT COUNT(DISTINCT o.figure_id) AS figures, COUNT(*) AS statements,
                    COUNT(DISTINCT o.document_id) AS documents, MIN(s.published) AS first, MAX(s.published) AS last
                    FROM funding o JOIN documents s ON s.id = o.document_id
                    WHERE o.figure_id IN (SELECT g.id\(FigureQuery.from)\(conditions.sql))
                    """, arguments: conditions.arguments)
            guard let row else { return Coverage() }
            return Coverage(
                figures: row["figures"], statements: row["statements"], documents: row["documents"],
                first: row["first"], last: row["last"])
        }
    }
}

/// What an answer rests on: figures, the statements and documents that tell them, and when these were published.
package struct Coverage: Hashable, Sendable {
    package var figures = 0
    package var statements = 0
    package var documents = 0
    /// ISO 8601; nil where no document has a date.
    package var first: String?
    package var last: String?
}

/// Makes statements of rows; every actor is read once.
struct StatementReader {
    private let db: Database
    private var actors: [Int64: FigureStatement.Actor] = [:]

    init(_ db: Database) { self.db = db }

    static let columns = """
        SELECT g.id, g.total_id, f.id AS funding_id, f.local_id, f.document_id, f.funder_id, f.funder_name, f.recipient_id,
        f.recipient_name, f.recipient_kind, p.identity AS program_identity, p.name AS program_name, f.purpose,
        f.instrument, f.status, f.date, f.confidence, f.evidence, a.id AS amount_id, a.digits, a.low, a.high, a.currency,
        a.currency_assumed, a.qualifier, a.per, a.negated, a.amount_idr, a.amount_usd, a.text AS amount_text
        """

    mutating func statement(_ row: Row) throws -> FigureStatement? {
        guard let instrument = Instrument(rawValue: row["instrument"]),
            let status = FundingStatus(rawValue: row["status"])
        else { return nil }
        let documents = try documents(ofFigure: row["id"], first: row["document_id"])
        guard !documents.isEmpty else { return nil }
        var program: FigureStatement.Program?
        if let identity: String = row["program_identity"] {
            program = .init(identity: identity, name: row["program_name"])
        }
        let isPlace = row["recipient_kind"] as String? == "place"
        return FigureStatement(
            id: row["id"], localID: row["local_id"], documents: documents,
            funder: try party(row["funder_id"], named: row["funder_name"], isPlace: false),
            recipient: try party(row["recipient_id"], named: row["recipient_name"], isPlace: isPlace),
            program: program, purpose: row["purpose"], sum: sum(row), instrument: instrument, status: status,
            date: row["date"], confidence: row["confidence"], evidence: row["evidence"], total: row["total_id"])
    }

    private func sum(_ row: Row) -> FigureStatement.Sum? {
        guard row["amount_id"] as Int64? != nil, let qualifier = Qualifier(rawValue: row["qualifier"]) else {
            return nil
        }
        return FigureStatement.Sum(
            digits: row["digits"], low: row["low"], high: row["high"], currency: row["currency"],
            isCurrencyAssumed: row["currency_assumed"], qualifier: qualifier, per: row["per"],
            isNegated: row["negated"],
            rupiah: row["amount_idr"], dollars: row["amount_usd"], text: row["amount_text"])
    }

    private mutating func party(_ id: Int64?, named name: String?, isPlace: Bool) throws -> FigureStatement.Party? {
        if let id, let actor = try actor(id) { return .actor(actor) }
        return name.map { isPlace ? .place($0) : .description($0) }
    }

    private mutating func actor(_ id: Int64) throws -> FigureStatement.Actor? {
        if let actor = actors[id] { return actor }
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM actors WHERE id = ?", arguments: [id]),
            let type = ActorType(rawValue: row["type"])
        else { return nil }
        let name: String = row["name"]
        let others = try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT name FROM document_actors WHERE actor_id = ? AND name <> ?
                    UNION SELECT l.alias FROM aliases l JOIN document_actors n ON n.id = l.document_actor_id
                    WHERE n.actor_id = ? AND l.alias <> ? ORDER BY 1
                    """), arguments: [id, name, id, name])
        let identifiers = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT scheme, identifier FROM actor_identifiers WHERE actor_id = ? ORDER BY scheme, identifier"),
            arguments: [id])
        let actor = FigureStatement.Actor(
            identity: row["identity"], name: name, otherNames: others, type: type,
            category: ActorCategory(rawValue: row["category"]) ?? .other,
            identifiers: identifiers.map { .init(scheme: $0["scheme"], id: $0["identifier"]) })
        actors[id] = actor
        return actor
    }

    /// The document of the statement, then the others, oldest first.
    private func documents(ofFigure figure: Int64, first: Int64) throws -> [FigureStatement.SourceDocument] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT key, record_id, title, publisher, authors, published, language, url FROM documents
                    WHERE id IN (SELECT document_id FROM funding WHERE figure_id = ?)
                    ORDER BY id <> ?, published IS NULL, published, key
                    """), arguments: [figure, first]
        ).map { row in
            FigureStatement.SourceDocument(
                key: row["key"], recordID: row["record_id"], title: row["title"], publisher: row["publisher"],
                authors: row["authors"], published: row["published"], language: row["language"], url: row["url"])
        }
    }
}
