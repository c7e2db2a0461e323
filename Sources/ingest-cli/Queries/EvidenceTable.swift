internal import Records
internal import Store

/// Figures for people: a row for each, and below it, if wanted, the sentence and where it stands.
struct EvidenceTable {
    let text: String

    /// - Parameters:
    ///   - result: of a `FigureQuery`, with marks where there is to be evidence.
    ///   - hasEvidence: prints the sentence below each row.
    init(_ result: QueryResult, hasEvidence: Bool, numbers: NumberStyle = .english, style: TextStyle) {
        let figures = result.rows.map { Figure(columns: result.columns, row: $0, numbers: numbers) }
        var table = AlignedTable([
            .init(title: "FUNDER", maximumWidth: 32),
            .init(title: "AMOUNT", maximumWidth: 28, alignment: .right),
            .init(title: "RECIPIENT", maximumWidth: 28),
            .init(title: "PROGRAMME", maximumWidth: 32),
            .init(title: "STATUS", maximumWidth: 9),
            .init(title: "DATE", maximumWidth: 10),
            .init(title: "SOURCES", maximumWidth: 7, alignment: .right),
        ])
        for figure in figures {
            table.add([
                figure["funder"], figure.sum, figure["recipient"], figure["program"], figure["status"],
                figure["date"].map { String($0.prefix(10)) }, figure["sources"],
            ])
        }
        let lines = table.lines()
        var text = lines.prefix(2).map { $0 + "\n" }.joined()
        for (line, figure) in zip(lines.dropFirst(2), figures) {
            text += line + "\n"
            if hasEvidence { text += figure.proof(style) }
        }
        self.text = text + "\(figures.count) \(figures.count == 1 ? "figure" : "figures")\n"
    }
}

/// One row of an answer about figures, by the names of its columns.
private struct Figure {
    private let values: [String: QueryResult.Value]
    private let numbers: NumberStyle

    init(columns: [String], row: [QueryResult.Value], numbers: NumberStyle) {
        self.numbers = numbers
        values = Dictionary(zip(columns, row)) { first, _ in first }
    }

    subscript(column: String) -> String? { values[column]?.plain }

    /// "IDR 625 billion", "~ EUR 13.4 million", "IDR 1–2 billion"; nil where the statement has none.
    var sum: String? {
        guard let currency = self["currency"] else { return nil }
        let sign = ["about": "~ ", "at_least": "≥ ", "at_most": "≤ "][self["qualifier"] ?? ""] ?? ""
        let digits: String?
        if let amount = self["amount"] {
            digits = legible(amount)
        } else {
            let bounds = ["low", "high"].compactMap { self[$0] }.map(legible)
            digits = bounds.isEmpty ? self["amount_text"] : bounds.joined(separator: " – ")
        }
        let rate = self["per"].map { " / \($0)" } ?? ""
        return "\(sign)\(currency) \(digits ?? "?")\(rate)"
    }

    private func legible(_ digits: String) -> String { LegibleNumber(digits: digits, style: numbers).description }

    /// The sentence with its source, indented; what was assumed or converted is said.
    func proof(_ style: TextStyle) -> String {
        let sentence = MarkedSentence(self["evidence"] ?? "", marks: self["marks"] ?? "", style: style)
        var notes = [self["title"], self["publisher"], self["source"]].compactMap { $0 }
        notes.append("confidence \(self["confidence"] ?? "?")")
        if self["currency_assumed"] == "1", let currency = self["currency"] {
            notes.append("the text names no currency: \(currency) is assumed")
        }
        if let rate = values["rate_idr"]?.legible(numbers), let rupiah = values["amount_idr"]?.legible(numbers),
            let year = self["rate_year"], let currency = self["currency"]
        {
            notes.append("IDR \(rupiah) at \(rate) for 1 \(currency), the average of \(year)")
        }
        return "    “\(sentence.text)”\n    "
            + style.dim(notes.map(TextColumns.oneLine).joined(separator: " · ")) + "\n\n"
    }
}
