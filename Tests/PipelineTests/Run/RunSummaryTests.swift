import JSON
import Records
import Testing

@testable import Pipeline

@Suite struct RunSummaryTests {
    @Test func countsRecords() {
        var summary = RunSummary()
        let article = Record.Article(
            title: nil, subtitle: nil, authors: [], publisher: nil, canonicalURL: nil, published: nil, language: nil,
            text: "", blocks: [])
        var document = Record.Document(article: article)
        document.diagnostics = ["a_b", "a_b", "c_d"].map { Record.Diagnostic(code: $0, detail: "") }
        document.programs = [Record.Program(id: "p1", name: "Kampung Contoh")]
        summary += RunSummary(
            Record(id: "", source: Record.Source(uri: "a"), outcome: .document(document)))
        #expect(
            summary.description == "1 document, 0 actors, 0 amounts, 1 programme, 0 funding statements")
        let failure = Record.Failure(code: "no_text", message: "")
        summary += RunSummary(Record(id: "", source: Record.Source(uri: "b"), outcome: .failure(failure)))
        summary.skippedByReason["other_file"] = 2
        #expect(summary.errors == 1)
        #expect(summary.diagnosticsByCode == ["a_b": 1, "c_d": 1])
        #expect(summary.description.hasSuffix(", 1 failed, 2 skipped"))
    }

    @Test func isReadBackAsItWasWritten() throws {
        let failure = Record.Failure(code: "no_text", message: "")
        var source = Record.Source(uri: "b")
        source.bytes = 7
        var summary = RunSummary(Record(id: "", source: source, outcome: .failure(failure)))
        summary += RunSummary(known: 3)
        let article = Record.Article(
            title: nil, subtitle: nil, authors: [], publisher: nil, canonicalURL: nil, published: nil, language: nil,
            text: "", blocks: [])
        var document = Record.Document(article: article)
        document.diagnostics = [Record.Diagnostic(code: "a_b", detail: "")]
        summary += RunSummary(Record(id: "", source: source, outcome: .document(document)))
        summary.skippedByReason = ["not_html": 2, "other_file": 1]
        var json = JSONWriter()
        summary.write(to: &json)
        #expect(RunSummary(try JSONParser.parse(json.bytes)) == summary)
        #expect(RunSummary(try JSONParser.parse(Array("{}".utf8))) == nil)
    }
}
