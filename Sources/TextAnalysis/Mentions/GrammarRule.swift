/// A rule of a grammar, with sentences that show what it reads and what it leaves alone.
///
/// The cases of a conforming enumeration are the grammar: tests run every example of every case, and `explain`
/// names the case that made a mention.
package protocol GrammarRule: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// At least one sentence each that the rule reads and that looks alike but is left alone.
    var examples: GrammarExamples { get }
}

/// Sentences beside a rule.
package struct GrammarExamples: Sendable {
    /// A sentence and what the rule reads in it, in the notation of `corpus/sentences`.
    package var reads: [(sentence: String, reading: String)]
    /// Sentences in which the rule reads nothing, though they look alike.
    package var leaves: [String]

    package init(reads: [(sentence: String, reading: String)], leaves: [String]) {
        (self.reads, self.leaves) = (reads, leaves)
    }
}
