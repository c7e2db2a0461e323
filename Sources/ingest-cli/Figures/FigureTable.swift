internal import JSON

/// Figures of many texts as aligned columns, for people.
struct FigureTable {
    private let kind: FigureKind
    private let hasFiles: Bool
    private let hasLines: Bool
    private var table: AlignedTable

    init(_ kind: FigureKind, _ options: FigureOptions) {
        (self.kind, hasFiles, hasLines) = (kind, options.inputs.count > 1, options.lines)
        var columns: [AlignedTable.Column] = []
        if hasFiles { columns.append(.init(title: "FILE", maximumWidth: 28)) }
        if hasLines { columns.append(.init(title: "LINE", maximumWidth: 9, alignment: .right)) }
        columns += [
            .init(title: "PLACE", maximumWidth: 15, alignment: .right),
            .init(title: Self.title(of: kind), maximumWidth: 40, alignment: .right),
            .init(title: "WORDS", maximumWidth: 48),
            .init(title: "RULE", maximumWidth: 40),
        ]
        table = AlignedTable(columns)
    }

    /// Adds one figure, as JSON has it.
    mutating func add(_ figure: JSONValue) {
        var cells: [String?] = []
        if hasFiles { cells.append(figure["file"]?.string) }
        if hasLines { cells.append(Self.digits(figure["line"])) }
        cells.append([figure["start"], figure["end"]].compactMap(Self.digits).joined(separator: "–"))
        cells += [reading(of: figure), figure["text"]?.string, figure["rule"]?.string]
        table.add(cells)
    }

    func lines() -> [String] { table.lines() }

    private func reading(of figure: JSONValue) -> String? {
        switch kind {
        case .amounts: RecordParts.sum(figure)
        case .dates: [figure["date"]?.string, figure["end_date"]?.string].compactMap(\.self).joined(separator: " – ")
        case .numbers: RecordParts.quantity(figure)
        }
    }

    private static func title(of kind: FigureKind) -> String {
        switch kind {
        case .amounts: "AMOUNT"
        case .dates: "DATE"
        case .numbers: "NUMBER"
        }
    }

    private static func digits(_ value: JSONValue?) -> String? {
        if case .number(let digits)? = value { digits } else { nil }
    }
}
