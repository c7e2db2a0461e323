internal import Fetching
internal import Logging
internal import Pipeline
internal import Records
internal import Store

extension Watch {
    private static let maximumTries: [Obstacle: Int] = [.passing: 12, .lasting: 3]
    /// Of an item that ended the process.
    private static let maximumCrashes = 3
    private static let longestBackoff = 6 * 3600.0
    /// By how much longer than after a server's trouble one waits for a page that is wrong.
    private static let patienceWithWrongPages = 15.0

    func settleItem(_ item: WatchedItem, _ settlement: Settlement, _ now: Double) throws {
        switch settlement {
        case .refused(let reason, let obstacle): try postpone(item, reason, obstacle, now)
        case .failed(let error):
            try postpone(item, error.description, error.isTransient ? .passing : .lasting, now)
        case .answered(let response):
            if response.isNotModified {
                guard item.stored != nil else {
                    let reason = "\(response.url) answers 304, though nothing was kept"
                    return try postpone(item, reason, .lasting, now)
                }
                report.unchangedPages += 1
                try state.noteUnchanged(
                    item.id, entityTag: response.header.entityTag ?? item.entityTag,
                    lastModified: response.header.lastModified ?? item.lastModified,
                    version: item.version, now: now)
            } else if response.isSuccess {
                try read(response, of: item, now)
            } else {
                try postpone(
                    item, "\(response.url) answers \(response.status)",
                    response.status == 429 || response.status >= 500 ? .passing : .lasting,
                    retryAfter: response.header.retryAfter?.seconds(from: now), now)
            }
        }
    }

    private func read(_ response: FetchResponse, of item: WatchedItem, _ now: Double) throws {
        guard let source = try source(of: item, now), try begin(item) else { return }
        let record: Record
        do {
            record = try pages.record(of: response, title: item.title, source: source, now: now)
        } catch let error as PageReader.Unreadable {
            return try postpone(item, "\(response.url): \(error.reason)", .lasting, now)
        } catch {
            return try forget(item, error)
        }
        if case .failure(let failure) = record.outcome {
            return try postpone(item, "\(failure.code): \(failure.message)", .lasting, now)
        }
        var page = FetchedPage(url: response.url, records: [record])
        page.version = item.version
        (page.entityTag, page.lastModified) = (response.header.entityTag, response.header.lastModified)
        do {
            try store(page, of: item, now)
        } catch {
            try forget(item, error)
        }
    }

    /// What ends the process here is the machine's trouble, such as a full disk, and not the page's.
    private func forget(_ item: WatchedItem, _ error: any Error) throws {
        try? state.unbegin(item.id)
        throw error
    }

    /// False for an item that ended the process too often; it has failed then.
    private func begin(_ item: WatchedItem) throws -> Bool {
        if try state.begin(item.id, limit: Self.maximumCrashes) { return true }
        report.failedItems += 1
        log.error("given up: it ended the process \(Self.maximumCrashes) times", metadata: about(item))
        return false
    }

    private func source(of item: WatchedItem, _ now: Double) throws -> Configuration.Source? {
        if let source = places[item.source]?.source { return source }
        try state.fail(item.id, reason: "its source \(item.source) is not in the configuration any more", now: now)
        report.failedItems += 1
        return nil
    }

    private func store(_ page: FetchedPage, of item: WatchedItem, _ now: Double) throws {
        let stored = try state.store(page, of: item.id, rules: rules, now: now, payload: AlertPayload.json)
        if let failure = stored.failure {
            if stored.isRetriable { return try postpone(item, failure, .lasting, now) }
            return log.notice("\(failure)", metadata: about(item))
        }
        report.documents += stored.documents
        report.statements += stored.statements
        report.alerts += stored.alerts
        log.debug(
            "stored", metadata: about(item).merging(["statements": "\(stored.statements)"]) { old, _ in old })
    }

    // MARK: Files

    /// Reads a file that is due.
    ///
    /// - Returns: false where there is none.
    func readFile(_ now: Double) throws -> Bool {
        guard let item = try state.nextItem(of: "", at: now) else { return false }
        guard let source = try source(of: item, now), try begin(item) else { return true }
        do {
            try readFile(item, source, now)
        } catch is Interruption {
            // What is stored stays; the rest is read by the next process, which finds that unchanged.
            try state.unbegin(item.id)
            return false
        } catch {
            try forget(item, error)
        }
        return true
    }

    /// Somebody wants it to stop.
    private struct Interruption: Error {}

    /// Records of a file that are stored together.
    private static let batch = 500

    private func readFile(_ item: WatchedItem, _ source: Configuration.Source, _ now: Double) throws {
        var page = FetchedPage(url: item.url, records: [])
        page.version = item.version
        page.isLast = false
        var failures: [Record.Failure] = []
        var count = 0
        try pages.records(ofFile: String(item.url.dropFirst("file:".count)), source: source) { record in
            if mailbox.isStopWanted { throw Interruption() }
            if case .failure(let failure) = record.outcome {
                if failures.count < Self.batch { failures.append(failure) }
                return
            }
            page.records.append(record)
            count += 1
            guard page.records.count == Self.batch else { return }
            try store(page, of: item, now)
            page.records = []
        }
        page.isLast = failures.isEmpty && count > 0
        if page.isLast || !page.records.isEmpty { try store(page, of: item, now) }
        guard !page.isLast else { return }
        // What could be read is in the archive; that something could not is told until somebody looks.
        let first = failures.first.map { "\($0.code): \($0.message)" } ?? "there is no document in it"
        let more = failures.count > 1 ? ", and \(failures.count - 1) more" : ""
        try fail(item, first + more, now)
    }

    // MARK: Failures

    /// Tries again later, or gives up.
    private func postpone(
        _ item: WatchedItem, _ reason: String, _ obstacle: Obstacle, retryAfter: Double? = nil, _ now: Double
    ) throws {
        let tries = item.tries + 1
        if tries >= Self.maximumTries[obstacle, default: 1] { return try fail(item, reason, now) }
        let isPassing = obstacle == .passing
        let first = configuration.network.backoff.seconds * (isPassing ? 1 : Self.patienceWithWrongPages)
        let wait = Backoff.seconds(afterFailures: tries, first: first, longest: Self.longestBackoff, using: &generator)
        try state.postpone(item.id, until: now + max(wait, min(retryAfter ?? 0, 86_400)), reason: reason)
        report.postponedItems += 1
        log.info("\(reason)", metadata: about(item).merging(["tries": "\(tries)"]) { old, _ in old })
    }

    private func fail(_ item: WatchedItem, _ reason: String, _ now: Double) throws {
        try state.fail(item.id, reason: reason, now: now)
        report.failedItems += 1
        log.warning("given up: \(reason)", metadata: about(item))
    }
}
