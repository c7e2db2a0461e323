import Records

/// The days on which a page was published and changed.
///
/// Every source offers candidates with a weight; those of other origins that agree add to it, and the heaviest wins.
/// The weights put the sources into an order and say how many of the lesser ones outdo a greater one.
struct PublicationFinder {
    let survey: PageSurvey
    let metadata: PageMetadata
    let structured: StructuredData
    let url: String?
    let order: DateReader.Order
    private let seen: [SeenDates.Seen]
    private var changes: [DateCandidate] = []
    private let title: Int?

    /// - Parameter titleNode: the element that shows the article's title.
    init(
        survey: PageSurvey, metadata: PageMetadata, structured: StructuredData, titleNode: Int?, url: String?,
        monthFirst: Bool
    ) {
        (self.survey, self.metadata, self.structured, self.url) = (survey, metadata, structured, url)
        let order: DateReader.Order = monthFirst ? .monthFirst : []
        self.order = order
        let heading = metadata.headings.first { !$0.text.isEmpty }?.node
        let title = titleNode ?? heading
        self.title = title
        seen =
            title.map {
                SeenDates(
                    around: $0, isHeading: survey.document.nodes[$0].name.isHeading, survey: survey,
                    order: order.union(.shortYears)
                ).dates
            } ?? []
        changes = modifiedCandidates()
    }

    static func publication(_ date: WrittenDate, _ basis: PublicationBasis, in text: String) -> Article.Publication {
        let words = String(decoding: Array(text.utf8)[date.range], as: UTF8.self)
        return .init(date: date.iso, precision: date.precision, basis: basis, text: words)
    }

    // MARK: Published

    private enum Weight {
        static let structured = 100
        static let meta = 90
        static let marked = 85
        static let seenLabelled = 80
        static let seen = 70
        static let address = 65
        static let weakMeta = 60
        static let seenBeforeMarked = 60
        static let seenInText = 55
        static let time = 50
        static let detail = 45
        static let seenBefore = 48
        static let alone = 30
        static let remote = 20
        /// For each other origin that says the same.
        static let agreement = 25
        /// For a day on which the page, by its own words, was changed rather than made.
        static let suspicion = -45
    }

    /// Nil when the page gives no day of its own.
    func published() -> Article.Publication? {
        var found = candidates()
        if found.isEmpty, changes.isEmpty { found = alone().map { [$0] } ?? [] }
        // Many pages tell the day of their last change alone: it is the day that they stand for.
        var best = weighed(found)
        if best == nil || best?.origin == .listed && seen.contains(where: { $0.label == .modified }) {
            best = lastChange(changes) ?? best
        }
        guard let best else { return nil }
        return onThePublishersCalendar(asReadersSeeIt(best)).publication
    }

    private func candidates() -> [DateCandidate] { declared() + marked() + seenCandidates() + listed() + address() }

    private func weighed(_ candidates: [DateCandidate]) -> DateCandidate? {
        let changed = changes
        let plausible = candidates.filter { $0.date.isPlausible }
        var best: (candidate: DateCandidate, weight: Int)?
        for candidate in plausible {
            var weight = candidate.weight
            weight += Weight.agreement * confirmations(of: candidate, among: plausible)
            weight += suspicion(candidate, among: plausible, changed)
            if weight > best?.weight ?? 0 { best = (candidate, weight) }
        }
        return best?.candidate
    }

    /// How many other origins say the same; what is seen beside the title is often listed, too, and counts once.
    private func confirmations(of candidate: DateCandidate, among others: [DateCandidate]) -> Int {
        let agreeing = others.filter { $0.weight > Weight.remote && $0.agrees(with: candidate) }.map(\.origin)
        let isOnPage = candidate.origin == .seen || candidate.origin == .listed
        var count = 0
        if candidate.origin != .declared, agreeing.contains(.declared) { count += 1 }
        if candidate.origin != .address, agreeing.contains(.address) || isInAddress(candidate) { count += 1 }
        if !isOnPage, agreeing.contains(.seen) || agreeing.contains(.listed) { count += 1 }
        return count
    }

    /// The address holds the month of the day, as "/2018/07/".
    private func isInAddress(_ candidate: DateCandidate) -> Bool {
        guard let month = url.flatMap(URLDate.month(in:)) else { return false }
        return month == (candidate.date.day.year, candidate.date.day.month)
    }

