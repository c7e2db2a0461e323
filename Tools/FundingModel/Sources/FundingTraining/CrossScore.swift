import Foundation
@_spi(Training) import TextAnalysis

/// How good the statements of articles are that the models were not fitted on.
package struct CrossScore {
    private var reliability = Reliability()
    private var parts: [(articles: Int, tally: StatementMatch.Tally)]

    package init(parts: Int) { self.parts = Array(repeating: (0, .init()), count: parts) }

    package mutating func add(_ analysis: Analysis, _ annotation: FundingAnnotation, part: Int) {
        let match = StatementMatch(analysis, annotation)
        parts[part].articles += 1
        parts[part].tally += match.tally
        for (statement, entry) in zip(analysis.funding, match.entry) {
            reliability.add(statement.confidence, isRight: entry != nil)
        }
    }

    /// The table of reliability, and the scores of each part and of all.
    package var text: String {
        var all = (articles: 0, tally: StatementMatch.Tally())
        var lines: [String] = []
        for (number, part) in parts.enumerated() {
            lines.append(Self.line("part \(number + 1)", part.articles, part.tally))
            all.articles += part.articles
            all.tally += part.tally
        }
        lines.append(Self.line("all", all.articles, all.tally))
        return (lines + [reliability.table]).joined(separator: "\n")
    }

    private static func line(_ name: String, _ articles: Int, _ tally: StatementMatch.Tally) -> String {
        let figures = String(
            format: "precision %.3f, recall %.3f, F1 %.3f", tally.precision, tally.recall, tally.f1)
        return "\(name): \(articles) articles, \(tally.right) right, \(tally.wrong) wrong, \(tally.missed) missed, "
            + figures
    }
}
