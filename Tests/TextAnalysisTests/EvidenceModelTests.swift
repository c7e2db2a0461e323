import Testing

@testable import TextAnalysis

@Suite struct EvidenceModelTests {
    private let model = EvidenceModel(bias: -1, weights: ["seen": 2, "doubted": -3, "weightless": 0])

    @Test(
        arguments: [
            ([], 0.27), (["seen"], 0.73), (["doubted"], 0.02), (["seen", "doubted"], 0.12), (["unknown"], 0.27),
        ] as [([String], Double)])
    func isLogistic(features: [String], confidence: Double) { #expect(model.confidence(of: features) == confidence) }

    @Test func explainsTheWeightiestFirst() {
        #expect(model.explanation(of: ["seen", "unknown", "doubted"]).map(\.name) == ["doubted", "seen"])
    }
}
