internal import Feeds
internal import Fetching
internal import Files
internal import Logging
internal import Store

extension Watch {
    /// The configuration's sources, and the sitemaps that indices named, each with what is known of it.
    func findPlaces() throws {
        let rows = try state.sources()
        var known = Dictionary(rows.map { ($0.name, $0) }) { $1 }
        let names = Set(configuration.sources.map(\.name))
        for source in configuration.sources where known[source.name] == nil {
            // The same place under another name: what it announced is still its own.
            guard let old = rows.first(where: { $0.place == source.place && !names.contains($0.name) }) else {
                continue
            }
            try state.renameSource(old.name, to: source.name)
            known = Dictionary(try state.sources().map { ($0.name, $0) }) { $1 }
        }
        for source in configuration.sources {
            var row = WatchedSource(name: source.name, place: source.place, nextCheck: 0)
            let isSame = known[source.name]?.place == row.place
            if isSame, let old = known[source.name] { row = old }
            places[source.name] = Place(source: source, row: row.asking(source.request))
            guard isSame, case .sitemap = source.kind else { continue }
            let prefix = Place.nameOfPart("", of: source.name)
            for (name, row) in known where name.hasPrefix(prefix) {
                places[name] = Place(source: source, row: row.asking(source.request), isPart: true)
            }
        }
        try state.forgetSources(except: Array(places.keys))
    }

    /// In seconds: how often it is looked whether somebody wants a source to be tried again.
    private static let refreshInterval = 60.0

    /// Takes over what another process has made due sooner.
    private func refreshPlaces(_ now: Double) throws {
        guard now - lastRefresh >= Self.refreshInterval || now < lastRefresh else { return }
        lastRefresh = now
        for row in try state.sources() {
            guard let place = places[row.name], !place.isBusy, row.nextCheck < place.row.nextCheck else { continue }
            places[row.name]?.row.nextCheck = row.nextCheck
        }
    }

    /// Begins to look at what is due.
    func lookAtPlaces(_ now: Double, isRound: Bool) throws {
        try refreshPlaces(now)
        for name in places.keys.sorted() {
            guard var place = places[name], !place.isBusy, place.nextCheck(now: now) <= now else { continue }
            // A source that fails is due again soon: not within the same round.
            if isRound, report.looks.contains(name) { continue }
            report.looks.insert(name)
            switch place.source.kind {
            case .feed, .sitemap, .listing:
                place.isBusy = true
                places[name] = place
                add(FetchTask(.place(name), url: place.row.place))
            case .folder(let path): try lookAtFolder(path, name, now)
            case .urls(let urls):
                let reader = AnnouncementReader(place.source)
                let pages = urls.filter(reader.isWanted).map { url in
                    var page = Announcement(url: url, host: FetchTask.host(of: url))
                    page.isAlwaysRead = true
                    return page
                }
                try note(pages, of: name, now)
            }
        }
    }

    private func lookAtFolder(_ path: String, _ name: String, _ now: Double) throws {
        guard let source = places[name]?.source else { return }
        let reader = AnnouncementReader(source)
        do {
            let finding = try FolderLook.finding(in: path, isWanted: reader.isWanted, now: now)
            try note(finding.files, of: name, now)
            if let first = finding.troubles.first {
                let more = finding.troubles.count > 1 ? ", and \(finding.troubles.count - 1) more" : ""
                try fail(name, first + more, retryAfter: nil, now)
            }
        } catch let error as FileError {
            try fail(name, error.description, retryAfter: nil, now)
        }
    }

    func settlePlace(_ name: String, _ settlement: Settlement, _ now: Double) throws {
        places[name]?.isBusy = false
        switch settlement {
        case .refused(let reason, _): try fail(name, reason, retryAfter: nil, now)
        case .failed(let error): try fail(name, error.description, retryAfter: nil, now)
        case .answered(let response):
            if response.isNotModified {
                try note([], of: name, now)
            } else if response.isSuccess {
                try read(response, of: name, now)
            } else {
                try fail(
                    name, "\(response.url) answers \(response.status)",
                    retryAfter: response.header.retryAfter?.seconds(from: now), now)
            }
        }
    }

