/// RSS 0.90 to 2.0: channels and items, whether items stand in the channel or beside it.
struct RSSFeed {
    let tree: XMLTree

    func feed(isRDF: Bool, _ list: inout EntryList, _ remarks: inout FeedRemarks) -> Feed {
        var feed = Feed(format: isRDF ? .rdf : .rss)
        if let channel = tree.all("channel").first {
            feed.title = PlainText.title(tree.text("title", "dc:title", of: channel))
            feed.language = tree.text("language", "dc:language", of: channel) ?? tree.elements[channel].language
        }
        for item in tree.all("item") where !list.add(entry(item, of: feed), to: &remarks) { break }
        return feed
    }

    private func entry(_ item: Int, of feed: Feed) -> FeedEntry? {
        guard let url = address(of: item) else { return nil }
        var entry = FeedEntry(url: url)
        entry.id = tree.text("guid", of: item) ?? tree.elements[item]["rdf:about"]
        entry.title = PlainText.title(tree.text("title", "dc:title", of: item))
        entry.published = tree.text("pubDate", "dc:date", "dcterms:issued", "atom:published", of: item).map(
            FeedDate.init)
        entry.updated = tree.text("dcterms:modified", "atom:updated", of: item).map(FeedDate.init)
        entry.language = tree.text("language", "dc:language", of: item) ?? tree.elements[item].language ?? feed.language
        entry.publisher = PlainText.title(tree.text("source", "dc:publisher", of: item)) ?? feed.title
        return entry
    }

    /// The page itself before what counts its readers; a guid is an address unless it says that it is none.
    private func address(of item: Int) -> String? {
        let base = tree.elements[item].base
        for name in ["feedburner:origLink", "link"] {
            for child in tree.children(name, of: item) {
                if let url = webAddress(child.text, child.base) { return url }
            }
        }
        for link in tree.children("atom:link", of: item) where (link["rel"] ?? "alternate") == "alternate" {
            if let url = webAddress(link["href"] ?? "", link.base) { return url }
        }
        if let guid = tree.child("guid", of: item), guid["isPermaLink"]?.lowercased() != "false",
            let url = URIReference.webAddress(guid.text, base: nil)
        {
            return url
        }
        return tree.elements[item]["rdf:about"].flatMap { webAddress($0, base) }
    }

    private func webAddress(_ text: String, _ base: String?) -> String? {
        // What is empty would be the feed's own address.
        text.utf8.allSatisfy(\.isSpace) ? nil : URIReference.webAddress(text, base: base)
    }
}
