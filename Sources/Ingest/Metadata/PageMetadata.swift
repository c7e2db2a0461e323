/// What a page's markup says about its article, as found: nothing is judged here.
struct PageMetadata {
    /// `<meta>` contents by lower-case property, name or itemprop; the first of each.
    private(set) var metas: [String: String] = [:]
    /// Every `<meta>` that names an author.
    private(set) var metaAuthors: [String] = []
    private(set) var documentTitle: String?
    private(set) var headings: [(node: Int, text: String)] = []
    private(set) var canonical: String?
    private(set) var language: String?
    /// `datetime` of the `<time>` elements, or their text, in order.
    private(set) var times: [(node: Int, text: String)] = []
    /// What is marked as the author: itemprop, rel, class.
    private(set) var authorElements: [(node: Int, texts: [String])] = []
    /// Elements marked with itemprop="datePublished".
    private(set) var markedDates: [String] = []
    /// Short elements whose class speaks of a date.
    private(set) var dateElements: [(node: Int, text: String)] = []

    /// Whose page it is by its last copyright line.
    private(set) var copyrightHolder: String?

    private static let maximumElementCount = 40
    /// Nodes of an element that speaks of a date; so few of them are read that each may hold more.
    private static let maximumDateCount = 1_000

    init(_ survey: PageSurvey) {
        let document = survey.document
        for index in document.nodes.indices {
            switch document.nodes[index].name {
            case .text:
                readCopyright(index, document)
                continue
            case .html: language = language ?? document.string(.lang, of: index)
            case .meta: addMeta(index, document)
            case .title: documentTitle = documentTitle ?? document.flatText(of: index)
            case .link: addLink(index, document)
            case .h1 where headings.count < 10: headings.append((index, document.flatText(of: index)))
            case .time where times.count < PageMetadata.maximumElementCount:
                times.append((index, document.string(.datetime, of: index) ?? document.shortText(of: index) ?? ""))
            default: break
            }
            addMarked(index, survey)
        }
    }

    /// The name may stand in elements of its own beside the mark.
    private mutating func readCopyright(_ index: Int, _ document: Document) {
        let text = document.text(of: index)
        guard text.count <= CopyrightLine.longestLine, CopyrightLine.isMarked(text) else { return }
        let whole = document.parent(of: index).flatMap { document.shortText(of: $0) }
        let words = String(decoding: TextNormalizer.normalized(text), as: UTF8.self)
        copyrightHolder = CopyrightLine.holder(in: words) ?? whole.flatMap(CopyrightLine.holder(in:)) ?? copyrightHolder
    }

    func meta(_ names: String...) -> String? {
        for name in names {
            if let value = metas[name], !value.isEmpty { return value }
        }
        return nil
    }

    private mutating func addMeta(_ index: Int, _ document: Document) {
        let key =
            document.string(.property, of: index) ?? document.string(.name, of: index)
            ?? document.string(.itemprop, of: index)
        guard let key = key?.lowercased(), let content = document.string(.content, of: index) else { return }
        let value = String(decoding: TextNormalizer.normalized(Array(content.utf8)), as: UTF8.self)
        guard !value.isEmpty else { return }
        if metas[key] == nil { metas[key] = value }
        if PageMetadata.authorKeys.contains(key) { metaAuthors.append(value) }
    }

    private static let authorKeys: Set<String> = [
        "author", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author",
        "sailthru.author", "byl", "authors", "content_author", "dable:author", "cxenseparse:author",
        "og:article:author",
        "dc:creator", "citation_author",
    ]

    private mutating func addLink(_ index: Int, _ document: Document) {
        guard canonical == nil, let rel = document.string(.rel, of: index)?.lowercased(), rel == "canonical" else {
            return
        }
        canonical = document.string(.href, of: index)?.trimmingSpaces
    }

    private mutating func addMarked(_ index: Int, _ survey: PageSurvey) {
        let document = survey.document
        let property = document.attribute(.itemprop, of: index)
        if let property, property.hasASCII("datepublished", at: property.startIndex),
            markedDates.count < PageMetadata.maximumElementCount
        {
            let value = document.string(.content, of: index) ?? document.string(.datetime, of: index)
            if let value = value ?? document.shortText(of: index) { markedDates.append(value) }
        }
        guard document.nodes[index].name != .text else { return }
        if isAuthor(index, property, survey), authorElements.count < PageMetadata.maximumElementCount {
            let texts = PageMetadata.runs(in: index, of: document)
            if !texts.isEmpty { authorElements.append((index, texts)) }
        }
        guard survey.evidence[index].contains(.detail), dateElements.count < PageMetadata.maximumElementCount,
            (6..<200).contains(survey.textBytes[index]),
            let text = document.shortText(of: index, atMost: PageMetadata.maximumDateCount)
        else { return }
        dateElements.append((index, text))
    }

    /// The first texts of an element one by one, and the whole of it first: a name may be all that is
    /// there, or the first of several things.
    private static func runs(in node: Int, of document: Document) -> [String] {
        let subtree = document.subtree(node)
        guard subtree.count < 40 else { return [] }
        let texts = subtree.lazy.filter { document.nodes[$0].name == .text }
            .map { String(decoding: TextNormalizer.normalized(document.text(of: $0)), as: UTF8.self) }
            .filter { !$0.isEmpty }
        return [document.flatText(of: node)] + texts.prefix(4)
    }

    private func isAuthor(_ index: Int, _ property: ArraySlice<UInt8>?, _ survey: PageSurvey) -> Bool {
        if let property, property.elementsEqual("author".utf8) { return true }
        if let rel = survey.document.attribute(.rel, of: index), rel.elementsEqual("author".utf8) { return true }
        return survey.evidence[index].contains(.author)
    }
}
