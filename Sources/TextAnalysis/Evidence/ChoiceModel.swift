internal import Mathematics

/// Which of several options holds, by the evidence for each: a conditional logit (McFadden, 1974).
///
/// An option's chance is the power of e to the sum of its features' weights, as a share of all options'. Where it may
/// be that none holds, that chance counts as one.
struct ChoiceModel: Sendable {
    private var weights = EvidenceWeights()

    /// - Parameter weights: by the features' names.
    init(_ weights: some Sequence<(name: Substring, weight: Float)>) {
        for (name, weight) in weights { self.weights.insert(weight, for: Evidence.key(of: name)) }
    }

    /// - Parameter table: a line for each feature, its name and its weight in hundredths, parted by a tab.
    init(table: String) { weights = EvidenceWeights(table: table) }

    /// How likely each option is, from 0 to 1.
    ///
    /// - Parameters:
    ///   - shared: evidence that every option has besides.
    ///   - mayBeNone: the options' sum may be less than one.
    func probabilities(
        _ options: [Evidence], shared: Evidence = Evidence(isNamed: false), mayBeNone: Bool
    ) -> [Double] {
        let sharedScore = score(shared)
        let scores = options.map { score($0) + sharedScore }
        let highest = max(scores.max() ?? 0, mayBeNone ? 0 : -.infinity)
        let shares = scores.map { Exponential.of($0 - highest) }
        let sum = shares.reduce(mayBeNone ? Exponential.of(-highest) : 0, +)
        return shares.map { $0 / sum }
    }

    /// In log-odds against none. A feature that is there twice counts once.
    func score(_ evidence: Evidence) -> Double {
        var sum: Float = 0
        for (index, key) in evidence.keys.enumerated() {
            guard let weight = weights[key], !evidence.keys[..<index].contains(key) else { continue }
            sum += weight
        }
        return Double(sum)
    }

    /// The features that weigh anything, the weightiest first; none where names were not kept.
    func explanation(of evidence: Evidence...) -> [Analysis.Feature] {
        var told: [Analysis.Feature] = []
        for name in evidence.flatMap({ $0.names ?? [] }) where !told.contains(where: { $0.name == name }) {
            guard let weight = weights[Evidence.key(of: name)], weight != 0 else { continue }
            told.append(Analysis.Feature(name: name, weight: Double((weight * 100).rounded()) / 100))
        }
        return told.sorted { abs($0.weight) != abs($1.weight) ? abs($0.weight) > abs($1.weight) : $0.name < $1.name }
    }
}
