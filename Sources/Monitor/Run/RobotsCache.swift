internal import Fetching
internal import Logging
internal import Store

/// What robots.txt files say, for as long as that may be believed.
struct RobotsCache {
    private var entries: [String: Entry] = [:]

    private struct Entry {
        var rules: RobotsRules
        var fetched: Double
        var isUnreachable: Bool
        /// Why the host is never asked, where that is so.
        var refusal: String?
    }

    enum Opinion {
        case allowed
        case refused(String, Obstacle)
        /// The file has to be fetched first.
        case unknown
    }

    /// In seconds (RFC 9309, 2.4); one that could not be fetched is asked for again sooner.
    private static let lifetime = 86_400.0
    private let retry: Double

    /// - Parameter backoff: seconds that a host is left alone at least after its first failure, a share by chance aside; a
    ///   file that could not be had is asked for again when its turn comes, so it is forgotten before.
    init(backoff: Double) { retry = min(backoff / 2, 3_600) }

    mutating func keep(_ file: WatchedRobots, crawler: String) {
        let isUnreachable = file.status == 0 || file.status == 429 || file.status >= 500
        entries[file.origin] = Entry(
            rules: file.status == 0
                ? .unreachable : RobotsRules(status: file.status, body: file.body, crawler: crawler),
            fetched: file.fetched, isUnreachable: isUnreachable)
    }

    /// Nothing of an origin can be asked for: its address is a private one.
    mutating func refuse(_ origin: String, reason: String, now: Double) {
        entries[origin] = Entry(rules: .unreachable, fetched: now, isUnreachable: true, refusal: reason)
    }

    /// Lets old rules count on, where new ones cannot be had.
    ///
    /// - Returns: false where there are none.
    mutating func prolong(_ origin: String, now: Double) -> Bool {
        guard let entry = entries[origin], !entry.isUnreachable else { return false }
        entries[origin]?.fetched = now - Self.lifetime + retry
        return true
    }

    /// Drops what is believed no longer.
    mutating func trim(now: Double) { entries = entries.filter { abs(now - $0.value.fetched) < Self.lifetime } }

    func opinion(on url: String, now: Double) -> Opinion {
        guard let origin = WebLocation.origin(of: url) else {
            return .refused("it is no address of the web", .final)
        }
        guard let entry = entries[origin] else { return .unknown }
        // A clock that was set back must not make rules last for ever.
        let age = now - entry.fetched
        guard age >= 0, age < (entry.isUnreachable ? retry : Self.lifetime) else { return .unknown }
        if let refusal = entry.refusal { return .refused(refusal, .lasting) }
        if entry.rules.allows(url) { return .allowed }
        return entry.isUnreachable
            ? .refused("\(origin)/robots.txt cannot be had, so that nothing may be asked for", .passing)
            : .refused("\(origin)/robots.txt forbids it", .final)
    }

    /// In seconds.
    func crawlDelay(of url: String) -> Double? {
        WebLocation.origin(of: url).flatMap { entries[$0]?.rules.crawlDelay }
    }
}

/// How long something may stand in the way.
enum Obstacle: Hashable {
    /// Trouble of a server, or of the way to it.
    case passing
    /// What is wrong with a page, and may be put right.
    case lasting
    /// Not to be tried again.
    case final
}

extension Watch {
    func settleRobots(_ origin: String, _ settlement: Settlement, _ now: Double) throws {
        dropRobotsTasks(of: origin)
        var file = WatchedRobots(origin: origin, status: 0, body: [], fetched: now)
        switch settlement {
        case .answered(let response):
            (file.status, file.body) = (response.status, Array(response.body.prefix(RobotsRules.sizeLimit)))
        // Behind too many redirects there is no file (RFC 9309, 2.3.1.2), and one that is too large is one that is there.
        case .failed(let error) where error.kind == .tooManyRedirects: file.status = 404
        case .failed(let error) where error.kind == .refusedAddress:
            robots.refuse(origin, reason: "\(origin) cannot be asked: \(error.reason)", now: now)
            return try refuseTasks(of: origin, now)
        case .failed(let error): log.info("\(error)")
        case .refused(let reason, _): log.info("\(origin)/robots.txt: \(reason)")
        }
        let isUnreachable = file.status == 0 || file.status == 429 || file.status >= 500
        if isUnreachable, robots.prolong(origin, now: now) { return }
        robots.keep(file, crawler: configuration.crawler)
        try state.save(file)
        if isUnreachable { try refuseTasks(of: origin, now) }
    }
}
