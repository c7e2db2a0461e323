/// How long to wait before a delivery is tried again: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, and then a day each time
/// (Standard Webhooks), up to a fifth longer by chance, so that not all come back at once.
package enum DeliveryBackoff {
    private static let minutes = [5.0 / 60, 5, 30, 120, 300, 600, 840]
    private static let day = 86_400.0
    /// A receiver that asks for more is asked after this nevertheless.
    private static let longestRetryAfter = 7 * day

    /// - Parameters:
    ///   - count: how many tries have failed, from 1 on.
    ///   - retryAfter: seconds that the receiver asks for: it is not asked before.
    /// - Returns: seconds.
    package static func wait(
        afterFailures count: Int, retryAfter: Double? = nil, using generator: inout some RandomNumberGenerator
    ) -> Double {
        let wait = count <= minutes.count ? minutes[max(count, 1) - 1] * 60 : day
        let least = max(wait, min(retryAfter ?? 0, longestRetryAfter))
        return least * Double.random(in: 1...1.2, using: &generator)
    }
}
