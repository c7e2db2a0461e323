import Pipeline
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
        func text(_ byteCount: Int, of total: Int?, bytesPerSecond: Double) -> String {
            ProgressLine(summary: RunSummary(), byteCount: byteCount, total: total, bytesPerSecond: bytesPerSecond).text
        }
        #expect(text(0, of: 10, bytesPerSecond: 0).hasSuffix("░ 0 %  0 documents, 0.0 MB/s"))
        #expect(text(5, of: 10, bytesPerSecond: 2).contains("█░"))
        #expect(text(5, of: 10, bytesPerSecond: 2).hasSuffix(", 3 s left"))
        #expect(text(20, of: 10, bytesPerSecond: 1_550_000).hasSuffix("█ 100 %  0 documents, 1.6 MB/s, 0 s left"))
        #expect(text(20, of: nil, bytesPerSecond: 0) == "0 documents, 0.0 MB/s")
        #expect(ProgressLine.duration(59) == "59 s")
        #expect(ProgressLine.duration(7_300) == "2 h 1 min")
    }

    @Test(arguments: [
        ("1", 1), ("64MB", 64_000_000), ("1.5 GB", 1_500_000_000), ("512KiB", 524_288), ("2m", 2_000_000),
    ])
    func readsByteSizes(text: String, count: Int) { #expect(ByteSize(argument: text)?.byteCount == count) }

    @Test(arguments: ["", "0", "-1", "MB", "1 XB", "1e3", "99999999TB", "1..5", "٣"])
    func refusesWhatIsNoByteSize(text: String) {
        #expect(ByteSize(argument: text) == nil)
    }
}
