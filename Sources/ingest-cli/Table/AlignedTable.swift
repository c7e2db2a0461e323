/// Rows of cells as aligned columns under their titles.
struct AlignedTable {
    private let columns: [Column]
    private var rows: [[String]] = []

    struct Column {
        var title: String
        var maximumWidth: Int
        var alignment: TextColumns.Alignment = .left
    }

    init(_ columns: [Column]) { self.columns = columns }

    /// How many rows there are.
    var count: Int { rows.count }

    /// - Parameter cells: one for each column; nil is drawn as a dash.
    mutating func add(_ cells: [String?]) {
        rows.append(
            zip(cells, columns).map { cell, column in
                TextColumns.clipped(TextColumns.oneLine(cell ?? "–"), to: column.maximumWidth)
            })
    }

    /// The table, headed; nothing where there are no rows.
    func lines() -> [String] {
        guard !rows.isEmpty else { return [] }
        let widths = columns.indices.map { column in
            rows.reduce(TextColumns.width(columns[column].title)) { max($0, TextColumns.width($1[column])) }
        }
        let rule = widths.map { String(repeating: "─", count: $0) }
        return [line(columns.map(\.title), widths), line(rule, widths)] + rows.map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = cells.indices.map { index in
            TextColumns.padded(cells[index], to: widths[index], alignment: columns[index].alignment)
        }
        var line = padded.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}
