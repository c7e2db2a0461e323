internal import GRDB

/// Which figures are wanted; what is nil does not matter.
package struct FigureFilter: Hashable, Sendable {
    /// Words of a name or an alias, whatever their case, or an identifier ("XM-DAC-46004").
    package var funder: String?
    package var recipient: String?
    package var program: String?
    /// Words of a place's name: of the recipient, or of any place in the document.
    package var place: String?
    package var instrument: String?
    package var status: String?
    /// ISO 4217.
    package var currency: String?
    /// In rupiah where `boundCurrency` is nil, else in that currency as the text has it.
    package var least: Double?
    package var most: Double?
    package var boundCurrency: String?
    /// ISO 8601, inclusive: of the statement, else of the document.
    package var from: String?
    package var until: String?
    package var publisher: String?
    package var confidence: Double?
    /// In SQLite's FTS5 notation, of the title and the text of any document of the figure.
    package var text: String?

    package init() {}
}

/// Conditions of SQL with their arguments.
struct Conditions {
    private(set) var arguments = StatementArguments()
    private var parts: [String] = []

    /// " WHERE ..."; empty where there is none.
    var sql: String { parts.isEmpty ? "" : " WHERE " + parts.joined(separator: " AND ") }

    mutating func add(_ sql: String, _ values: (any DatabaseValueConvertible)?...) {
        parts.append("(\(sql))")
        arguments += StatementArguments(values)
    }

    init() {}

    /// Of the tables of `FigureQuery.from`.
    init(_ filter: FigureFilter) {
        if let name = filter.funder { addActor("f.funder_id", "f.funder_name", name) }
        if let name = filter.recipient { addActor("f.recipient_id", "f.recipient_name", name) }
        if let name = filter.program {
            add(
                """
                f.program_id IN (SELECT program_id FROM document_programs
                WHERE \(Self.words("name")) OR \(Self.words("aliases"))) OR \(Self.words("f.purpose"))
                """, Self.pattern(name), Self.pattern(name), Self.pattern(name))
        }
        if let name = filter.place {
            add(
                """
                \(Self.words("f.recipient_name")) OR \(Self.words("ra.name"))
                OR EXISTS (SELECT 1 FROM places p WHERE p.document_id = f.document_id AND \(Self.words("p.name")))
                """, Self.pattern(name), Self.pattern(name), Self.pattern(name))
        }
        if let instrument = filter.instrument { add("f.instrument = ?", instrument) }
        if let status = filter.status { add("f.status = ?", status) }
        if let currency = filter.currency { add("a.currency = ?", currency) }
        addBounds(filter)
        if let from = filter.from { add("COALESCE(f.date, d.published) >= ?", from) }
        // "2019-07" is before "2019-07-03": a bound holds all days that it begins.
        if let until = filter.until { add("substr(COALESCE(f.date, d.published), 1, ?) <= ?", until.utf8.count, until) }
        if let publisher = filter.publisher { add(Self.words("d.publisher"), Self.pattern(publisher)) }
        if let confidence = filter.confidence { add("f.confidence >= ?", confidence) }
        if let text = filter.text {
            add(
                """
                g.id IN (SELECT o.figure_id FROM documents_fts s JOIN funding o ON o.document_id = s.rowid
                WHERE documents_fts MATCH ?)
                """, text)
        }
    }

    private mutating func addBounds(_ filter: FigureFilter) {
        if let currency = filter.boundCurrency {
            if let least = filter.least { add("a.currency = ? AND COALESCE(a.value, a.low) >= ?", currency, least) }
            if let most = filter.most { add("a.currency = ? AND COALESCE(a.value, a.high) <= ?", currency, most) }
        } else {
            if let least = filter.least { add("a.amount_idr >= ?", least) }
            if let most = filter.most { add("a.amount_idr <= ?", most) }
        }
    }

    private mutating func addActor(_ id: String, _ name: String, _ wanted: String) {
        let pattern = Self.pattern(wanted)
        add(
            """
            \(id) IN (SELECT actor_id FROM document_actors WHERE \(Self.words("name"))
            UNION SELECT n.actor_id FROM aliases l JOIN document_actors n ON n.id = l.document_actor_id
            WHERE \(Self.words("l.alias"))
            UNION SELECT actor_id FROM actor_identifiers WHERE identifier = ?) OR \(Self.words(name))
            """, pattern, pattern, wanted, pattern)
    }

    /// Whether whole words of a column are those of a pattern; marks beside them do not matter.
    static func words(_ column: String) -> String {
        "' ' || replace(replace(replace(\(column), '(', ' '), ')', ' '), ',', ' ') || ' ' LIKE ? ESCAPE '\\'"
    }

    static func pattern(_ words: String) -> String {
        var escaped = ""
        for character in words {
            if "%_\\".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return "% \(escaped) %"
    }
}
