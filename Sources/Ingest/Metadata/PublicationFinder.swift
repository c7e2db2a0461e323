import Records

/// The day a page was published, from the most to the least deliberate statement of it.
struct PublicationFinder {
    let survey: PageSurvey
    let metadata: PageMetadata
    let structured: StructuredData
    /// The element that shows the article's title.
    let titleNode: Int?
    let url: String?
    /// English pages write 7/3/2018 for 3 July.
    let monthFirst: Bool

    func publication() -> Article.Publication? {
        (declared() ?? marked() ?? beside() ?? alone() ?? modified()).map(asReadersSeeIt).map(onThePublishersCalendar)
    }

    /// The hour that a reader sees beside the title, with its zone, completes a day and corrects a moment
    /// in UTC: systems that stamp local time as UTC are common.
    private func asReadersSeeIt(_ found: Article.Publication) -> Article.Publication {
        let isUTC = found.date.hasSuffix("+00:00")
        guard isUTC || found.precision == .day, let declared = DateReader.first(in: found.date) else { return found }
        let seen = [writtenBesideTitle()] + metadata.dateElements.map { read($0.text, .byline) }
        for written in seen.compactMap({ $0 }) where written.precision == .minute && !written.date.hasSuffix("+00:00") {
            guard let day = DateReader.first(in: written.date)?.day else { continue }
            if abs(day.dayNumber - declared.day.dayNumber) <= (isUTC ? 1 : 0) { return written }
        }
        return found
    }

    /// A moment given in UTC may lie on another day than the publisher's; the address knows theirs.
    private func onThePublishersCalendar(_ found: Article.Publication) -> Article.Publication {
        guard found.date.hasSuffix("+00:00"), let day = url.flatMap(URLDate.day(in:)),
            let moment = DateReader.first(in: found.date), abs(moment.day.dayNumber - day.dayNumber) == 1
        else { return found }
        return .init(date: day.description, precision: .day, basis: .url, text: nil)
    }

    private func read(_ text: String?, _ basis: PublicationBasis) -> Article.Publication? {
        guard let text, let date = DateReader.first(in: text, monthFirst: monthFirst) else { return nil }
        return PublicationFinder.publication(date, basis, in: text)
    }

    static func publication(_ date: WrittenDate, _ basis: PublicationBasis, in text: String) -> Article.Publication {
        let words = String(decoding: Array(text.utf8)[date.range], as: UTF8.self)
        return .init(date: date.iso, precision: date.precision, basis: basis, text: words)
    }

    private static let metaNames = [
        "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "publishdate",
        "publish-date", "publish_date", "published_date", "pubdate", "dc.date.issued", "dcterms.issued", "dc.date",
        "dc.date.created", "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date", "article.published",
        "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "content_publisheddate", "published",
        "publication_date",
        "citation_publication_date", "citation_date", "article_date_original", "originalpublicationdate",
        "dable:published_time",
        "date", "created", "article:published", "rnews:datepublished", "bt:pubdate", "timestamp", "ptime", "pdate",
        "date.release", "og:release_date", "article.created",
    ]

    private func declared() -> Article.Publication? {
        if let found = read(structured.datePublished, .jsonLD) { return found }
        for name in PublicationFinder.metaNames {
            if let found = read(metadata.meta(name), .meta) { return found }
        }
        return nil
    }

    private func marked() -> Article.Publication? {
        for text in metadata.markedDates {
            if let found = read(text, .timeElement) { return found }
        }
        let title = metadata.headings.first?.node ?? 0
        // A time after the title is the article's; one before it may be a teaser's.
        for time in metadata.times where time.node > title && !isInFurniture(time.node) {
            if let found = read(time.text, .timeElement) { return found }
        }
        return nil
    }

    private func isInFurniture(_ node: Int) -> Bool {
        survey.isDropped[node] && !survey.evidence[node].contains(.detail)
    }

    /// The address and the words around the title; where they agree, the words may know the minute.
    private func beside() -> Article.Publication? {
        let fromURL = url.flatMap(URLDate.day(in:))
        let written = writtenBesideTitle()
        if let fromURL {
            if let written, written.date.hasPrefix(fromURL.description) { return written }
            return .init(date: fromURL.description, precision: .day, basis: .url, text: nil)
        }
        if let written { return written }
        for element in metadata.dateElements where !isInFurniture(element.node) {
            if let found = read(element.text, .byline) { return found }
        }
        for time in metadata.times {
            if let found = read(time.text, .timeElement) { return found }
        }
        return nil
    }

    /// How far from the title a date may stand, in bytes of text.
    private static let reach = 700
    /// The same for a title that is no heading: a review's own details follow such a one, too.
    private static let shortReach = 80

    private func writtenBesideTitle() -> Article.Publication? {
        let named = metadata.headings.first { !$0.text.isEmpty }?.node
        guard let heading = named ?? titleNode else { return nil }
        let reach = named == nil ? PublicationFinder.shortReach : PublicationFinder.reach
        let document = survey.document
        var text: [UInt8] = []
        for index in Int(document.nodes[heading].end)..<document.nodes.count {
            let node = document.nodes[index]
            if node.name == .text {
                let words = document.text(of: index)
                // Running text has begun: a date in it is an event's.
                if words.count > 160 || text.count > reach { break }
                text.append(contentsOf: words)
            } else if node.name.isBlock || node.name == .br {
                text.append(0x0A)
            }
        }
        return read(String(decoding: text, as: UTF8.self), .byline)
    }

    /// A short block that is a date and little else: first behind the title, then before it.
    private func alone() -> Article.Publication? {
        let document = survey.document
        let title = metadata.headings.first { !$0.text.isEmpty }?.node ?? 0
        var before: Article.Publication?
        for index in document.nodes.indices where !survey.isDropped[index] {
            let node = document.nodes[index]
            guard node.name != .text, (8...60).contains(survey.textBytes[index]), Int(node.end) - index < 12 else {
                continue
            }
            if index < title, before != nil { continue }
            guard let found = read(document.flatText(of: index), .byline) else { continue }
            if index > title { return found }
            before = found
        }
        return before
    }

    private func modified() -> Article.Publication? {
        read(structured.dateModified, .jsonLD)
            ?? read(
                metadata.meta("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified"), .meta)
    }
}
