/// The links of an HTML page. Reads tags alone, without a tree: linear whatever the page holds.
struct ListingPage {
    /// Bytes between a link and its end that are looked at for its title.
    private static let maximumWords = 4_096

    private let bytes: [UInt8]
    private var index = 0
    private var base: String
    private var title: String?
    private var language: String?
    private var further: [FeedLink] = []
    /// The link that is open, and where its words begin.
    private var link: (url: String, start: Int)?

    /// Pages that `isWanted`; the feeds that the page names in `further`.
    static func feed(
        of text: [UInt8], url: String, _ list: inout EntryList, _ isWanted: (String) -> Bool
    ) -> Feed {
        var page = ListingPage(bytes: text, base: url)
        // A page names each article several times, as picture and as words: no fault of its.
        var unremarked = FeedRemarks()
        while let (url, words) = page.nextLink() {
            guard isWanted(url) else { continue }
            var entry = FeedEntry(url: url)
            entry.title = words
            guard list.add(entry, to: &unremarked) else { break }
        }
        var feed = Feed(format: .listing)
        (feed.title, feed.language, feed.further) = (page.title, page.language, page.further)
        list.complete { entry in
            entry.language = feed.language
        }
        return feed
    }

    private init(bytes: [UInt8], base: String) { (self.bytes, self.base) = (bytes, base) }

    /// The next link that is closed, with its words.
    private mutating func nextLink() -> (url: String, words: String?)? {
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard index < bytes.count else { break }
            if bytes[start...].starts(with: "<!--".utf8) {
                index = bytes.end(of: "-->", from: start) ?? bytes.count
            } else if bytes[index] == UInt8(ascii: "/") {
                if isName("a", at: index + 1), let found = closedLink(at: start) { return found }
            } else if Tag.isNameStart(bytes[index]) {
                let tag = Tag.start(at: start, in: bytes)
                index = tag.end
                guard tag.isWhole else { continue }
                let found = closedLink(at: start, if: isName("a", at: start + 1))
                take(tag)
                if let found { return found }
            }
        }
        index = bytes.count
        return closedLink(at: bytes.count)
    }

    private mutating func closedLink(at end: Int, if condition: Bool = true) -> (url: String, words: String?)? {
        guard condition, let open = link else { return nil }
        link = nil
        let words = bytes[open.start..<end].prefix(Self.maximumWords)
        return (open.url, PlainText.title(String(decoding: words, as: UTF8.self)))
    }

    private mutating func take(_ tag: Tag) {
        switch String(decoding: bytes[tag.name], as: UTF8.self).lowercased() {
        case "a":
            guard let href = value(of: "href", in: tag), !href.hasPrefix("#"),
                let url = URIReference.webAddress(href, base: base)
            else { return }
            link = (url, tag.end)
        case "base":
            if let href = value(of: "href", in: tag), let url = URIReference.webAddress(href, base: base) { base = url }
        case "html":
            language = value(of: "lang", in: tag).flatMap { $0.isEmpty ? nil : $0 }
        case "title" where title == nil:
            let end = bytes[tag.end...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            title = PlainText.title(String(decoding: bytes[tag.end..<end], as: UTF8.self))
        case "link": takeFeed(tag)
        case "script": skip(to: "</script")
        case "style": skip(to: "</style")
        default: break
        }
    }

    private mutating func takeFeed(_ tag: Tag) {
        guard value(of: "rel", in: tag)?.lowercased().split(separator: " ").contains("alternate") ?? false,
            let type = value(of: "type", in: tag)?.lowercased(),
            ["application/rss+xml", "application/atom+xml", "application/feed+json"].contains(type),
            let url = value(of: "href", in: tag).flatMap({ URIReference.webAddress($0, base: base) })
        else { return }
        further.append(FeedLink(url: url))
    }

    private mutating func skip(to end: StaticString) {
        let mark = Array(end.description.utf8)
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            if bytes[start...].prefix(mark.count).elementsEqual(mark, by: { $0 == $1 || $0 | 0x20 == $1 }) { return }
        }
        index = bytes.count
    }

    private func value(of name: String, in tag: Tag) -> String? {
        guard let attribute = tag.attributes.first(where: { isName(name, $0.name) }) else { return nil }
        return ReferenceRepair.decoded(String(decoding: bytes[attribute.value], as: UTF8.self))
    }

    private func isName(_ name: String, _ range: Range<Int>) -> Bool {
        bytes[range].elementsEqual(name.utf8) { $0 | 0x20 == $1 }
    }

    private func isName(_ name: String, at start: Int) -> Bool {
        let end = bytes[start...].firstIndex { !Tag.isNameByte($0) } ?? bytes.count
        return isName(name, start..<end)
    }
}
