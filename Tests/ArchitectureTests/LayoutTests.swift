import FoundationEssentials
import TestSupport
import Testing

@Suite struct LayoutTests {
    @Test func theTopLevelStands() {
        for name in [
            "Package.swift", "Sources/Ingest", "Sources/TextAnalysis", "Sources/ingest-cli", "corpus", "output",
        ] {
            #expect(FileManager.default.fileExists(atPath: Checkout.root.appending(path: name).path), "\(name)")
        }
    }
}