    /// Systems that know only when a page was last stored give that day as both.
    private func suspicion(_ candidate: DateCandidate, among plausible: [DateCandidate], _ changed: [DateCandidate])
        -> Int
    {
        let day = candidate.date.day.dayNumber
        guard candidate.origin != .address, let last = changed.map({ $0.date.day.dayNumber }).max() else { return 0 }
        if candidate.origin == .declared {
            let isUnconfirmed = confirmations(of: candidate, among: plausible) == 0
            let isDoubted = plausible.contains { other in
                let isEarlier = other.date.day.dayNumber < day - 1
                return isEarlier
                    && (other.origin == .declared && other.weight >= Weight.meta
                        || other.origin == .seen && other.weight >= Weight.seen && isUnconfirmed)
            }
            return day >= last && isDoubted ? Weight.suspicion : 0
        }
        return changed.contains { $0.agrees(with: candidate) } ? Weight.suspicion : 0
    }

    private func candidate(
        _ text: String?, _ basis: PublicationBasis, _ origin: DateCandidate.Origin, _ weight: Int
    ) -> DateCandidate? {
        candidate((text?.utf8).map { Array($0) }, basis, origin, weight)
    }

    private func candidate(
        _ text: [UInt8]?, _ basis: PublicationBasis, _ origin: DateCandidate.Origin, _ weight: Int
    ) -> DateCandidate? {
        guard let text, text.count < 2_000, let date = DateReader.dates(in: text, order, atMost: 1).first else {
            return nil
        }
        let words = String(decoding: text[date.range], as: UTF8.self)
        return .init(date: date, words: words, basis: basis, origin: origin, weight: weight)
    }

    private func declared() -> [DateCandidate] {
        let structured =
            candidate(structured.datePublished, .jsonLD, .declared, Weight.structured)
            ?? candidate(structured.dateCreated, .jsonLD, .declared, Weight.meta)
        let meta = metadata.metaDates.compactMap { meta -> DateCandidate? in
            switch meta.key {
            case .published:
                candidate(meta.value, .meta, .declared, meta.isProperty ? Weight.marked : Weight.meta)
            case .day: candidate(meta.value, .meta, .declared, Weight.weakMeta)
            case .modified: nil
            }
        }
        return [structured].compactMap { $0 } + meta
    }

    private func marked() -> [DateCandidate] {
        let found = metadata.markedDates.lazy.filter {
            !$0.isModified && !isInFurniture($0.node) && !survey.isOthersWord($0.node)
        }
        .compactMap { candidate(value(of: $0.node), .timeElement, .declared, Weight.marked) }
        guard var first = found.first else { return [] }
        // Teasers are marked like the article: one of several days is not surely the page's.
        if found.contains(where: { !$0.agrees(with: first) }) { (first.weight, first.origin) = (Weight.time, .listed) }
        return [first]
    }

    /// The machine's words of an element, else the reader's.
    private func value(of node: Int) -> [UInt8]? {
        let document = survey.document
        for name in [AttributeName.content, .datetime] {
            if let value = document.attribute(name, of: node), DateReader.mayHoldDate(value) { return Array(value) }
        }
        return document.shortBytes(of: node)
    }

    private func seenCandidates() -> [DateCandidate] {
        var isFirst = true
        return seen.filter { $0.label != .modified }.compactMap { seen in
            var weight = seen.label == .published ? Weight.seenLabelled : Weight.seen
            if seen.isBeforeTitle { weight = seen.isMarked ? Weight.seenBeforeMarked : Weight.seenBefore }
            if seen.isInText, weight == Weight.seen { weight = Weight.seenInText }
            if seen.isFurniture { weight = Weight.remote }
            // What stands nearer to the title counts for more.
            if !isFirst, weight == Weight.seen { weight -= 10 }
            if weight == Weight.seen { isFirst = false }
            let basis = hasTimeElement(seen.node) ? PublicationBasis.timeElement : .byline
            return .init(date: seen.date, words: seen.words, basis: basis, origin: .seen, weight: weight)
        }
    }

    private func hasTimeElement(_ node: Int) -> Bool {
        survey.document.parent(of: node).map { survey.document.nodes[$0].name == .time } ?? false
    }

    /// `<time>` elements and elements named after dates, wherever they stand: behind the title first.
    private func listed() -> [DateCandidate] {
        let start = title ?? 0
        let times = metadata.times.map { (node: $0, weight: Weight.time, basis: PublicationBasis.timeElement) }
        let details = metadata.detailElements.map { (node: $0, weight: Weight.detail, basis: PublicationBasis.byline) }
        var found: [DateCandidate] = []
        for (node, weight, basis) in times + details {
            guard let text = value(of: node), text.count < 200, DateReader.mayHoldDate(text[...]),
                !DateLabel.isModified(text.prefix(40)),
                SeenDates.label(of: node, in: survey.document) != .modified, !survey.isOthersWord(node)
            else { continue }
            let isNear = node > start && !isInFurniture(node)
            let isFirst = !found.contains { $0.basis == basis && $0.weight > Weight.remote }
            guard let candidate = candidate(text, basis, .listed, isNear && isFirst ? weight : Weight.remote) else {
                continue
            }
            found.append(candidate)
        }
        return found
    }

