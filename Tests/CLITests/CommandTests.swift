import Testing

@testable import ingest_cli

@Suite struct CommandTests {
    @Test func theCommandIsNamed() {
        #expect(String(describing: IngestCommand.self) == "IngestCommand")
    }
}
