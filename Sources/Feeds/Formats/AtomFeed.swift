/// Atom 1.0 (RFC 4287) and 0.3; also with its namespace forgotten.
struct AtomFeed {
    let tree: XMLTree

    func feed(_ list: inout EntryList, _ remarks: inout FeedRemarks) -> Feed {
        var feed = Feed(format: .atom)
        if tree.elements[0].name.hasSuffix("feed") {
            feed.title = title(of: 0)
            feed.language = tree.elements[0].language
        }
        for entry in tree.all("atom:entry", "entry") where !list.add(self.entry(entry, of: feed), to: &remarks) {
            break
        }
        return feed
    }

    private func entry(_ place: Int, of feed: Feed) -> FeedEntry? {
        guard let url = address(of: place) else { return nil }
        var entry = FeedEntry(url: url)
        entry.id = text("id", of: place)
        entry.title = title(of: place)
        entry.published = (text("published", of: place) ?? text("issued", of: place)).map(FeedDate.init)
        entry.updated = (text("updated", of: place) ?? text("modified", of: place)).map(FeedDate.init)
        entry.language = tree.elements[place].language ?? feed.language
        let source = tree.elements[place].children.first { ["atom:source", "source"].contains(tree.elements[$0].name) }
        entry.publisher = source.flatMap(title) ?? feed.title
        return entry
    }

    private func title(of place: Int) -> String? { PlainText.title(text("title", of: place)) }

    private func text(_ name: String, of place: Int) -> String? { tree.text("atom:" + name, name, of: place) }

    /// The alternate of HTML, else any; a link that says nothing is an alternate (section 4.2.7.2). Without one, an
    /// identifier that is an address.
    private func address(of place: Int) -> String? {
        if let origin = tree.text("feedburner:origLink", of: place).flatMap({ URIReference.webAddress($0, base: nil) })
        {
            return origin
        }
        let links = (tree.children("atom:link", of: place) + tree.children("link", of: place)).filter { link in
            (link["rel"] ?? "alternate") == "alternate"
        }
        let html = links.filter { $0["type"]?.hasPrefix("text/html") ?? false }
        for link in html + links {
            if let href = link["href"], let url = URIReference.webAddress(href, base: link.base) { return url }
        }
        return text("id", of: place).flatMap { URIReference.webAddress($0, base: nil) }
    }
}
