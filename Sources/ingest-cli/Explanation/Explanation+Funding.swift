internal import Pipeline
internal import Records
internal import TextAnalysis

extension Explanation {
    /// Each funding statement: its parts, how sure we are, by which rule, and the words that say so.
    func fundingLines() -> [String] {
        guard case .document(let document) = reading.record.outcome, !document.funding.isEmpty else {
            return ["nobody is said to fund anything"]
        }
        return zip(document.funding, reading.fundingInRecordOrder)
            .map { lines(of: $0, from: $1, in: document) }
            .joined(separator: [""])
            .map { $0 }
    }

    private func lines(
        of funding: Record.Funding, from claim: Analysis.Funding, in document: Record.Document
    ) -> [String] {
        let confidence = "confidence \((funding.confidence * 100).rounded() / 100)"
        let amounts = ([funding.amount] + funding.equivalentAmounts).compactMap { $0 }.map { told($0, in: document) }
        return [
            style.bold(funding.id) + "  " + confidence + "  " + style.dim(claim.rule),
            field("funder", funding.funder.map { told($0, in: document) } ?? funding.funderName),
            field("amount", amounts.isEmpty ? nil : amounts.joined(separator: ", or ")),
            field("recipient", funding.recipient.map { told($0, in: document) }),
            field("programme", funding.program.map { told($0, in: document) }),
            field("purpose", funding.purpose),
            field("instrument", funding.instrument.rawValue),
            field("status", funding.status.rawValue),
            field("date", funding.date),
            field("because", claim.features.map(Self.told).joined(separator: ", ")),
            style.dim(TextColumns.padded("evidence", to: 11)) + " "
                + style.dim("\(funding.evidence.start)–\(funding.evidence.end)") + "  " + highlighted(claim.evidence),
        ]
    }

    private func told(_ recipient: Record.Recipient, in document: Record.Document) -> String {
        switch recipient {
        case .actor(let id): told(id, in: document)
        case .place(let name): "\(name) (place)"
        case .group(let text): "\(text) (group)"
        }
    }

    /// What an id stands for: "KfW (a3, bank)", "EUR 13400000 (m1, exact: “13,4 juta Euro”)".
    private func told(_ id: String, in document: Record.Document) -> String {
        if let actor = document.actors.first(where: { $0.id == id }) {
            return "\(actor.name) (\(id), \(actor.category.rawValue))"
        }
        if let program = document.programs.first(where: { $0.id == id }) { return "\(program.name) (\(id))" }
        guard let amount = document.amounts.first(where: { $0.id == id }) else { return id }
        let bounds = [amount.low, amount.high].compactMap { $0?.description }.joined(separator: "–")
        let sum = amount.value?.description ?? (bounds.isEmpty ? "?" : bounds)
        return "\(amount.currency) \(sum) (\(id), \(amount.qualifier.rawValue): “\(amount.excerpt.text)”)"
    }
}
