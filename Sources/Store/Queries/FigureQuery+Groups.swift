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
            WITH figure AS MATERIALIZED (
            SELECT g.id AS figure_id, g.total_id, \(columns.key) AS key, \(columns.name) AS name, f.status,
            CASE WHEN \(isAdded) AND NOT a.negated AND a.per IS NULL AND a.qualifier <> 'at_most' THEN a.amount_idr END
            AS idr, a.amount_usd AS usd
            """ + Self.from + conditions + """
                ), held AS MATERIALIZED (
                SELECT part.figure_id, MAX(total.status = 'disbursed') AS is_paid
                FROM figure part JOIN figure total ON total.figure_id = part.total_id
                WHERE total.key IS part.key AND total.idr IS NOT NULL GROUP BY part.figure_id
                ), counted AS (
                SELECT f.*, CASE WHEN h.figure_id IS NULL THEN f.idr END AS added,
                CASE WHEN f.status = 'disbursed' AND NOT COALESCE(h.is_paid, 0) THEN f.idr END AS paid
                FROM figure f LEFT JOIN held h ON h.figure_id = f.figure_id
                ), ranked AS (
                SELECT *, ROW_NUMBER() OVER (PARTITION BY key ORDER BY added DESC) AS rank,
                COUNT(added) OVER (PARTITION BY key) AS count FROM counted
                )
                SELECT name AS "\(group.rawValue)", \(columns.hasID ? "\(Self.id), " : "")COUNT(*) AS figures,
                COUNT(added) AS summed, SUM(added) AS sum_idr, SUM(paid) AS disbursed_idr,
                AVG(CASE WHEN rank IN ((count + 1) / 2, (count + 2) / 2) THEN added END) AS median_idr,
                SUM(CASE WHEN added IS NOT NULL THEN usd END) AS sum_usd
                FROM ranked GROUP BY key ORDER BY \(groupedOrder(group)), name, key
                """
    }

    private static let id = "CASE WHEN typeof(key) = 'integer' THEN key END AS id"

    private func groupedOrder(_ group: Group) -> String {
        switch order {
        case .name, .date: "name IS NULL"
        case .amount, .confidence: group == .year ? "name IS NULL" : "sum_idr IS NULL, sum_idr DESC"
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
