/// The people who wrote and edited a page, from the most to the least deliberate statement of it.
struct AuthorFinder {
    let metadata: PageMetadata
    let structured: StructuredData
    let survey: PageSurvey
    /// The element that shows the article's title.
    let titleNode: Int?

    /// `bylines` are the names found in the article's own first and last lines.
    func people(bylines: [String], publisher: String?) -> (authors: [String], editors: [String]) {
        let written = writtenBylines()
        let names = AuthorNames(publisher: structured.isPublishedByPerson ? nil : publisher)
        var editors = structured.editors.flatMap(names.people)
        if editors.isEmpty { editors = written.editors.flatMap(names.people) }
        let sources = [bylines, written.authors, structured.authors, metaAuthors]
        var authors = sources.lazy.map { $0.flatMap(names.people) }.first { !$0.isEmpty } ?? []
        if authors.isEmpty { authors = markedAuthors(names) }
        return (AuthorFinder.unique(authors), AuthorFinder.unique(editors))
    }

    private var metaAuthors: [String] { metadata.allMetas(AuthorFinder.metaKeys) }

    private static let metaKeys: Set<String> = [
        "author", "itemprop author", "article:author", "article:author_name", "dc.creator", "dcterms.creator",
        "parsely-author", "sailthru.author", "byl", "authors", "content_author", "dable:author", "cxenseparse:author",
        "og:article:author", "dc:creator", "citation_author", "article.author", "creator",
    ]

    // MARK: Marked elements

    /// The first marked element that names a person: behind the title before anything else on the page.
    private func markedAuthors(_ names: AuthorNames) -> [String] {
        let start = titleNode ?? 0
        let marked = metadata.authorElements.filter { !survey.isAside($0) && !survey.isOthersWord($0) }
        let linked = metadata.authorLinks.filter { !survey.isAside($0) && !survey.isOthersWord($0) }
        let behind = marked.filter { $0 > start } + linked.filter { $0 > start }
        for element in behind + marked.filter({ $0 < start }) {
            let found = namesInside(element, names)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Nodes of an element that names people; a larger one tells of them.
    private static let largestElement = 60
    /// Longer texts are sentences, in bytes.
    private static let longestName = 60

    /// A name may be all of a marked element, one of its texts, or several of them.
    private func namesInside(_ node: Int, _ names: AuthorNames) -> [String] {
        let document = survey.document
        guard document.subtree(node).count <= AuthorFinder.largestElement else { return [] }
        var found: [String] = []
        for index in document.subtree(node) where document.nodes[index].name == .text {
            let text = TextNormalizer.normalized(document.text(of: index))
            if text.isEmpty { continue }
            // What follows is about the author.
            if text.count > AuthorFinder.longestName, !found.isEmpty { break }
            let people = names.people(in: String(decoding: text, as: UTF8.self), isSeen: true)
            // A text beside others may be any word; a name has two.
            if people.allSatisfy({ $0.contains(" ") }) || document.subtree(node).count <= 3 { found += people }
        }
        return found.isEmpty ? names.people(in: document.flatText(of: node), isSeen: true) : found
    }

    // MARK: Written bylines

    /// Lines of a few words that are bylines, anywhere on the page: the first that names authors, the first that
    /// names editors.
    private func writtenBylines() -> (authors: [String], editors: [String]) {
        let document = survey.document
        var found: (authors: [String], editors: [String]) = ([], [])
        for index in document.nodes.indices where document.nodes[index].name == .text && !survey.isDropped[index] {
            let text = document.text(of: index)
            guard text.count <= 2 * AuthorFinder.longestLine, Byline.mayStart(in: text) else { continue }
            let (authors, editors) = byline(around: index)
            if found.authors.isEmpty { found.authors = authors }
            if found.editors.isEmpty { found.editors = editors }
            if !found.authors.isEmpty, !found.editors.isEmpty { break }
        }
        return found
    }

    /// In bytes.
    private static let longestLine = 140

    /// The elements around a text that are looked at, as its name may stand in another element.
    private static let levels = 6

    /// The people in the smallest element around a label that is a byline.
    private func byline(around node: Int) -> (authors: [String], editors: [String]) {
        var current = survey.document.parent(of: node)
        var lastCount: Int32 = -1
        for _ in 0..<AuthorFinder.levels {
            guard let index = current, survey.textBytes[index] <= Int32(AuthorFinder.longestLine) else { break }
            current = survey.document.parent(of: index)
            if survey.textBytes[index] == lastCount { continue }
            lastCount = survey.textBytes[index]
            guard let bytes = survey.document.shortBytes(of: index) else { break }
            guard Byline.mayBe(bytes) else { continue }
            let line = String(decoding: bytes, as: UTF8.self)
            let bylines = Byline(line: line).map { [$0] } ?? Byline.details(of: line)
            let authors = bylines.lazy.map(\.authors).first { !$0.isEmpty } ?? []
            let editors = bylines.lazy.map(\.editors).first { !$0.isEmpty } ?? []
            if !authors.isEmpty || !editors.isEmpty { return (authors, editors) }
        }
        return ([], [])
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(TitleCleaner.key($0)).inserted }
    }
}
