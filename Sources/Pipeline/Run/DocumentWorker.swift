internal import JSON
package import Records
package import TextAnalysis

/// What a worker makes of a document, ready to be written.
package struct Product: Sendable {
    /// The record's JSON, without a line break; empty where there is none to write: the document is known, or none.
    package var json: [UInt8]
    package var id: String
    /// What a file for this record may be called; any text.
    package var name: String
    /// Why the document was not read.
    package var failure: Record.Failure?
    package var summary: RunSummary
    package var times: StageTimes
    /// Where reading goes on behind the document.
    package var following: InputPosition
}

/// Makes products of documents, one after the other.
///
/// Thread: one. Each worker has a pipeline of its own.
struct DocumentWorker: ~Copyable {
    private let pipeline: Pipeline
    private let limits: DocumentLimits
    private let knownIDs: KnownIDs?

    init(limits: DocumentLimits, knownIDs: KnownIDs?) throws(AnalysisError) {
        pipeline = try Pipeline(limits: limits)
        self.limits = limits
        self.knownIDs = knownIDs
    }

    func product(of pending: PendingDocument) -> Product {
        var watch = StageTimes.Watch()
        let opened = pending.open(limits: limits)
        watch.end(\.input)
        switch opened {
        case .skipped(let reason):
            var summary = RunSummary()
            if let reason { summary.skippedByReason[reason] = 1 }
            return Product(unwritten: summary, watch.times, pending)
        case .document(let document):
            guard let record = record(of: document, &watch) else {
                return Product(unwritten: RunSummary(known: 1), watch.times, pending)
            }
            let json = record.json
            watch.end(\.record)
            return Product(record, json: json, name: document.name, times: watch.times, pending)
        }
    }

    /// Nil for a document whose article is known.
    private func record(of document: SourceDocument, _ watch: inout StageTimes.Watch) -> Record? {
        guard let knownIDs else { return pipeline.outcome(of: document, watch: &watch).record }
        return pipeline.outcome(of: document, unless: { knownIDs.contains($0) }, watch: &watch)?.record
    }
}

extension Product {
    init(_ record: Record, json: [UInt8], name: String, times: StageTimes, _ pending: PendingDocument) {
        self.init(
            json: json, id: record.id, name: name, summary: RunSummary(record), times: times,
            following: pending.following)
        if case .failure(let failure) = record.outcome { self.failure = failure }
        summary.addSkipped(pending.skipped)
    }

    /// For what has no record.
    fileprivate init(unwritten summary: RunSummary, _ times: StageTimes, _ pending: PendingDocument) {
        self.init(
            json: [], id: "", name: pending.name, summary: summary, times: times, following: pending.following)
        self.summary.addSkipped(pending.skipped)
    }

    /// In place of a document whose worker did not come back.
    init(failure code: FailureCode, _ reason: String, of pending: PendingDocument) {
        let source = pending.source()
        let failure = Record.Failure(code: code.rawValue, message: "\(source.place): \(reason)")
        let record = RecordAssembler.record(of: source, failure: failure, bytes: [])
        self.init(record, json: record.json, name: pending.name, times: StageTimes(), pending)
    }
}
