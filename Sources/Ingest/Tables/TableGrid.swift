import Records

/// Puts a table's cells into columns, as HTML lays them out: a cell goes to the first free column of its row,
/// and fills as many rows and columns as it says.
///
/// What a page asks for is bounded by what is there: rows end with the table's last, columns in which no cell
/// starts are none, and `largestArea` keeps the whole within reach of a machine.
struct TableGrid {
    /// HTML's own limits: https://html.spec.whatwg.org/multipage/tables.html, "forming a table".
    static let largestColumnSpan = 1_000
    static let largestRowSpan = 65_534
    /// Places of the grid that cells may fill beyond their first, in all.
    static let largestArea = 1 << 20

    private(set) var rows: [[Table.Cell]] = []
    /// A span was cut to less than the page asked for.
    private(set) var isClipped = false
    /// For each column, the row before which it is free again.
    private var free: [Int] = []
    private var column = 0
    private var area = 0

    mutating func addRow() {
        rows.append([])
        column = 0
    }

    /// - Parameters:
    ///   - rowSpan: 0 reaches to the table's end, as in HTML.
    mutating func addCell(_ span: TextSpan, rowSpan: Int, columnSpan: Int, isHeader: Bool) {
        if rows.isEmpty { addRow() }
        let row = rows.count - 1
        while column < free.count, free[column] > row { column += 1 }
        guard column < Self.largestColumnSpan * 10 else { return isClipped = true }
        var height = rowSpan == 0 ? Self.largestRowSpan : min(max(1, rowSpan), Self.largestRowSpan)
        let width = min(max(1, columnSpan), Self.largestColumnSpan)
        if rowSpan > Self.largestRowSpan || columnSpan > Self.largestColumnSpan { isClipped = true }
        if area + width > Self.largestArea { (height, isClipped) = (1, true) }
        area += width > 1 || height > 1 ? width : 0
        if height > 1 || column < free.count { occupy(column..<column + width, until: row + height) }
        rows[row].append(
            Table.Cell(span: span, column: column, rowSpan: height, columnSpan: width, isHeader: isHeader))
        column += width
    }

    private mutating func occupy(_ columns: Range<Int>, until row: Int) {
        if free.count < columns.upperBound {
            free.append(contentsOf: repeatElement(0, count: columns.upperBound - free.count))
        }
        for column in columns { free[column] = row }
    }

    /// Cuts rows to the table's own and drops the columns in which no cell starts. Call once, at the end.
    mutating func finish() {
        let starts = Set(rows.joined().map(\.column)).sorted()
        var filled = 0
        for row in rows.indices {
            for cell in rows[row].indices {
                var resolved = rows[row][cell]
                let end = rank(of: resolved.column + resolved.columnSpan, in: starts)
                resolved.column = rank(of: resolved.column, in: starts)
                resolved.columnSpan = max(1, end - resolved.column)
                resolved.rowSpan = min(resolved.rowSpan, rows.count - row)
                let places = resolved.columnSpan * resolved.rowSpan - 1
                if filled + places > Self.largestArea {
                    (resolved.rowSpan, resolved.columnSpan, isClipped) = (1, 1, true)
                } else {
                    filled += places
                }
                rows[row][cell] = resolved
            }
        }
    }

    /// How many columns start before one.
    private func rank(of column: Int, in starts: [Int]) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < column { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Article.Diagnostic {
    static func clippedTables(_ count: Int) -> Article.Diagnostic {
        .init(
            code: "table_spans_clipped", detail: "\(count) tables have cells that ask for more rows or columns than fit"
        )
    }
}
