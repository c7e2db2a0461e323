import Foundation

/// A model of choices (McFadden 1974): an option is chosen with the probability exp(w·f) / (none + Σ exp(w·f)), where
/// f are its features, the sum is over all options, and `none` stands for choosing nothing.
package struct ConditionalLogit {
    package struct Settings {
        /// What choosing nothing weighs against an option of score 0: 0 where something has to be chosen.
        package var none: Double
        /// Half the penalty on the square of each weight.
        package var penalty: Double
        /// Features that fewer choices have weigh nothing.
        package var leastChoices: Int

        package init(none: Double, penalty: Double, leastChoices: Int = 4) {
            (self.none, self.penalty, self.leastChoices) = (none, penalty, leastChoices)
        }
    }

    package let settings: Settings
    /// By a feature's number; features beyond weigh nothing.
    package private(set) var weights: [Double]

    /// Fits the weights. Where several options are right, any of them may be chosen; choices that nothing is right of
    /// count only where nothing may be chosen.
    package init(_ choices: [Choice], _ settings: Settings) {
        self.settings = settings
        let choices = choices.filter { $0.hasRight || (settings.none > 0 && !$0.options.isEmpty) }
        let design = Design(choices, settings)
        let start = Array(repeating: 0.0, count: design.features.count)
        let fitted = LimitedMemoryMinimizer().minimum(from: start) { design.loss($0, &$1) }
        weights = Array(repeating: 0, count: Int(design.features.max() ?? -1) + 1)
        for (feature, weight) in zip(design.features, fitted) { weights[Int(feature)] = weight }
    }

    /// How likely each option is chosen.
    package func probabilities(_ choice: Choice) -> [Double] {
        let scores = choice.options.map { option in
            option.features.reduce(0) { $0 + (Int($1) < weights.count ? weights[Int($1)] : 0) }
        }
        let peak = max(scores.max() ?? 0, settings.none > 0 ? 0 : -.infinity)
        let shares = scores.map { exp($0 - peak) }
        let whole = shares.reduce(settings.none * exp(-max(peak, -700)), +)
        return shares.map { $0 / whole }
    }
}

extension ConditionalLogit {
    /// Choices as sparse rows of the features that are kept.
    private struct Design {
        let settings: Settings
        /// The kept features' numbers, by column.
        let features: [Int32]
        /// Columns of all options, one after another, and where each option's end.
        private var columns: [Int32] = []
        private var optionEnds: [Int] = []
        private var isRight: [Bool] = []
        /// Where each choice's options end.
        private var choiceEnds: [Int] = []
        private var choiceWeights: [Double] = []

        init(_ choices: [Choice], _ settings: Settings) {
            self.settings = settings
            var counts: [Int32: Int] = [:]
            for choice in choices {
                for feature in Set(choice.options.flatMap(\.features)) { counts[feature, default: 0] += 1 }
            }
            features = counts.filter { $0.value >= settings.leastChoices }.keys.sorted()
            let columnOf = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, Int32($0)) })
            for choice in choices {
                for option in choice.options {
                    columns += option.features.compactMap { columnOf[$0] }
                    optionEnds.append(columns.count)
                    isRight.append(option.isRight)
                }
                choiceEnds.append(optionEnds.count)
                choiceWeights.append(choice.weight)
            }
        }

        /// The negative log-likelihood with its penalty, and its slope.
        func loss(_ weights: [Double], _ slope: inout [Double]) -> Double {
            var loss = 0.0
            for (column, weight) in weights.enumerated() {
                loss += settings.penalty / 2 * weight * weight
                slope[column] = settings.penalty * weight
            }
            var scores = Array(repeating: 0.0, count: optionEnds.count)
            var start = 0
            for (option, end) in optionEnds.enumerated() {
                var score = 0.0
                for place in start..<end { score += weights[Int(columns[place])] }
                scores[option] = score
                start = end
            }
            var first = 0
            for (choice, end) in choiceEnds.enumerated() {
                loss += residuals(first..<end, &scores, weight: choiceWeights[choice])
                first = end
            }
            start = 0
            for (option, end) in optionEnds.enumerated() {
                let residual = scores[option]
                for place in start..<end { slope[Int(columns[place])] += residual }
                start = end
            }
            return loss
        }

        /// The negative log-likelihood of a choice; its options' scores become the slopes by them.
        private func residuals(_ options: Range<Int>, _ scores: inout [Double], weight: Double) -> Double {
            var peak = settings.none > 0 ? 0 : -Double.infinity
            for option in options { peak = max(peak, scores[option]) }
            let none = settings.none > 0 ? settings.none * exp(-peak) : 0
            var (whole, right) = (none, 0.0)
            for option in options {
                scores[option] = exp(scores[option] - peak)
                whole += scores[option]
                if isRight[option] { right += scores[option] }
            }
            let hasRight = options.contains { isRight[$0] }
            right = max(hasRight ? right : none, .leastNormalMagnitude)
            for option in options {
                let share = scores[option]
                scores[option] = weight * (share / whole - (isRight[option] ? share / right : 0))
            }
            return weight * (log(whole) - log(right))
        }
    }
}
