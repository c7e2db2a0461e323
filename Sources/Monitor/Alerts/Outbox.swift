package import Logging
package import Store
internal import Threads

/// Brings what is in the outbox to its receivers until they have it. One that a receiver does not take does not keep others from it.
///
/// Thread: one at a time.
package final class Outbox {
    private let receivers: [(name: String, receiver: AlertReceiver)]
    private let state: WatchState
    private let log: Logger
    private var generator: SplitMix64
    /// Failures in a row, by delivery.
    private var failures: [String: Int] = [:]
    /// The feeds whose file is not known to be as the outbox has it.
    private var staleFeeds: Set<String>

    /// - Parameter receivers: by the names of their deliveries.
    package init(
        _ receivers: [(name: String, receiver: AlertReceiver)], state: WatchState,
        seed: UInt64 = .random(in: 0 ... .max), log: Logger
    ) {
        (self.receivers, self.state, self.log) = (receivers, state, log)
        generator = SplitMix64(seed: seed)
        staleFeeds = Set(receivers.map(\.name))
    }

    /// After so many in a row it is not the alert but the receiver.
    private static let failuresThatCount = 3
    /// Alerts in a feed, the newest.
    private static let feedLength = 50

    /// Tries what is due, each alert once.
    ///
    /// - Parameter isStopped: asked before each.
    /// - Returns: when something is due again; nil where nothing waits.
    /// - Throws: `StoreError`.
    package func deliverDue(clock: any WatchClock, isStopped: () -> Bool = { false }) throws -> Double? {
        for (name, receiver) in receivers {
            switch receiver {
            case .delivery(let delivery):
                while !isStopped(), let alert = try state.nextDelivery(to: name, at: clock.now) {
                    try note(delivery.deliver(alert, now: clock.now), of: alert, now: clock.now)
                }
            case .feed(let file): try write(file, name, now: clock.now)
            }
        }
        return try state.nextDeliveryTime(after: clock.now)
    }

    private func note(_ result: DeliveryResult, of alert: QueuedAlert, now: Double) throws {
        switch result {
        case .delivered:
            failures[alert.delivery] = nil
            try state.delivered(alert.id, to: alert.delivery, now: now)
        case .failed(let reason, let retryAfter): try postpone(alert, reason, retryAfter, now)
        case .gone(let reason):
            log.error("no alerts are sent there any more: \(reason)", metadata: ["delivery": "\(alert.delivery)"])
            try state.endDelivery(alert.delivery, reason: reason, now: now)
        }
    }

    private func postpone(_ alert: QueuedAlert, _ reason: String, _ retryAfter: Double?, _ now: Double) throws {
        let wait = DeliveryBackoff.wait(afterFailures: alert.tries + 1, retryAfter: retryAfter, using: &generator)
        try state.postponeDelivery(alert.id, to: alert.delivery, until: now + wait, reason: reason)
        let count = failures[alert.delivery, default: 0] + 1
        failures[alert.delivery] = count
        if retryAfter != nil || count >= Self.failuresThatCount {
            let tries = max(1, count - Self.failuresThatCount + 1)
            let hold = DeliveryBackoff.wait(afterFailures: tries, retryAfter: retryAfter, using: &generator)
            try state.holdDelivery(alert.delivery, until: now + hold)
        }
        log.warning(
            "an alert waits: \(reason)",
            metadata: ["delivery": "\(alert.delivery)", "alert": "\(alert.id)", "tries": "\(alert.tries + 1)"])
    }

    /// A feed is written whole, so that all that wait for it have arrived together; what comes meanwhile is not in it.
    private func write(_ file: AtomFile, _ name: String, now: Double) throws {
        guard let first = try state.nextDelivery(to: name, at: now) else {
            // Also the empty feed of a monitor that has nothing to tell yet: people subscribe before.
            guard staleFeeds.remove(name) != nil else { return }
            let newest = try state.latestAlerts(to: name, limit: Self.feedLength)
            if case .failed(let reason, _) = file.write(newest, now: now) {
                log.warning("the feed cannot be written: \(reason)", metadata: ["delivery": "\(name)"])
            }
            return
        }
        let newest = try state.latestAlerts(to: name, limit: Self.feedLength)
        switch file.write(newest, now: now) {
        case .delivered:
            staleFeeds.remove(name)
            try state.delivered(upTo: newest.first?.id ?? first.id, to: name, now: now)
            if try state.nextDelivery(to: name, at: now) != nil { try write(file, name, now: now) }
        case .failed(let reason, let retryAfter): try postpone(first, reason, retryAfter, now)
        case .gone(let reason): try postpone(first, reason, nil, now)
        }
    }
}

/// An outbox on a thread of its own, for receivers may be slow.
///
/// Thread: any.
package final class OutboxThread: Sendable {
    private let monitor: Monitor<State>

    private struct State {
        var isWoken = false
        var isStopped = false
        var hasEnded = false
    }

    private enum Condition { static let work = 0, end = 1, count = 2 }
    /// Nobody waits longer without looking, in seconds: somebody else may have asked for another try.
    private static let longestWait = 60.0
    /// Before the archive is asked again after it refused, in seconds.
    private static let waitAfterError = 30.0

    /// - Parameter outbox: used by this thread alone.
    package init(_ outbox: sending Outbox, clock: any WatchClock, log: Logger) {
        let monitor = Monitor(State(), conditionCount: Condition.count)
        self.monitor = monitor
        let box = OutboxBox(outbox)
        let isStarted = Thread.start(stackBytes: 1 << 20) {
            Self.work(box.outbox, monitor, clock, log)
            monitor.withLock { $0.hasEnded = true }
            monitor.wakeAll()
        }
        if !isStarted {
            log.error("the system gives no thread for alerts; they wait")
            monitor.withLock { $0.hasEnded = true }
        }
    }

    /// There may be something to tell.
    package func wake() {
        monitor.withLock { $0.isWoken = true }
        monitor.signal(Condition.work)
    }

    /// Lets it end behind the alert that is under way.
    ///
    /// - Returns: false where it has not ended after so many seconds.
    package func stop(seconds: Double) -> Bool {
        monitor.withLock { $0.isStopped = true }
        monitor.wakeAll()
        return monitor.wait(for: Condition.end, seconds: seconds) { $0.hasEnded ? true : nil } ?? false
    }

    private static func work(_ outbox: Outbox, _ monitor: Monitor<State>, _ clock: any WatchClock, _ log: Logger) {
        while true {
            var next: Double?
            do {
                next = try outbox.deliverDue(clock: clock) { monitor.withLock { $0.isStopped } }
            } catch {
                log.error("alerts wait: \(error)")
                next = clock.now + waitAfterError
            }
            let seconds = min(max(0.01, (next ?? .infinity) - clock.now), longestWait)
            let isOver: Bool? = monitor.wait(for: Condition.work, seconds: seconds) { state in
                if state.isStopped { return true }
                guard state.isWoken else { return nil }
                state.isWoken = false
                return false
            }
            if isOver == true { return }
        }
    }
}

/// Hands an outbox to its thread.
private final class OutboxBox: @unchecked Sendable {
    let outbox: Outbox

    init(_ outbox: sending Outbox) { self.outbox = outbox }
}
