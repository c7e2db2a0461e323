internal import Monitor
internal import Threads

/// A clock that shows the time that is waited for, at once.
package final class SimulatedClock: WatchClock {
    private let time: Threads.Monitor<Double>

    /// - Parameter start: seconds since 1970.
    package init(start: Double = 1_530_600_000) { time = Threads.Monitor(start, conditionCount: 0) }

    package var now: Double { time.withLock { $0 } }

    package func secondsToWait(until time: Double) -> Double {
        self.time.withLock { $0 = max($0, time) }
        return 0
    }

    package func advance(by seconds: Double) { time.withLock { $0 += seconds } }
}
