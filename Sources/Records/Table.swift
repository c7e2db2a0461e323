/// A table of a text: its cells, with their place in the text and in a grid whose spans are resolved.
///
/// Both stages speak of tables in these terms: Ingest makes them of a page's elements, TextAnalysis of lines.
public struct Table: Hashable, Sendable {
    /// The stretch of text that holds the caption and all cells. UTF-8 bytes.
    public var span: TextSpan
    /// The words that the table calls itself by, inside `span`.
    public var caption: TextSpan?
    /// The cells that start in each row, by column. A row that cells from above fill has none.
    public var rows: [[Cell]]

    public init(span: TextSpan, caption: TextSpan? = nil, rows: [[Cell]]) {
        (self.span, self.caption, self.rows) = (span, caption, rows)
    }

    public struct Cell: Hashable, Sendable {
        /// The cell's words; empty, at its place, for an empty cell.
        public var span: TextSpan
        /// The first column that it fills, from 0.
        public var column: Int
        /// How many rows and columns it fills, itself included.
        public var rowSpan: Int
        public var columnSpan: Int
        /// The page marks it as a heading of its row or column.
        public var isHeader: Bool

        public init(span: TextSpan, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, isHeader: Bool = false) {
            (self.span, self.column, self.isHeader) = (span, column, isHeader)
            (self.rowSpan, self.columnSpan) = (rowSpan, columnSpan)
        }
    }

    /// The same table in a text that goes on `offset` bytes later.
    public func moved(by offset: Int) -> Table {
        func moved(_ span: TextSpan) -> TextSpan { TextSpan(span.start + offset, span.end + offset) }
        var table = Table(span: moved(span), caption: caption.map(moved), rows: rows)
        for row in table.rows.indices {
            for cell in table.rows[row].indices { table.rows[row][cell].span = moved(table.rows[row][cell].span) }
        }
        return table
    }
}
