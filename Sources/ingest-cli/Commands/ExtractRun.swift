internal import Pipeline
internal import Records
internal import TextAnalysis

/// One run of `extract`: every document of a plan to its record.
struct ExtractRun: ~Copyable {
    private let plan: InputPlan
    private let pipeline: Pipeline
    private var reader: DocumentReader
    private var progress: ProgressBar
    private var summary = RunSummary()

    init(_ plan: InputPlan, isQuiet: Bool) throws(AnalysisError) {
        self.plan = plan
        pipeline = try Pipeline()
        reader = DocumentReader(plan)
        progress = ProgressBar(total: plan.byteCount, isQuiet: isQuiet)
        summary.skipped = plan.skippedCount
    }

    /// Writes all records, and tells of each failure as it comes.
    consuming func write<Sink: RecordSink & ~Copyable>(to sink: consuming Sink) throws(FileError) -> RunSummary {
        defer { progress.clear() }
        while let document = reader.next() {
            let record = pipeline.record(of: document)
            summary.count(record)
            if case .failure(let failure) = record.outcome {
                progress.clear()
                Messages.write(failure.message)
            }
            try sink.write(record, name: document.name)
            progress.update(byteCount: reader.byteCount, documents: summary.documents)
        }
        try sink.finish()
        return summary
    }
}
