internal import JSON
internal import Records
internal import Store

/// The rows of an answer in one of the formats.
struct ResultText {
    let bytes: [UInt8]

    init(
        _ result: QueryResult, format: ResultFormat, numbers: NumberStyle = .english, hasByteOrderMark: Bool = false
    ) {
        bytes =
            switch format {
            case .table: Array(Self.table(result, numbers).utf8)
            case .csv: (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Self.csv(result)
            case .json: Self.json(result)
            case .jsonl: Self.lines(result)
            case .markdown: Array(Self.markdown(result).utf8)
            }
    }

    // MARK: For people

    private static let widestColumn = 48

    private static func table(_ result: QueryResult, _ numbers: NumberStyle) -> String {
        var table = AlignedTable(
            result.columns.indices.map { column in
                let isNumber = result.rows.contains { $0[column].isNumber }
                return .init(
                    title: result.columns[column].uppercased(), maximumWidth: widestColumn,
                    alignment: isNumber ? .right : .left)
            })
        if result.rows.isEmpty { return "0 rows\n" }
        for row in result.rows { table.add(row.map { $0.legible(numbers) }) }
        return table.lines().map { $0 + "\n" }.joined()
    }

    private static func markdown(_ result: QueryResult) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        let cells = result.rows.map { row in
            row.map { ($0.plain ?? "").replacing("|", with: "\\|").replacing("\n", with: " ") }
        }
        let rule = result.columns.indices.map { column in
            result.rows.contains { $0[column].isNumber } ? "--:" : "---"
        }
        return line(result.columns) + line(rule) + cells.map(line).joined()
    }

    // MARK: For programs

    /// RFC 4180, in UTF-8. A cell that a spreadsheet would run as a formula has an apostrophe before it.
    private static func csv(_ result: QueryResult) -> [UInt8] {
        var text = result.columns.map(quoted).joined(separator: ",") + "\r\n"
        for row in result.rows {
            text += row.map { value in value.isNumber ? value.plain ?? "" : quoted(defused(value.plain ?? "")) }
                .joined(separator: ",")
            text += "\r\n"
        }
        return Array(text.utf8)
    }

    private static func defused(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
            return cell
        }
        return "'" + cell
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    private static func json(_ result: QueryResult) -> [UInt8] {
        var json = JSONWriter()
        json.array(result.rows) { json, row in write(row, result.columns, to: &json) }
        return json.bytes + [0x0A]
    }

    private static func lines(_ result: QueryResult) -> [UInt8] {
        result.rows.flatMap { row in
            var json = JSONWriter()
            write(row, result.columns, to: &json)
            return json.bytes + [0x0A]
        }
    }

    private static func write(_ row: [QueryResult.Value], _ columns: [String], to json: inout JSONWriter) {
        json.object { json in
            for (column, value) in zip(columns, row) {
                json.key(column)
                switch value {
                case .null: json.null()
                case .text(let text): json.value(text)
                case .integer, .real: json.number(value.plain ?? "null")
                }
            }
        }
    }
}

extension QueryResult.Value {
    var isNumber: Bool {
        switch self {
        case .integer, .real: true
        case .null, .text: false
        }
    }

    /// As programs read it; nil for what is not there. A whole number has no point.
    var plain: String? {
        switch self {
        case .null: nil
        case .integer(let integer): String(integer)
        case .real(let real):
            real.rounded() == real && real.magnitude <= 0x1p53 ? String(Int64(real)) : real.isFinite ? "\(real)" : nil
        case .text(let text): text
        }
    }

    /// As people read it: nil for what is not there, long numbers in words, what has more digits than say anything
    /// rounded to four.
    func legible(_ style: NumberStyle) -> String? {
        guard isNumber, let plain, plain.count > 4, style != .plain else { return plain }
        if case .real(let real) = self {
            let legible = LegibleNumber(digits: plain, style: style).description
            guard legible.count > 9, let rounded = Self.rounded(real) else { return legible }
            return LegibleNumber(digits: rounded, style: style).description
        }
        return LegibleNumber(digits: plain, style: style).description
    }

    /// Four digits, and zeros.
    private static func rounded(_ real: Double) -> String? {
        var (unit, magnitude) = (1.0, real.magnitude)
        guard magnitude >= 10_000, magnitude < 1e15 else { return nil }
        while magnitude >= 10_000 { (unit, magnitude) = (unit * 10, magnitude / 10) }
        return String(Int64((real / unit).rounded() * unit))
    }
}
