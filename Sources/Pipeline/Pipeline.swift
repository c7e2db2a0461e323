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

    private let limits: DocumentLimits
    private let isExplained: Bool

    /// - Parameter isExplained: readings tell the evidence of funding statements, and which candidates lost.
    package init(limits: DocumentLimits = DocumentLimits(), isExplained: Bool = false) throws(AnalysisError) {
        analyzer = try Analyzer()
        self.limits = limits
        self.isExplained = isExplained
    }

    /// What becomes of a document.
    package enum Outcome {
        /// The document with every stage's result, its record the last of them.
        case read(Reading)
        /// The record that stands in the place of a document that cannot be read.
        case unread(Record)

        package var record: Record {
            switch self {
            case .read(let reading): reading.record
            case .unread(let record): record
            }
        }
    }

    /// The record of a document: always one.
    package func record(of document: SourceDocument) -> Record {
        var watch = StageTimes.Watch()
        return outcome(of: document, watch: &watch).record
    }

    /// - Parameter watch: told of the end of every stage.
    package func outcome(of document: SourceDocument, watch: inout StageTimes.Watch) -> Outcome {
        switch article(of: document, &watch) {
        case .article(let article): outcome(of: article, document, &watch)
        case .none(let record): .unread(record)
        }
    }

    /// - Parameter isKnown: tells by a record's id that it is not wanted again.
    /// - Returns: nil where that is so.
    func outcome(
        of document: SourceDocument, unless isKnown: (String) -> Bool, watch: inout StageTimes.Watch
    ) -> Outcome? {
        switch article(of: document, &watch) {
        case .article(let article):
            if isKnown(RecordIdentity.id(ofText: article.text)) { return nil }
            return outcome(of: article, document, &watch)
        case .none(let record): return .unread(record)
        }
    }

    // MARK: The stages

    private enum Page {
        case article(Article)
        case none(Record)
    }

    private func article(of document: SourceDocument, _ watch: inout StageTimes.Watch) -> Page {
        defer { watch.end(\.article) }
        switch document.content {
        case .failure(let failure, let bytes):
            return .none(RecordAssembler.record(of: document.source, failure: failure, bytes: bytes))
        case .page(let page):
            do {
                return .article(try ingestor.article(from: page))
            } catch {
                return .none(Self.record(of: document, error))
            }
        }
    }

    private func outcome(
        of article: Article, _ document: SourceDocument, _ watch: inout StageTimes.Watch
    ) -> Outcome {
        do {
            let (analysis, diagnostics) = try analysis(of: article)
            watch.end(\.analysis)
            var document = document
            document.diagnostics += diagnostics
            let record = RecordAssembler.record(of: document, article, analysis)
            return .read(Reading(article: article, analysis: analysis, record: record))
        } catch {
            return .unread(Self.record(of: document, error))
        }
    }

    private static func record(of document: SourceDocument, _ error: any Error) -> Record {
        var bytes: [UInt8] = []
        if case .page(let page) = document.content { bytes = page.bytes }
        let failure = failure(error, document.source.place)
        return RecordAssembler.record(of: document.source, failure: failure, bytes: bytes)
    }

    // MARK: Limits

    private func analysis(of article: Article) throws -> (Analysis, [Record.Diagnostic]) {
        var diagnostics: [Record.Diagnostic] = []
        var context = context(of: article, &diagnostics)
        var text = article.text
        let byteCount = text.utf8.count
        if byteCount > limits.analysedBytes {
            let end = Self.analysedEnd(of: article, limit: limits.analysedBytes)
            text = String(Substring(text.utf8.prefix(end)))
            context.tables.removeAll { $0.span.end > end }
            let detail = "the first \(end) of \(byteCount) bytes of text were analysed; what follows is text alone"
            diagnostics.append(Self.limited(detail))
        }
        let analysis =
            isExplained ? try analyzer.explain(text, context: context) : try analyzer.analyze(text, context: context)
        return (analysis, diagnostics)
    }

    /// Where the last block ends that lies within the limit.
    private static func analysedEnd(of article: Article, limit: Int) -> Int {
        article.blocks.last { $0.span.end <= limit }?.span.end ?? 0
    }

    // MARK: Between the stages

    private func context(of article: Article, _ diagnostics: inout [Record.Diagnostic]) -> AnalysisContext {
        var context = AnalysisContext(
            published: article.published.flatMap { CalendarDate(iso8601Day: $0.date) }, title: article.title,
            publisher: article.publisher, authors: article.authors, copyrightYear: article.copyrightYear,
            tables: article.blocks.compactMap(\.table))
        let counts = [
            context.title?.utf8.count ?? 0, context.publisher?.utf8.count ?? 0,
            context.authors.reduce(0) { $0 + $1.utf8.count },
        ]
        if counts[0] > limits.contextBytes { context.title = nil }
        if counts[1] > limits.contextBytes { context.publisher = nil }
        if counts[2] > limits.contextBytes { context.authors = [] }
        let longCount = counts.count { $0 > limits.contextBytes }
        if longCount > 0 {
            let detail = "\(longCount) of title, publisher and authors have over \(limits.contextBytes) bytes"
            diagnostics.append(Self.limited(detail + " and told the analysis nothing"))
        }
        return context
    }

    private static func limited(_ detail: String) -> Record.Diagnostic {
        Record.Diagnostic(code: "analysis_limited", detail: detail)
    }

    private static func failure(_ error: any Error, _ place: String) -> Record.Failure {
        if let error = error as? IngestError {
            return Record.Failure(code: error.code.rawValue, message: "\(place): \(error.detail)")
        }
        return Record.Failure(code: FailureCode.analysisFailed.rawValue, message: "\(place): \(error)")
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
