internal import Fetching
internal import Threads

/// Threads that fetch, each with connections of its own; they begin when there is something to do.
///
/// Which of them asks a host does not matter, for no host is asked twice at a time.
/// Thread: any.
final class FetchCrew: Sendable {
    private let monitor = Monitor(State(), conditionCount: 1)
    private let configuration: FetchConfiguration
    private let mailbox: Mailbox
    let size: Int

    struct Job: Sendable {
        /// The caller's, for the answer.
        var number: Int
        var request: FetchRequest
    }

    struct Answer: Sendable {
        var number: Int
        var result: Result<FetchResponse, FetchError>
    }

    private struct State {
        var jobs: [Job] = []
        var idleCount = 0
        var threadCount = 0
        var isStopped = false
    }

    init(_ configuration: FetchConfiguration, size: Int, mailbox: Mailbox) {
        (self.configuration, self.size, self.mailbox) = (configuration, size, mailbox)
    }

    func start(_ job: Job) {
        let needsThread = monitor.withLock { state in
            state.jobs.append(job)
            guard state.idleCount < state.jobs.count, state.threadCount < size else { return false }
            state.threadCount += 1
            return true
        }
        if needsThread, !Thread.start(stackBytes: 1 << 20, { self.work() }) {
            let isAlone = monitor.withLock { state in
                state.threadCount -= 1
                return state.threadCount == 0
            }
            if isAlone { refuse("the system gives no thread") }
        }
        monitor.signal(0)
    }

    /// Lets threads end when they are done.
    func stop() {
        monitor.withLock { $0.isStopped = true }
        monitor.wakeAll()
    }

    private func work() {
        let fetcher: Fetcher
        do {
            fetcher = try Fetcher(configuration)
        } catch {
            monitor.withLock { $0.threadCount -= 1 }
            refuse(error.reason)
            return
        }
        while let job = next() {
            // Another address may have other rules for robots, and another host: whoever schedules goes there.
            let result = Result { () throws(FetchError) in
                try fetcher.fetch(job.request, following: { _ in false })
            }
            mailbox.post(Answer(number: job.number, result: result))
        }
    }

    private func next() -> Job? {
        monitor.withLock { $0.idleCount += 1 }
        defer { monitor.withLock { $0.idleCount -= 1 } }
        return monitor.wait(for: 0) { state -> Job?? in
            if state.isStopped { return .some(nil) }
            return state.jobs.isEmpty ? nil : .some(state.jobs.removeFirst())
        } ?? nil
    }

    /// Nobody can fetch: what waits is answered.
    private func refuse(_ reason: String) {
        let jobs = monitor.withLock { state in
            defer { state.jobs = [] }
            return state.jobs
        }
        for job in jobs {
            let error = FetchError(kind: .failed, url: job.request.url, reason: reason)
            mailbox.post(Answer(number: job.number, result: .failure(error)))
        }
    }
}
