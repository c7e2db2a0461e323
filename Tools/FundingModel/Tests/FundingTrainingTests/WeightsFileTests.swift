import Testing
@_spi(Training) import TextAnalysis

@testable import FundingTraining

@Suite struct WeightsFileTests {
    @Test func writesALineAFeatureInOrder() throws {
        let text = try WeightsFile(
            weights: [.sumPayer: ["b \"quoted\"": -0.5, "a": 1.25]], provenance: ["made so"]
        ).text()
        #expect(text.contains("// made so\n"))
        #expect(text.contains(".sumPayer: #\"\"\"\na\t125\nb \"quoted\"\t-50\n\"\"\"#,\n"))
        #expect(text.contains(".status: #\"\"\"\n\"\"\"#,\n"))
    }

    @Test func refusesNamesThatWouldBreakTheFile() {
        for name in ["two\nlines", "a\ttab", "ends \"\"\"# early", "escapes \\#"] {
            #expect(throws: TrainingFault.self) {
                try WeightsFile(weights: [.status: [name: 1]], provenance: []).text()
            }
        }
    }
}
