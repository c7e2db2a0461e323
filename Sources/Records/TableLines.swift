/// Reads tables that are written as lines: cells parted by "|" or by tabs, Markdown's among them.
///
/// The first line gives the number of cells; a line with another number becomes one cell over all columns.
package struct TableLines {
    private let utf8: [UInt8]
    private var lines: [Line] = []

    private struct Line {
        var span: TextSpan
        /// Nil for a line that is no row.
        var mark: UInt8?
        var isBlank: Bool
    }

    /// The tables of a text, in order. Linear.
    package static func tables(in utf8: [UInt8]) -> [Table] {
        let reader = TableLines(utf8)
        var tables: [Table] = []
        var index = 0
        while index < reader.lines.count {
            let run = reader.run(from: index)
            if let table = reader.table(of: run) { tables.append(table) }
            index = max(index + 1, (run.last ?? index) + 1)
        }
        return tables
    }

    private init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        guard utf8.contains(where: { $0 == Self.pipe || $0 == Self.tab }) else { return }
        var start = 0
        for end in utf8.indices where utf8[end] == 0x0A {
            lines.append(line(start, end))
            start = end + 1
        }
        lines.append(line(start, utf8.count))
    }

    private static let pipe = UInt8(ascii: "|")
    private static let tab: UInt8 = 0x09

    private func line(_ start: Int, _ end: Int) -> Line {
        let bytes = utf8[start..<end]
        let isBlank = bytes.allSatisfy { $0 <= 0x20 }
        let mark = isBlank ? nil : bytes.contains(Self.pipe) ? Self.pipe : bytes.contains(Self.tab) ? Self.tab : nil
        return Line(span: TextSpan(start, end), mark: mark, isBlank: isBlank)
    }

    /// The indices of lines from `index` on that are rows of one table. One blank line may part rows with bars.
    private func run(from index: Int) -> [Int] {
        guard let mark = lines[index].mark else { return [] }
        var run = [index]
        var next = index + 1
        while next < lines.count {
            if lines[next].isBlank, mark == Self.pipe, next + 1 < lines.count, lines[next + 1].mark == mark {
                next += 1
            }
            guard lines[next].mark == mark else { break }
            run.append(next)
            next += 1
        }
        return run
    }

    // MARK: Rows

    private func table(of run: [Int]) -> Table? {
        guard run.count > 1, let first = run.first, let last = run.last else { return nil }
        let hasOuterBars = isBar(trimmed(lines[first].span).start)
        var rows = run.map { cells(of: lines[$0], withOuterBars: hasOuterBars) }
        let width = rows[0].count
        guard width > 1 else { return nil }
        if isRule(rows[1]) {
            rows.remove(at: 1)
            for cell in rows[0].indices { rows[0][cell].isHeader = true }
        }
        guard rows.dropFirst().contains(where: { $0.count == width }) else { return nil }
        for row in rows.indices where rows[row].count != width { rows[row] = [whole(rows[row], width)] }
        return Table(span: TextSpan(lines[first].span.start, lines[last].span.end), rows: rows)
    }

    private func cells(of line: Line, withOuterBars hasOuterBars: Bool) -> [Table.Cell] {
        var (start, end) = (line.span.start, line.span.end)
        if hasOuterBars {
            let inner = trimmed(line.span)
            (start, end) = (inner.start, inner.end)
            if isBar(start) { start += 1 }
            if end > start, isBar(end - 1) { end -= 1 }
        }
        var cells: [Table.Cell] = []
        for index in start..<end where utf8[index] == line.mark && !isEscaped(index, from: start) {
            cells.append(Table.Cell(span: trimmed(TextSpan(start, index)), column: cells.count))
            start = index + 1
        }
        cells.append(Table.Cell(span: trimmed(TextSpan(start, end)), column: cells.count))
        return cells
    }

    /// A row that does not fit, as one cell over all columns: whose its words are is not known.
    private func whole(_ row: [Table.Cell], _ width: Int) -> Table.Cell {
        let span = TextSpan(row.first?.span.start ?? 0, row.last?.span.end ?? 0)
        return Table.Cell(span: trimmed(span), column: 0, columnSpan: width)
    }

    /// "---" and ":--:" under the headings of a Markdown table.
    private func isRule(_ row: [Table.Cell]) -> Bool {
        row.allSatisfy { cell in
            let dashes = utf8[cell.span.range].count { $0 == UInt8(ascii: "-") }
            let colons = utf8[cell.span.range].count { $0 == UInt8(ascii: ":") }
            return dashes > 0 && dashes + colons == cell.span.count
        } && row.contains { $0.span.count > 2 }
    }

    private func isBar(_ index: Int) -> Bool { index < utf8.count && utf8[index] == Self.pipe }

    private func isEscaped(_ index: Int, from start: Int) -> Bool {
        index > start && utf8[index] == Self.pipe && utf8[index - 1] == UInt8(ascii: "\\")
    }

    private func trimmed(_ span: TextSpan) -> TextSpan {
        var (start, end) = (span.start, span.end)
        while start < end, utf8[start] <= 0x20 { start += 1 }
        while end > start, utf8[end - 1] <= 0x20 { end -= 1 }
        return TextSpan(start, end)
    }
}
