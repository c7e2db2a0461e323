/// What a query gives: columns, and rows of as many values.
package struct QueryResult: Hashable, Sendable {
    package var columns: [String]
    package var rows: [[Value]]

    package enum Value: Hashable, Sendable {
        case null
        case integer(Int64)
        case real(Double)
        case text(String)
    }

    package init(columns: [String], rows: [[Value]] = []) { (self.columns, self.rows) = (columns, rows) }
}