    private func read(_ response: FetchResponse, of name: String, _ now: Double) throws {
        guard let place = places[name] else { return }
        do {
            let announced = try AnnouncementReader(place.source).announced(
                by: response, limit: configuration.network.maximumByteCount)
            for remark in announced.remarks {
                log.debug("\(remark)", metadata: ["source": "\(place.source.name)", "url": "\(response.url)"])
            }
            places[name]?.row.entityTag = response.header.entityTag
            places[name]?.row.lastModified = response.header.lastModified
            // Before the index itself: its validators must not be kept before all that it names.
            if announced.isIndex { try noteParts(announced.parts, of: place.source, now) }
            if case .listing = place.source.kind, announced.pages.isEmpty {
                return try fail(
                    name, "no link of \(response.url) is wanted: has the site changed?", retryAfter: nil, now)
            }
            try note(announced.pages, of: name, now)
        } catch let error as FeedError {
            try fail(name, "\(response.url) cannot be read: \(error)", retryAfter: nil, now)
        }
    }

    /// Sitemaps that an index names: new ones are due now, and those that the index says to have changed.
    private func noteParts(_ parts: [(url: String, updated: String?)], of source: Configuration.Source, _ now: Double)
        throws
    {
        var named: Set<String> = []
        for (url, updated) in parts {
            let name = Place.nameOfPart(url, of: source.name)
            named.insert(name)
            if places[name] == nil {
                let row = WatchedSource(name: name, place: url, nextCheck: now).asking(source.request)
                places[name] = Place(source: source, row: row, isPart: true)
                try state.save(row)
            } else if let last = places[name]?.row.lastSuccess, let changed = updated.flatMap(ISOInstant.latest),
                changed > last
            {
                places[name]?.row.nextCheck = now
            }
            places[name]?.isDated = updated != nil
        }
        // What the index names no more is gone.
        let gone = places.values.filter { $0.isPart && $0.source.name == source.name && !named.contains($0.row.name) }
        for place in gone { places[place.row.name] = nil }
        if !gone.isEmpty { try state.dropSources(gone.map(\.row.name)) }
    }

    /// The look went well: what it announces and the place's own state, in one transaction.
    private func note(_ pages: [Announcement], of name: String, _ now: Double) throws {
        guard var place = places[name] else { return }
        let recheck = place.source.recheck?.seconds
        var row = place.row
        let noted: NotedAnnouncements
        if place.isPart {
            // Pages are the source's; that its part was read is kept after they are.
            guard let whole = places[place.source.name]?.row else { return }
            noted = try state.note(pages, of: whole, recheckAfter: recheck, now: now)
            place.succeed(newCount: noted.new + noted.changed, now: now, using: &generator)
            try state.save(place.row)
        } else {
            place.succeed(newCount: 0, now: now, using: &generator)
            row = place.row
            noted = try state.note(pages, of: row, recheckAfter: recheck, now: now)
        }
        places[name] = place
        report.newItems += noted.new
        report.changedItems += noted.changed
        report.failedPlaces.remove(name)
        if noted.new + noted.changed > 0 {
            log.info(
                "\(noted.new) new, \(noted.changed) changed of \(pages.count) announced",
                metadata: ["source": "\(place.source.name)"])
        }
    }

    private func fail(_ name: String, _ reason: String, retryAfter: Double?, _ now: Double) throws {
        guard var place = places[name] else { return }
        place.fail(
            reason, backoff: configuration.network.backoff.seconds, retryAfter: retryAfter, now: now, using: &generator)
        places[name] = place
        try state.save(place.row)
        report.failedPlaces.insert(name)
        log.warning(
            "\(reason)",
            metadata: ["source": "\(place.source.name)", "failures": "\(place.row.failureCount)"])
    }
}

extension WatchedSource {
    /// What is kept of an answer stands for what was asked of it: where something else is wanted, it has to be read anew.
    fileprivate func asking(_ request: String) -> WatchedSource {
        var row = self
        if row.request != request { (row.entityTag, row.lastModified) = (nil, nil) }
        row.request = request
        return row
    }
}

extension Configuration.Source {
    /// What is looked for in its answers.
    fileprivate var request: String {
        "\(kind) \(include) \(exclude) \(maximumItems.map { "\($0)" } ?? "")"
    }

    /// What tells that a source of this name is another one now.
    var place: String {
        switch kind {
        case .feed(let url), .sitemap(let url), .listing(let url): url
        case .folder(let path): path
        case .urls(let urls): urls.joined(separator: " ")
        }
    }
}
