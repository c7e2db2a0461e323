package import TextAnalysis
internal import Threads

/// Every document of a reader made into its product, by several threads: products come back in the order of the
/// documents, so that nothing tells how many threads there were.
///
/// One thread reads, `workerCount` work, and whoever calls `next()` takes. Reading waits where too much is under way, so
/// that memory does not grow with the input. A document that takes longer than its limit becomes a failure; its
/// thread is left behind and another takes its place.
///
/// Thread: `next()` from one.
package final class ParallelRun: Sendable {
    private let monitor: Monitor<State>
    private let limits: DocumentLimits
    private let knownIDs: KnownIDs?
    private let crashes: KnownCrashes
    private let workerCount: Int

    /// Enough documents that no worker waits for its next one while a slow one holds up the order.
    private static let documentsPerWorker = 32
    /// Documents under way take no more than this, whatever the number of workers; a larger one comes alone.
    private static let maximumBytes = 64 << 20
    /// How often we look whether a worker is late, in seconds.
    private static let tick = 0.25

    private enum Condition { static let work = 0, space = 1, product = 2, count = 3 }

    private struct State {
        /// Documents that no worker has taken, by their number, from `takenCount` to `readCount`.
        var waiting: [Int: PendingDocument] = [:]
        /// What is being worked on, by the document's number.
        var running: [Int: Running] = [:]
        var finished: [Int: Product] = [:]
        /// Documents that were read and not yet given back, and their bytes.
        var openCount = 0
        var openBytes = 0
        var byteCounts: [Int: Int] = [:]
        /// How many documents were read, were taken by workers, were given back.
        var readCount = 0
        var takenCount = 0
        var givenCount = 0
        var hasReadAll = false
        var isStopped = false
        var skippedCount = 0
        var readingSeconds = 0.0
        var failure: RunError?

        mutating func add(_ document: PendingDocument) {
            waiting[readCount] = document
            byteCounts[readCount] = document.byteCount
            openBytes += document.byteCount
            openCount += 1
            readCount += 1
        }

        mutating func takeWaiting() -> (number: Int, document: PendingDocument)? {
            guard let document = waiting.removeValue(forKey: takenCount) else { return nil }
            running[takenCount] = Running(document: document)
            defer { takenCount += 1 }
            return (takenCount, document)
        }

        mutating func takeNext() -> Product? {
            guard let product = finished.removeValue(forKey: givenCount) else { return nil }
            openBytes -= byteCounts.removeValue(forKey: givenCount) ?? 0
            openCount -= 1
            givenCount += 1
            return product
        }
    }

    private struct Running {
        var document: PendingDocument
        /// How often we have looked since it began.
        var ticks = 0
    }

    /// - Parameters:
    ///   - workerCount: at least one.
    ///   - crashes: documents that become failures unread.
    package init(
        workerCount: Int, limits: DocumentLimits = DocumentLimits(), knownIDs: KnownIDs? = nil,
        leavingOut crashes: KnownCrashes = KnownCrashes()
    ) {
        self.workerCount = max(1, workerCount)
        self.limits = limits
        self.knownIDs = knownIDs
        self.crashes = crashes
        monitor = Monitor(State(), conditionCount: Condition.count)
    }

    /// Begins to read and to work.
    package func start(_ reader: consuming DocumentReader) {
        let box = ReaderBox(reader)
        startThread { $0.read(box) }
        for _ in 0..<workerCount { startThread { $0.work() } }
    }

    /// The product of the earliest document that was not given yet; nil after the last.
    ///
    /// - Throws: when no worker can be set up.
    package func next() throws(RunError) -> Product? {
        while true {
            let product: Result<Product?, RunError>? = monitor.wait(for: Condition.product, seconds: Self.tick) {
                state in
                if let failure = state.failure { return .failure(failure) }
                if let product = state.takeNext() { return .success(product) }
                return state.hasReadAll && state.openCount == 0 ? .success(nil) : nil
            }
            switch product {
            case .success(let product)?:
                monitor.signal(Condition.space)
                return product
            case .failure(let error)?: throw error
            case nil: giveUpLate()
            }
        }
    }

    /// Files in folders that are no documents: so far.
    package var skippedCount: Int { monitor.withLock { $0.skippedCount } }

    /// The processor's time that the reader's thread took, in seconds; 0 until it has read all.
    package var readingSeconds: Double { monitor.withLock { $0.readingSeconds } }

    /// Ends the threads, as soon as each is done with its document.
    package func stop() {
        monitor.withLock { $0.isStopped = true }
        monitor.wakeAll()
    }

    // MARK: The reader's thread

    private final class ReaderBox: @unchecked Sendable {
        // Sendable since the reader's thread alone has it after `start`.
        var reader: DocumentReader
        init(_ reader: consuming DocumentReader) { self.reader = reader }
    }

    private func read(_ box: ReaderBox) {
        while let document = box.reader.next() {
            let skippedCount = box.reader.skippedCount
            let isStopped = monitor.wait(for: Condition.space) { state -> Bool? in
                if state.isStopped { return true }
                guard state.openCount == 0 || !isFull(state) else { return nil }
                state.add(document)
                state.skippedCount = skippedCount
                return false
            }
            if isStopped == true { return }
            monitor.signal(Condition.work)
        }
        let skippedCount = box.reader.skippedCount
        monitor.withLock { state in
            state.skippedCount = skippedCount
            state.readingSeconds = Clock.threadSeconds
            state.hasReadAll = true
        }
        monitor.wakeAll()
    }

    private func isFull(_ state: State) -> Bool {
        state.openCount >= workerCount * Self.documentsPerWorker || state.openBytes >= Self.maximumBytes
    }

    // MARK: The workers' threads

    private func work() {
        let worker: DocumentWorker
        do {
            worker = try DocumentWorker(limits: limits, knownIDs: knownIDs)
        } catch {
            fail(.analysis(error))
            return
        }
        while let (number, document) = take() {
            let product = product(of: document, worker)
            let isWanted = monitor.withLock { state in
                // Another thread took our place if we were given up.
                guard state.running.removeValue(forKey: number) != nil else { return false }
                state.finished[number] = product
                return true
            }
            guard isWanted else { return }
            monitor.signal(Condition.product)
        }
    }

    private func product(of document: PendingDocument, _ worker: borrowing DocumentWorker) -> Product {
        let number = document.following.document
        if let reason = crashes.reason(forDocument: number) {
            return Product(failure: .workerCrashed, reason, of: document)
        }
        CrashNotes.begin(document: number, at: document.source().place)
        defer { CrashNotes.end() }
        return worker.product(of: document)
    }

    private func take() -> (number: Int, document: PendingDocument)? {
        monitor.wait(for: Condition.work) { state -> (number: Int, document: PendingDocument)?? in
            if state.isStopped { return .some(nil) }
            if let next = state.takeWaiting() { return next }
            return state.hasReadAll ? .some(nil) : nil
        } ?? nil
    }

    // MARK: Documents that take too long

    private func giveUpLate() {
        let limit = limits.seconds
        let lateCount = monitor.withLock { state in
            var lateCount = 0
            for (number, var running) in state.running {
                running.ticks += 1
                state.running[number] = running
                guard Double(running.ticks) * Self.tick > limit else { continue }
                state.running[number] = nil
                let message = "reading took longer than \(limit) seconds, the limit for one document"
                state.finished[number] = Product(failure: .timeLimit, message, of: running.document)
                lateCount += 1
            }
            return lateCount
        }
        for _ in 0..<lateCount { startThread { $0.work() } }
    }

    // MARK: Threads

    private func startThread(_ body: @escaping @Sendable (ParallelRun) -> Void) {
        if !Thread.start({ body(self) }) { fail(.noThread) }
    }

    private func fail(_ error: RunError) {
        monitor.withLock { $0.failure = error }
        monitor.wakeAll()
    }
}

/// Why a run cannot go on, whatever its documents are.
package enum RunError: Error, Sendable, CustomStringConvertible {
    case analysis(AnalysisError)
    /// The system gives no more threads.
    case noThread

    package var description: String {
        switch self {
        case .analysis(let error): "the analysis cannot be set up: \(error)"
        case .noThread: "the system gives no more threads; ask for fewer with --jobs"
        }
    }
}
