internal import Records

/// Makes sums of the figures of tables: a bare figure gets currency and scale from the headings around it, and
/// what only looks like a sum across cells is none.
struct TableAmounts {
    private let text: TokenizedText
    private let tables: [TextTable]
    private let units: [TableUnits]
    /// For each token of a table the index of its cell in `places`; -1 elsewhere.
    private var placeOfToken: [Int32] = []
    private var places: [Place] = []

    /// A cell below the headings; `row` is nil for all other cells.
    private struct Place {
        var table: Int
        var row: Int?
        var column: Int
        var tokens: Range<Int>
    }

    init(_ tables: [TextTable], in text: TokenizedText) {
        (self.tables, self.text) = (tables, text)
        units = tables.map { TableUnits(of: $0, in: text) }
        guard !tables.isEmpty else { return }
        placeOfToken = Array(repeating: -1, count: text.tokens.count)
        for (index, table) in tables.enumerated() {
            for column in table.columns.indices {
                for heading in table.columns[column] {
                    add(Place(table: index, row: nil, column: column, tokens: heading))
                }
            }
            for (row, cells) in table.rows.enumerated() {
                for column in cells.own {
                    add(Place(table: index, row: row, column: column, tokens: cells.cells[column]))
                }
                if let section = cells.section { add(Place(table: index, row: nil, column: 0, tokens: section)) }
            }
        }
    }

    private mutating func add(_ place: Place) {
        guard let first = place.tokens.first, placeOfToken[first] < 0 else { return }
        for token in place.tokens { placeOfToken[token] = Int32(places.count) }
        places.append(place)
    }

    private func place(_ token: Int) -> Int? {
        placeOfToken.indices.contains(token) && placeOfToken[token] >= 0 ? Int(placeOfToken[token]) : nil
    }

    // MARK: Candidates

    /// Settles the numbers that stand in tables; all others stay as they are. Linear.
    func settle(_ candidates: inout [AmountCandidate]) {
        guard !tables.isEmpty else { return }
        let declared = Set(units.flatMap(\.declared).joined())
        candidates = candidates.compactMap { candidate in
            declared.contains(candidate.quantity.tokens.lowerBound) || declared.contains(candidate.tokens.lowerBound)
                ? nil : insideOneCell(candidate)
        }
        var ofCell: [Int: [Int]] = [:]
        for index in candidates.indices {
            if let place = place(candidates[index].tokens.lowerBound) { ofCell[place, default: []].append(index) }
        }
        let columns = columns(of: ofCell, candidates)
        for (place, indices) in ofCell {
            candidates[indices[0]].isSettled = indices.count == 1 && isMeasured(place)
            guard indices.count == 1, let column = columns[Column(places[place])] else { continue }
            settle(&candidates[indices[0]], in: place, column)
        }
    }

    /// A number whose currency or scale stands in another cell is the number alone.
    private func insideOneCell(_ candidate: AmountCandidate) -> AmountCandidate? {
        func isInside(_ tokens: Range<Int>) -> Bool { place(tokens.lowerBound) == place(tokens.upperBound - 1) }
        if isInside(candidate.tokens) { return candidate }
        return isInside(candidate.quantity.tokens) ? AmountCandidate(candidate.quantity) : nil
    }

    // MARK: Columns

    private struct Column: Hashable {
        var table: Int
        var column: Int

        init(_ place: Place) { (table, column) = (place.table, place.column) }
    }

    /// What the figures of a column have in common.
    private struct ColumnForm {
        var numerals: [ArraySlice<UInt8>] = []
        var style: TableNumber?
        /// A figure of ten digits: no scale of the whole table is meant.
        var isWrittenOut = false
        /// Years, or 1, 2, 3.
        var isOrdinal = false
    }

    private func columns(of cells: [Int: [Int]], _ candidates: [AmountCandidate]) -> [Column: ColumnForm] {
        var columns: [Column: ColumnForm] = [:]
        for place in cells.keys.sorted() {
            guard places[place].row != nil, let index = cells[place]?.first, candidates[index].quantity.isDigits else {
                continue
            }
            columns[Column(places[place]), default: ColumnForm()].numerals.append(numeral(candidates[index]))
        }
        for column in columns.keys {
            guard var form = columns[column] else { continue }
            form.style = TableNumber.style(of: form.numerals)
            form.isWrittenOut = form.numerals.contains {
                $0.count(where: \.isASCIIDigit) > 9 && !$0.contains(UInt8(ascii: ","))
            }
            form.isOrdinal =
                form.numerals.allSatisfy(TableNumber.isYear)
                || (form.numerals.count > 1
                    && form.numerals.enumerated().allSatisfy { $1.elementsEqual(String($0 + 1).utf8) })
            columns[column] = form
        }
        return columns
    }

    private func numeral(_ candidate: AmountCandidate) -> ArraySlice<UInt8> {
        text.utf8[text.tokens[candidate.quantity.tokens.lowerBound].span.range]
    }

    // MARK: One cell

    private func isMeasured(_ place: Int) -> Bool {
        guard let row = places[place].row else { return false }
        let table = places[place].table
        return units[table].measure(of: tables[table].rows[row], column: places[place].column, isWrittenOut: false)
            != nil
    }

