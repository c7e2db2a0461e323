internal import Files
internal import Pipeline
internal import Records

/// One run of `extract`: every document of a plan to its record.
struct ExtractRun: ~Copyable {
    private var workers: PipelineWorkers
    private var reader: DocumentReader
    private var progress: ProgressBar
    private var summary = RunSummary()

    init(_ plan: InputPlan, workerCount: Int, isQuiet: Bool) {
        workers = PipelineWorkers(count: workerCount)
        reader = DocumentReader(plan)
        progress = ProgressBar(total: plan.byteCount, isQuiet: isQuiet)
        summary.skipped = plan.skippedCount
    }

    /// Writes all records in the order of the documents, and tells of each failure as it comes.
    ///
    /// - Throws: `FileError` of the output; `AnalysisError` when no worker can be set up.
    consuming func write<Sink: RecordSink & ~Copyable>(to sink: consuming Sink) async throws -> RunSummary {
        defer { progress.clear() }
        while let document = reader.next() {
            try workers.begin(document)
            while workers.isFull, let product = await workers.next() { try write(product, to: &sink) }
        }
        while let product = await workers.next() { try write(product, to: &sink) }
        try sink.finish()
        return summary
    }

    private mutating func write<Sink: RecordSink & ~Copyable>(
        _ product: PipelineWorkers.Product, to sink: inout Sink
    ) throws(FileError) {
        summary.count(product.record)
        if case .failure(let failure) = product.record.outcome {
            progress.clear()
            Messages.write(failure.message)
        }
        try sink.write(product.record, name: product.name)
        progress.update(byteCount: reader.byteCount, documents: summary.documents)
    }
}
