/// How sure a candidate is: a linear model over its named features.
///
/// The weights were set by hand on the annotated development articles; each is the change in log-odds.
enum FundingScorer {
    static func confidence(of gift: Gift) -> Double {
        let score = gift.features.reduce(bias(of: gift)) { $0 + (weights[$1] ?? 0) }
        let probability = 1 / (1 + exponential(-score))
        return (probability * 100).rounded() / 100
    }

    private static func bias(_ isSum: Bool) -> Double { isSum ? -1.2 : -1.6 }

    private static func bias(of gift: Gift) -> Double { bias(gift.amount != nil) }

    static let weights: [Gift.Feature: Double] = [
        .fundNoun: 1.0, .givingVerb: 0.7, .receivingVerb: 0.5, .passiveVerb: 0.5, .funderFrom: 1.2, .funderSubject: 0.8,
        .funderInherited: 0.6, .budgetSource: 0.8, .recipient: 0.3, .recipientTo: 0.3, .purpose: 0.4, .purposeWork: 0.3,
        .program: 0.4, .list: 0.2, .otherMoneyNear: -2.6, .otherMoneySentence: -0.7, .negation: -0.3,
        .farFromTrigger: -0.8, .vagueAmount: -0.8, .question: -1.0, .unknownPayer: -0.3,
        .generousVerb: 0.8, .table: 2.0, .helpFrom: 0.6,
    ]

    /// e to the power of x, by halving and a Taylor series: exact to 10^-12 for |x| < 50, the same on every machine.
    private static func exponential(_ x: Double) -> Double {
        if x > 50 { return 5e21 }
        if x < -50 { return 0 }
        let reduced = x / 256
        var (term, sum) = (1.0, 1.0)
        for index in 1...8 {
            term *= reduced / Double(index)
            sum += term
        }
        for _ in 0..<8 { sum *= sum }
        return sum
    }
}
