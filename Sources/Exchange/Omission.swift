/// Why a figure is not in an export.
package enum Omission: Int, CaseIterable, Hashable, Sendable {
    case denied, notAwarded, noGrant, partOfTotal, noParty, noFunder, noRecipient, noExactSum, assumedCurrency, noDate

    /// What follows a number of figures: "3 are denied".
    package var words: String {
        switch self {
        case .denied: "denied"
        case .notAwarded: "only planned or requested"
        case .noGrant: "no grant, donation, aid or CSR"
        case .partOfTotal: "part of a sum that is there"
        case .noParty: "without payer and receiver"
        case .noFunder: "without a body as payer"
        case .noRecipient: "without a named receiver"
        case .noExactSum: "without an exact sum"
        case .assumedCurrency: "without a currency in the text"
        case .noDate: "without a day"
        }
    }
}

/// How many figures are in an export, and how many are not.
package struct ExportCount: Hashable, Sendable {
    package private(set) var written = 0
    package private(set) var omitted: [Omission: Int] = [:]

    package init() {}

    mutating func add(_ omission: Omission?) {
        if let omission { omitted[omission, default: 0] += 1 } else { written += 1 }
    }

    /// "2 figures written; left out: 3 denied, 1 without a day".
    package var sentence: String {
        let reasons = Omission.allCases.compactMap { reason in omitted[reason].map { "\($0) \(reason.words)" } }
        return "\(written) \(written == 1 ? "figure" : "figures") written"
            + (reasons.isEmpty ? "" : "; left out: " + reasons.joined(separator: ", "))
    }
}
