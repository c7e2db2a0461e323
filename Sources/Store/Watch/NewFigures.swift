internal import GRDB
internal import Hashing
internal import Records

/// Figures that a transaction has brought, and the alerts for them.
///
/// A figure is new when its row and all its statements are of this transaction, and no older revision of their documents
/// has a statement with the same funder and sum: neither a story that joins another nor a page that was written anew
/// makes one.
struct NewFigures {
    private let db: Database
    private let since: LatestRows
    private let source: String

    init(_ db: Database, since: LatestRows, source: String) {
        (self.db, self.since, self.source) = (db, since, source)
    }

    /// Queues an alert for each rule and figure that it asks for.
    ///
    /// - Returns: how many.
    func queue(_ rules: [WatchRule], now: Double, payload: (NewFigure) -> [UInt8]) throws -> Int {
        let rules = rules.filter { $0.sources.isEmpty || $0.sources.contains(source) }
        let figures =
            rules.isEmpty
            ? []
            : try Int64.fetchAll(
                db.cachedStatement(sql: Self.newFigures),
                arguments: ["figure": since.figure, "document": since.document])
        if figures.isEmpty { return 0 }
        var count = 0
        var reader = StatementReader(db)
        for rule in rules {
            for row in try matches(rule, figures) {
                guard let statement = try reader.statement(row) else { continue }
                let figure = NewFigure(
                    id: Self.id(rule.name, statement), rule: rule.name, made: now, source: source,
                    statement: statement, revision: row["revision"])
                if try queue(figure, rule.deliveries, payload) { count += 1 }
            }
        }
        return count
    }

    static let newFigures = """
        SELECT g.id FROM figures g WHERE g.id > :figure
        AND NOT EXISTS (SELECT 1 FROM funding f WHERE f.figure_id = g.id AND f.document_id <= :document)
        AND NOT EXISTS (SELECT 1 FROM funding f JOIN documents d ON d.id = f.document_id
        LEFT JOIN amounts a ON a.id = f.amount_id LEFT JOIN document_actors x ON x.id = f.document_funder_id
        JOIN documents e ON e.key = d.key AND e.revision < d.revision JOIN funding o ON o.document_id = e.id
        LEFT JOIN amounts b ON b.id = o.amount_id LEFT JOIN document_actors y ON y.id = o.document_funder_id
        WHERE f.figure_id = g.id AND (o.funder_id = f.funder_id
        OR COALESCE(y.name, o.funder_name) COLLATE NOCASE IS COALESCE(x.name, f.funder_name))
        AND b.currency IS a.currency AND b.digits IS a.digits AND b.low IS a.low AND b.high IS a.high AND b.per IS a.per)
        ORDER BY g.id
        """

    // MARK: Rules

    private func matches(_ rule: WatchRule, _ figures: [Int64]) throws -> [Row] {
        var conditions = Conditions(rule.filter)
        conditions.add("g.id IN (SELECT value FROM json_each(?))", WatchState.list(figures))
        if rule.isForNewFunders { conditions.add(Self.newFunder, since.document, since.document) }
        return try Row.fetchAll(
            db.cachedStatement(
                sql: "\(StatementReader.columns), d.revision\(FigureQuery.from)\(conditions.sql) ORDER BY d.key, f.id"),
            arguments: conditions.arguments)
    }

    /// Nobody of that identity, or that name where there is no actor, gave anything in a document of before.
    private static let newFunder = """
        (f.funder_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM funding o
        WHERE o.funder_id = f.funder_id AND o.document_id <= ?)) OR
        (f.funder_id IS NULL AND f.funder_name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM funding o
        WHERE o.funder_name = f.funder_name COLLATE NOCASE AND o.document_id <= ?))
        """

    // MARK: Alerts

    private func queue(_ figure: NewFigure, _ deliveries: [String], _ payload: (NewFigure) -> [UInt8]) throws -> Bool {
        let isKnown = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT 1 FROM alerts WHERE id = ?"), arguments: [figure.id])
        if isKnown != nil { return false }
        try db.cachedStatement(
            sql: "INSERT INTO alerts (id, rule, source, document_key, made, payload) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            figure.id, figure.rule, figure.source, figure.statement.document.key, figure.made,
            String(decoding: payload(figure), as: UTF8.self),
        ])
        let number = db.lastInsertedRowID
        for delivery in deliveries {
            try db.cachedStatement(sql: Self.newDelivery)
                .execute(arguments: ["delivery": delivery, "alert": number, "now": figure.made])
        }
        return true
    }

    /// What is queued for a receiver that is gone is given up at once; for one that is held it waits as the others do.
    private static let newDelivery = """
        INSERT OR IGNORE INTO alert_deliveries (delivery, alert, state, next_try, changed) VALUES (:delivery, :alert,
        CASE WHEN EXISTS (SELECT 1 FROM alert_deliveries WHERE delivery = :delivery AND state = 'ended')
        THEN 'ended' ELSE 'waiting' END,
        MAX(:now, COALESCE((SELECT until FROM alert_holds WHERE delivery = :delivery), :now)), :now)
        """

    /// The same for the same rule, document and figure, whatever numbers their rows have.
    private static func id(_ rule: String, _ statement: FigureStatement) -> String {
        let sum = statement.sum
        let parts: [String?] = [
            rule, statement.document.key, statement.funder.map(identity), statement.recipient.map(identity),
            statement.program?.identity, statement.purpose, statement.date, statement.status.rawValue, sum?.currency,
            sum?.digits, sum?.low.map { "\($0)" }, sum?.high.map { "\($0)" }, sum?.per,
        ]
        let text = parts.map { $0 ?? "" }.joined(separator: "\n")
        return "msg_" + SHA256.hexadecimal(of: Array(text.utf8)).prefix(32)
    }

    private static func identity(of party: FigureStatement.Party) -> String {
        switch party {
        case .actor(let actor): "actor \(actor.identity)"
        case .place(let name), .description(let name): name
        }
    }
}