    private func settle(_ candidate: inout AmountCandidate, in place: Int, _ form: ColumnForm) {
        let cell = places[place]
        guard let row = cell.row, fills(candidate, cell.tokens) else { return }
        let measure = units[cell.table].measure(
            of: tables[cell.table].rows[row], column: cell.column, isWrittenOut: form.isWrittenOut)
        switch measure {
        case .money(let money)?:
            if candidate.currency != nil {
                scale(&candidate, by: money, form)
            } else if candidate.quantity.isScaled || candidate.quantity.isVague {
                (candidate.currency, candidate.rule) = (money.currency, .tableUnit)
                candidate.unit = money.tokens
            } else if !(money.isTableWide && form.isOrdinal) {
                take(money, &candidate, cell, form)
            }
        case nil where candidate.currency == nil && !candidate.quantity.isScaled:
            guard units[cell.table].isMoney(cell.column), isLong(candidate) else { return }
            let rupiah = TableUnits.Money(
                currency: Currency(code: "IDR", isAssumed: true), exponent: 0, per: nil, tokens: [],
                isTableWide: false)
            take(rupiah, &candidate, cell, form)
        default: break
        }
    }

    /// Whether nothing but marks stands beside the number: no "%", no word, no second figure.
    private func fills(_ candidate: AmountCandidate, _ cell: Range<Int>) -> Bool {
        cell.allSatisfy { candidate.tokens.contains($0) || Self.marks.contains(text.text($0)) }
    }

    private static let marks: Set<String> = ["(", ")", "-", "–", "−", "+", "*", "**", ".", ",", "±", "^"]

    /// "1.250.000": a figure that is written with two groups or more.
    private func isLong(_ candidate: AmountCandidate) -> Bool {
        let numeral = numeral(candidate)
        guard candidate.quantity.isDigits, let mark = numeral.first(where: { !$0.isASCIIDigit }) else { return false }
        return numeral.count { $0 == mark } > 1
    }

    /// The currency stands in the cell; the scale may stand in the heading: "Rp 1.250" under "juta".
    private func scale(_ candidate: inout AmountCandidate, by money: TableUnits.Money, _ form: ColumnForm) {
        guard money.exponent > 0, !candidate.quantity.isScaled, candidate.currency?.code == money.currency.code,
            candidate.range == nil, !isLong(candidate),
            let value = value(of: candidate, form, exponent: money.exponent)
        else { return }
        candidate.quantity.value = value
        (candidate.rule, candidate.unit) = (.tableScale, money.tokens)
    }

    private func take(_ money: TableUnits.Money, _ candidate: inout AmountCandidate, _ cell: Place, _ form: ColumnForm)
    {
        guard candidate.quantity.isDigits, !isCode(numeral(candidate)),
            let value = value(of: candidate, form, exponent: money.exponent)
        else { return }
        (candidate.quantity.value, candidate.currency) = (value, money.currency)
        candidate.per = money.per
        candidate.rule = money.tokens.isEmpty ? .tableHeading : .tableUnit
        candidate.unit = money.tokens
        takeSign(&candidate, cell.tokens)
    }

    private func value(of candidate: AmountCandidate, _ form: ColumnForm, exponent: Int) -> ExactDecimal? {
        TableNumber.value(of: numeral(candidate), style: form.style, isScaled: exponent > 0)?
            .multiplied(by: ExactDecimal(significand: 1, exponent: exponent))
    }

    /// "0812": a telephone number or a code, not "0,5".
    private func isCode(_ numeral: ArraySlice<UInt8>) -> Bool {
        numeral.count > 1 && numeral.first == 0x30 && numeral[numeral.startIndex + 1].isASCIIDigit
    }

    /// "(1.250)" and "-1.250" are less than nothing.
    private func takeSign(_ candidate: inout AmountCandidate, _ cell: Range<Int>) {
        let (start, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
        guard start > cell.lowerBound, let value = candidate.quantity.value else { return }
        let mark = text.text(start - 1)
        let isBracketed = mark == "(" && end < cell.upperBound && text.isByte(UInt8(ascii: ")"), at: end)
        guard isBracketed || ["-", "–", "−"].contains(mark) else { return }
        candidate.quantity.value = value.multiplied(by: ExactDecimal(-1))
        candidate.tokens = start - 1..<(isBracketed ? end + 1 : end)
        (candidate.outerStart, candidate.outerEnd) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    }

    // MARK: Mentions

    /// The first token of the cell that a token stands in; 0 outside tables.
    func cellStart(of token: Int) -> Int { place(token).map { places[$0].tokens.lowerBound } ?? 0 }

    /// The headings of the cell that a sum stands in; nil outside a table's cells.
    func headings(of tokens: Range<Int>, unit: [Range<Int>]) -> Analysis.Headings? {
        guard let place = place(tokens.lowerBound), let row = places[place].row else { return nil }
        let table = tables[places[place].table]
        let labels = table.labels(of: table.rows[row]).filter { !$0.contains(tokens.lowerBound) }
        return Analysis.Headings(
            row: labels.map(text.span), column: table.columns[places[place].column].map(text.span),
            unit: unit.map(text.span))
    }
}
