internal import JSON

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeed {
    /// - Throws: `malformed`, with the byte; `unknownFormat` for JSON of another kind.
    static func feed(
        of text: [UInt8], base: String?, _ list: inout EntryList, _ remarks: inout FeedRemarks
    ) throws(FeedError) -> Feed {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONParser.parse(text, lenient: true)
        } catch {
            throw .malformed(error.description)
        }
        guard case .array(let items)? = value["items"] else { throw .unknownFormat("JSON without items") }
        var feed = Feed(format: .jsonFeed)
        feed.title = PlainText.title(value["title"]?.string)
        feed.language = value["language"]?.string
        for item in items where !list.add(entry(item, of: feed, base), to: &remarks) { break }
        return feed
    }

    private static func entry(_ item: JSONValue, of feed: Feed, _ base: String?) -> FeedEntry? {
        let id = item["id"].flatMap { $0.string ?? $0.integer.map(String.init) }
        let addresses = [item["url"]?.string, item["external_url"]?.string].compactMap { $0 }.filter { !$0.isEmpty }
        guard
            let url = addresses.lazy.compactMap({ URIReference.webAddress($0, base: base) }).first
                ?? id.flatMap({ URIReference.webAddress($0, base: nil) })
        else { return nil }
        var entry = FeedEntry(url: url)
        entry.id = id
        entry.title = item["title"]?.string.flatMap { PlainText.trimmed($0).isEmpty ? nil : PlainText.trimmed($0) }
        entry.published = item["date_published"]?.string.map(FeedDate.init)
        entry.updated = item["date_modified"]?.string.map(FeedDate.init)
        entry.language = item["language"]?.string ?? feed.language
        entry.publisher = feed.title
        return entry
    }
}
