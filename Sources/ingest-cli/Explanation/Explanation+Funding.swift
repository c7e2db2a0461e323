internal import Pipeline
internal import Records
internal import TextAnalysis

extension Explanation {
    /// Each funding statement: its parts, how sure we are, by which rule, and the words that say so. Behind them the
    /// sums and sentences that are none, with who is the likeliest to pay.
    func fundingLines() -> [String] {
        guard case .document(let document) = reading.record.outcome else { return [] }
        var lines =
            document.funding.isEmpty
            ? ["nobody is said to fund anything"]
            : Array(
                zip(document.funding, reading.fundingInRecordOrder)
                    .map { self.lines(of: $0, from: $1, in: document) }.joined(separator: [""]))
        let rejected = reading.analysis.rejectedFunding.filter { $0.amount != nil || $0.confidence >= 0.1 }
        if !rejected.isEmpty { lines += ["", style.bold("not funding"), ""] }
        lines += rejected.map { line(ofRejected: $0) }
        return lines
    }

    private func lines(
        of funding: Record.Funding, from claim: Analysis.Funding, in document: Record.Document
    ) -> [String] {
        let confidence = "confidence \((funding.confidence * 100).rounded() / 100)"
        let amounts = ([funding.amount] + funding.equivalentAmounts).compactMap { $0 }.map { told($0, in: document) }
        let others = claim.alternatives.map { "\(told($0)) \($0.chance)" }
        let funder = funding.funder.map { told($0, in: document) } ?? funding.funderName
        return [
            style.bold(funding.id) + "  " + confidence + "  " + style.dim(claim.rule),
            field("funder", funder.map { $0 + said(claim.words.funder, besides: $0) }),
            field("amount", amounts.isEmpty ? nil : amounts.joined(separator: ", or ")),
            field("recipient", funding.recipient.map { told($0, in: document) }),
            field("programme", funding.program.map { told($0, in: document) }),
            field("purpose", funding.purpose),
            field("instrument", funding.instrument.rawValue),
            field("status", funding.status.rawValue),
            field("date", funding.date),
            field("because", claim.features.prefix(Self.toldFeatures).map(Self.told).joined(separator: ", ")),
            field("else", others.isEmpty ? nil : others.joined(separator: ", ")),
            style.dim(TextColumns.padded("evidence", to: 11)) + " "
                + style.dim("\(funding.evidence.start)–\(funding.evidence.end)") + "  " + highlighted(claim.evidence),
        ]
    }

    /// How many features are told, the weightiest first.
    private static let toldFeatures = 12

    /// The words that gave a role, where they are not its name.
    private func said(_ words: TextSpan?, besides name: String) -> String {
        guard let words else { return "" }
        let text = TextColumns.oneLine(excerpt(words).text)
        return name.hasPrefix(text) ? "" : ", said “\(text)”"
    }

    /// "IDR 5000000000  0.21 PT Karya Mandiri: bribe …"
    private func line(ofRejected claim: Analysis.Funding) -> String {
        let sum = claim.amount.map { told(sum: reading.analysis.amounts[$0]) } ?? "help"
        let payer = told(.init(funder: claim.funder, funderName: claim.funderName, chance: claim.confidence))
        let reasons = claim.features.filter { $0.weight < 0 }.prefix(3).map(Self.told).joined(separator: ", ")
        return "\(sum)  likeliest \(payer) \(claim.confidence)" + (reasons.isEmpty ? "" : "  " + style.dim(reasons))
            + "  " + highlighted(claim.evidence)
    }

    private func told(_ payer: Analysis.Funding.Alternative) -> String {
        payer.funder.map { reading.analysis.actors[$0].name } ?? payer.funderName ?? "nobody in particular"
    }

    private func told(sum: Analysis.Amount) -> String {
        let bounds = [sum.low, sum.high].compactMap { $0?.description }.joined(separator: "–")
        return "\(sum.currency) \(sum.value?.description ?? (bounds.isEmpty ? "?" : bounds))"
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
