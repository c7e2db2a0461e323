import Records
import Testing
import TextAnalysis

/// Runs the sentences that stand beside each rule.
@Suite struct DateRuleTests {
    private func mentions(_ sentence: String) throws -> [DateMention] {
        let text = try Tokenizer().tokenize(sentence)
        return DateReader().dates(in: text, context: AnalysisContext(published: DateRule.publication))
    }

    /// Several readings of one sentence are parted by "|".
    @Test(arguments: DateRule.allCases) func readsItsExamples(rule: DateRule) throws {
        #expect(!rule.examples.reads.isEmpty)
        for (sentence, reading) in rule.examples.reads {
            let found = try mentions(sentence).filter { $0.rule == rule }.map(\.explained.reading)
            #expect(found == reading.split(separator: "|").map(String.init), "\(rule.rawValue): \(sentence)")
        }
    }

    @Test(arguments: DateRule.allCases) func leavesWhatLooksAlike(rule: DateRule) throws {
        #expect(!rule.examples.leaves.isEmpty)
        for sentence in rule.examples.leaves {
            let found = try mentions(sentence).filter { $0.rule == rule }.map(\.explained.reading)
            #expect(found == [], "\(rule.rawValue): \(sentence)")
        }
    }

    @Test func namesAreDotted() {
        #expect(DateRule.allCases.allSatisfy { $0.rawValue.hasPrefix("date.") })
    }
}
