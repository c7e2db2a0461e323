/// A date where it stands in a text.
package struct DateMention: Hashable, Sendable {
    package var tokens: Range<Int>
    package var mention: Analysis.DateMention
    /// The rule that made it.
    package var rule: DateRule

    /// As `explain` lists it.
    package var explained: Analysis.Mention {
        let reading = mention.endDate.map { "\(mention.date)/\($0)" } ?? mention.date
        return Analysis.Mention(kind: .date, span: mention.span, rule: rule.rawValue, reading: reading)
    }
}

/// The dates of a text, and what they say of the text itself.
package struct DateReading: Sendable {
    /// In the text's order. A date whose year nothing tells is left out.
    package var mentions: [DateMention]
    /// The day that the text gives for its own publication; nil when the context had one.
    package var inferredPublication: Analysis.DateMention?
    package var diagnostics: [Analysis.Diagnostic]
}
