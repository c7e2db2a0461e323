internal import GRDB

extension QueryResult {
    /// The rows of a statement, in its order.
    init(_ db: Database, sql: String, arguments: StatementArguments) throws {
        let statement = try db.makeStatement(sql: sql)
        var rows: [[Value]] = []
        let cursor = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try cursor.next() { rows.append(row.databaseValues.map(Value.init)) }
        self.init(columns: statement.columnNames, rows: rows)
    }
}

extension QueryResult.Value {
    init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let integer): .integer(integer)
            case .double(let real): .real(real)
            case .string(let text): .text(text)
            case .blob(let data): .text("\(data.count) bytes")
            }
    }
}
