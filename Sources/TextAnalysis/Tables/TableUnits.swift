internal import Records

/// The units of one table, by who gives them: a column's headings, a row, the table's corner, its surroundings.
struct TableUnits {
    /// What the figure of a cell counts.
    enum Measure {
        case count
        case money(Money)
    }

    struct Money {
        var currency: Currency
        /// Zero where the figures are written out.
        var exponent: Int
        var per: String?
        /// The words that say so, in order.
        var tokens: [Range<Int>]
        /// The unit is the whole table's, not the column's or the row's.
        var isTableWide: Bool
    }

    private let text: TokenizedText
    private let table: TextTable
    private let reader: TableUnitReader
    /// Of each column, the nearest heading's first.
    private var columns: [[TableUnit]]
    /// The whole table's, the nearest first.
    private var surroundings: [TableUnit]
    /// The column whose cells are units ("Satuan").
    private let unitColumn: Int?
    private let speaksOfMoney: Bool

    private static let money = WordSet(MoneyWords.strongMoneyCues)
    private static let rupiah = Currency(code: "IDR", isAssumed: true)

    init(of table: TextTable, in text: TokenizedText) {
        (self.table, self.text) = (table, text)
        let reader = TableUnitReader(text: text)
        self.reader = reader
        columns = table.columns.map { $0.reversed().compactMap(reader.ofHeading) }
        let corner = table.labelColumn.map { table.columns[$0].compactMap(reader.declared) } ?? []
        surroundings = corner + (table.surroundings + [table.note].compactMap { $0 }).compactMap(reader.declared)
        unitColumn = table.headers.firstIndex { $0.contains { text.text($0).lowercased() == "satuan" } }
        speaksOfMoney = table.surroundings.contains { range in
            range.contains { Self.money.contains(text.tokens[$0]) || text.tokens[$0].isA(.currency) }
        }
    }

    /// Every token range that was read as a unit: no sum of its own.
    var declared: [Range<Int>] { (columns.joined() + surroundings).map(\.tokens) }

    /// What the bare figures of a column's cell in a row count; nil where nothing says.
    ///
    /// Currency and scale are two questions: the nearest words that answer each count.
    ///
    /// - Parameter isWrittenOut: the column's figures are too long for a scale that is not the column's own.
    func measure(of row: TextTable.Row, column: Int, isWrittenOut: Bool) -> Measure? {
        let levels =
            columns[column].map { ($0, false) } + rowUnits(row).map { ($0, false) } + surroundings.map { ($0, true) }
        var (currency, exponent): (Currency?, Int?) = (nil, nil)
        var (tokens, per, isTableWide): ([Range<Int>], String?, Bool) = ([], nil, true)
        for (unit, isWide) in levels {
            if unit.isCount {
                if currency == nil { return .count }
                continue
            }
            if let own = currency, let other = unit.currency, own.code != other.code { continue }
            let isNews = currency == nil && unit.currency != nil
            let isScale = exponent == nil && unit.exponent != nil && !(isWrittenOut && (currency != nil || isWide))
            guard isNews || isScale else { continue }
            if isNews { (currency, per) = (unit.currency, unit.per) }
            if isScale { exponent = unit.exponent }
            tokens.append(unit.tokens)
            isTableWide = isTableWide && isWide
            if currency != nil, exponent != nil { break }
        }
        if currency == nil, exponent != nil, isMoney(column) || speaksOfMoney { currency = Self.rupiah }
        guard let currency else { return nil }
        return .money(
            Money(
                currency: Currency(code: currency.code, isAssumed: true), exponent: exponent ?? 0, per: per,
                tokens: tokens.sorted { $0.lowerBound < $1.lowerBound }, isTableWide: isTableWide))
    }

    /// The heading speaks of money, though of no currency: "Anggaran", "Pagu".
    func isMoney(_ column: Int) -> Bool {
        columns[column].isEmpty
            && table.columns[column].contains { heading in
                heading.contains { Self.money.contains(text.tokens[$0]) } && !heading.contains { isDoubtful($0) }
            }
    }

    /// "Nilai" and "kredit" are also marks and credits of a course.
    private func isDoubtful(_ token: Int) -> Bool {
        ["nilai", "nilainya", "kredit", "kas", "saldo", "transfer", "kontrak", "pad"].contains(
            text.text(token).lowercased())
    }

    /// A cell of the column of units, then the row's labels, the innermost first.
    private func rowUnits(_ row: TextTable.Row) -> [TableUnit] {
        var units: [TableUnit] = []
        if let unitColumn, !row.cells[unitColumn].isEmpty {
            units += [reader.ofHeading(row.cells[unitColumn])].compactMap { $0 }
        }
        return units + table.labels(of: row).reversed().compactMap(reader.ofLabel)
    }
}
