/// Answers with one row for each group.
extension FigureQuery {
    /// Of each group its figures, how many of them have a sum that can be added, and the sums.
    ///
    /// Not added is what is a rate ("per month"), a bound from above, negated, or, unless asked for by its status,
    /// requested or denied; and what has its total or its promise in the group itself. What is paid out is added for
    /// itself, too.
    func grouped(_ group: Group, _ conditions: String) -> String {
        let columns = group.columns
        let isAdded = filter.status == nil ? "f.status NOT IN ('requested', 'denied')" : "1"
        return """
            WITH figure AS (SELECT g.id AS figure_id, g.total_id, \(columns.key) AS key, \(columns.name) AS name, f.status,
            CASE WHEN \(isAdded) AND NOT a.negated AND a.per IS NULL AND a.qualifier <> 'at_most' THEN a.amount_idr END
            AS idr, a.amount_usd AS usd
            """ + Self.from + conditions + """
                ), counted AS (SELECT *,
                CASE WHEN NOT EXISTS (\(Self.total)) THEN idr END AS added,
                CASE WHEN status = 'disbursed' AND NOT EXISTS (\(Self.total) AND total.status = 'disbursed') THEN idr END AS paid
                FROM figure),
                ranked AS (SELECT key, added, ROW_NUMBER() OVER (PARTITION BY key ORDER BY added) AS rank,
                COUNT(*) OVER (PARTITION BY key) AS count FROM counted WHERE added IS NOT NULL)
                SELECT c.name AS "\(group.rawValue)", \(columns.hasID ? "\(Self.id), " : "")COUNT(*) AS figures,
                COUNT(c.added) AS summed, SUM(c.added) AS sum_idr, SUM(c.paid) AS disbursed_idr,
                (SELECT AVG(r.added) FROM ranked r WHERE r.key IS c.key AND r.rank IN ((r.count + 1) / 2, (r.count + 2) / 2))
                AS median_idr, SUM(CASE WHEN c.added IS NOT NULL THEN c.usd END) AS sum_usd
                FROM counted c GROUP BY c.key ORDER BY \(groupedOrder(group)), c.name, c.key
                """
    }

    private static let total = """
        SELECT 1 FROM figure total
        WHERE total.figure_id = figure.total_id AND total.key IS figure.key AND total.idr IS NOT NULL
        """

    private static let id = "CASE WHEN typeof(c.key) = 'integer' THEN c.key END AS id"

    private func groupedOrder(_ group: Group) -> String {
        switch order {
        case .name, .date: "c.name IS NULL"
        case .amount, .confidence: group == .year ? "c.name IS NULL" : "sum_idr IS NULL, sum_idr DESC"
        case .sources: "figures DESC"
        }
    }
}

extension FigureQuery.Group {
    /// What tells groups apart, and what they are called, in `FigureQuery.from`.
    fileprivate var columns: (key: String, name: String, hasID: Bool) {
        switch self {
        // Two actors of one name are two; a source that is no actor has a name alone.
        case .funder: ("COALESCE(f.funder_id, f.funder_name)", "COALESCE(fa.name, f.funder_name)", true)
        case .recipient: ("COALESCE(f.recipient_id, f.recipient_name)", "COALESCE(ra.name, f.recipient_name)", true)
        case .program: ("f.program_id", "p.name", true)
        case .year: ("f.year", "f.year", false)
        case .instrument: ("f.instrument", "f.instrument", false)
        case .status: ("f.status", "f.status", false)
        case .place: (Self.placeColumn, Self.placeColumn, false)
        case .publisher: ("d.publisher", "d.publisher", false)
        }
    }

    private static let placeColumn =
        "COALESCE(CASE WHEN f.recipient_kind = 'place' THEN f.recipient_name END, d.place)"
}
