internal import Files
internal import FoundationEssentials
internal import Logging
internal import Monitor
internal import Store
internal import Threads

/// `watch`: a round, or a service that goes on until it is asked to end.
struct WatchService {
    let path: String
    let log: Logger
    let isRound: Bool

    private static let pruneInterval = 86_400.0
    /// Seconds between two writings of the file of metrics.
    private static let metricsInterval = 15.0
    /// Seconds that a receiver of alerts has to answer when the process ends.
    private static let lastWait = 5.0
    /// Seconds that a round takes for alerts at its end.
    private static let lastDeliveries = 600.0

    func run() throws {
        var current = try WatchSetup(path: path)
        guard let lock = try WatchLock(archive: current.archive) else {
            Messages.write("another process watches with \(current.archive); wait for its end")
            throw ExitStatus.temporaryFailure.code
        }
        let mailbox = Mailbox()
        let stops = takeSignals(mailbox)
        let state = WatchState(try RecordStore(path: current.archive), version: IngestCommand.version)
        var process = ProcessFigures(version: IngestCommand.version, started: SystemClock().now)
        var isFirst = true
        while true {
            let (ending, report) = try watch(current, state, mailbox, process, stops, isFirst: isFirst)
            if ending == .reload {
                current = reloaded(current) ?? current
                process.fetches.merge(report.requests, uniquingKeysWith: +)
                isFirst = false
                continue
            }
            // Held up to here.
            _ = consume lock
            if isRound, !report.failedSources.isEmpty { throw ExitStatus.someDocumentFailed.code }
            return
        }
    }

    private func takeSignals(_ mailbox: Mailbox) -> StopCount {
        let stops = StopCount()
        let isTaken = Signal.take { [isRound] signal in
            if signal == .hangUp, !isRound { return mailbox.post(.reload) }
            // Who asks twice does not want to wait. Nothing is lost: the archive has all that was done.
            if stops.next() > 1 { Signal.endProcess(by: signal) }
            mailbox.post(.stop)
        }
        if !isTaken { log.error("the system gives no thread for signals: they end the process at once") }
        return stops
    }

    private func watch(
        _ setup: WatchSetup, _ state: WatchState, _ mailbox: Mailbox, _ process: ProcessFigures,
        _ stops: StopCount, isFirst: Bool
    ) throws -> (Watch.Ending, WatchReport) {
        let clock = SystemClock()
        let configuration = setup.watched.configuration
        let watch = try Watch(configuration, state: state, rules: setup.watched.rules, mailbox: mailbox, log: log)
        let metrics = MetricsWriter(state, configuration, process)
        let page = isRound ? nil : try page(of: metrics, isFirst: isFirst)
        defer { page?.stop() }
        let outbox = OutboxThread(try setup.outbox(state, log), clock: clock, log: log)
        var (nextMetrics, nextPruning, alertCount) = (0.0, 0.0, 0)
        let ending = try watch.run(isRound: isRound) { report, now in
            metrics.note(report)
            if report.alerts > alertCount { outbox.wake() }
            alertCount = report.alerts
            // Also where the clock was set back.
            if now >= nextPruning || now < nextPruning - Self.pruneInterval {
                try state.prune(now: now)
                watch.trim(now: now)
                nextPruning = now + Self.pruneInterval
            }
            if now >= nextMetrics || now < nextMetrics - Self.metricsInterval {
                metrics.write(now: now, log: log)
                nextMetrics = now + Self.metricsInterval
            }
            return configuration.metrics.prometheusFile == nil ? nil : nextMetrics
        }
        let isIdle = outbox.stop(seconds: ending == .done ? Self.lastDeliveries : Self.lastWait)
        if ending == .done, isIdle {
            let end = Clock.monotonicSeconds + Self.lastDeliveries
            _ = try setup.outbox(state, log).deliverDue(clock: clock) {
                stops.value > 0 || Clock.monotonicSeconds > end
            }
        }
        metrics.note(watch.report)
        metrics.write(now: clock.now, log: log)
        return (ending, watch.report)
    }

    /// A monitor that runs does not end because of a page that cannot be opened.
    private func page(of metrics: MetricsWriter, isFirst: Bool) throws -> MetricsPage? {
        do {
            return try metrics.page()
        } catch  where !isFirst {
            log.error("there is no page of metrics: \(error)", metadata: ["config": "\(path)"])
            return nil
        }
    }

    /// Nil where the new configuration is wrong: the old one goes on.
    private func reloaded(_ current: WatchSetup) -> WatchSetup? {
        do {
            let setup = try WatchSetup(path: path)
            guard setup.archive == current.archive else {
                log.error(
                    "another archive needs a restart; the old configuration goes on with \(current.archive)",
                    metadata: ["config": "\(path)"])
                return nil
            }
            log.notice("the configuration was read again", metadata: ["config": "\(path)"])
            return setup
        } catch let errors as ConfigurationErrors {
            for error in errors.all { log.error("\(error)", metadata: ["config": "\(path)"]) }
        } catch {
            log.error("\(error)", metadata: ["config": "\(path)"])
        }
        log.error("the configuration is wrong; the old one goes on", metadata: ["config": "\(path)"])
        return nil
    }
}

/// A configuration with all that it needs to run.
struct WatchSetup {
    let watched: WatchConfiguration

    /// - Throws: `ConfigurationErrors`, `AlertReceiverError`, `FileError`.
    init(path: String) throws {
        watched = try WatchConfiguration(path: path)
        _ = try receivers()
    }

    var archive: String { watched.configuration.archive }

    func outbox(_ state: WatchState, _ log: Logger) throws -> Outbox { Outbox(try receivers(), state: state, log: log) }

    private func receivers() throws(AlertReceiverError) -> [(name: String, receiver: AlertReceiver)] {
        var receivers: [(name: String, receiver: AlertReceiver)] = []
        let environment = ProcessInfo.processInfo.environment
        for delivery in watched.configuration.deliveries {
            let receiver = try AlertReceiver(
                delivery, fetching: .init(watched.configuration), environment: environment)
            receivers.append((delivery.name, receiver))
        }
        return receivers
    }
}

/// How often somebody wanted it to end.
private final class StopCount: Sendable {
    private let count = Monitor(0, conditionCount: 0)

    var value: Int { count.withLock { $0 } }

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
