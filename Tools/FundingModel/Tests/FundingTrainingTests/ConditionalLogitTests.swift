import Foundation
import Testing

@testable import FundingTraining

@Suite struct ConditionalLogitTests {
    private func choice(_ options: [(features: [Int32], isRight: Bool)]) -> Choice {
        Choice(options: options.map { .init(features: $0.features, isRight: $0.isRight) })
    }

    /// One option that is right three times in four: without a penalty its log-odds against nothing are log 3.
    @Test func meetsTheOddsOfASingleFeature() {
        let choices = (0..<8).map { choice([([0], $0 % 4 != 0)]) }
        let model = ConditionalLogit(choices, .init(none: 1, penalty: 0, leastChoices: 1))
        #expect(abs(model.weights[0] - log(3)) < 1e-4)
        #expect(abs(model.probabilities(choices[0])[0] - 0.75) < 1e-4)
    }

    /// Of two options, where one has to be chosen, the difference of their weights is the log-odds, shared evenly.
    @Test func sharesTheOddsOfTwoOptions() {
        let choices = (0..<9).map { choice([([0], $0 % 3 != 0), ([1], $0 % 3 == 0)]) }
        let model = ConditionalLogit(choices, .init(none: 0, penalty: 1e-6, leastChoices: 1))
        #expect(abs(model.weights[0] - log(2) / 2) < 1e-3)
        #expect(abs(model.weights[1] + log(2) / 2) < 1e-3)
        #expect(abs(model.probabilities(choices[0]).reduce(0, +) - 1) < 1e-12)
    }

    /// Where any of several options may be chosen, only their sum is fitted.
    @Test func letsAnyRightOptionBeChosen() {
        let choices = (0..<20).map { _ in choice([([0, 3], true), ([1, 3], true), ([2], false)]) }
        let model = ConditionalLogit(choices, .init(none: 0, penalty: 0.1, leastChoices: 1))
        let shares = model.probabilities(choices[0])
        #expect(abs(shares[0] - shares[1]) < 1e-6)
        #expect(shares[2] < 0.1)
    }

    /// At the weights the slope of the penalised likelihood is zero.
    @Test func standsAtTheTop() {
        let choices = [
            choice([([0, 1], true), ([1], false), ([2], false)]), choice([([0], false), ([2], true)]),
            choice([([1, 2], false), ([0], false)]), choice([([2], true), ([1], false)]),
        ]
        let settings = ConditionalLogit.Settings(none: 1, penalty: 0.5, leastChoices: 1)
        let model = ConditionalLogit(choices, settings)
        var slope = model.weights.map { $0 * settings.penalty }
        for choice in choices {
            let shares = model.probabilities(choice)
            let right = zip(choice.options, shares).reduce(0) { $0 + ($1.0.isRight ? $1.1 : 0) }
            for (option, share) in zip(choice.options, shares) {
                let wanted = option.isRight ? share / right : 0
                for feature in option.features { slope[Int(feature)] += share - wanted }
            }
        }
        #expect(slope.allSatisfy { abs($0) < 1e-3 })
    }

    @Test func givesTheSameBitsTwice() {
        let choices = (0..<50).map { index -> Choice in
            let right = index % 4 > 0 ? index % 5 : nil
            return Choice(
                options: (0..<5).map { place in
                    Choice.Option(features: [Int32(place), Int32((index + place) % 11 + 5)], isRight: place == right)
                })
        }
        let settings = ConditionalLogit.Settings(none: 1, penalty: 2)
        #expect(ConditionalLogit(choices, settings).weights == ConditionalLogit(choices, settings).weights)
    }

    @Test func dropsRareFeaturesAndChoicesWithoutARightOption() {
        let choices = (0..<4).map { choice([([0] + ($0 == 0 ? [7] : []), true), ([1], false)]) }
        let model = ConditionalLogit(choices, .init(none: 0, penalty: 1, leastChoices: 2))
        #expect(model.weights[0] > 0)
        #expect(model.weights.count == 2)
        let wrong = (0..<40).map { _ in choice([([0], false), ([1], false)]) }
        #expect(ConditionalLogit(choices + wrong, .init(none: 0, penalty: 1, leastChoices: 2)).weights == model.weights)
    }

    @Test func keepsItsHeadWithLargeScores() {
        let choices = (0..<400).map { _ in choice([([0], true), ([1], false)]) }
        let model = ConditionalLogit(choices, .init(none: 1, penalty: 1e-9, leastChoices: 1))
        let shares = model.probabilities(choice([(Array(repeating: 0, count: 500), true), ([1], false)]))
        #expect(shares.allSatisfy { $0.isFinite })
        #expect(shares[0] > 0.999)
        #expect(model.probabilities(choice([])) == [])
    }
}
