import Monitor
import TestSupport
import Testing

@Suite struct AlertBackoffTests {
    /// Standard Webhooks' schedule, and then daily.
    @Test(arguments: [
        (1, 5.0), (2, 300), (3, 1800), (4, 7200), (5, 18_000), (6, 36_000), (7, 50_400), (8, 86_400), (1000, 86_400),
        (0, 5),
    ])
    func waits(failures: Int, seconds: Double) {
        var generator = SeededGenerator(seed: 7)
        let waits = (0..<100).map { _ in DeliveryBackoff.wait(afterFailures: failures, using: &generator) }
        #expect(waits.allSatisfy { $0 >= seconds && $0 <= seconds * 1.2 })
        #expect(Set(waits).count > 50, "chance has a part in it")
    }

    @Test func chanceIsSeeded() {
        func waits(_ seed: UInt64) -> [Double] {
            var generator = SeededGenerator(seed: seed)
            return (1...9).map { DeliveryBackoff.wait(afterFailures: $0, using: &generator) }
        }
        #expect(waits(1) == waits(1))
        #expect(waits(1) != waits(2))
    }

    @Test func nobodyIsAskedBeforeTheyWant() {
        var generator = SeededGenerator(seed: 7)
        func wait(_ failures: Int, _ retryAfter: Double) -> Double {
            DeliveryBackoff.wait(afterFailures: failures, retryAfter: retryAfter, using: &generator)
        }
        for _ in 0..<50 {
            #expect((3600...4320).contains(wait(1, 3600)))
            #expect((300...360).contains(wait(2, 7)), "nor before the backoff")
            #expect((604_800...725_760).contains(wait(1, 1e18)), "but for a week at most")
        }
    }
}
