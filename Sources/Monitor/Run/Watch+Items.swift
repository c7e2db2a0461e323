internal import Fetching
internal import Logging
internal import Pipeline
internal import Records
internal import Store

extension Watch {
    /// Tries of a page whose server, or the way to it, has trouble; and of one that is not there, or nothing to read.
    private static let maximumTries = 12
    private static let maximumTriesOfWrongPages = 3
    /// Of an item that ended the process.
    private static let maximumCrashes = 3
    private static let longestBackoff = 6 * 3600.0
    /// By how much longer than after a server's trouble one waits for a page that is wrong.
    private static let patienceWithWrongPages = 15.0

    func settleItem(_ item: WatchedItem, _ settlement: Settlement, _ now: Double) throws {
        switch settlement {
        case .refused(let reason, let isForGood): try postpone(item, reason, isTransient: true, ends: isForGood, now)
        case .failed(let error):
            try postpone(item, error.description, isTransient: error.isTransient, now)
        case .answered(let response):
            if response.isNotModified {
                report.unchangedPages += 1
                try state.noteUnchanged(
                    item.id, entityTag: response.header.entityTag ?? item.entityTag,
                    lastModified: response.header.lastModified ?? item.lastModified, now: now)
            } else if response.isSuccess {
                try read(response, of: item, now)
            } else {
                try postpone(
                    item, "\(response.url) answers \(response.status)",
                    isTransient: response.status == 429 || response.status >= 500,
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
            return try postpone(item, "\(response.url): \(error.reason)", isTransient: false, now)
        }
        if case .failure(let failure) = record.outcome {
            return try postpone(item, "\(failure.code): \(failure.message)", isTransient: false, now)
        }
        var page = FetchedPage(url: response.url, records: [record])
        (page.entityTag, page.lastModified) = (response.header.entityTag, response.header.lastModified)
        try store(page, of: item, now)
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
        if let failure = stored.failure { return log.notice("\(failure)", metadata: about(item)) }
        report.documents += stored.documents
        report.statements += stored.statements
        report.alerts += stored.alerts
        log.debug(
            "stored", metadata: about(item).merging(["statements": "\(stored.statements)"]) { old, _ in old })
    }

    // MARK: Files

    /// Reads the files that are due.
    func readFiles(_ now: Double) throws {
        while let item = try state.nextItem(of: "", at: now) {
            guard let source = try source(of: item, now), try begin(item) else { continue }
            try readFile(item, source, now)
        }
    }

    /// Records of a file that are stored together.
    private static let batch = 500

    private func readFile(_ item: WatchedItem, _ source: Configuration.Source, _ now: Double) throws {
        var page = FetchedPage(url: item.url, records: [])
        page.isLast = false
        var failures: [Record.Failure] = []
        var count = 0
        try pages.records(ofFile: String(item.url.dropFirst("file:".count)), source: source) { record in
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
    ///
    /// - Parameters:
    ///   - isTransient: whether the server has trouble, and not the page.
    ///   - ends: whether to give up at once.
    private func postpone(
        _ item: WatchedItem, _ reason: String, isTransient: Bool, ends: Bool = false, retryAfter: Double? = nil,
        _ now: Double
    ) throws {
        let tries = item.tries + 1
        if ends || tries >= (isTransient ? Self.maximumTries : Self.maximumTriesOfWrongPages) {
            return try fail(item, reason, now)
        }
        let first = configuration.network.backoff.seconds * (isTransient ? 1 : Self.patienceWithWrongPages)
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
