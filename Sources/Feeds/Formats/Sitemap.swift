/// Sitemaps, news sitemaps and their indices (sitemaps.org 0.9, Google's news 0.9).
struct Sitemap {
    let tree: XMLTree

    func feed(_ list: inout EntryList, _ remarks: inout FeedRemarks) -> Feed {
        for url in tree.all("url") where !list.add(entry(url), to: &remarks) { break }
        return Feed(format: .sitemap)
    }

    private func entry(_ place: Int) -> FeedEntry? {
        guard let url = address(of: place) else { return nil }
        var entry = FeedEntry(url: url)
        entry.updated = tree.text("lastmod", of: place).map(FeedDate.init)
        entry.language = tree.elements[place].language
        guard let news = child("news:news", of: place) else { return entry }
        entry.title = PlainText.title(tree.text("news:title", of: news))
        entry.published = tree.text("news:publication_date", of: news).map(FeedDate.init)
        guard let publication = child("news:publication", of: news) else { return entry }
        entry.publisher = tree.text("news:name", of: publication)
        entry.language = tree.text("news:language", of: publication) ?? entry.language
        return entry
    }

    func index(limit: Int, _ remarks: inout FeedRemarks) -> Feed {
        var feed = Feed(format: .sitemapIndex)
        for sitemap in tree.all("sitemap") {
            guard feed.further.count < limit else {
                remarks.add(.tooManyEntries, "more than \(limit) sitemaps; the rest is left out")
                break
            }
            guard let url = address(of: sitemap) else {
                remarks.add(.entryWithoutLink, "a sitemap without an address of the web; it is left out")
                continue
            }
            feed.further.append(FeedLink(url: url, updated: tree.text("lastmod", of: sitemap).map(FeedDate.init)))
        }
        return feed
    }

    private func child(_ name: String, of place: Int) -> Int? {
        tree.elements[place].children.first { tree.elements[$0].name == name }
    }

    private func address(of place: Int) -> String? {
        tree.text("loc", of: place).flatMap { URIReference.webAddress($0, base: tree.elements[place].base) }
    }
}

/// Sitemaps of plain text: an address a line.
enum AddressList {
    /// Nil unless the first line is one.
    static func feed(of text: [UInt8], _ list: inout EntryList, _ remarks: inout FeedRemarks) -> Feed? {
        let lines = text.split { $0 == 0x0A || $0 == 0x0D }.map {
            PlainText.trimmed(String(decoding: $0, as: UTF8.self))
        }
        .filter { !$0.isEmpty }
        guard let first = lines.first, !first.contains(" "), URIReference.webAddress(first, base: nil) != nil else {
            return nil
        }
        for line in lines {
            let url = line.contains(" ") ? nil : URIReference.webAddress(line, base: nil)
            guard list.add(url.map(FeedEntry.init), to: &remarks) else { break }
        }
        return Feed(format: .sitemap)
    }
}
