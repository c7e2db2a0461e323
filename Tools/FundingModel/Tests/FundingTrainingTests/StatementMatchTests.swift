import Records
import Testing
@_spi(Training) import TextAnalysis

@testable import FundingTraining

@Suite struct StatementMatchTests {
    private func analysis(_ statements: [(funder: String?, value: Int?)]) -> Analysis {
        var analysis = Analysis()
        let span = TextSpan(0, 1)
        for (funder, value) in statements {
            var statement = Analysis.Funding(
                instrument: .aid, status: .stated, confidence: 0.9, evidence: span, rule: "funding.sum")
            statement.funderName = funder
            if let value {
                statement.amount = analysis.amounts.count
                analysis.amounts.append(
                    Analysis.Amount(value: ExactDecimal(value), currency: "IDR", span: span))
            }
            analysis.funding.append(statement)
        }
        return analysis
    }

    private func annotation(_ entries: [FundingAnnotation.Entry]) -> FundingAnnotation {
        FundingAnnotation(id: "a", actors: [], funding: entries)
    }

    @Test func matchesFunderValueAndCurrencyOneToOne() {
        let match = StatementMatch(
            analysis([("BPT", 5), ("BPT", 5), ("BPT", 6), (nil, 7), ("BPT", nil)]),
            annotation([
                .init(funder: "BPT", value: 5, currency: "IDR"), .init(funder: nil, value: 7, currency: "IDR"),
                .init(funder: "BPT", value: nil, currency: nil), .init(funder: "Dinas", value: 6, currency: "IDR"),
            ]))
        #expect(match.entry == [0, nil, nil, 1, 2])
        #expect((match.tally.right, match.tally.wrong, match.tally.missed) == (3, 2, 1))
    }

    @Test func countsOptionalEntriesNeitherWay() {
        let match = StatementMatch(
            analysis([("BPT", 5)]),
            annotation([
                .init(funder: "BPT", value: 5, currency: "IDR", optional: true),
                .init(funder: "BPT", value: 6, currency: "IDR", optional: true),
            ]))
        #expect(match.entry == [0])
        #expect((match.tally.right, match.tally.wrong, match.tally.missed) == (0, 0, 0))
    }

    @Test func tellsHowReliableConfidencesAre() {
        var reliability = Reliability()
        for index in 0..<10 { reliability.add(0.95, isRight: index < 9) }
        for index in 0..<10 { reliability.add(0.45, isRight: index < 6) }
        #expect(abs(reliability.expectedCalibrationError - 0.1) < 1e-9)
        #expect(reliability.table.contains("0.9 to 1.0          10  0.95   0.90"))
        #expect(Reliability().expectedCalibrationError == 0)
    }
}
