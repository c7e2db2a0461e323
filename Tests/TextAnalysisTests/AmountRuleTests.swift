import Records
import TestSupport
import Testing

@testable import TextAnalysis

/// Runs the examples that stand beside the rules of sums.
@Suite struct AmountRuleTests {
    private func reading(_ sentence: String) throws -> AmountReading {
        let text = try Tokenizer().tokenize(sentence)
        return AmountReader().read(text, tables: TextTableReader(text: text).tables([]))
    }

    @Test(arguments: AmountRule.allCases)
    func readsItsExamples(rule: AmountRule) throws {
        #expect(!rule.examples.reads.isEmpty)
        for (sentence, expected) in rule.examples.reads {
            let reading = try reading(sentence)
            #expect(AmountReaderTests.described(reading).joined(separator: "; ") == expected, "\(sentence)")
            #expect(reading.mentions.contains { $0.rule == rule }, "\(sentence): \(reading.mentions.map(\.rule))")
        }
    }

    @Test(arguments: AmountRule.allCases)
    func leavesLookAlikes(rule: AmountRule) throws {
        #expect(!rule.examples.leaves.isEmpty)
        for sentence in rule.examples.leaves {
            #expect(try !reading(sentence).mentions.contains { $0.rule == rule }, "\(sentence)")
        }
    }

    @Test func namesAreDottedAndStable() {
        for rule in AmountRule.allCases { #expect(rule.rawValue.hasPrefix("amount.")) }
    }
}
