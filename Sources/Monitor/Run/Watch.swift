internal import Fetching
package import Logging
package import Store

/// Watches sources: looks at each when it is due, fetches what it announces, puts it into the archive.
///
/// One thread decides and writes; others wait for servers. All that it knows is in the archive when a request begins and
/// when its answer was read, so that the process may end at any moment.
///
/// Thread: one.
package final class Watch {
    let configuration: Configuration
    let state: WatchState
    let rules: [WatchRule]
    let log: Logger
    let clock: any WatchClock
    let mailbox: Mailbox
    private let crew: FetchCrew
    let pages = PageReader()

    var generator: SplitMix64
    var politeness: HostPoliteness
    var robots: RobotsCache
    var places: [String: Place] = [:]
    /// What waits for its turn, or for rules of robots.
    private var tasks: [FetchTask] = []
    private var flights: [Int: Flight] = [:]
    private var flightCount = 0
    package internal(set) var report = WatchReport()
    var lastRefresh = 0.0

    private struct Flight {
        var task: FetchTask
        var host: String
    }

    /// How long a round waits for a host that has to be left alone, in seconds.
    private var patience: Double { max(300, 2 * configuration.network.delay.seconds) }
    /// After so many seconds a round begins nothing any more: the next one goes on.
    private static let roundLimit = 3_600.0
    /// Nobody waits longer without looking what there is to do, in seconds.
    private static let longestWait = 60.0
    /// For answers, when it is to end soon, in seconds.
    private static let lastWait = 5.0

    package enum Ending: Hashable, Sendable {
        /// Nothing is due any more: of a round alone.
        case done
        case stopped
        case reload
    }

    /// - Parameters:
    ///   - rules: of `configuration`, with its sums read.
    ///   - seed: of what is left to chance.
    /// - Throws: `StoreError`.
    package init(
        _ configuration: Configuration, state: WatchState, rules: [WatchRule], mailbox: Mailbox,
        clock: any WatchClock = SystemClock(), seed: UInt64 = .random(in: 0 ... .max), log: Logger
    ) throws {
        (self.configuration, self.state, self.rules) = (configuration, state, rules)
        (self.mailbox, self.clock, self.log) = (mailbox, clock, log)
        crew = FetchCrew(FetchConfiguration(configuration), size: Self.crewSize, mailbox: mailbox)
        generator = SplitMix64(seed: seed)
        robots = RobotsCache(backoff: configuration.network.backoff.seconds)
        let hosts = try state.hosts().map { host in
            (host.name, HostPoliteness.HostState(earliest: host.earliest, failureCount: host.failureCount))
        }
        politeness = HostPoliteness(
            policy: .init(configuration.network), hosts: Dictionary(hosts) { $1 })
        for kept in try state.robots() { robots.keep(kept, crawler: configuration.crawler) }
        try findPlaces()
        // Whatever a clock that was wrong has put off.
        try state.limitWaits(pages: 2 * 86_400, alerts: 10 * 86_400, now: clock.now)
        try state.endDeliveries(except: configuration.deliveries.map(\.name), now: clock.now)
    }

    deinit { crew.stop() }

    /// Requests at a time, each to another host.
    private static let crewSize = 8

    // MARK: The loop

    /// - Parameters:
    ///   - isRound: whether to end when nothing is due any more; every source that is due is looked at once.
    ///   - pause: called before it waits, and at the end: what others have to do meanwhile. Gives the time when it has to do
    ///     something again; nil where it does not know.
    /// - Throws: `StoreError`, `RunError`.
    package func run(isRound: Bool, pause: (WatchReport, Double) throws -> Double? = { _, _ in nil }) throws -> Ending {
        let start = clock.now
        while true {
            let isOver = isRound && !(0..<Self.roundLimit).contains(clock.now - start)
            let next = isOver ? nil : try dispatch(isRound: isRound)
            let wanted = try pause(report, clock.now)
            if isRound, next == nil, flights.isEmpty { return .done }
            switch wait(until: [next, wanted].compactMap { $0 }.min()) {
            case .answer(let answer)?: try take(answer)
            case .wish(let wish)?: return try end(wish)
            case nil: break
            }
        }
    }

    private func wait(until time: Double?) -> Mailbox.Letter? {
        // An answer comes when it comes.
        guard flights.isEmpty else {
            return mailbox.next(seconds: flights.count < crew.size ? seconds(until: time) : Self.longestWait)
        }
        return mailbox.next(seconds: clock.secondsToWait(until: time ?? clock.now + Self.longestWait))
    }

    private func seconds(until time: Double?) -> Double {
        min(max(0.001, (time ?? .infinity) - clock.now), Self.longestWait)
    }

    /// What was begun is done before another configuration counts; who stops does not wait long for it.
    private func end(_ wish: Mailbox.Wish) throws -> Ending {
        var (wish, secondsLeft) = (wish, Self.lastWait)
        while !flights.isEmpty, wish == .reload || secondsLeft > 0 {
            switch mailbox.next(seconds: 0.25) {
            case .answer(let answer)?: try take(answer)
            case .wish(.stop)?: wish = .stop
            case .wish(.reload)?: break
            case nil: secondsLeft -= 0.25
            }
        }
        return wish == .stop ? .stopped : .reload
    }

    // MARK: What is due

    /// Begins all that may begin now.
    ///
    /// - Returns: when there is something to do again, answers aside; nil where nothing is due any more in this round.
    private func dispatch(isRound: Bool) throws -> Double? {
        let now = clock.now
        try lookAtPlaces(now, isRound: isRound)
        // One at a time: answers do not wait for a folder.
        var next = try readFile(now) ? now : nil
        var hosts = Set(tasks.map(\.host))
        hosts.formUnion(try state.hostsWithWork(at: now, except: itemsUnderWay))
        hosts.remove("")
        for (host, earliest) in inTurn(hosts, now) where flights.count < crew.size {
            if earliest <= now {
                // Where nothing can begin something is under way, and its answer wakes us.
                _ = try begin(host, now)
            } else if !isRound || earliest <= now + patience {
                next = min(next ?? earliest, earliest)
            }
        }
        if isRound { return next }
        for place in places.values where !place.isBusy { next = min(next ?? .infinity, place.nextCheck(now: now)) }
        if let item = try state.nextTry(after: now) { next = min(next ?? item, item) }
        return next
    }

    /// Hosts that are not asked right now, with the times when they may be: those of sources first, then those that have
    /// been ready longest, so that nobody's many pages keep others waiting.
    private func inTurn(_ hosts: Set<String>, _ now: Double) -> [(host: String, earliest: Double)] {
        let first = Set(tasks.lazy.filter { if case .item = $0.goal { false } else { true } }.map(\.host))
        return hosts.compactMap { host in politeness.earliest(for: host, now: now).map { (host, $0) } }.sorted {
            left, right in
            let leftReady = politeness.hosts[left.0]?.earliest ?? 0
            let rightReady = politeness.hosts[right.0]?.earliest ?? 0
            return (first.contains(left.0) ? 0 : 1, leftReady, left.0)
                < (first.contains(right.0) ? 0 : 1, rightReady, right.0)
        }
    }

    /// - Returns: false where nothing can be asked of the host now.
    private func begin(_ host: String, _ now: Double) throws -> Bool {
        while var task = try nextTask(of: host, now) {
            if !task.isForRobots {
                switch robots.opinion(on: task.url, now: now) {
                case .allowed: break
                case .refused(let reason, let obstacle):
                    try settle(task, .refused(reason, obstacle), now)
                    continue
                case .unknown:
                    tasks.append(task)
                    // Rules that wait for another host, behind a redirect, come by themselves.
                    if isAskingForRobots(of: task.origin) { return false }
                    task = FetchTask(.robots(task.origin), url: RobotsRules.location(for: task.url) ?? "")
                }
            }
            guard politeness.begin(host, now: now) else { return false }
            // A process that is killed now leaves the host alone all the same.
            let delay = max(politeness.policy.delay, robots.crawlDelay(of: task.url) ?? 0)
            try state.save(
                WatchedHost(
                    name: host, earliest: now + delay, failureCount: politeness.hosts[host]?.failureCount ?? 0))
            flightCount += 1
            flights[flightCount] = Flight(task: task, host: host)
            crew.start(FetchCrew.Job(number: flightCount, request: request(for: task)))
            return true
        }
        return false
    }

    private func nextTask(of host: String, _ now: Double) throws -> FetchTask? {
        // Rules first, for all others wait for them.
        let mine = tasks.indices.filter { tasks[$0].host == host }
        if let index = mine.first(where: { tasks[$0].isForRobots }) ?? mine.first { return tasks.remove(at: index) }
        let item = try state.nextItem(of: host, at: now, except: itemsUnderWay)
        return item.map { FetchTask(.item($0), url: $0.url) }
    }

    private var allTasks: [FetchTask] { tasks + flights.values.map(\.task) }

    /// Items that are asked for, or wait for another host behind a redirect.
    private var itemsUnderWay: Set<Int64> {
        Set(allTasks.compactMap { if case .item(let item) = $0.goal { item.id } else { nil } })
    }

    private func isAskingForRobots(of origin: String) -> Bool {
        allTasks.contains { if case .robots(origin) = $0.goal { true } else { false } }
    }

    func add(_ task: FetchTask) { tasks.append(task) }

    /// Settles at once what waits for rules that cannot be had: its own turn may be hours away.
    func refuseTasks(of origin: String, _ now: Double) throws {
        let refused = tasks.filter { $0.origin == origin && !$0.isForRobots }
        tasks.removeAll { $0.origin == origin && !$0.isForRobots }
        for task in refused {
            guard case .refused(let reason, let obstacle) = robots.opinion(on: task.url, now: now) else {
                add(task)
                continue
            }
            try settle(task, .refused(reason, obstacle), now)
        }
    }

    /// What was asked for is known, or is not to be had.
    func dropRobotsTasks(of origin: String) {
        tasks.removeAll { if case .robots(origin) = $0.goal { true } else { false } }
    }

    private func request(for task: FetchTask) -> FetchRequest {
        switch task.goal {
        case .robots: FetchRequest(url: task.url, accept: "text/plain, */*;q=0.1")
        case .place(let name):
            FetchRequest(
                url: task.url, entityTag: validated(name)?.entityTag, lastModified: validated(name)?.lastModified,
                accept:
                    "application/rss+xml, application/atom+xml, application/feed+json, text/xml, text/html, */*;q=0.1")
        case .item(let item):
            FetchRequest(
                url: task.url, entityTag: item.entityTag, lastModified: item.lastModified,
                accept: "text/html, application/xhtml+xml, text/plain;q=0.5, */*;q=0.1")
        }
    }

    /// What is known of a place's last answer. Which pages are to be asked for again, only a whole answer tells.
    private func validated(_ name: String) -> WatchedSource? {
        places[name].flatMap { $0.source.recheck == nil ? $0.row : nil }
    }

    /// Drops what there is nothing to know of any more: once a day is enough.
    package func trim(now: Double) {
        politeness.trim(now: now)
        robots.trim(now: now)
    }

    // MARK: Answers

    private func take(_ answer: FetchCrew.Answer) throws {
        guard let flight = flights.removeValue(forKey: answer.number) else { return }
        let now = clock.now
        report.count(answer.result)
        politeness.end(
            flight.host, with: .init(answer.result, now: now), crawlDelay: robots.crawlDelay(of: flight.task.url),
            now: now, using: &generator)
        if let host = politeness.hosts[flight.host] {
            try state.save(
                WatchedHost(name: flight.host, earliest: host.earliest, failureCount: host.failureCount))
        }
        log.debug("asked", metadata: ["url": "\(flight.task.url)", "outcome": "\(WatchReport.outcome(answer.result))"])
        switch answer.result {
        case .success(let response): try settle(flight.task, .answered(response), now)
        case .failure(let error) where error.kind == .unwantedRedirect: try follow(flight.task, to: error.url, now)
        case .failure(let error): try settle(flight.task, .failed(error), now)
        }
    }

    private func follow(_ task: FetchTask, to url: String, _ now: Double) throws {
        var task = task
        task.hopCount += 1
        guard task.hopCount <= FetchTask.maximumHops else {
            let reason = "more than \(FetchTask.maximumHops) redirects"
            return try settle(task, .failed(FetchError(kind: .tooManyRedirects, url: url, reason: reason)), now)
        }
        task.url = url
        guard !task.host.isEmpty else {
            let reason = "it leads to what is no address of the web"
            return try settle(task, .failed(FetchError(kind: .invalidURL, url: url, reason: reason)), now)
        }
        let turn = politeness.earliest(for: task.host, now: now) ?? now
        guard turn <= now + patience else {
            let reason = "\(task.host), where it leads to, has to be left alone"
            return try settle(task, .refused(reason, .passing), now)
        }
        tasks.append(task)
    }

    /// What a task comes to.
    enum Settlement {
        case answered(FetchResponse)
        case failed(FetchError)
        /// Without a request.
        case refused(String, Obstacle)
    }

    private func settle(_ task: FetchTask, _ settlement: Settlement, _ now: Double) throws {
        switch task.goal {
        case .robots(let origin): try settleRobots(origin, settlement, now)
        case .place(let name): try settlePlace(name, settlement, now)
        case .item(let item): try settleItem(item, settlement, now)
        }
    }
}
