internal import Records

/// Reads tables as the rules want them out of cells with their places.
struct TextTableReader {
    private let text: TokenizedText
    /// The sentences that open a paragraph.
    private let openings: Set<Int>

    init(text: TokenizedText) {
        self.text = text
        openings = Set(text.paragraphs.map(\.lowerBound))
    }

    /// Cells beyond these are left alone: what a caller hands in is not trusted.
    private static let mostColumns = 1_000
    private static let mostPlaces = 1 << 21

    /// The tables of a text, in order.
    ///
    /// - Parameter given: the tables that the page marks, or none: then tables are looked for in the lines.
    func tables(_ given: [Table] = []) -> [TextTable] {
        let tables = given.isEmpty ? TableLines.tables(in: text.utf8) : given
        var end = 0
        return tables.compactMap { table in
            guard table.span.start >= end, table.span.end <= text.utf8.count, let read = read(table, after: end) else {
                return nil
            }
            end = table.span.end
            return read
        }
    }

    // MARK: Grid

    /// A cell as tokens.
    private struct Cell {
        var tokens: Range<Int>
        var cell: Table.Cell
    }

    private struct GridRow {
        /// The cell of each column, as an index into `cells`.
        var cells: [Int?]
        /// The cells that start here.
        var own: [Int]
    }

    private struct Grid {
        var cells: [Cell] = []
        var rows: [GridRow] = []
        var width = 0

        func tokens(_ row: Int, _ column: Int) -> Range<Int> {
            rows[row].cells[column].map { cells[$0].tokens } ?? 0..<0
        }
    }

    private func grid(of table: Table) -> Grid {
        var grid = Grid()
        grid.width = min(Self.mostColumns, table.rows.joined().map { $0.column + max(1, $0.columnSpan) }.max() ?? 0)
        var open: [(cell: Int, end: Int)?] = Array(repeating: nil, count: grid.width)
        for (index, cells) in table.rows.enumerated() where grid.rows.count * grid.width < Self.mostPlaces {
            var row = GridRow(cells: open.map { $0.flatMap { $0.end > index ? $0.cell : nil } }, own: [])
            for cell in cells where cell.column < grid.width {
                grid.cells.append(Cell(tokens: tokens(in: cell.span), cell: cell))
                row.own.append(grid.cells.count - 1)
                for column in cell.column..<min(grid.width, cell.column + max(1, cell.columnSpan)) {
                    row.cells[column] = grid.cells.count - 1
                    if cell.rowSpan > 1 { open[column] = (grid.cells.count - 1, index + cell.rowSpan) }
                }
            }
            grid.rows.append(row)
        }
        return grid
    }

    /// The tokens inside a span of bytes. O(log n).
    private func tokens(in span: TextSpan) -> Range<Int> {
        let first = firstToken { $0.start >= span.start }
        return first..<max(first, firstToken { $0.end > span.end })
    }

