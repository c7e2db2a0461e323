import FoundationEssentials
import JSON
import TestSupport
import Testing

@Suite("What the pipeline makes of the corpus")
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
            let lost = document.mustHave.filter { !text.contains(spaced($0)) }
            let tookIn = document.mustNotHave.filter { text.contains(spaced($0)) }
            #expect(lost == [], "\(document.id)")
            #expect(tookIn == [], "\(document.id)")
        }
    }

    @Test func readsTitles() throws {
        try expectShare(1, what: "title") { ($0["title"]?.string ?? "", $1.title ?? "") }
    }

    @Test func readsAuthors() throws {
        try expectShare(0.9, what: "authors") { article, document in
            (
                (article["authors"]?.elements ?? []).compactMap(\.string).joined(separator: ", "),
                document.authors.joined(separator: ", ")
            )
        }
    }

    /// Some pages name their publisher in a logo or a dateline alone.
    @Test func readsPublishers() throws {
        try expectShare(0.75, what: "publisher") { ($0["publisher"]?.string ?? "", $1.publisher ?? "") }
    }

    /// Expects that what the articles say is what the gold says, in that share of the documents or more.
    private func expectShare(
        _ share: Double, what: String, _ values: (JSONValue, GoldDocument) -> (claimed: String, wanted: String)
    ) throws {
        let (articles, gold) = (try articlesByDocument(), try Self.gold.get())
        let wrong = gold.compactMap { document -> String? in
            let (claimed, wanted) = values(articles[document.id] ?? .null, document)
            return claimed == wanted ? nil : "\(document.id): \(wanted), claimed \(claimed)"
        }
        let right = Double(gold.count - wrong.count)
        #expect(right >= share * Double(gold.count), "\(what)\n\(wrong.joined(separator: "\n"))")
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
