/// What a feed, a sitemap or a listing page announces.
package struct Feed: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable {
        /// RSS 0.9x and 2.0; RSS 1.0 and 0.90, which are RDF.
        case rss, rdf
        case atom
        case jsonFeed = "json_feed"
        /// News sitemaps, and sitemaps of plain text, too.
        case sitemap
        case sitemapIndex = "sitemap_index"
        case listing
    }

    package var format: Format
    package var title: String?
    /// As the feed as a whole says it: "id", "in-ID".
    package var language: String?
    /// In the feed's order, each page once.
    package var entries: [FeedEntry] = []
    /// Further sitemaps, of an index; further feeds that a listing page names.
    package var further: [FeedLink] = []
    /// What was wrong, in the order in which it was met.
    package var remarks: [FeedRemark] = []

    package init(format: Format) { self.format = format }
}

/// One page that is announced.
package struct FeedEntry: Hashable, Sendable {
    /// Absolute, http or https.
    package var url: String
    /// RSS's guid, Atom's and JSON Feed's id, as found.
    package var id: String?
    /// Plain text.
    package var title: String?
    package var published: FeedDate?
    package var updated: FeedDate?
    /// Of the entry, else of the feed.
    package var language: String?
    /// Who published it: of the entry, else the feed's title.
    package var publisher: String?

    package init(url: String) { self.url = url }
}

/// A further sitemap or feed.
package struct FeedLink: Hashable, Sendable {
    package var url: String
    package var updated: FeedDate?
}

/// A point in time as a feed writes it.
package struct FeedDate: Hashable, Sendable {
    package var written: String
    /// ISO 8601, as exact as it is known: "2018-07-03T13:20:00+07:00"; nil when it is not understood.
    package var iso: String?

    package init(_ written: String) {
        self.written = written
        iso = DateForms.iso(of: written)
    }
}

/// How much is read.
package struct FeedLimits: Hashable, Sendable {
    /// Sitemaps may have 50 MB (sitemaps.org).
    package var byteCount = 52_428_800
    /// Sitemaps may have 50,000 addresses.
    package var entryCount = 50_000

    package init() {}
}

/// Why there is nothing to read.
package enum FeedError: Error, Hashable, Sendable, CustomStringConvertible {
    case empty
    case tooLarge(byteCount: Int, limit: Int)
    /// A file of gzip: its reader has to decompress it.
    case compressed
    /// A document type with declarations of its own, which bombs of entities need and feeds do not.
    case internalSubset
    case unknownFormat(String)
    case malformed(String)

    package var description: String {
        switch self {
        case .empty: "there is nothing in it"
        case .tooLarge(let count, let limit): "it has \(count) bytes; at most \(limit) are read"
        case .compressed: "it is compressed with gzip"
        case .internalSubset: "its document type has an internal subset, which is refused"
        case .unknownFormat(let what): "it is \(what), not RSS, Atom, JSON Feed or a sitemap"
        case .malformed(let reason): reason
        }
    }
}
