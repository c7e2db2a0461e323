import Ingest
import JSON
import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite struct PipelineTests {
    @discardableResult
    private func record(_ bytes: [UInt8], _ type: RawPage.MediaType = .plainText) throws -> Record {
        let document = SourceDocument(bytes: bytes, type: type, uri: "contoh.txt")
        return try expectWellFormed(try Pipeline().record(of: document))
    }

    @Test func makesARecordOfAText() throws {
        let record = try record(Array("Pemkot Contoh menerima hibah Rp 2 miliar.".utf8))
        guard case .document(let document) = record.outcome else {
            Issue.record("no document")
            return
        }
        #expect(document.article.text.contains("Rp 2 miliar"))
        #expect(record.source.bytes == 41)
        #expect(record.source.mediaType == "text/plain")
        #expect(record.source.sha256?.count == 64)
    }

    @Test func saysWhyThereIsNoDocument() throws {
        let record = try record([])
        guard case .failure(let failure) = record.outcome else {
            Issue.record("no failure")
            return
        }
        #expect(failure.code == "empty_input")
        #expect(failure.message.hasPrefix("contoh.txt: "))
    }

    /// What the caller tells of a page may be of any length, too.
    @Test(arguments: ["title", "source"])
    func analysesNoLongNames(name: String) throws {
        let long = String(repeating: "Pemkot Contoh ", count: 600)
        let line = #"{"text":"Pemkot Contoh menerima hibah.","\#(name)":"\#(long)"}"#
        let document = SourceDocument(
            LineReader.Line(bytes: Array(line.utf8), byteOffset: 0, number: 1), of: "a.jsonl")
        let record = try expectWellFormed(try Pipeline().record(of: document))
        guard case .document(let content) = record.outcome else {
            Issue.record("no document")
            return
        }
        #expect(content.diagnostics.map(\.code) == ["analysis_limited"])
        #expect((content.article.title ?? content.article.publisher) == long)
        #expect(content.actors.count == 1)
    }

    @Test(arguments: 0..<12)
    func keepsItsPromisesForAnyText(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = random.text(pieces: 300)
        let first = try record(Array(text.utf8), seed.isMultiple(of: 2) ? .plainText : .html)
        let second = try record(Array(text.utf8), seed.isMultiple(of: 2) ? .plainText : .html)
        #expect(first.json == second.json)
    }

    @Test(arguments: 0..<12)
    func keepsItsPromisesForAnyBytes(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        try record(bytes, seed.isMultiple(of: 2) ? .plainText : .html)
    }

    @Test(arguments: [
        ("2018-07-03", "2018-07-03"), ("2018-07-03T08:11+07:00", "2018-07-03"), ("2018-07", nil), ("2018", nil),
        ("2018-02-30", nil), ("18-07-03", nil), ("", nil), ("2018-+7-03", nil), ("2018-Q3", nil),
    ])
    func readsTheDayOfAnISODate(text: String, expected: String?) {
        #expect(CalendarDate(iso8601Day: text)?.description == expected)
    }

    @Test func everyReasonOfFailureIsTold() throws {
        let page = try Checkout.text(of: "docs/record.md")
        let codes = FailureCode.allCases.map(\.rawValue) + IngestError.Code.allCases.map(\.rawValue)
        #expect(codes.filter { !page.contains("`\($0)`") } == [])
    }
}
