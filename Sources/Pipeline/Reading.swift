package import Ingest
package import Records
package import TextAnalysis

/// One document with the result of every stage: what `explain` shows.
package struct Reading: Sendable {
    package var article: Article
    package var analysis: Analysis
    package var record: Record
}
