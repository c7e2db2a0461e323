import Records
import TestSupport
import Testing

@testable import Ingest

/// What holds of the article of any page.
@Suite(.timeLimit(.minutes(20))) struct ContentPropertyTests {
    private func pages(_ count: Int, seed: UInt64) -> [String] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in RandomPage.markup(pieces: 90, using: &generator) }
    }

    private func article(_ markup: String) throws -> Article? {
        do {
            return try PageSketch.article(markup)
        } catch let error as IngestError {
            #expect(error.code == .noText, "\(markup)")
            return nil
        }
    }

    @Test func blocksTileTheText() throws {
        var readCount = 0
        for markup in pages(200, seed: 5) {
            guard let article = try article(markup) else { continue }
            readCount += 1
            #expect(article.blockTexts.joined(separator: "\n\n") == article.text, "\(markup)")
            #expect(article.blocks.allSatisfy { !$0.span.isEmpty }, "\(markup)")
            #expect(article.blocks.first?.span.start == 0)
        }
        #expect(readCount > 100)
    }

    @Test func theTextOfABlockIsNormalised() throws {
        for markup in pages(200, seed: 6) {
            guard let article = try article(markup) else { continue }
            for (block, text) in zip(article.blocks, article.blockTexts) {
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                #expect(lines.count == 1 || block.kind == .table, "\(text)")
                for line in lines {
                    #expect(TextNormalizer.normalized(Array(line.utf8)) == Array(line.utf8), "\(text)")
                }
            }
        }
    }

    @Test func cellsLieInTheirBlock() throws {
        var cellCount = 0
        for markup in pages(300, seed: 8) {
            for block in try article(markup)?.blocks ?? [] {
                guard let table = block.table else { continue }
                #expect(block.kind == .table)
                #expect(table.span == block.span)
                for cell in table.rows.joined() {
                    cellCount += 1
                    #expect(block.span.contains(cell.span))
                    #expect(cell.column >= 0 && cell.rowSpan >= 1 && cell.columnSpan >= 1)
                }
            }
        }
        #expect(cellCount > 10)
    }

    @Test func theSamePageGivesTheSameArticle() throws {
        for markup in pages(60, seed: 9) { #expect(try article(markup) == article(markup), "\(markup)") }
    }

    /// Sentences are numbered in the order of the page, and come out in it.
    @Test func blocksStandInTheOrderOfThePage() throws {
        var generator = SeededGenerator(seed: 10)
        var count = 0
        for _ in 0..<100 {
            let survey = try PageSketch.survey(RandomPage.markup(pieces: 90, using: &generator))
            let chosen = survey.units.map { _ in Bool.random(using: &generator) }
            let text = BlockBuilder.blocks(of: chosen, in: survey).map(\.string).joined(separator: "\n")
            let numbers = text.matches(of: /hibah ke-(\d+)/).compactMap { Int($0.output.1) }
            count += numbers.count
            #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }, "\(numbers)")
        }
        #expect(count > 300)
    }

    @Test func timeIsLinearInThePage() throws {
        func time(_ count: Int) -> Duration {
            let markup = "<body><h1>Jembatan Desa Dibuka</h1>" + PageSketch.paragraphs(1...count)
            return ContinuousClock().measure { _ = try? PageSketch.article(markup) }
        }
        _ = time(50)
        let short = time(250)
        let long = time(4_000)
        // Sixteen times the input: 16 times the time, or 256 times where it is quadratic.
        #expect(long < short * 80 + .milliseconds(50), "\(short) and \(long)")
    }
}
