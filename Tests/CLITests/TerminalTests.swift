import Testing

@testable import ingest_cli

@Suite struct TerminalTests {
    @Test func measuresColumns() {
        #expect(TextColumns.width("Café") == 4)
        #expect(TextColumns.width("Cafe\u{301}") == 4)
        #expect(TextColumns.width("") == 0)
    }

    @Test(arguments: [
        ("Kota Contoh", 11, "Kota Contoh"), ("Kota Contoh", 6, "Kota …"), ("é\u{301}abc", 3, "é\u{301}a…"),
    ])
    func clips(text: String, limit: Int, expected: String) {
        #expect(TextColumns.clipped(text, to: limit) == expected)
    }

    @Test func letsNoControlCharacterThrough() {
        #expect(TextColumns.oneLine("a\u{1B}[31mb\n\n c\u{2028}d\u{0}") == "a [31mb c d")
    }

    @Test func drawsProgress() {
        #expect(ProgressBar.line(byteCount: 0, total: 10, documents: 0).hasSuffix("░ 0 %  0 documents"))
        #expect(ProgressBar.line(byteCount: 5, total: 10, documents: 2).contains("█░"))
        #expect(ProgressBar.line(byteCount: 20, total: 10, documents: 2).hasSuffix("█ 100 %  2 documents"))
        #expect(ProgressBar.line(byteCount: 20, total: 0, documents: 2) == "2 documents")
    }
}
