/// When hosts may be asked next: one request at a time for each, a delay between two, and longer waits after failures.
///
/// Values in, values out: the clock and the random numbers are the caller's. Times are seconds since 1970, so that they
/// can be stored and go on in another process. A host is whatever text the caller tells hosts apart by.
package struct HostPoliteness: Sendable {
    package var policy: Policy
    /// What is to be stored. A host that is missing may be asked at once.
    package private(set) var hosts: [String: HostState]
    /// Hosts that have not answered yet: nothing that another process could go on with.
    private var busy: Set<String> = []

    /// All in seconds.
    package struct Policy: Hashable, Sendable {
        /// Between the end of one request and the next.
        package var delay = 5.0
        /// The longest delay that a Crawl-delay can ask for.
        package var longestDelay = 300.0
        /// After the first failure; twice as long after each that follows.
        package var firstBackoff = 60.0
        package var longestBackoff = 6 * 3600.0
        /// Servers that ask for more patience are asked after this all the same.
        package var longestRetryAfter = 24 * 3600.0
        /// The share of a wait that is random, so that hosts that failed together are not asked together: 0 to 1.
        package var jitter = 0.25

        package init() {}

        var longestWait: Double { max(longestDelay, longestBackoff, longestRetryAfter * (1 + jitter)) }
    }

    package struct HostState: Hashable, Sendable, Codable {
        /// Not before this moment.
        package var earliest: Double
        /// In a row, up to now.
        package var failureCount: Int

        package init(earliest: Double, failureCount: Int) {
            (self.earliest, self.failureCount) = (earliest, failureCount)
        }
    }

    package enum Outcome: Hashable, Sendable {
        /// - Parameter retryAfter: seconds (`RetryAfter`).
        case answered(status: Int, retryAfter: Double? = nil)
        /// No answer, or not the whole of it.
        case failed
    }

    package init(policy: Policy = Policy(), hosts: [String: HostState] = [:]) {
        (self.policy, self.hosts) = (policy, hosts)
    }

    /// The moment from which on a host may be asked, `now` at the earliest; nil while a request is under way.
    ///
    /// What is further away than the longest wait is now: a clock that was set back, or a state of another policy, must
    /// not silence a host for ever.
    package func earliest(for host: String, now: Double) -> Double? {
        guard !busy.contains(host) else { return nil }
        guard let state = hosts[host], state.earliest.isFinite else { return now }
        return state.earliest > now + policy.longestWait ? now : max(state.earliest, now)
    }

    /// Drops hosts that may be asked at once and have not failed: of them there is nothing to know.
    package mutating func trim(now: Double) {
        hosts = hosts.filter { $0.value.failureCount > 0 || $0.value.earliest > now }
    }

    /// A request to the host begins.
    ///
    /// - Returns: false, and nothing has changed, where it may not be asked now.
    package mutating func begin(_ host: String, now: Double) -> Bool {
        guard let earliest = earliest(for: host, now: now), earliest <= now else { return false }
        busy.insert(host)
        return true
    }

    /// The request to the host is over.
    ///
    /// - Parameter crawlDelay: what its robots.txt asks for.
    package mutating func end(
        _ host: String, with outcome: Outcome, crawlDelay: Double? = nil, now: Double,
        using generator: inout some RandomNumberGenerator
    ) {
        busy.remove(host)
        let delay = min(max(policy.delay, crawlDelay ?? 0), max(policy.delay, policy.longestDelay))
        var state = HostState(earliest: now + delay, failureCount: 0)
        if outcome.asksForPatience {
            state.failureCount = min((hosts[host]?.failureCount ?? 0) + 1, Self.mostFailures)
            let wait = wait(afterFailures: state.failureCount, retryAfter: outcome.retryAfter, using: &generator)
            state.earliest = now + max(delay, wait)
        }
        hosts[host] = state
    }

    /// More are not counted: the wait is the longest long before.
    private static let mostFailures = 1000

    /// Neither the backoff nor a server's own wish is cut short by the other; chance shortens the one and lengthens the
    /// other.
    private func wait(
        afterFailures count: Int, retryAfter: Double?, using generator: inout some RandomNumberGenerator
    ) -> Double {
        let jitter = policy.jitter > 0 ? Double.random(in: 0...min(1, policy.jitter), using: &generator) : 0
        let doublings = Double(sign: .plus, exponent: min(count - 1, 60), significand: 1)
        let backoff = min(policy.firstBackoff * doublings, policy.longestBackoff) * (1 - jitter)
        return max(backoff, min(retryAfter ?? 0, policy.longestRetryAfter) * (1 + jitter))
    }
}

extension HostPoliteness.Outcome {
    /// Whether the host has to be left alone. Other errors, such as 404, are the page's and not the host's.
    fileprivate var asksForPatience: Bool {
        switch self {
        case .failed: true
        case .answered(let status, _): status == 429 || (500..<600).contains(status)
        }
    }

    fileprivate var retryAfter: Double? {
        if case .answered(_, let seconds) = self { seconds } else { nil }
    }
}
