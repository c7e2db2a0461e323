import FoundationEssentials
import JSON
import TestSupport
import Testing

@Suite("What the pipeline makes of the corpus", .enabled(if: PipelineRun.isWired, "until the pipeline is wired"))
struct CorpusScoreTests {
    private static let gold = Result { try GoldFiles.documents(in: Checkout.corpus.appending(path: "gold")) }
    private static let records = Result {
        try PipelineRun.records(of: GoldFiles.files(in: Checkout.corpus.appending(path: "pages")))
    }

    @Test func keepsTheFloors() throws {
        let score = GoldScorer.score(try Self.records.get(), against: try Self.gold.get())
        #expect(score.absent == [])
        for (kind, floor) in try GoldFiles.floors(of: "corpus") {
            #expect(score[kind].f1 >= floor, "\(kind.rawValue)\n\(score)\n\(score.disagreements(of: kind))")
        }
    }

    @Test func keepsTheArticleAndLeavesThePage() throws {
        let articles = try articlesByDocument()
        for document in try Self.gold.get() {
            let text = spaced(articles[document.id]?["text"]?.string ?? "")
            for words in document.mustHave { #expect(text.contains(spaced(words)), "\(document.id) lost: \(words)") }
            for words in document.mustNotHave {
                #expect(!text.contains(spaced(words)), "\(document.id) took in: \(words)")
            }
        }
    }

    @Test func readsTitleAuthorsAndPublisher() throws {
        let articles = try articlesByDocument()
        for document in try Self.gold.get() {
            let article = articles[document.id]
            #expect(article?["title"]?.string == document.title, "\(document.id)")
            #expect((article?["authors"]?.elements ?? []).compactMap(\.string) == document.authors, "\(document.id)")
            if let publisher = document.publisher {
                #expect(article?["publisher"]?.string == publisher, "\(document.id)")
            }
        }
    }

    private func articlesByDocument() throws -> [String: JSONValue] {
        let pairs = try Self.records.get().compactMap { record in
            record["article"].map { (GoldScorer.documentID(of: record), $0) }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private func spaced(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
