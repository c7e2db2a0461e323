import Ingest
import Pipeline
import Records
import Testing

@Suite struct PipelineWorkersTests {
    @Test(arguments: [1, 2, 5])
    func giveRecordsInTheOrderOfTheDocuments(count: Int) async throws {
        var workers = PipelineWorkers(count: count)
        var uris: [String] = []
        for index in 0..<100 {
            // Every third is long, so that later ones are done first.
            let text = String(repeating: "Pemkot Contoh menerima hibah. ", count: index.isMultiple(of: 3) ? 40 : 1)
            var document = SourceDocument(
                source: Record.Source(uri: "\(index)"),
                content: .page(RawPage(bytes: Array(text.utf8), mediaType: .plainText)), name: "n\(index)")
            document.source.bytes = text.utf8.count
            try workers.begin(document)
            while workers.isFull, let product = await workers.next() {
                try expectWellFormed(product.record)
                uris.append(product.record.source.uri)
            }
        }
        while let product = await workers.next() { uris.append(product.record.source.uri) }
        #expect(uris == (0..<100).map { "\($0)" })
        #expect(await workers.next() == nil)
    }

    @Test func areFullWhenLargeDocumentsPileUp() async throws {
        var workers = PipelineWorkers(count: 4)
        let page = RawPage(bytes: Array("Pemkot Contoh".utf8), mediaType: .plainText)
        var source = Record.Source(uri: "a")
        source.bytes = DocumentReader.maximumDocumentBytes
        try workers.begin(SourceDocument(source: source, content: .page(page), name: "a"))
        #expect(workers.isFull)
        _ = await workers.next()
        #expect(!workers.isFull)
    }
}
