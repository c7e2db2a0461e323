import Records
import TestSupport
import TextAnalysis

/// Funding statements as one line each, for tests: "Bank Dunia > Pemkab Ende: IDR 4000000000".
///
/// Who is a place or a group of people stands as the text names it, a source that is no actor likewise; "-" is
/// what the text does not say. Conversions follow a "=".
struct FundingStatements {
    let analysis: Analysis

    /// The statements of a text, with what holds for every analysis checked.
    init(_ text: String) throws { analysis = try AnalyzerInvariants.analysis(of: text) }

    var lines: [String] { analysis.funding.map { "\(funder($0)) > \(recipient($0)): \(sums($0))" } }

    private func funder(_ funding: Analysis.Funding) -> String {
        funding.funder.map { analysis.actors[$0].name } ?? funding.funderName ?? "-"
    }

    private func recipient(_ funding: Analysis.Funding) -> String {
        switch funding.recipient {
        case .actor(let index): analysis.actors[index].name
        case .place(let name), .group(let name): name
        case nil: "-"
        }
    }

    private func sums(_ funding: Analysis.Funding) -> String {
        let sums = ([funding.amount].compactMap { $0 } + funding.equivalentAmounts).map(sum)
        return sums.isEmpty ? "-" : sums.joined(separator: " = ")
    }

    private func sum(_ index: Int) -> String {
        let amount = analysis.amounts[index]
        return
            "\(amount.currency) \(amount.value?.description ?? "\(amount.low?.description ?? "")–\(amount.high?.description ?? "")")"
    }
}
