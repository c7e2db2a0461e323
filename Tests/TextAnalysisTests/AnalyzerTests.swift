import Testing
import TextAnalysis

@Suite struct AnalyzerTests {
    @Test func emptyTextSaysNothing() throws {
        let analysis = try Analyzer().analyze("")
        #expect(analysis == Analysis())
    }
}
