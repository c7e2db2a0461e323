package import Records

/// A page, or a file, that a source has announced. Times are seconds since 1970.
package struct WatchedItem: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        /// To be fetched, for the first time or again.
        case waiting
        /// Its documents are in the archive.
        case stored
        /// Given up, with a reason, until somebody asks to try again or it is announced anew.
        case failed
    }

    package var id: Int64
    package var source: String
    /// "https://example.org/a", "file:inbox/a.html"
    package var url: String
    /// As `WatchedHost` names it; "" for files.
    package var host: String
    package var guid: String?
    package var title: String?
    /// What changes when the page does, as announced.
    package var version: String?
    /// Of its document in the archive, once there is one.
    package var documentKey: String?
    package var entityTag: String?
    package var lastModified: String?
    package var state: State
    /// Since it waits.
    package var tries: Int
    package var nextTry: Double
    /// Why the last try went wrong.
    package var reason: String?
    package var firstSeen: Double
    package var lastSeen: Double
    /// When it was last stored, found unchanged or given up.
    package var lastCheck: Double?
    package var stored: Double?
}

/// What a source says that there is.
package struct Announcement: Hashable, Sendable {
    package var url: String
    package var host: String
    package var guid: String?
    package var title: String?
    /// What changes when the page does: the day of its last change, the size and time of a file.
    package var version: String?
    /// Whether the page is asked for at every look.
    package var isAlwaysRead = false

    package init(url: String, host: String) { (self.url, self.host) = (url, host) }
}

/// How many of a look's announcements were not known, and how many told of a change.
package struct NotedAnnouncements: Hashable, Sendable {
    package var new = 0
    package var changed = 0

    package init() {}
}

/// What became of a page: its records, and where it was in the end.
package struct FetchedPage: Sendable {
    /// Behind all redirects; the item's own for a file.
    package var url: String
    package var records: [Records.Record]
    package var entityTag: String?
    package var lastModified: String?
    /// The item's version when the page was asked for: where another is announced by now, the item waits again. Nil where
    /// that does not matter; an item without a version has `.some(nil)`.
    package var version: String??
    /// False where more records of the same file follow.
    package var isLast = true

    package init(url: String, records: [Records.Record]) { (self.url, self.records) = (url, records) }
}

/// What storing a page came to.
package struct StoredPage: Hashable, Sendable {
    package var documents = LoadSummary()
    /// Funding statements of documents that are new or changed.
    package var statements = 0
    package var alerts = 0
    /// Why nothing was stored; the item has failed, or is no more, or `isRetriable`.
    package var failure: String?
    /// Whether the item still waits, due at once: the caller postpones it or gives it up.
    package var isRetriable = false

    package init(failure: String? = nil, isRetriable: Bool = false) {
        (self.failure, self.isRetriable) = (failure, isRetriable)
    }
}
