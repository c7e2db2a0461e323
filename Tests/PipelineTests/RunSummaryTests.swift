import Pipeline
import Records
import Testing

@Suite struct RunSummaryTests {
    @Test func countsRecords() {
        var summary = RunSummary()
        let article = Record.Article(
            title: nil, subtitle: nil, authors: [], publisher: nil, canonicalURL: nil, published: nil, language: nil,
            text: "", blocks: [])
        var document = Record.Document(article: article)
        document.programs = [Record.Program(id: "p1", name: "Kampung Contoh")]
        summary.count(Record(id: "", source: Record.Source(uri: "a"), outcome: .document(document)))
        #expect(
            summary.description == "1 document, 0 actors, 0 amounts, 1 programme, 0 funding statements")
        let failure = Record.Failure(code: "no_text", message: "")
        summary.count(Record(id: "", source: Record.Source(uri: "b"), outcome: .failure(failure)))
        summary.skipped = 2
        #expect(summary.errors == 1)
        #expect(summary.description.hasSuffix(", 1 failed, 2 other files skipped"))
    }
}