    private func address() -> [DateCandidate] {
        guard let day = url.flatMap(URLDate.day(in:)) else { return [] }
        let date = WrittenDate(day: day, range: 0..<0)
        return [.init(date: date, words: nil, basis: .url, origin: .address, weight: Weight.address)]
    }

    private func isInFurniture(_ node: Int) -> Bool {
        survey.isDropped[node] && !survey.evidence[node].contains(.detail)
    }

    /// A short block that is a date and little else: first behind the title, then before it.
    private func alone() -> DateCandidate? {
        let document = survey.document
        let start = title ?? 0
        var before: DateCandidate?
        for index in document.nodes.indices where !survey.isDropped[index] {
            let node = document.nodes[index]
            guard node.name != .text, (8...60).contains(survey.textBytes[index]), Int(node.end) - index < 12 else {
                continue
            }
            if index < start, before != nil { continue }
            let text = document.flatBytes(of: index)
            guard let found = candidate(text, .byline, .listed, Weight.alone), !survey.isOthersWord(index) else {
                continue
            }
            if index > start { return found }
            before = found
        }
        return before
    }

    // MARK: Modified

    /// The day of the last change that the page tells of; never one before its publication.
    func modified(after published: Article.Publication?) -> Article.Publication? {
        let first = published.flatMap { DateReader.first(in: $0.date) }?.day.dayNumber ?? 0
        return lastChange(changes.filter { $0.date.day.dayNumber >= first })?.publication
    }

    private func lastChange(_ candidates: [DateCandidate]) -> DateCandidate? {
        candidates.filter(\.date.isPlausible).max { $0.weight < $1.weight }
    }

    private func modifiedCandidates() -> [DateCandidate] {
        var found: [DateCandidate] = []
        candidate(structured.dateModified, .jsonLD, .declared, Weight.structured).map { found.append($0) }
        for meta in metadata.metaDates where meta.key == .modified {
            candidate(meta.value, .meta, .declared, Weight.meta).map { found.append($0) }
        }
        for marked in metadata.markedDates where marked.isModified && !survey.isOthersWord(marked.node) {
            candidate(value(of: marked.node), .timeElement, .declared, Weight.marked).map { found.append($0) }
        }
        for node in metadata.times + metadata.detailElements where !isInFurniture(node) {
            guard (title ?? 0) < node, let text = value(of: node), text.count < 120,
                SeenDates.label(of: node, in: survey.document) == .modified
                    || DateLabel.isModified(text.prefix(40)), !survey.isOthersWord(node)
            else { continue }
            candidate(text, .byline, .listed, Weight.detail).map { found.append($0) }
            break
        }
        for seen in seen where seen.label == .modified {
            found.append(
                .init(date: seen.date, words: seen.words, basis: .byline, origin: .seen, weight: Weight.seen))
        }
        return found
    }

    // MARK: The reader's clock

    /// The hour that a reader sees beside the title, with its zone, completes a day and corrects a moment
    /// in UTC: systems that stamp local time as UTC are common.
    private func asReadersSeeIt(_ found: DateCandidate) -> DateCandidate {
        let isUTC = found.date.precision == .minute && found.date.zone == 0
        guard isUTC || found.date.precision == .day else { return found }
        for written in seen
        where written.date.precision == .minute && written.date.zone != 0 && written.label != .modified {
            if abs(written.date.day.dayNumber - found.date.day.dayNumber) <= (isUTC ? 1 : 0) {
                return .init(date: written.date, words: written.words, basis: .byline, origin: .seen, weight: 0)
            }
        }
        return found
    }

    /// A moment given in UTC may lie on another day than the publisher's; the address knows theirs.
    private func onThePublishersCalendar(_ found: DateCandidate) -> DateCandidate {
        guard found.date.precision == .minute, found.date.zone == 0, let day = url.flatMap(URLDate.day(in:)),
            abs(found.date.day.dayNumber - day.dayNumber) == 1
        else { return found }
        let date = WrittenDate(day: day, range: 0..<0)
        return .init(date: date, words: nil, basis: .url, origin: .address, weight: 0)
    }
}
