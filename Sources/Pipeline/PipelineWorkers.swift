package import Records
package import TextAnalysis

/// Several pipelines that work at once. Records come back in the order of the documents, so that the
/// output does not tell how many there were.
package struct PipelineWorkers {
    /// A document's record, with the name that its file may have.
    package struct Product: Sendable {
        package var record: Record
        package var name: String
    }

    private let maximumCount: Int
    private var workers: [Worker] = []
    private var pending: [Pending] = []
    private var turn = 0
    private var pendingByteCount = 0

    private struct Pending {
        var task: Task<Product, Never>
        var byteCount: Int
    }

    /// Enough documents that no worker waits for its next one while we wait for an earlier one's record.
    private static let documentsPerWorker = 8
    /// Large documents do not pile up beyond this, whatever the number of workers.
    private static let maximumPendingBytes = 64 << 20

    /// - Parameter count: at least one; workers are made as documents need them.
    package init(count: Int) { maximumCount = max(1, count) }

    /// Whether a record should be taken before the next document is given.
    package var isFull: Bool {
        pending.count >= maximumCount * Self.documentsPerWorker || pendingByteCount >= Self.maximumPendingBytes
    }

    /// Gives a document to the worker whose turn it is.
    ///
    /// - Throws: when a worker cannot be set up.
    package mutating func begin(_ document: SourceDocument) throws(AnalysisError) {
        if workers.count < maximumCount { workers.append(try Worker()) }
        turn = (turn + 1) % workers.count
        let worker = workers[turn]
        let task = Task { await worker.product(of: document) }
        pending.append(Pending(task: task, byteCount: document.source.bytes))
        pendingByteCount += document.source.bytes
    }

    /// The record of the earliest document that is still out; nil when none is.
    package mutating func next() async -> Product? {
        guard !pending.isEmpty else { return nil }
        let earliest = pending.removeFirst()
        pendingByteCount -= earliest.byteCount
        return await earliest.task.value
    }
}

/// The owner of one pipeline: an actor, so that no two threads are ever in it.
private actor Worker {
    private let pipeline: Pipeline

    init() throws(AnalysisError) { pipeline = try Pipeline() }

    func product(of document: SourceDocument) -> PipelineWorkers.Product {
        PipelineWorkers.Product(record: pipeline.record(of: document), name: document.name)
    }
}
