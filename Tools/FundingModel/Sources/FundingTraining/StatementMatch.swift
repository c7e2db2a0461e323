import NameTraining
@_spi(Training) import TextAnalysis

/// Which statements of an analysis are which annotated entries: one to one by funder, value and currency, the best
/// first, as the scorer of records has it.
package struct StatementMatch {
    /// By statement the index of its entry.
    package private(set) var entry: [Int?]
    package private(set) var tally = Tally()

    /// Statements and entries counted; entries that are optional are neither found nor missed.
    package struct Tally {
        package var (right, wrong, missed) = (0, 0, 0)

        package init() {}

        package static func += (left: inout Tally, right: Tally) {
            left.right += right.right
            left.wrong += right.wrong
            left.missed += right.missed
        }

        package var precision: Double { right + wrong > 0 ? Double(right) / Double(right + wrong) : 1 }
        package var recall: Double { right + missed > 0 ? Double(right) / Double(right + missed) : 1 }
        package var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
    }

    package init(_ analysis: Analysis, _ annotation: FundingAnnotation) {
        let match = EntryMatch(annotation)
        entry = Array(repeating: nil, count: analysis.funding.count)
        var pairs: [(score: Double, statement: Int, entry: Int)] = []
        for (index, statement) in analysis.funding.enumerated() {
            let names = Self.names(of: statement, in: analysis)
            let sums = ([statement.amount].compactMap { $0 } + statement.equivalentAmounts)
                .map { Sum(analysis.amounts[$0]) }
            for (place, wanted) in annotation.funding.enumerated() {
                let name = match.likeness(of: names, to: place)
                var score = 0.0
                if let value = wanted.value {
                    score = sums.contains { $0.isSame(value, wanted.currency) } ? name : 0
                } else if statement.amount == nil {
                    score = name / 2
                }
                if score > 0 { pairs.append((score, index, place)) }
            }
        }
        var isTaken = Array(repeating: false, count: annotation.funding.count)
        for pair in pairs.sorted(by: { ($1.score, $0.statement, $0.entry) < ($0.score, $1.statement, $1.entry) })
        where entry[pair.statement] == nil && !isTaken[pair.entry] {
            entry[pair.statement] = pair.entry
            isTaken[pair.entry] = true
        }
        tally.right = entry.count { $0.map { !annotation.funding[$0].isOptional } ?? false }
        tally.wrong = entry.count { $0 == nil }
        tally.missed = zip(annotation.funding, isTaken).count { !$0.isOptional && !$1 }
    }

    private static func names(of statement: Analysis.Funding, in analysis: Analysis) -> [NameWords] {
        if let funder = statement.funder {
            let actor = analysis.actors[funder]
            return ([actor.name] + actor.aliases).map { NameWords($0) }
        }
        return statement.funderName.map { [NameWords($0)] } ?? []
    }
}
