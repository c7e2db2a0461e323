internal import GRDB

/// Finds the figure that has another one's money in it: the sum that the text calls its whole; the same sum, where a text tells it
/// in both currencies; else the smallest promise that it may make true.
struct FigureTotals {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// - Parameter figures: also such as are no more.
    func find(for figures: Set<Int64>) throws {
        for figure in figures.sorted() {
            try db.cachedStatement(
                sql: """
                    UPDATE figures SET total_id = COALESCE(
                    (\(Self.whole)), (\(Self.conversion)),
                    (SELECT figure_id FROM (\(Self.promiseToProgram) UNION ALL \(Self.promiseToRecipient))
                    ORDER BY value, key LIMIT 1)) WHERE id = :figure
                    """
            ).execute(arguments: ["figure": figure])
        }
    }

    /// Figures whose total may be, or was, one of these.
    func figuresThatMayBeIn(_ figures: Set<Int64>) throws -> Set<Int64> {
        var found: Set<Int64> = []
        for figure in figures {
            for sql in [Self.parts, Self.payments, Self.conversions] {
                found.formUnion(
                    try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: ["figure": figure]))
            }
        }
        return found
    }

    // MARK: Wholes

    private static let whole = """
        SELECT whole.figure_id FROM funding part
        JOIN amounts a ON a.id = part.amount_id
        JOIN amounts b ON b.document_id = a.document_id AND b.local_id = a.part_of
        JOIN funding whole ON whole.amount_id = b.id
        WHERE part.figure_id = :figure AND whole.figure_id <> :figure ORDER BY whole.figure_id LIMIT 1
        """

    private static let parts = "SELECT id FROM figures WHERE total_id = :figure"

    // MARK: Conversions

    /// "US$ 5 juta atau Rp 70 miliar" in one article, "Rp 70 miliar" in another. Of two that tell both sums, one is the total.
    private static let conversion = """
        SELECT same.figure_id FROM funding mine JOIN amounts a ON a.id = mine.amount_id
        JOIN amounts e ON e.currency = a.currency AND e.value = a.value
        JOIN funding_equivalents q ON q.amount_id = e.id JOIN funding same ON same.id = q.funding_id
        JOIN figures g ON g.id = same.figure_id
        WHERE mine.figure_id = :figure AND same.figure_id <> :figure AND \(isSamePayer("same", "mine"))
        AND (same.program_id = mine.program_id OR ((same.program_id IS NULL OR mine.program_id IS NULL)
        AND same.year = mine.year AND \(isSameReceiver("same", "mine"))))
        AND (g.key < (SELECT key FROM figures WHERE id = :figure) OR NOT EXISTS (
        SELECT 1 FROM funding back JOIN funding_equivalents r ON r.funding_id = back.id
        JOIN amounts x ON x.id = r.amount_id JOIN amounts b ON b.id = same.amount_id
        WHERE back.figure_id = :figure AND x.currency = b.currency AND x.value = b.value))
        ORDER BY g.key LIMIT 1
        """

    private static let conversions = """
        SELECT DISTINCT other.figure_id FROM funding mine JOIN funding_equivalents q ON q.funding_id = mine.id
        JOIN amounts e ON e.id = q.amount_id JOIN amounts a ON a.currency = e.currency AND a.value = e.value
        JOIN funding other ON other.amount_id = a.id
        WHERE mine.figure_id = :figure AND other.figure_id <> :figure AND other.funder_id IS mine.funder_id
        """

    // MARK: Promises

    /// In one document, or planned elsewhere.
    private static let promiseToProgram = promise(
        """
        promise.program_id = part.program_id
        AND (promise.document_id = part.document_id OR promise.status = 'planned')
        """)

    private static let promiseToRecipient = promise(
        """
        promise.document_id = part.document_id AND promise.status = 'planned'
        AND (promise.program_id IS NULL OR part.program_id IS NULL) AND \(isSameReceiver("promise", "part"))
        """)

    /// What a funder has planned or promised for the year in which it was paid out, of as much at least.
    private static func promise(_ condition: String) -> String {
        """
        SELECT promise.figure_id, b.value, g.key FROM funding part JOIN funding promise ON \(condition)
        JOIN amounts a ON a.id = part.amount_id JOIN amounts b ON b.id = promise.amount_id
        JOIN figures g ON g.id = promise.figure_id
        WHERE part.figure_id = :figure AND promise.figure_id <> :figure
        AND part.status = 'disbursed' AND promise.status IN ('planned', 'stated') AND \(isSamePayer("promise", "part"))
        AND promise.year IS part.year AND a.currency = b.currency AND a.value <= b.value AND a.per IS NULL AND b.per IS NULL
        """
    }

    private static let payments = """
        SELECT DISTINCT other.figure_id FROM funding plan JOIN funding other ON other.program_id = plan.program_id
        WHERE plan.figure_id = :figure AND plan.status = 'planned' AND other.status = 'disbursed'
        AND other.funder_id IS plan.funder_id AND other.year = plan.year AND other.figure_id IS NOT NULL
        """

    // MARK: Ends

    private static func isSamePayer(_ left: String, _ right: String) -> String {
        """
        \(left).funder_id IS \(right).funder_id AND \(left).funder_name IS \(right).funder_name
        AND COALESCE(\(left).funder_id, \(left).funder_name) IS NOT NULL
        """
    }

    private static func isSameReceiver(_ left: String, _ right: String) -> String {
        "COALESCE(\(left).recipient_id, \(left).recipient_name) = COALESCE(\(right).recipient_id, \(right).recipient_name)"
    }
}
