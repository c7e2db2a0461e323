import Records

/// Finds tables that plain text writes in lines, and gives them the form of a page's tables: a line a row,
/// cells parted by " | ".
struct TableTextReader {
    private let text: [UInt8]

    /// The tables of a text, each with the bytes it stands at. Only tables with a figure below their first row
    /// count: lines of menus have bars, too.
    static func tables(in text: [UInt8]) -> [(span: TextSpan, block: DraftBlock)] {
        let reader = TableTextReader(text: text)
        return TableLines.tables(in: text).filter(reader.holdsFigures).map { ($0.span, reader.block(of: $0)) }
    }

    private func holdsFigures(_ table: Table) -> Bool {
        table.rows.dropFirst().joined().contains { text[$0.span.range].contains { $0.isASCIIDigit } }
    }

    private func block(of table: Table) -> DraftBlock {
        var lines: [UInt8] = []
        var rows: [[Table.Cell]] = []
        for row in table.rows {
            if !lines.isEmpty { lines.append(0x0A) }
            var cells: [Table.Cell] = []
            for cell in row {
                let words = TextNormalizer.normalized(text[cell.span.range])
                if !words.isEmpty, cells.contains(where: { !$0.span.isEmpty }) { lines += Array(" | ".utf8) }
                let start = lines.count
                lines += words
                cells.append(
                    Table.Cell(span: TextSpan(start, lines.count), column: cell.column, isHeader: cell.isHeader))
            }
            rows.append(cells)
        }
        var block = DraftBlock(kind: .table, text: lines)
        block.table = Table(span: TextSpan(0, lines.count), rows: rows)
        return block
    }
}
