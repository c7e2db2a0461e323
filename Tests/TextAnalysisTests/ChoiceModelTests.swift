import Testing

@testable import TextAnalysis

@Suite struct ChoiceModelTests {
    private func evidence(_ names: String..., isNamed: Bool = false) -> Evidence {
        var evidence = Evidence(isNamed: isNamed)
        for name in names { evidence.add(name) }
        return evidence
    }

    private let model: ChoiceModel = {
        let weights: KeyValuePairs<Substring, Float> = ["near": 2, "far": -1, "body & near": 1, "sum": 0.5]
        return ChoiceModel(weights.map { (name: $0.key, weight: $0.value) })
    }()

    @Test func chancesGrowWithTheScoreAndSumToOne() {
        let chances = model.probabilities([evidence("near"), evidence("far"), evidence()], mayBeNone: false)
        #expect(abs(chances.reduce(0, +) - 1) < 1e-9)
        #expect(chances[0] > chances[2] && chances[2] > chances[1])
    }

    /// None has the score zero: an option of the same score is as likely.
    @Test func noneTakesItsShare() {
        #expect(model.probabilities([evidence()], mayBeNone: true) == [0.5])
        #expect(model.probabilities([], mayBeNone: true) == [])
    }

    @Test func whatAllOptionsShareCountsOnlyAgainstNone() {
        let options = [evidence("near"), evidence("far")]
        let without = model.probabilities(options, mayBeNone: true)
        let with = model.probabilities(options, shared: evidence("sum"), mayBeNone: true)
        let (ratio, before) = (with[0] / with[1], without[0] / without[1])
        #expect(abs(ratio - before) < 1e-9)
        #expect(with[0] > without[0])
    }

    @Test func aFeatureCountsOnce() {
        #expect(model.score(evidence("near", "near")) == model.score(evidence("near")))
    }

    @Test func aPairIsAFeatureOfItsOwn() {
        var paired = evidence("near", isNamed: true)
        paired.pair(with: "body")
        #expect(model.score(paired) == 3)
        #expect(paired.names == ["near", "body & near"])
        let told = model.explanation(of: paired).map { $0.name }
        #expect(told == ["near", "body & near"])
    }

    /// A word is hashed from its bytes and named in lower case: the two have to agree.
    @Test func wordsAreTheSameInAnyCase() {
        var evidence = Evidence(isNamed: true)
        evidence.add("word ", word: Array("Dana".utf8)[...])
        #expect(evidence.names == ["word dana"])
        #expect(evidence.keys == [Evidence.key(of: "word dana")])
    }
}
