internal import Records

/// Reads gifts out of a table: a row for every gift, its payer, receiver, programme and sum by column.
///
/// A column of sums whose header names a budget ("APBD 2019") is paid from it; a table without a payer's
/// column is paid by the body that its caption names.
struct TableGifts {
    let text: TokenizedText
    let names: Names
    let amounts: AmountReading

    func gifts(in table: TextTable) -> [Gift] {
        let roles = table.roles(in: text)
        guard roles.contains(.sum), roles.contains(.payer) || payer(ofCaption: table) != nil else { return [] }
        return table.rows.flatMap { row in
            roles.indices.filter { roles[$0] == .sum }.compactMap { gift(table, row, roles, column: $0) }
        }
    }

    private func gift(_ table: TextTable, _ row: [Range<Int>], _ roles: [TextTable.Role], column: Int) -> Gift? {
        guard let amount = amounts.mentions.firstIndex(where: { row[column].contains($0.tokens.lowerBound) }),
            let first = row.first, let last = row.last
        else { return nil }
        if roles.contains(.payer), cell(.payer, row, roles) == nil { return nil }
        let line = first.lowerBound..<last.upperBound
        var gift = Gift(unit: line, sentence: line, amount: amount, rule: "funding.table")
        gift.features = [.amount, .table]
        gift.caption = table.caption
        gift.funder = cell(.payer, row, roles).flatMap(payer) ?? payer(ofCaption: table)
        gift.recipient = cell(.receiver, row, roles).flatMap(receiver)
        gift.purpose = cell(.program, row, roles)
        if names(budget: table.headers[column]) || table.caption.map(names(budget:)) ?? false {
            gift.features.insert(.budgetSource)
            if gift.funder == nil { gift.funder = .budget(table.headers[column]) }
        }
        return gift
    }

    private func cell(_ role: TextTable.Role, _ row: [Range<Int>], _ roles: [TextTable.Role]) -> Range<Int>? {
        roles.firstIndex(of: role).map { row[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func payer(_ cell: Range<Int>) -> Gift.Payer? {
        if let owner = owner(in: cell) { return .actor(owner) }
        return .named(cell)
    }

    private func payer(ofCaption table: TextTable) -> Gift.Payer? {
        guard let caption = table.caption, let owner = owner(in: caption), names.mentions[owner].kind == .body else {
            return nil
        }
        return .actor(owner)
    }

    private func owner(in range: Range<Int>) -> Int? {
        range.lazy.map { Int(names.owner[$0]) }.first { $0 >= 0 && names.mentions[$0].kind != .place }
    }

    private func receiver(_ cell: Range<Int>) -> Gift.Receiver? {
        if let owner = owner(in: cell) { return .actor(owner) }
        return .group(cell)
    }

    private func names(budget range: Range<Int>) -> Bool {
        range.contains { ["apbd", "apbn", "anggaran"].contains(text.text($0).lowercased()) }
    }
}