    private func firstToken(where isBehind: (TextSpan) -> Bool) -> Int {
        var (low, high) = (0, text.tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(text.tokens[middle].span) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    // MARK: Headings and rows

    private func read(_ table: Table, after previousEnd: Int) -> TextTable? {
        let all = tokens(in: table.span)
        let grid = grid(of: table)
        guard let first = all.first, let last = all.last, grid.width > 1, grid.rows.count > 1 else { return nil }
        let lines = text.sentenceIndex(ofToken: first)..<text.sentenceIndex(ofToken: last) + 1
        let (headings, body) = headingRows(of: grid)
        var read = TextTable(
            columns: columns(of: grid, headings), rows: rows(of: grid, from: body), labelColumn: nil, caption: nil,
            titles: titles(of: grid, headings), leads: leads(before: lines.lowerBound, after: previousEnd),
            note: note(behind: lines.upperBound), lines: lines)
        guard !read.rows.isEmpty else { return nil }
        read.labelColumn = labelColumn(of: read)
        read.caption = table.caption.map(tokens(in:)).flatMap { $0.isEmpty ? nil : $0 } ?? caption(of: read)
        return read
    }

    /// The rows of headings, and the first row below them, a row of column numbers left out.
    private func headingRows(of grid: Grid) -> (headings: Range<Int>, body: Int) {
        var count = grid.rows.prefix { isMarked($0, grid) }.count
        if count == 0 || count == grid.rows.count { count = unmarkedHeadings(of: grid) }
        var body = count
        if count > 0, body + 1 < grid.rows.count, isNumbering(grid.rows[body], grid) { body += 1 }
        return (0..<count, body)
    }

    private func isMarked(_ row: GridRow, _ grid: Grid) -> Bool {
        row.own.allSatisfy { grid.cells[$0].cell.isHeader || grid.cells[$0].tokens.isEmpty }
            && row.cells.contains { $0.map { grid.cells[$0].cell.isHeader } ?? false }
    }

    /// The first row, where it holds words and years alone; with the rows that its cells reach into, or that
    /// part what it spans.
    private func unmarkedHeadings(of grid: Grid) -> Int {
        var count = 0
        while count + 1 < min(grid.rows.count, 4), isWhole(grid.rows[count], grid) { count += 1 }
        guard count + 1 < grid.rows.count, isHeading(grid.rows[count], grid) else { return 0 }
        let cells = grid.rows[count].own.map { grid.cells[$0] }
        let end = min(count + (cells.map(\.cell.rowSpan).max() ?? 1), grid.rows.count - 1, count + 4)
        let spanned = cells.filter { $0.cell.columnSpan > 1 && $0.cell.rowSpan == 1 && !$0.tokens.isEmpty }
        let isParted = !spanned.isEmpty && spanned.allSatisfy { isHeaded($0.cell, by: count + 1, grid) }
        count += 1
        while count < max(end, isParted ? count + 1 : end), isHeading(grid.rows[count], grid) {
            count += 1
            if isParted { break }
        }
        return count
    }

    /// Every column under a heading over several has one of its own in the next row.
    private func isHeaded(_ heading: Table.Cell, by row: Int, _ grid: Grid) -> Bool {
        guard row + 1 < grid.rows.count, isHeading(grid.rows[row], grid) else { return false }
        return (heading.column..<min(grid.width, heading.column + heading.columnSpan)).allSatisfy {
            !grid.tokens(row, $0).isEmpty
        }
    }

    private func isHeading(_ row: GridRow, _ grid: Grid) -> Bool {
        !row.own.isEmpty && row.own.allSatisfy { !isFigure(grid.cells[$0].tokens) }
    }

    /// Numbers and marks alone, and no year: "1.250,5", "(3)", "Rp 5".
    private func isFigure(_ cell: Range<Int>) -> Bool {
        guard let number = cell.first(where: { text.tokens[$0].kind == .number }) else { return false }
        if cell.count == 1, TableNumber.isYear(text.utf8[text.tokens[number].span.range]) { return false }
        return cell.allSatisfy { text.tokens[$0].kind != .word || text.tokens[$0].isA([.currency, .scaleWord]) }
            && !(cell.first.map { text.tokens[$0].isA(.currency) && isZeros(number) } ?? false)
    }

    /// "000": a unit's zeros, not a figure.
    private func isZeros(_ token: Int) -> Bool {
        text.utf8[text.tokens[token].span.range].allSatisfy { $0 == 0x30 || $0 == UInt8(ascii: ".") }
    }

    /// "1 | 2 | 3" or "(1) | (2) | (3=1+2)" under the headings.
    private func isNumbering(_ row: GridRow, _ grid: Grid) -> Bool {
        guard row.own.count > 2 else { return false }
        return row.own.enumerated().allSatisfy { index, cell in
            let tokens = grid.cells[cell].tokens
            guard let first = tokens.first(where: { text.tokens[$0].kind != .punctuation }) else { return false }
            return text.text(first) == String(index + 1)
        }
    }

    private func isWhole(_ row: GridRow, _ grid: Grid) -> Bool {
        row.own.count == 1 && grid.cells[row.own[0]].cell.columnSpan >= grid.width
    }

    private func columns(of grid: Grid, _ headings: Range<Int>) -> [[Range<Int>]] {
        (0..<grid.width).map { column in
            var path: [Range<Int>] = []
            for row in headings where !isWhole(grid.rows[row], grid) {
                let heading = grid.tokens(row, column)
                if !heading.isEmpty, path.last != heading { path.append(heading) }
            }
            return path
        }
    }

    private func titles(of grid: Grid, _ headings: Range<Int>) -> [Range<Int>] {
        headings.filter { isWhole(grid.rows[$0], grid) }.map { grid.cells[grid.rows[$0].own[0]].tokens }
            .filter { !$0.isEmpty }
    }

    private func rows(of grid: Grid, from body: Int) -> [TextTable.Row] {
        var rows: [TextTable.Row] = []
        var section: Range<Int>?
        for index in body..<max(body, grid.rows.count) {
            let row = grid.rows[index]
            let own = row.own.filter { !grid.cells[$0].tokens.isEmpty }
            guard let first = own.first, let last = own.last else { continue }
            if own.count == 1, isSection(grid.cells[first], row, grid) {
                section = grid.cells[first].tokens
                continue
            }
            let cells = (0..<grid.width).map { grid.tokens(index, $0) }
            let marked = row.cells.compactMap { $0 }.filter { grid.cells[$0].cell.isHeader }.map {
                grid.cells[$0].tokens
            }
            var headings: [Range<Int>] = []
            for heading in marked where !heading.isEmpty && headings.last != heading { headings.append(heading) }
            var read = TextTable.Row(
                cells: cells, own: row.own.map { grid.cells[$0].cell.column }, headings: headings,
                line: grid.cells[first].tokens.lowerBound..<grid.cells[last].tokens.upperBound, section: section)
            read.isTotal = isTotal(own.map { grid.cells[$0].tokens })
            rows.append(read)
        }
        return rows
    }

    /// Words over the whole width, or alone in their row: what the rows below have in common.
    private func isSection(_ cell: Cell, _ row: GridRow, _ grid: Grid) -> Bool {
        guard cell.tokens.count <= 20, text.tokens[cell.tokens.lowerBound].kind == .word,
            !cell.tokens.contains(where: { text.isByte(UInt8(ascii: "|"), at: $0) })
        else { return false }
        return cell.cell.columnSpan >= grid.width || (grid.width > 2 && cell.cell.column < 2 && row.own.count > 1)
    }

    private func isTotal(_ cells: [Range<Int>]) -> Bool {
        guard let label = cells.first(where: { text.tokens[$0.lowerBound].kind == .word }) else { return false }
        return Self.totals.contains(text.text(label.lowerBound).lowercased())
    }

    private static let totals: Set<String> = [
        "jumlah", "total", "subtotal", "sub-total", "sub", "grand", "rata-rata", "rerata", "selisih", "jml",
        "keseluruhan",
    ]

    /// The first column of words.
    private func labelColumn(of table: TextTable) -> Int? {
        let sample = table.rows.prefix(100)
        return table.columns.indices.first { column in
            let cells = sample.map { $0.cells[column] }.filter { !$0.isEmpty }
            let words = cells.count { text.tokens[$0.lowerBound].kind == .word && !isFigure($0) }
            return !cells.isEmpty && words * 2 > cells.count
        }
    }

    // MARK: Around the table

    private func leads(before line: Int, after previousEnd: Int) -> [Range<Int>] {
        (max(0, line - 2)..<line).reversed().map { text.sentences[$0] }
            .filter { $0.count <= 80 && text.tokens[$0.lowerBound].span.start >= previousEnd }
    }

    /// The line before, in the table's own paragraph, or one that ends in a colon or calls itself a table.
    private func caption(of table: TextTable) -> Range<Int>? {
        guard let lead = table.leads.first, lead.upperBound == text.sentences[table.lines.lowerBound].lowerBound else {
            return nil
        }
        let isApart = openings.contains(table.lines.lowerBound)
        let isNamed = text.isByte(UInt8(ascii: ":"), at: lead.upperBound - 1) || isName(lead)
        return !isApart || isNamed ? lead : nil
    }

    private func isName(_ lead: Range<Int>) -> Bool {
        ["tabel", "daftar"].contains(text.text(lead.lowerBound).lowercased())
    }

    private func note(behind line: Int) -> Range<Int>? {
        guard line < text.sentences.count,
            let first = text.sentences[line].first(where: { text.tokens[$0].kind == .word })
        else { return nil }
        let notes: Set<String> = ["keterangan", "catatan", "ket", "satuan", "angka"]
        return notes.contains(text.text(first).lowercased()) ? text.sentences[line] : nil
    }
}
