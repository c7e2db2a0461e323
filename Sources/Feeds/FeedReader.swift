internal import Records

/// Reads what announces documents: feeds and sitemaps of any form. Broken ones give what can be read of them.
///
///     let feed = try FeedReader().feed(of: bytes, url: "https://example.org/rss", contentType: "text/xml")
///     for entry in feed.entries { ... }
package struct FeedReader {
    package var limits: FeedLimits

    package init(limits: FeedLimits = FeedLimits()) { self.limits = limits }

    /// The feed in `bytes`, whose form the bytes tell. `url` is where they come from: relative addresses are resolved
    /// with it. `contentType` is what the server says; its charset counts where the bytes do not tell theirs.
    package func feed(of bytes: [UInt8], url: String?, contentType: String? = nil) throws(FeedError) -> Feed {
        var remarks = FeedRemarks()
        let text = try text(of: bytes, contentType, &remarks)
        var list = entryList
        guard let first = text.first(where: { !$0.isSpace }) else { throw .empty }
        var feed: Feed
        if first == UInt8(ascii: "{") {
            feed = try JSONFeed.feed(of: text, base: url, &list, &remarks)
        } else if first != UInt8(ascii: "<"), let addresses = AddressList.feed(of: text, &list, &remarks) {
            feed = addresses
        } else {
            feed = try markedUp(text, url, &list, &remarks)
        }
        feed.entries = list.entries
        feed.remarks = remarks.all
        return feed
    }

    /// The links of an HTML page whose absolute addresses `isWanted`, with their words as titles.
    package func listing(
        of bytes: [UInt8], url: String, contentType: String? = nil, isWanted: (String) -> Bool
    ) throws(FeedError) -> Feed {
        var remarks = FeedRemarks()
        let text = try text(of: bytes, contentType, &remarks)
        var list = entryList
        var feed = ListingPage.feed(of: text, url: url, &list, isWanted)
        feed.entries = list.entries
        feed.remarks = remarks.all
        return feed
    }

    private var entryList: EntryList { EntryList(limit: limits.entryCount, key: CanonicalURL.key) }

    private func text(
        of bytes: [UInt8], _ contentType: String?, _ remarks: inout FeedRemarks
    ) throws(FeedError) -> [UInt8] {
        guard bytes.count <= limits.byteCount else {
            throw .tooLarge(byteCount: bytes.count, limit: limits.byteCount)
        }
        guard !bytes.starts(with: [0x1F, 0x8B]) else { throw .compressed }
        let text = TextDecoding.utf8(of: bytes, contentType: contentType, remarks: &remarks)
        guard text.contains(where: { !$0.isSpace }) else { throw .empty }
        return text
    }

    private func markedUp(
        _ text: [UInt8], _ url: String?, _ list: inout EntryList, _ remarks: inout FeedRemarks
    ) throws(FeedError) -> Feed {
        let markup = try MarkupRepair.repaired(text, &remarks)
        guard !markup.isEmpty else { throw .unknownFormat("text without a tag") }
        let (tree, fault) = try XMLReader.tree(of: markup, base: url)
        if let fault { remarks.add(.malformed, PlainText.trimmed(fault)) }
        guard let root = tree.elements.first?.name else { throw .malformed("no element can be read") }
        switch root {
        case "rss", "rdf:RDF", "RDF", "channel":
            return RSSFeed(tree: tree).feed(isRDF: root.hasSuffix("RDF"), &list, &remarks)
        case "atom:feed", "feed", "atom:entry", "entry": return AtomFeed(tree: tree).feed(&list, &remarks)
        case "urlset": return Sitemap(tree: tree).feed(&list, &remarks)
        case "sitemapindex": return Sitemap(tree: tree).index(limit: limits.entryCount, &remarks)
        case "html", "HTML": throw .unknownFormat("an HTML page")
        default: throw .unknownFormat("a document of <\(root.prefix(40))>")
        }
    }
}
