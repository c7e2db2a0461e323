internal import JSON

/// The funding statements of many records as aligned columns.
struct FundingTable {
    private var rows: [[String]] = []

    private struct Column {
        var title: String
        var maximumWidth: Int
        var alignment: TextColumns.Alignment = .left
    }

    private static let columns = [
        Column(title: "FUNDER", maximumWidth: 32),
        Column(title: "AMOUNT", maximumWidth: 40, alignment: .right),
        Column(title: "RECIPIENT", maximumWidth: 28),
        Column(title: "PROGRAMME", maximumWidth: 28),
        Column(title: "STATUS", maximumWidth: 9),
        Column(title: "DOCUMENT", maximumWidth: 28),
    ]

    /// The statements so far.
    var count: Int { rows.count }

    /// Adds a row for each funding statement of a record.
    mutating func add(_ record: JSONValue) {
        let parts = RecordParts(record)
        for funding in record["funding"]?.elements ?? [] {
            let cells = [
                parts.funder(of: funding), parts.amount(of: funding), parts.recipient(of: funding),
                parts.program(of: funding), funding["status"]?.string, parts.documentName,
            ]
            rows.append(
                zip(cells, Self.columns).map { cell, column in
                    TextColumns.clipped(TextColumns.oneLine(cell ?? "–"), to: column.maximumWidth)
                })
        }
    }

    /// The table, headed; nothing where there are no statements.
    func lines() -> [String] {
        guard !rows.isEmpty else { return [] }
        let widths = Self.columns.indices.map { column in
            rows.reduce(TextColumns.width(Self.columns[column].title)) { max($0, TextColumns.width($1[column])) }
        }
        let rule = widths.map { String(repeating: "─", count: $0) }
        return [line(Self.columns.map(\.title), widths), line(rule, widths)] + rows.map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = cells.indices.map { index in
            TextColumns.padded(cells[index], to: widths[index], alignment: Self.columns[index].alignment)
        }
        var line = padded.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}
