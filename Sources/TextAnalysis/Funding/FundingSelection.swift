internal import Records

/// Drops statements that say again what another says: the same payer and sum, or a payer without a sum
/// beside one with a sum.
struct FundingSelection {
    private let statements: [Analysis.Funding]

    init(_ statements: [Analysis.Funding]) { self.statements = statements }

    /// The statements that are left, in order. Complexity: linear but for the payers of one sum.
    func selected() -> [Analysis.Funding] {
        var kept: [Analysis.Funding] = []
        var ofAmount: [Int?: [Int]] = [:]
        var rows: Set<Row> = []
        for statement in statements {
            if let row = Row(statement) {
                // Two rows of one sum are two gifts, whoever pays.
                guard rows.insert(row).inserted else { continue }
                ofAmount[statement.amount, default: []].append(kept.count)
                kept.append(statement)
                continue
            }
            if let same = ofAmount[statement.amount]?.first(where: { isSame(kept[$0], statement) }) {
                kept[same] = merged(kept[same], statement)
            } else {
                ofAmount[statement.amount, default: []].append(kept.count)
                kept.append(statement)
            }
        }
        let payers = Set(kept.filter { $0.amount != nil }.map(payer))
        return kept.filter { $0.amount != nil || !payers.contains(payer($0)) }
    }

    /// What tells one row's gift from another.
    private struct Row: Hashable {
        var amount: Int?
        var evidence: TextSpan
        var status: FundingStatus

        init?(_ statement: Analysis.Funding) {
            guard statement.rule == "funding.table" else { return nil }
            (amount, evidence, status) = (statement.amount, statement.evidence, statement.status)
        }
    }

    /// Of two statements of one sum.
    private func isSame(_ first: Analysis.Funding, _ second: Analysis.Funding) -> Bool {
        if payer(first) == payer(second) { return true }
        // A list may give the same sum to two payers; elsewhere one of them is mistaken.
        return first.amount != nil && (isPayerless(first) || isPayerless(second) || first.evidence != second.evidence)
    }

    private struct Payer: Hashable {
        var actor: Int?
        var name: String?
    }

    private func payer(_ statement: Analysis.Funding) -> Payer {
        Payer(actor: statement.funder, name: statement.funderName?.lowercased())
    }

    private func isPayerless(_ statement: Analysis.Funding) -> Bool {
        statement.funder == nil && statement.funderName == nil
    }

    /// The surer of two says what; the other fills in what it leaves open.
    private func merged(_ first: Analysis.Funding, _ second: Analysis.Funding) -> Analysis.Funding {
        let (surer, other) = second.confidence > first.confidence ? (second, first) : (first, second)
        var kept = surer
        if kept.recipient == nil { kept.recipient = other.recipient }
        if kept.program == nil { kept.program = other.program }
        if kept.purpose == nil { kept.purpose = other.purpose }
        if kept.date == nil { kept.date = other.date }
        return kept
    }
}
