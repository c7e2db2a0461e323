internal import Store

/// A source as the watch goes about it; a sitemap of an index is one of its own, with its source's name before its own
/// address.
struct Place {
    var source: Configuration.Source
    var row: WatchedSource
    /// Whether a look is under way.
    var isBusy = false
    /// Whether it is a sitemap that an index named; and whether the index says when it changed.
    var isPart = false
    var isDated = false

    /// The longest wait that failures lead to, in seconds.
    private static let longestBackoff = 6 * 3600.0
    /// Of a part, the longest wait that looks lead to which find nothing new.
    private var longestPartInterval: Double { isDated ? 7 * 86_400.0 : 86_400 }
    /// The share of an interval by which looks are spread, both ways.
    private static let spread = 0.1

    static func nameOfPart(_ url: String, of source: String) -> String { "\(source) \(url)" }

    /// When it is to be looked at. A time that no interval leads to is one of a clock that was set back: then it is now.
    func nextCheck(now: Double) -> Double {
        let longest = max(source.interval.seconds, isPart ? longestPartInterval : Self.longestBackoff, 86_400)
        return row.nextCheck > now + longest * (1 + Self.spread) ? now : row.nextCheck
    }

    /// The look went well.
    ///
    /// - Parameter newCount: of pages that nobody had announced before.
    mutating func succeed(newCount: Int, now: Double, using generator: inout some RandomNumberGenerator) {
        var interval = source.interval.seconds
        if isPart, newCount == 0, let last = row.lastCheck {
            // An old part of an archive changes no more.
            interval = max(interval, min(longestPartInterval, (row.nextCheck - last) * 2))
        }
        row.nextCheck = now + interval * Double.random(in: 1 - Self.spread...1 + Self.spread, using: &generator)
        (row.lastCheck, row.lastSuccess) = (now, now)
        (row.failureCount, row.lastError) = (0, nil)
    }

    /// - Parameters:
    ///   - backoff: the first wait, in seconds.
    ///   - retryAfter: what the server asks for, in seconds.
    mutating func fail(
        _ reason: String, backoff: Double, retryAfter: Double?, now: Double,
        using generator: inout some RandomNumberGenerator
    ) {
        row.failureCount += 1
        let longest = max(source.interval.seconds, Self.longestBackoff)
        let wait = Backoff.seconds(afterFailures: row.failureCount, first: backoff, longest: longest, using: &generator)
        row.nextCheck = now + max(wait, min(retryAfter ?? 0, 86_400))
        row.lastCheck = now
        row.lastError = reason
    }
}

/// Waits that double.
enum Backoff {
    /// A fifth of it is left to chance, so that what failed together does not come back together.
    static func seconds(
        afterFailures count: Int, first: Double, longest: Double, using generator: inout some RandomNumberGenerator
    ) -> Double {
        let doublings = Double(sign: .plus, exponent: max(0, min(count - 1, 60)), significand: 1)
        return min(first * doublings, longest) * Double.random(in: 0.8...1, using: &generator)
    }
}

extension Duration {
    /// With parts of a second.
    package var seconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
