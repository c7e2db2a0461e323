internal import Records

/// Drops statements that say again what another says: the same payer and sum, or a payer without a sum
/// beside one with a sum.
struct FundingSelection {
    private let statements: [Analysis.Funding]

    init(_ statements: [Analysis.Funding]) { self.statements = statements }

    func selected() -> [Analysis.Funding] {
        var kept: [Analysis.Funding] = []
        for statement in statements {
            if let same = kept.firstIndex(where: { isSame($0, statement) }) {
                kept[same] = merged(kept[same], statement)
            } else {
                kept.append(statement)
            }
        }
        return kept.filter { statement in !isCovered(statement, by: kept) }
    }

    private func isSame(_ first: Analysis.Funding, _ second: Analysis.Funding) -> Bool {
        guard first.amount == second.amount else { return false }
        let samePayer = first.funder == second.funder && first.funderName == second.funderName
        if first.amount == nil { return samePayer }
        return samePayer || isPayerless(first) || isPayerless(second)
    }

    private func isPayerless(_ statement: Analysis.Funding) -> Bool {
        statement.funder == nil && statement.funderName == nil
    }

    /// The surer of two says what; the other fills in what it leaves open.
    private func merged(_ first: Analysis.Funding, _ second: Analysis.Funding) -> Analysis.Funding {
        let isSecondFuller = isPayerless(first) && !isPayerless(second)
        var (kept, other) = isSecondFuller ? (second, first) : (first, second)
        if kept.recipient == nil { kept.recipient = other.recipient }
        if kept.program == nil { kept.program = other.program }
        if kept.purpose == nil { kept.purpose = other.purpose }
        if kept.date == nil { kept.date = other.date }
        kept.confidence = max(kept.confidence, other.confidence)
        other.confidence = 0
        return kept
    }

    private func isCovered(_ statement: Analysis.Funding, by kept: [Analysis.Funding]) -> Bool {
        guard statement.amount == nil else { return false }
        return kept.contains { other in
            other.amount != nil && other.funder == statement.funder && other.funderName == statement.funderName
        }
    }
}
