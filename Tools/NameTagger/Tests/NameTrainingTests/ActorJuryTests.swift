import Testing
@_spi(Training) import TextAnalysis

@testable import NameTraining

@Suite struct ActorJuryTests {
    @Test func learnsWhatTells() {
        let examples: [(features: [String], holds: Bool)] = (0..<40).map { index in
            (["always", index % 2 == 0 ? "good" : "bad"], index % 2 == 0 || index == 1)
        }
        let model = LogisticRegression(examples, penalty: 0.5)
        #expect(model.score(["always", "good"]) > 0)
        #expect(model.score(["always", "bad"]) < 0)
        #expect(model.score(["never seen"]) == model.bias)
        let again = LogisticRegression(examples, penalty: 0.5)
        #expect(again.weights == model.weights)
    }

    /// The slope of the penalised likelihood is zero at the weights.
    @Test func standsAtTheTop() {
        let examples: [(features: [String], holds: Bool)] = [
            (["a"], true), (["a", "b"], false), (["b"], false), (["a"], true), (["c"], true), (["b", "c"], true),
        ]
        let model = LogisticRegression(examples, penalty: 1)
        for (name, weight) in model.weights {
            let slope = examples.reduce(weight) { sum, example in
                guard example.features.contains(name) else { return sum }
                let odds = model.score(example.features)
                return sum + Self.share(odds) - (example.holds ? 1 : 0)
            }
            #expect(abs(slope) < 1e-5)
        }
    }

    private static func share(_ odds: Double) -> Double {
        var (term, sum) = (1.0, 1.0)
        for place in 1...60 {
            term *= -odds / Double(place)
            sum += term
        }
        return 1 / (1 + sum)
    }

    @Test func matchesOneToOneTheBestNamesFirst() {
        var fuller = Analysis.Actor(name: "Dinas Sosial Kota Ambon", type: .organization, category: .localGovernment)
        fuller.aliases = ["Dinsos"]
        let shorter = Analysis.Actor(name: "Dinas Sosial Ambon", type: .organization, category: .localGovernment)
        let other = Analysis.Actor(name: "Rahmat", type: .person, category: .individual)
        let gold = GoldSet.Actor(
            name: "DINAS SOSIAL KOTA AMBON", accept: ["Dinsos"], type: "organization", optional: false)
        #expect(ActorMatch([shorter, other, fuller], [gold]).gold == [nil, nil, 0])
        #expect(ActorMatch([shorter], [gold]).gold == [0])
    }
}
