import Ingest
import Testing

@Suite struct IngestorTests {
    @Test func saysThatADocumentIsEmpty() {
        #expect(throws: IngestError.self) {
            try Ingestor().article(from: RawPage(bytes: [], mediaType: .html))
        }
    }
}
