/// What is known of a place that is watched, from one look to the next. Times are seconds since 1970.
package struct WatchedSource: Hashable, Sendable {
    package var name: String
    /// Its address or path. Of another place nothing is known, whatever its name.
    package var place: String
    /// What else decides about what it announces, in a form of the caller's.
    package var request: String?
    /// Of the answer that was read last, as the server wrote them.
    package var entityTag: String?
    package var lastModified: String?
    package var nextCheck: Double
    package var lastCheck: Double?
    package var lastSuccess: Double?
    /// In a row, up to now.
    package var failureCount = 0
    /// Of the last look; nil where it went well.
    package var lastError: String?
    /// False where the configuration no longer has it (`WatchState.forgetSources` alone writes it).
    package var isWatched = true

    package init(name: String, place: String, nextCheck: Double) {
        (self.name, self.place, self.nextCheck) = (name, place, nextCheck)
    }
}

/// When a host may be asked again.
package struct WatchedHost: Hashable, Sendable {
    /// With its port where that is not the usual one: "example.org", "127.0.0.1:8080".
    package var name: String
    package var earliest: Double
    package var failureCount: Int

    package init(name: String, earliest: Double, failureCount: Int) {
        (self.name, self.earliest, self.failureCount) = (name, earliest, failureCount)
    }
}

/// A robots.txt as it was fetched.
package struct WatchedRobots: Hashable, Sendable {
    /// "https://example.org"
    package var origin: String
    /// 0 where there was no answer.
    package var status: Int
    package var body: [UInt8]
    package var fetched: Double

    package init(origin: String, status: Int, body: [UInt8], fetched: Double) {
        (self.origin, self.status, self.body, self.fetched) = (origin, status, body, fetched)
    }
}
