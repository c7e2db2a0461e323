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

    private var metaAuthors: [String] {
        metadata.metaList.filter { AuthorFinder.metaKeys.contains($0.key) }.map(\.value)
    }

    private static let metaKeys: Set<String> = [
        "author", "itemprop author", "article:author", "article:author_name", "dc.creator", "dcterms.creator",
        "parsely-author", "sailthru.author", "byl", "authors", "content_author", "dable:author", "cxenseparse:author",
        "og:article:author", "dc:creator", "citation_author", "article.author", "creator",
    ]

    // MARK: Marked elements

    /// The first marked element that names a person: behind the title before anything else on the page.
    private func markedAuthors(_ names: AuthorNames) -> [String] {
        let start = titleNode ?? 0
        let marked = metadata.authorElements.filter { !isAside($0) }
        let linked = metadata.authorLinks.filter { !isAside($0) }
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

    /// In readers' comments, or in a part of the page that is none of the article's.
    private func isAside(_ node: Int) -> Bool {
        var current: Int? = node
        var isDropped = survey.isDropped[node]
        while let index = current {
            if survey.evidence[index].contains(.comments) { return true }
            if survey.evidence[index].contains(.detail) { isDropped = false }
            current = survey.document.parent(of: index)
        }
        return isDropped
    }

    // MARK: Written bylines

    /// Lines of a few words that are bylines, anywhere on the page: the first that names authors, the first that
    /// names editors.
    private func writtenBylines() -> (authors: [String], editors: [String]) {
        let document = survey.document
        var found: (authors: [String], editors: [String]) = ([], [])
        var last = -1
        for index in document.nodes.indices where document.nodes[index].name == .text && !survey.isDropped[index] {
            let text = document.text(of: index)
            guard text.count <= 2 * AuthorFinder.longestLine, Byline.mayStart(in: text) else { continue }
            guard let block = block(around: index), block != last else { continue }
            last = block
            guard let line = document.shortText(of: block), (6...AuthorFinder.longestLine).contains(line.utf8.count)
            else { continue }
            let bylines = Byline(line: line).map { [$0] } ?? Byline.details(of: line)
            if found.authors.isEmpty { found.authors = bylines.lazy.map(\.authors).first { !$0.isEmpty } ?? [] }
            if found.editors.isEmpty { found.editors = bylines.lazy.map(\.editors).first { !$0.isEmpty } ?? [] }
            if !found.authors.isEmpty, !found.editors.isEmpty { break }
        }
        return found
    }

    /// In bytes.
    private static let longestLine = 140

    /// The nearest element that holds the line: inline ones are parts of it, and a label alone has its name beside it.
    private func block(around node: Int) -> Int? {
        let own = survey.textBytes[node]
        let isLabel = Byline.isLabel(survey.document.text(of: node))
        var current = survey.document.parent(of: node)
        while let index = current {
            let isWhole = survey.document.nodes[index].name.isBlock && (!isLabel || survey.textBytes[index] > own + 2)
            guard !isWhole, let parent = survey.document.parent(of: index),
                survey.textBytes[parent] <= Int32(AuthorFinder.longestLine)
            else { return index }
            current = parent
        }
        return nil
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(TitleCleaner.key($0)).inserted }
    }
}
