internal import Mathematics

/// How sure a claim is, by the evidence for and against it: a logistic regression over named features, each there or not.
///
/// Weights are changes in log-odds. Tools/NameTagger learns them.
struct EvidenceModel: Sendable {
    var bias: Double
    var weights: [String: Double]

    /// From 0 to 1, to the hundredth.
    func confidence(of features: [String]) -> Double {
        let score = features.reduce(bias) { $0 + (weights[$1] ?? 0) }
        return (100 / (1 + Exponential.power(-score))).rounded() / 100
    }

    /// The features that weigh anything, the weightiest first.
    func explanation(of features: [String]) -> [Analysis.Feature] {
        features.compactMap { name in weights[name].map { Analysis.Feature(name: name, weight: $0) } }
            .sorted { abs($0.weight) != abs($1.weight) ? abs($0.weight) > abs($1.weight) : $0.name < $1.name }
    }
}
