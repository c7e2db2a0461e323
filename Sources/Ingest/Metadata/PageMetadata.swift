/// What a page's markup says about its article, as found: nothing is judged here.
///
/// One pass over the nodes that copies only what `<head>` and the first headings say; of the rest it keeps the places.
struct PageMetadata {
    /// The `<meta>` elements in order, by the hash of their lower-case property or name, or itemprop with its mark.
    private var metas: [(key: UInt64, node: Int)] = []
    private let document: Document
    /// The first of each name that speaks of a date.
    private(set) var metaDates: [(key: DateKey, isProperty: Bool, value: String)] = []
    private(set) var documentTitle: String?
    private(set) var headings: [(node: Int, text: String)] = []
    private(set) var canonical: String?
    private(set) var imageSource: String?
    private(set) var language: String?
    /// The `<time>` elements in order.
    private(set) var times: [Int] = []
    /// What is marked as the author: itemprop, rel, class.
    private(set) var authorElements: [Int] = []
    /// Links to the pages of authors.
    private(set) var authorLinks: [Int] = []
    /// Elements marked with itemprop="datePublished" and itemprop="dateModified".
    private(set) var markedDates: [(node: Int, isModified: Bool)] = []
    /// Short elements whose class speaks of a date or another detail.
    private(set) var detailElements: [Int] = []
    /// Whose page it is by its last copyright line.
    private(set) var copyrightHolder: String?

    private(set) var notes = MetadataLimits.Notes()

    private static let maximumElementCount = 60

    init(_ survey: PageSurvey) {
        document = survey.document
        for index in document.nodes.indices {
            let node = document.nodes[index]
            switch node.name {
            case .text: continue
            case .html: language = language ?? document.string(.lang, of: index)
            case .meta: addMeta(index)
            case .title where documentTitle == nil: documentTitle = headline(index)
            case .link: addLink(index, document)
            case .h1 where headings.count < 10: headings.append((index, headline(index)))
            case .time where times.count < PageMetadata.maximumElementCount: times.append(index)
            case .a where authorLinks.count < PageMetadata.maximumElementCount:
                if isAuthorLink(index, document) { authorLinks.append(index) }
            default: break
            }
            if node.contentEnd > node.contentStart { addMarked(index, survey) }
        }
        copyrightHolder = PageMetadata.copyrightHolder(of: document)
    }

    /// The content of the first `<meta>` that has any, of the first name that is there.
    func meta(_ names: String...) -> String? {
        for name in names {
            let key = ByteHash.of(name.utf8)
            for meta in metas where meta.key == key {
                let content = content(of: meta.node)
                if !content.isEmpty { return content }
            }
        }
        return nil
    }

    /// The contents of every `<meta>` of the names, in the page's order.
    func allMetas(_ names: Set<String>) -> [String] {
        let keys = Set(names.map { ByteHash.of($0.utf8) })
        return metas.filter { keys.contains($0.key) }.map { content(of: $0.node) }.filter { !$0.isEmpty }
    }

    /// Before the names of properties that may be a teaser's as well as the page's.
    static let itemprop = "itemprop "

    /// Some archives write value="" for content="".
    private func rawContent(of node: Int) -> ArraySlice<UInt8>? {
        document.attribute(.content, of: node) ?? document.attribute(.value, of: node)
    }

    private func content(of node: Int) -> String {
        rawContent(of: node).map { String(decoding: TextNormalizer.normalized($0), as: UTF8.self) } ?? ""
    }

    private mutating func addMeta(_ index: Int) {
        guard let content = rawContent(of: index) else { return }
        var mark = ""
        var name = document.attribute(.property, of: index) ?? document.attribute(.name, of: index)
        if name == nil {
            name = document.attribute(.itemprop, of: index)
            mark = name == nil ? "" : PageMetadata.itemprop
        }
        guard let name = name ?? document.attribute(.httpEquiv, of: index) else { return }
        var key = ByteHash.of(mark.utf8)
        for byte in name { key = ByteHash.adding(byte.asciiLowercased, to: key) }
        if DateReader.mayHoldDate(content), metaDates.count < PageMetadata.maximumElementCount,
            !metas.contains(where: { $0.key == key })
        {
            let words = mark + String(decoding: name.map(\.asciiLowercased), as: UTF8.self)
            if let date = DateKey(words) { metaDates.append((date, !mark.isEmpty, self.content(of: index))) }
        }
        if metas.count < MetadataLimits.metaCount {
            metas.append((key, index))
        } else {
            notes.ignoredMetaCount += 1
        }
    }

    /// The words of a title; none of one that is too long.
    private mutating func headline(_ index: Int) -> String {
        let text = document.flatText(of: index)
        if text.utf8.count <= MetadataLimits.valueCount { return text }
        notes.longValueCount += 1
        return ""
    }

    private mutating func addLink(_ index: Int, _ document: Document) {
        guard let rel = document.string(.rel, of: index)?.lowercased(),
            let address = document.string(.href, of: index)?.trimmingSpaces, !address.isEmpty
        else { return }
        if rel == "canonical" { canonical = canonical ?? address }
        if rel == "image_src" { imageSource = imageSource ?? address }
    }

    private mutating func addMarked(_ index: Int, _ survey: PageSurvey) {
        let node = survey.document.nodes[index]
        var isAuthor = survey.evidence[index].contains(.author)
        for position in Int(node.contentStart)..<Int(node.contentEnd) {
            let attribute = survey.document.attributes[position]
            guard attribute.name == .itemprop || attribute.name == .rel else { continue }
            let value = survey.document.value(of: attribute)
            if value.elementsEqual("author".utf8) { isAuthor = true }
            if attribute.name == .itemprop { addMarkedDate(value, index) }
        }
        if isAuthor, authorElements.count < PageMetadata.maximumElementCount { authorElements.append(index) }
        if survey.evidence[index].contains(.detail), detailElements.count < PageMetadata.maximumElementCount {
            detailElements.append(index)
        }
    }

    private mutating func addMarkedDate(_ property: ArraySlice<UInt8>, _ index: Int) {
        guard markedDates.count < PageMetadata.maximumElementCount else { return }
        if property.firstRange(of: "datepublished", from: property.startIndex) != nil {
            markedDates.append((index, false))
        } else if property.hasASCII("datemodified", at: property.startIndex) {
            markedDates.append((index, true))
        }
    }

    private static let authorPaths = PhraseSet([
        "/author", "/penulis", "/contributor", "/writer", "/reporter", "/journalist", "/redaktur",
    ])

    private func isAuthorLink(_ index: Int, _ document: Document) -> Bool {
        guard let address = document.attribute(.href, of: index), address.count < 300 else { return false }
        return PageMetadata.authorPaths.isFound(in: address)
    }

    // MARK: Copyright

    /// A page's own line stands at its end; so many texts before it are looked at.
    private static let copyrightReach = 300

    /// The name may stand in elements of its own beside the mark.
    private static func copyrightHolder(of document: Document) -> String? {
        var count = 0
        for index in document.nodes.indices.reversed() where document.nodes[index].name == .text {
            let text = document.text(of: index)
            guard text.count <= CopyrightLine.longestLine else { continue }
            count += 1
            if count > copyrightReach { return nil }
            guard CopyrightLine.isMarked(text) else { continue }
            let words = String(decoding: TextNormalizer.normalized(text), as: UTF8.self)
            let whole = document.parent(of: index).flatMap { document.shortText(of: $0) }
            if let holder = CopyrightLine.holder(in: words) ?? whole.flatMap(CopyrightLine.holder(in:)) {
                return holder
            }
        }
        return nil
    }
}
