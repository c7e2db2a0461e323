internal import Threads

/// The time that a watch goes by.
package protocol WatchClock: Sendable {
    /// Seconds since 1970.
    var now: Double { get }

    /// How many seconds really have to go by until it is then, or until it is looked what has changed. Nothing else is waited for, so that a clock of its own
    /// may as well show that time at once, and say 0.
    func secondsToWait(until time: Double) -> Double
}

/// People's clock.
package struct SystemClock: WatchClock {
    package init() {}

    package var now: Double { Clock.unixSeconds }

    /// No more than a minute: somebody else may have changed the archive, or set the clock.
    package func secondsToWait(until time: Double) -> Double { min(max(0, time - now), 60) }
}
