import FoundationEssentials
import Records
import TestSupport
import Testing
import TextAnalysis

/// Scores the reader against annotated articles that may stand beside the checkout.
@Suite struct AmountGoldTests {
    private struct Gold: Decodable {
        struct Amount: Decodable {
            var value: Double?
            var low: Double?
            var high: Double?
            var currency: String
            var text: String
            var qualifier: String
            var per: String?
            var optional: Bool?
        }
        var id: String
        var amounts: [Amount]
    }

    private struct Article: Decodable {
        var id: String
        var title: String?
        var text: String
    }

    @Test(.enabled(if: Checkout.shared != nil, "\(Checkout.sharedIsAbsent)"))
    func findsTheAnnotatedSums() throws {
        let shared = try #require(Checkout.shared)
        let lines = try String(contentsOf: shared.appending(path: "data/articles/dev.jsonl"), encoding: .utf8)
        var tally = Tally()
        let tokenizer = try Tokenizer()
        for line in lines.split(separator: "\n") {
            let article = try JSONDecoder().decode(Article.self, from: Data(line.utf8))
            let file = shared.appending(path: "gold/dev/\(article.id).json")
            let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: file))
            let text = [article.title, article.text].compactMap(\.self).joined(separator: "\n\n")
            tally.score(AmountReader().read(try tokenizer.tokenize(text)).distinct().amounts, against: gold, text: text)
        }
        print(tally.report)
        #expect(tally.f1 >= 0.95)
    }

    @Test(.enabled(if: Checkout.shared != nil, "\(Checkout.sharedIsAbsent)"))
    func findsTheSeedsSumsAndNoOthers() throws {
        let shared = try #require(Checkout.shared)
        let folder = shared.appending(path: "gold/seeds")
        var tally = Tally()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: folder.appending(path: name)))
            let text = try String(contentsOf: shared.appending(path: "seeds/\(gold.id).txt"), encoding: .utf8)
            tally.score(
                AmountReader().read(try Tokenizer().tokenize(text)).distinct().amounts, against: gold, text: text)
        }
        #expect(tally.f1 == 1, "\(tally.report)")
    }

    private struct Tally {
        var (hits, extra, missed) = (0, 0, 0)
        var errors: [String] = []

        var f1: Double { 2 * Double(hits) / Double(max(1, 2 * hits + extra + missed)) }
        var report: String {
            let precision = Double(hits) / Double(max(1, hits + extra))
            let recall = Double(hits) / Double(max(1, hits + missed))
            return (errors + ["amounts: precision \(precision), recall \(recall), F1 \(f1)"]).joined(separator: "\n")
        }

        mutating func score(_ found: [Analysis.Amount], against gold: Gold, text: String) {
            var free = Array(found.indices)
            let ordered = gold.amounts.sorted {
                ($0.value == nil && $0.low == nil ? 1 : 0) < ($1.value == nil && $1.low == nil ? 1 : 0)
            }
            for amount in ordered {
                if let index = free.firstIndex(where: { Self.matches(found[$0], amount) }) {
                    compare(found[free[index]], amount, gold.id)
                    free.remove(at: index)
                    if amount.optional != true { hits += 1 }
                } else if amount.optional != true {
                    missed += 1
                    errors.append("\(gold.id) missed \(amount.text)")
                }
            }
            for index in free {
                extra += 1
                let bytes = Array(text.utf8)
                let span = found[index].span
                let context = bytes[max(0, span.start - 60)..<min(bytes.count, span.end + 40)]
                let line = String(decoding: context, as: UTF8.self).replacing("\n", with: " ")
                errors.append(
                    "\(gold.id) extra \(found[index].currency) \(found[index].value.map(\.description) ?? "-") in \(line)"
                )
            }
        }

        /// Qualifier and unit are no part of the score, but should agree.
        private mutating func compare(_ found: Analysis.Amount, _ gold: Gold.Amount, _ id: String) {
            if found.qualifier.rawValue != gold.qualifier {
                errors.append("\(id) qualifier \(found.qualifier.rawValue), gold \(gold.qualifier): \(gold.text)")
            }
            if found.per?.lowercased() != gold.per?.lowercased() {
                errors.append("\(id) unit \(found.per ?? "-"), gold \(gold.per ?? "-"): \(gold.text)")
            }
        }

        private static func matches(_ found: Analysis.Amount, _ gold: Gold.Amount) -> Bool {
            guard found.currency == gold.currency else { return false }
            if let low = gold.low, let high = gold.high { return close(found.low, low) && close(found.high, high) }
            guard let value = gold.value else { return found.value == nil }
            return close(found.value, value)
        }

        private static func close(_ found: ExactDecimal?, _ gold: Double) -> Bool {
            found.map { abs($0.approximation - gold) <= 1e-6 * max(1, abs(gold)) } ?? false
        }
    }
}
