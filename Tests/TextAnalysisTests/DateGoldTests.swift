import FoundationEssentials
import Records
import TestSupport
import Testing
import TextAnalysis

/// Checks the inferred day of publication against annotated articles that may stand beside the checkout.
@Suite(.enabled(if: Checkout.shared != nil, "\(Checkout.sharedIsAbsent)")) struct DateGoldTests {
    private struct Gold: Decodable {
        var id: String
        var published: String?
    }

    private struct Article: Decodable {
        var id: String
        var title: String?
        var text: String
    }

    private func gold(_ file: URL) throws -> Gold { try JSONDecoder().decode(Gold.self, from: Data(contentsOf: file)) }

    private func inferred(_ text: String) throws -> String? {
        let tokens = try Tokenizer().tokenize(text)
        return DateReader().read(tokens, context: AnalysisContext()).inferredPublication?.date
    }

    @Test func infersTheSeedsPublication() throws {
        let shared = try #require(Checkout.shared)
        let folder = shared.appending(path: "gold/seeds")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let gold = try gold(folder.appending(path: name))
            let text = try String(contentsOf: shared.appending(path: "seeds/\(gold.id).txt"), encoding: .utf8)
            #expect(try inferred(text) == gold.published, "\(gold.id)")
        }
    }

    /// Many texts name no day at all, or only the day before: what is inferred must be close, mostly right.
    @Test func infersTheAnnotatedPublication() throws {
        let shared = try #require(Checkout.shared)
        let lines = try String(contentsOf: shared.appending(path: "data/articles/dev.jsonl"), encoding: .utf8)
        var (right, near, wrong, silent) = (0, 0, 0, 0)
        for line in lines.split(separator: "\n") {
            let article = try JSONDecoder().decode(Article.self, from: Data(line.utf8))
            guard let published = try gold(shared.appending(path: "gold/dev/\(article.id).json")).published else {
                continue
            }
            let text = [article.title, article.text].compactMap(\.self).joined(separator: "\n\n")
            guard let found = try inferred(text) else {
                silent += 1
                continue
            }
            let distance = Self.days(found, published)
            if distance == 0 { right += 1 } else if distance <= 7 { near += 1 } else { wrong += 1 }
            if distance > 0 { print("published: \(article.id) inferred \(found), gold \(published)") }
        }
        print("published: right \(right), within a week \(near), wrong \(wrong), none \(silent)")
        #expect(Double(right) / Double(max(1, right + near + wrong)) >= 0.75)
    }

    private static func days(_ one: String, _ other: String) -> Int {
        func day(_ text: String) -> Int {
            let parts = text.split(separator: "-").compactMap { Int($0) }
            return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2])?.dayNumber ?? 0 : 0
        }
        return abs(day(one) - day(other))
    }
}
