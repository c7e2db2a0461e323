internal import Records

/// Reads gifts out of a table: a row for every gift, its payer, receiver, programme and sum by column.
///
/// A column of sums whose header names a budget ("APBD 2019") is paid from it; a table without a payer's
/// column is paid by the body that its caption, or the line before it, names. Rows that sum up others and rows
/// of income are no gifts.
struct TableGifts {
    let text: TokenizedText
    let names: Names
    let amounts: AmountReading

    func gifts(in table: TextTable) -> [Gift] {
        let roles = table.roles(in: text)
        let payer = payer(of: table)
        guard roles.contains(.sum), roles.contains(.payer) || payer != nil else { return [] }
        let sums = roles.indices.filter { roles[$0] == .sum && isFunding($0, table) }
        return table.rows.filter { !$0.isTotal && !isIncome($0, table) }.flatMap { row in
            let own = Set(row.own)
            let above = row.cells.filter { !$0.isEmpty && $0.upperBound <= row.line.lowerBound }
            return sums.filter(own.contains).compactMap { gift(table, row, roles, column: $0, payer, above) }
        }
    }

    /// In tokens. Of a longer row every gift has the words around its own cell, lest each read the whole row.
    private static let longestRow = 300

    private func gift(
        _ table: TextTable, _ row: TextTable.Row, _ roles: [TextTable.Role], column: Int,
        _ tablePayer: (payer: Gift.Payer, words: Range<Int>)?, _ above: [Range<Int>]
    ) -> Gift? {
        guard let amount = amount(in: row.cells[column]) else { return nil }
        let payerCell = cell(.payer, row, roles)
        if roles.contains(.payer), payerCell == nil { return nil }
        let unit = row.line.count <= Self.longestRow ? row.line : row.cells[column]
        var gift = Gift(unit: unit, sentence: row.line, amount: amount, rule: "funding.table")
        gift.features = [.amount, .table]
        gift.caption = table.caption
        gift.headings = table.columns[column]
        gift.year = year(of: row, roles) ?? gift.headings.reversed().lazy.compactMap(year(in:)).first
        gift.funder = payerCell.flatMap(self.payer) ?? tablePayer?.payer
        gift.recipient = cell(.receiver, row, roles).flatMap(receiver)
        gift.purpose = cell(.program, row, roles)
        if gift.headings.contains(where: names(budget:)) || table.caption.map(names(budget:)) ?? false {
            gift.features.insert(.budgetSource)
            if gift.funder == nil { gift.funder = gift.headings.last.map { .budget($0) } }
        }
        gift.context = context(of: gift, row, above, payer: payerCell == nil ? tablePayer?.words : nil)
        return gift
    }

    /// What stands under "Tahun".
    private func year(of row: TextTable.Row, _ roles: [TextTable.Role]) -> Int? {
        roles.indices.lazy.filter { roles[$0] == .year && row.cells[$0].count == 1 }
            .compactMap { year(in: row.cells[$0]) }.first
    }

    /// "2019", "APBD 2019", "Tahun Anggaran 2020": the only number of a few words, and a year.
    private func year(in words: Range<Int>) -> Int? {
        let numbers = words.filter { text.tokens[$0].kind == .number }
        guard words.count <= 4, numbers.count == 1, let year = Int(text.text(numbers[0])), Self.years.contains(year)
        else { return nil }
        return year
    }

    private static let years = 1945...2099

    /// The words outside the row that say who, what and how much: headings, units, cells that reach down to it.
    private func context(
        of gift: Gift, _ row: TextTable.Row, _ above: [Range<Int>], payer: Range<Int>?
    ) -> [Range<Int>] {
        var words = gift.headings + (gift.amount.flatMap { amounts.mentions[$0].unit } ?? [])
        words += [payer, row.section].compactMap { $0 } + above
        var context: [Range<Int>] = []
        for range in words.sorted(by: { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) })
        where (context.last.map { range.lowerBound >= $0.upperBound } ?? true) && !row.line.overlaps(range) {
            context.append(range)
        }
        return context
    }

    /// The sum in a cell: more than nothing, and no rate. Mentions are in text order.
    private func amount(in cell: Range<Int>) -> Int? {
        let mentions = amounts.mentions
        var (low, high) = (0, mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].tokens.lowerBound < cell.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < mentions.count, cell.contains(mentions[low].tokens.lowerBound),
            mentions[low].value.map({ $0 > .zero }) ?? true
        else { return nil }
        return low
    }

    // MARK: Columns and rows

    /// A column of figures that only their unit makes money has to be spoken of as money given.
    private func isFunding(_ column: Int, _ table: TextTable) -> Bool {
        let headings = table.columns[column]
        if headings.contains(where: { $0.contains { text.tokens[$0].isA(.notFunding) } }) { return false }
        let isWritten = table.rows.contains { row in
            amount(in: row.cells[column]).map { !amounts.mentions[$0].rule.isOfTable } ?? false
        }
        return isWritten || (headings + table.surroundings).contains(where: speaksOfFunds)
    }

    /// Revenue and the like come in and are not given.
    private func isIncome(_ row: TextTable.Row, _ table: TextTable) -> Bool {
        table.labels(of: row).contains { $0.first.map { text.tokens[$0].isA(.notFunding) } ?? false }
    }

    private func cell(_ role: TextTable.Role, _ row: TextTable.Row, _ roles: [TextTable.Role]) -> Range<Int>? {
        roles.indices.lazy.filter { roles[$0] == role }.map { row.cells[$0] }
            .first { $0.contains { text.tokens[$0].kind == .word } }
    }

    // MARK: Who

    private func payer(_ cell: Range<Int>) -> Gift.Payer? {
        if let owner = owner(in: cell) { return .actor(owner) }
        return .named(cell)
    }

    /// The body that the caption names; the sentences before the table say it only where they speak of funds.
    private func payer(of table: TextTable) -> (payer: Gift.Payer, words: Range<Int>)? {
        for words in table.surroundings where words == table.caption || speaksOfFunds(words) {
            if let owner = owner(in: words), names.mentions[owner].kind == .body { return (.actor(owner), words) }
        }
        return nil
    }

    private func speaksOfFunds(_ words: Range<Int>) -> Bool {
        words.contains { text.tokens[$0].isA(.fundNoun) || Self.accounts.contains(text.text($0).lowercased()) }
    }

    private static let accounts: Set<String> = ["realisasi", "penyaluran", "pencairan"]

    private func owner(in range: Range<Int>) -> Int? {
        range.lazy.map { Int(names.owner[$0]) }.first { $0 >= 0 && names.mentions[$0].kind != .place }
    }

    /// The body or person that the cell names; a person's name inside a group's is part of the group's.
    private func receiver(_ cell: Range<Int>) -> Gift.Receiver? {
        guard let owner = owner(in: cell), names.mentions[owner].kind == .body || isWhole(owner, cell) else {
            return .group(cell)
        }
        return .actor(owner)
    }

    private func isWhole(_ mention: Int, _ cell: Range<Int>) -> Bool {
        cell.allSatisfy { token in
            Int(names.owner[token]) == mention || text.tokens[token].isA([.honorific, .degree])
                || text.tokens[token].kind != .word
        }
    }

    private func names(budget range: Range<Int>) -> Bool {
        range.contains { ["apbd", "apbn", "anggaran"].contains(text.text($0).lowercased()) }
    }
}
