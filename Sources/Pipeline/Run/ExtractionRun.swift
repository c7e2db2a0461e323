package import Files
package import Records
internal import Threads

/// A run over many documents: from a plan's inputs, by several threads, to a sink, with a journal by which a later
/// process goes on where this one ended.
package struct ExtractionRun {
    package var plan: InputPlan
    package var limits = DocumentLimits()
    package var workerCount: Int
    package init(_ plan: InputPlan, workerCount: Int) { (self.plan, self.workerCount) = (plan, workerCount) }

    /// What there is to tell after a record.
    package struct Progress {
        package var summary: RunSummary
        /// How many bytes of the inputs lie behind.
        package var inputByteCount: Int
        /// Why the document was not read, where it was not.
        package var failure: Record.Failure?
    }

    /// What a run came to.
    package struct Outcome: Sendable {
        package var summary: RunSummary
        package var times: StageTimes
        package var parts: [OutputPart]
    }

    /// Looks whether the plan's list can be read, before anything is written.
    ///
    /// - Throws: `.open`.
    package func checkInputs() throws(FileError) { _ = try InputWalk(plan) }

    /// Writes all records in the order of the documents.
    ///
    /// - Parameters:
    ///   - journal: where to note how far we are; it has begun, or goes on with `checkpoint`. What it says to have crashed is left
    ///     out.
    ///   - checkpoint: where an earlier process had come to; nil to begin at the start.
    ///   - observe: told of every record once it is written.
    ///   - known: the list of ids that were written before; nil where every document is wanted.
    /// - Throws: `FileError` of the inputs' list, of the output or the journal; `RunError`.
    package func write<Sink: RecordSink & ~Copyable>(
        to sink: consuming Sink, journal: RunJournal?, from checkpoint: RunJournal.Checkpoint? = nil,
        known: KnownList? = nil, observe: (Progress) -> Void = { _ in }
    ) throws -> Outcome {
        let position = checkpoint?.position ?? InputPosition()
        let crashes = journal?.crashes ?? KnownCrashes()
        let reader = try DocumentReader(plan, limits: limits, from: position, leavingOut: crashes)
        let parallel = ParallelRun(
            workerCount: workerCount, limits: limits, knownIDs: known?.ids, leavingOut: crashes)
        defer { parallel.stop() }
        parallel.start(reader)
        var state = State(summary: checkpoint?.summary ?? RunSummary(), position: position)
        while var record = try parallel.next() {
            if !record.json.isEmpty {
                if try known?.isRepeated(record) == true {
                    record.summary = RunSummary(known: 1)
                } else {
                    try sink.write(record)
                }
            }
            state.add(record)
            observe(state.progress(after: record))
            if state.isCheckpointDue, let sinkState = try sink.checkpoint(isLast: false) {
                try journal?.append(try state.checkpoint(sinkState, known: known))
                state.noteCheckpoint()
            }
        }
        // Who goes on after the list of known ids is complete must not find everything known.
        if known != nil, let sinkState = try sink.checkpoint(isLast: true) {
            try journal?.append(try state.checkpoint(sinkState, known: known))
        }
        state.summary.addSkipped(["other_file": parallel.skippedCount].filter { $0.value > 0 })
        state.times.reading = parallel.readingSeconds
        let parts = try sink.finish()
        try known?.finish()
        return Outcome(summary: state.summary, times: state.times, parts: parts)
    }

    /// How far the run is.
    private struct State {
        var summary: RunSummary
        var times = StageTimes()
        var position: InputPosition
        private var lastCheckpoint = Clock.monotonicSeconds
        private var interval = Self.shortestInterval

        /// In seconds. A checkpoint waits for the disk; so much work is lost at most when a process is killed.
        private static let shortestInterval = 1.0
        /// A disk that takes long is asked less often.
        private static let intervalsPerDuration = 20.0

        init(summary: RunSummary, position: InputPosition) { (self.summary, self.position) = (summary, position) }

        mutating func add(_ record: Product) {
            summary += record.summary
            times += record.times
            position = record.following
        }

        func progress(after record: Product) -> Progress {
            Progress(
                summary: summary, inputByteCount: position.byteCount, failure: record.failure)
        }

        private var begun = 0.0

        var isCheckpointDue: Bool {
            mutating get {
                begun = Clock.monotonicSeconds
                return begun - lastCheckpoint >= interval
            }
        }

        func checkpoint(_ sink: SinkState, known: KnownList?) throws(FileError) -> RunJournal.Checkpoint {
            RunJournal.Checkpoint(
                position: position, summary: summary, sink: sink, knownBytes: try known?.checkpoint())
        }

        mutating func noteCheckpoint() {
            lastCheckpoint = Clock.monotonicSeconds
            interval = max(Self.shortestInterval, (lastCheckpoint - begun) * Self.intervalsPerDuration)
        }
    }
}
