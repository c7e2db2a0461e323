internal import Ingest
package import Records
package import TextAnalysis

/// Bytes to record: page, article, analysis, record.
///
/// Owns an analyzer, and so belongs to one worker. A document that fails gives a record that says why;
/// nothing is thrown, and no run ends because of a document.
package struct Pipeline: ~Copyable {
    private let ingestor = Ingestor()
    private let analyzer: Analyzer

    private let isExplained: Bool

    /// - Parameter isExplained: readings tell the evidence of funding statements, and which candidates lost.
    package init(isExplained: Bool = false) throws(AnalysisError) {
        analyzer = try Analyzer()
        self.isExplained = isExplained
    }

    /// The record of a document: always one.
    package func record(of document: SourceDocument) -> Record {
        switch read(document) {
        case .success(let reading): reading.record
        case .failure(let unread): unread.record
        }
    }

    /// The document with every stage's result, or the record that says why there is none.
    package func read(_ document: SourceDocument) -> Result<Reading, Unread> {
        switch document.content {
        case .failure(let failure, let bytes):
            return .failure(Unread(document.source, failure, bytes: bytes))
        case .page(let page):
            do {
                let article = try ingestor.article(from: page)
                let context = Self.context(of: article)
                let analysis =
                    isExplained
                    ? try analyzer.explain(article.text, context: context)
                    : try analyzer.analyze(article.text, context: context)
                let record = RecordAssembler.record(of: document, article, analysis)
                return .success(Reading(article: article, analysis: analysis, record: record))
            } catch {
                return .failure(Unread(document.source, Self.failure(error, document.source.uri), bytes: page.bytes))
            }
        }
    }

    /// A document without a reading, as the record that stands in its place.
    package struct Unread: Error {
        package var record: Record

        fileprivate init(_ source: Record.Source, _ failure: Record.Failure, bytes: [UInt8]) {
            record = RecordAssembler.record(of: source, failure: failure, bytes: bytes)
        }
    }

    // MARK: Between the stages

    private static func context(of article: Article) -> AnalysisContext {
        AnalysisContext(
            published: article.published.flatMap { CalendarDate(iso8601Day: $0.date) }, title: article.title,
            publisher: article.publisher, authors: article.authors, copyrightYear: article.copyrightYear,
            tables: article.blocks.compactMap(\.table))
    }

    private static func failure(_ error: any Error, _ uri: String) -> Record.Failure {
        if let error = error as? IngestError {
            return Record.Failure(code: error.code.rawValue, message: "\(uri): \(error.detail)")
        }
        return Record.Failure(code: FailureCode.analysisFailed.rawValue, message: "\(uri): \(error)")
    }
}

extension CalendarDate {
    /// The day of an ISO 8601 date or time; nil for one that is less exact than a day.
    package init?(iso8601Day text: String) {
        let parts = text.utf8.prefix(10).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isDigits = parts.allSatisfy { $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
        guard isDigits, parts.map(\.count) == [4, 2, 2],
            let year = Int(Substring(parts[0])), let month = Int(Substring(parts[1])),
            let day = Int(Substring(parts[2]))
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
