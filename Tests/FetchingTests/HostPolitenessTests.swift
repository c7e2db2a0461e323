import TestSupport
import Testing

@testable import Fetching

@Suite struct HostPolitenessTests {
    private let host = "https://example.org"

    private func politeness(_ change: (inout HostPoliteness.Policy) -> Void = { _ in }) -> HostPoliteness {
        var policy = HostPoliteness.Policy()
        policy.jitter = 0
        change(&policy)
        return HostPoliteness(policy: policy)
    }

    private func expectBegin(_ politeness: inout HostPoliteness, _ host: String, now: Double, _ isAllowed: Bool) {
        let begins = politeness.begin(host, now: now)
        #expect(begins == isAllowed, "\(host) at \(now)")
    }

    /// Asks at the earliest moment, again and again.
    ///
    /// - Returns: how long was waited after each.
    private func waits(_ politeness: inout HostPoliteness, _ outcomes: [HostPoliteness.Outcome], seed: UInt64 = 1)
        -> [Double]
    {
        var (now, generator) = (1e9, SeededGenerator(seed: seed))
        return outcomes.map { outcome in
            now = max(now, politeness.earliest(for: host, now: now) ?? .infinity)
            expectBegin(&politeness, host, now: now, true)
            #expect(politeness.earliest(for: host, now: now + 1e6) == nil)
            politeness.end(host, with: outcome, now: now, using: &generator)
            return (politeness.earliest(for: host, now: now) ?? .infinity) - now
        }
    }

    @Test func oneRequestAtATime() {
        var politeness = politeness()
        #expect(politeness.earliest(for: host, now: 7) == 7)
        expectBegin(&politeness, host, now: 7, true)
        expectBegin(&politeness, host, now: 7, false)
        expectBegin(&politeness, "https://example.com", now: 7, true)
        var generator = SeededGenerator(seed: 1)
        politeness.end(host, with: .answered(status: 200), now: 9, using: &generator)
        #expect(politeness.earliest(for: host, now: 9) == 14)
        expectBegin(&politeness, host, now: 13.9, false)
        expectBegin(&politeness, host, now: 14, true)
    }

    @Test func failuresDoubleTheWait() {
        var politeness = politeness()
        let failures = [HostPoliteness.Outcome](repeating: .failed, count: 12)
        let ends: [HostPoliteness.Outcome] = [.answered(status: 200), .answered(status: 503)]
        let found = waits(&politeness, failures + ends)
        #expect(found == [60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 21600, 21600, 21600, 5, 60])
        #expect(politeness.hosts[host]?.failureCount == 1)
    }

    @Test(arguments: [(200, 5.0), (304, 5), (301, 5), (403, 5), (404, 5), (429, 60), (500, 60), (503, 60), (599, 60)])
    func statuses(status: Int, wait: Double) {
        var politeness = politeness()
        let found = waits(&politeness, [.answered(status: status)])
        #expect(found == [wait])
    }

    @Test func serversAreHeard() {
        var politeness = politeness()
        let outcomes: [HostPoliteness.Outcome] = [
            .answered(status: 429, retryAfter: 3600), .answered(status: 503, retryAfter: 1),
            .answered(status: 503, retryAfter: 1e12), .answered(status: 200, retryAfter: 3600),
        ]
        let found = waits(&politeness, outcomes)
        #expect(found == [3600, 120, 86400, 5], "never before the backoff, nor after the cap")
    }

    @Test func crawlDelaysAreKeptUpToALimit() {
        var (politeness, generator) = (politeness(), SeededGenerator(seed: 1))
        for (delay, wait) in [(1.0, 5.0), (30, 30), (1e9, 300)] {
            politeness.end(host, with: .answered(status: 200), crawlDelay: delay, now: 0, using: &generator)
            #expect(politeness.earliest(for: host, now: 0) == wait)
        }
    }

    @Test func chanceIsSeeded() {
        let outcomes: [HostPoliteness.Outcome] =
            .init(repeating: .failed, count: 8) + [.answered(status: 503, retryAfter: 60_000)]
        func waits(seed: UInt64) -> [Double] {
            var politeness = politeness { $0.jitter = 0.25 }
            return self.waits(&politeness, outcomes, seed: seed)
        }
        let first = waits(seed: 1)
        #expect(first == waits(seed: 1))
        #expect(first != waits(seed: 2))
        for (wait, base) in zip(first, [60.0, 120, 240, 480, 960, 1920, 3840, 7680]) {
            #expect(wait >= base * 0.75 && wait <= base)
        }
        #expect(first[8] >= 60_000 && first[8] <= 75_000)
    }

    @Test func stateGoesOnElsewhere() {
        var first = politeness()
        _ = waits(&first, [.failed, .failed])
        expectBegin(&first, host, now: 2e9, true)
        let second = HostPoliteness(policy: first.policy, hosts: first.hosts)
        #expect(second.earliest(for: host, now: 1e9) == 1e9 + 60 + 120, "who was busy is not any more")
        #expect(second.hosts[host]?.failureCount == 2)
    }

    @Test func aClockThatIsSetBackSilencesNobody() {
        for earliest in [9e9, .infinity, .nan] {
            let hosts = [host: HostPoliteness.HostState(earliest: earliest, failureCount: 1)]
            let next = HostPoliteness(hosts: hosts).earliest(for: host, now: 1000)
            #expect(next.map { $0 >= 1000 && $0 <= 1000 + 24 * 3600 * 1.25 } == true)
        }
    }
}
