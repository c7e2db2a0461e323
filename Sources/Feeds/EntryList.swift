/// Collects a feed's entries: each page once, within the limits.
struct EntryList {
    private(set) var entries: [FeedEntry] = []
    private var places: [String: Int] = [:]
    private let limit: Int
    private let key: (String) -> String?

    /// `key` tells what makes two addresses one page.
    init(limit: Int, key: @escaping (String) -> String?) { (self.limit, self.key) = (limit, key) }

    /// False when there are too many, and more need not be looked at.
    mutating func add(_ entry: FeedEntry?, to remarks: inout FeedRemarks) -> Bool {
        guard let entry else {
            remarks.add(.entryWithoutLink, "an entry without an address of the web; it is left out")
            return true
        }
        let key = key(entry.url) ?? entry.url
        if let place = places[key] {
            if entries[place].title == nil { entries[place].title = entry.title }
            remarks.add(.repeatedEntry, "a page is announced again: \(entry.url)")
            return true
        }
        guard entries.count < limit else {
            remarks.add(.tooManyEntries, "more than \(limit) entries; the rest is left out")
            return false
        }
        for date in [entry.published, entry.updated] {
            if let date, date.iso == nil { remarks.add(.unreadableDate, "no date that is understood: \(date.written)") }
        }
        places[key] = entries.count
        entries.append(entry)
        return true
    }

    /// Adds to all entries what is known at the end alone.
    mutating func complete(_ change: (inout FeedEntry) -> Void) {
        for index in entries.indices { change(&entries[index]) }
    }
}
