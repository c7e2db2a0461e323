package import Records
internal import TextAnalysis
internal import Threads

/// Documents to records, one at a time, on a thread that is left behind where a document takes longer than its limit.
///
/// Thread: `record(of:)` from one.
package final class TimedPipeline: Sendable {
    private let monitor = Monitor(State(), conditionCount: Condition.count)
    private let limits: DocumentLimits

    private enum Condition { static let work = 0, record = 1, count = 2 }

    private struct State {
        var document: SourceDocument?
        var record: Result<Record, RunError>?
        /// Of the thread that works; one that was left behind has an older one.
        var generation = 0
        var hasThread = false
        var isStopped = false
    }

    package init(limits: DocumentLimits = DocumentLimits()) { self.limits = limits }

    deinit { stop() }

    /// Ends the thread when it has nothing to do.
    package func stop() {
        monitor.withLock { $0.isStopped = true }
        monitor.wakeAll()
    }

    /// The record of a document: always one, a failure where it took too long.
    ///
    /// - Throws: when the analysis cannot be set up, or the system gives no thread.
    package func record(of document: SourceDocument) throws(RunError) -> Record {
        let newGeneration: Int? = monitor.withLock { state in
            (state.document, state.record) = (document, nil)
            if state.hasThread { return nil }
            state.hasThread = true
            state.generation += 1
            return state.generation
        }
        if let newGeneration {
            let (monitor, limits) = (monitor, limits)
            guard Thread.start({ Self.work(monitor, limits, newGeneration) }) else {
                monitor.withLock { $0.hasThread = false }
                throw .noThread
            }
        }
        monitor.signal(Condition.work)
        let result = monitor.wait(for: Condition.record, seconds: limits.seconds) { $0.record }
        if let result { return try result.get() }
        monitor.withLock { $0.hasThread = false }
        let message = "reading took longer than \(limits.seconds) seconds, the limit for one document"
        let failure = Record.Failure(code: FailureCode.timeLimit.rawValue, message: message)
        return RecordAssembler.record(of: document.source, failure: failure, bytes: [])
    }

    private static func work(_ monitor: Monitor<State>, _ limits: DocumentLimits, _ generation: Int) {
        let pipeline: Pipeline
        do {
            pipeline = try Pipeline(limits: limits)
        } catch {
            monitor.withLock { state in
                if state.generation == generation {
                    (state.record, state.hasThread) = (.failure(.analysis(error)), false)
                }
            }
            monitor.signal(Condition.record)
            return
        }
        while let document = next(monitor, generation) {
            let record = pipeline.record(of: document)
            let isWanted = monitor.withLock { state in
                guard state.generation == generation, state.hasThread else { return false }
                state.record = .success(record)
                return true
            }
            guard isWanted else { return }
            monitor.signal(Condition.record)
        }
    }

    /// Nil where the thread is not wanted any more.
    private static func next(_ monitor: Monitor<State>, _ generation: Int) -> SourceDocument? {
        monitor.wait(for: Condition.work) { state -> SourceDocument?? in
            if state.isStopped || state.generation != generation || !state.hasThread { return .some(nil) }
            guard let document = state.document else { return nil }
            state.document = nil
            return document
        } ?? nil
    }
}
