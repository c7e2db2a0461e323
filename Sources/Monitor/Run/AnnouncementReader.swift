internal import Archives
internal import Feeds
internal import Fetching
internal import Store

/// What a source's answer announces: a feed's entries, a sitemap's pages or further sitemaps, a listing's links.
struct AnnouncementReader {
    let source: Configuration.Source
    private let include: [Regex<AnyRegexOutput>]
    private let exclude: [Regex<AnyRegexOutput>]

    struct Announced {
        var pages: [Announcement] = []
        /// Of an index: addresses, with when they changed, ISO 8601.
        var parts: [(url: String, updated: String?)] = []
        var isIndex = false
        var remarks: [String] = []
    }

    init(_ source: Configuration.Source) {
        self.source = source
        // Both were tried when the configuration was read.
        include = source.include.compactMap { try? Regex($0) }
        exclude = source.exclude.compactMap { try? Regex($0) }
    }

    func isWanted(_ url: String) -> Bool {
        (include.isEmpty || include.contains { url.contains($0) }) && !exclude.contains { url.contains($0) }
    }

    /// - Parameter limit: bytes of what is unpacked, at most.
    func announced(by response: FetchResponse, limit: Int) throws(FeedError) -> Announced {
        let (url, type) = (response.url, response.header.contentType)
        let body = try Self.unpacked(response.body, limit: limit)
        let feed: Feed
        if case .listing = source.kind {
            feed = try FeedReader().listing(of: body, url: url, contentType: type, isWanted: isWanted)
        } else {
            feed = try FeedReader().feed(of: body, url: url, contentType: type)
        }
        var announced = Announced(remarks: feed.remarks.map(\.description))
        announced.pages = newest(feed.entries.filter { isWanted($0.url) }).compactMap(announcement)
        if feed.format == .sitemapIndex {
            announced.isIndex = true
            announced.parts = feed.further.prefix(Self.maximumParts).map { ($0.url, $0.updated?.iso) }
            if feed.further.count > Self.maximumParts {
                announced.remarks.append("of \(feed.further.count) sitemaps the first \(Self.maximumParts) are read")
            }
        }
        return announced
    }

    /// Sitemaps of one index.
    private static let maximumParts = 5_000

    /// Sitemaps are served as files of gzip.
    private static func unpacked(_ body: [UInt8], limit: Int) throws(FeedError) -> [UInt8] {
        guard body.starts(with: [0x1F, 0x8B]) else { return body }
        var remarks: [String] = []
        do {
            return try ContentDecoder(limit: limit, takesCutBodies: false).decode(
                body, codings: ["gzip"], remarks: &remarks)
        } catch .tooLarge {
            throw .tooLarge(byteCount: limit + 1, limit: limit)
        } catch {
            throw .malformed("its gzip is damaged")
        }
    }

    /// No more than are wanted: those with the latest days; of equals those that stand first.
    private func newest(_ entries: [FeedEntry]) -> [FeedEntry] {
        guard let limit = source.maximumItems, entries.count > limit else { return entries }
        let days = entries.map { ($0.updated ?? $0.published)?.iso ?? "" }
        let order = entries.indices.sorted { days[$0] == days[$1] ? $0 < $1 : days[$0] > days[$1] }
        return order.prefix(limit).sorted().map { entries[$0] }
    }

    private func announcement(_ entry: FeedEntry) -> Announcement? {
        let host = FetchTask.host(of: entry.url)
        guard !host.isEmpty else { return nil }
        var announcement = Announcement(url: entry.url, host: host)
        announcement.guid = entry.id
        announcement.title = entry.title
        // A day of publication changes with an article, too, where feeds have no other.
        announcement.version = (entry.updated ?? entry.published)?.written
        return announcement
    }
}
