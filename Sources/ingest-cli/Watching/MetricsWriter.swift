internal import Files
internal import Logging
internal import Monitor
internal import Store
internal import Threads

/// Metrics of a running monitor, as a file and as a page.
///
/// Thread: any.
final class MetricsWriter: Sendable {
    private let state: WatchState
    private let configuration: Configuration
    private let process: Monitor<ProcessFigures>
    /// Before this configuration was read.
    private let earlierFetches: [String: Int]

    /// - Parameter process: as it was before.
    init(_ state: WatchState, _ configuration: Configuration, _ process: ProcessFigures) {
        (self.state, self.configuration) = (state, configuration)
        self.process = Monitor(process, conditionCount: 0)
        earlierFetches = process.fetches
    }

    func note(_ report: WatchReport) {
        process.withLock { $0.fetches = earlierFetches.merging(report.requests, uniquingKeysWith: +) }
    }

    func write(now: Double, log: Logger) {
        guard let path = configuration.metrics.prometheusFile else { return }
        do {
            try text(now: now).write(to: path)
        } catch {
            log.error("metrics cannot be written: \(error)")
        }
    }

    /// Nil where none is wanted.
    ///
    /// - Throws: `FileError`.
    func page() throws -> MetricsPage? {
        guard let address = configuration.metrics.listen else { return nil }
        let problem: @Sendable () -> String? = { [state, configuration] in
            let now = SystemClock().now
            do {
                let health = WatchHealth(try state.status(now: now), of: configuration, now: now)
                return health.complaints.isEmpty ? nil : health.complaints.joined(separator: "\n")
            } catch {
                return "\(error)"
            }
        }
        return try MetricsPage(host: address.host, port: address.port, problem: problem) { [self] in
            (try? text(now: SystemClock().now).text) ?? ""
        }
    }

    private func text(now: Double) throws(StoreError) -> PrometheusText {
        let overview = try state.status(now: now)
        return WatchMetrics.text(of: overview, process: process.withLock { $0 }, now: now)
    }
}
