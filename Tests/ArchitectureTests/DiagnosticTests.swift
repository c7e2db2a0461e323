import TestSupport
import Testing

/// The codes that the sources give, held to the pages that explain them.
@Suite struct DiagnosticTests {
    /// The snake-case codes that the sources of a folder make diagnostics with.
    private func codes(in folder: String) throws -> Set<String> {
        let sources = try SourceFile.all().filter { $0.path.hasPrefix(folder) }
        return Set(
            sources.flatMap { file in
                file.lines.joined(separator: "\n").matches(of: /code:\s*"([a-z]+(?:_[a-z]+)+)"/)
                    .map { String($0.output.1) }
            })
    }

    /// The codes in the first column of the tables under a heading.
    private func explained(in page: String, under heading: String) throws -> Set<String> {
        let text = try Checkout.text(of: page)
        let section = try #require(text.split(separator: "\n## \(heading)\n").dropFirst().first)
        let end = section.firstRange(of: "\n## ")?.lowerBound ?? section.endIndex
        let codes = section[..<end].matches(of: /(?m)^\| `([a-z_]+)` \|/).map { String($0.output.1) }
        // The head of a column.
        return Set(codes).subtracting(["code"])
    }

    @Test func theRecordsPageTellsEveryCode() throws {
        let codes = try codes(in: "")
        #expect(codes.count > 6)
        let explained = try explained(in: "docs/record.md", under: "diagnostics")
        #expect(explained.symmetricDifference(codes).sorted() == [])
    }

    @Test func theLibrarysPageTellsItsCodes() throws {
        let codes = try codes(in: "Ingest/")
        #expect(codes.count > 4)
        let page = "Sources/Ingest/Ingest.docc/Limits-and-diagnostics.md"
        #expect(try explained(in: page, under: "Diagnostics").symmetricDifference(codes).sorted() == [])
    }

    @Test func theLibrarysPageTellsItsErrors() throws {
        let file = try #require(try SourceFile.all().first { $0.path.hasSuffix("Ingest/IngestError.swift") })
        let text = file.lines.joined(separator: "\n")
        let codes = Set(text.matches(of: /case \w+ = "(\w+)"/).map { String($0.output.1) })
        let page = "Sources/Ingest/Ingest.docc/Reading-a-page.md"
        #expect(codes.count > 3)
        #expect(try explained(in: page, under: "When there is no article") == codes)
    }
}
