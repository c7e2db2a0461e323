package import Ingest
package import Records
package import TextAnalysis

/// One document with the result of every stage: what `explain` shows.
package struct Reading: Sendable {
    package var article: Article
    package var analysis: Analysis
    package var record: Record

    /// The tokens of the article's text, cut anew: a run that explains nothing need not keep them.
    package func tokens() throws(AnalysisError) -> [Token] { try Analyzer().tokens(in: article.text) }

    /// For each mention why the tagger takes it for such a name, worked out anew like the tokens.
    package func tagEvidence(of mentions: [Analysis.Mention]) throws(AnalysisError) -> [[Analysis.Feature]] {
        try NameFinder().evidence(for: mentions, in: article.text)
    }

    /// The analysis's funding in the order of `record.funding`, with the rule behind each.
    package var fundingInRecordOrder: [Analysis.Funding] {
        let order = MentionOrder(prefix: "f", starts: analysis.funding.map(\.evidence.start))
        return order.indices.map { analysis.funding[$0] }
    }
}
