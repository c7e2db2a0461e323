/// The people who wrote a page, from the most to the least deliberate statement of it.
struct AuthorFinder {
    let metadata: PageMetadata
    let structured: StructuredData
    let survey: PageSurvey

    /// `bylines` are the names found in the article's own first and last lines.
    func authors(bylines: [String], publisher: String?) -> [String] {
        let people = { (text: String) in AuthorNames.people(in: text, publisher: publisher) }
        let sources: [[String]] = [bylines, writtenBylines(), structured.authors, metadata.metaList.filter { AuthorFinder.metaKeys.contains($0.key) }.map(\.value)]
        for source in sources {
            let found = source.flatMap(people)
            if !found.isEmpty { return unique(found) }
        }
        // The first marked element that names a person; the marked names of comments come later.
        for element in metadata.authorElements where !isComment(element) {
            for (index, text) in runs(in: element).enumerated() {
                let found = people(text)
                // A part of an element may be any word; a name has two.
                if !found.isEmpty, index == 0 || found.allSatisfy({ $0.contains(" ") }) { return unique(found) }
            }
        }
        return []
    }

    private static let metaKeys: Set<String> = [
        "author", "itemprop author", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author",
        "sailthru.author", "byl", "authors", "content_author", "dable:author", "cxenseparse:author",
        "og:article:author", "dc:creator", "citation_author",
    ]

    /// The first texts of an element one by one, and the whole of it first: a name may be all that is
    /// there, or the first of several things.
    private func runs(in node: Int) -> [String] {
        let document = survey.document
        let subtree = document.subtree(node)
        guard subtree.count < 40 else { return [] }
        let texts = subtree.lazy.filter { document.nodes[$0].name == .text }
            .map { String(decoding: TextNormalizer.normalized(document.text(of: $0)), as: UTF8.self) }
            .filter { !$0.isEmpty }
        return [document.flatText(of: node)] + texts.prefix(4)
    }

    private func isComment(_ node: Int) -> Bool {
        var current: Int? = node
        while let index = current {
            if survey.evidence[index].contains(.comments) { return true }
            current = survey.document.parent(of: index)
        }
        return false
    }

    /// Blocks of a few words that are bylines, anywhere on the page.
    private func writtenBylines() -> [String] {
        let document = survey.document
        var names: [String] = []
        for index in document.nodes.indices where names.isEmpty {
            let node = document.nodes[index]
            guard node.name != .text, !survey.isDropped[index], (6...120).contains(survey.textBytes[index]) else {
                continue
            }
            guard let text = document.shortText(of: index) else { continue }
            names += Byline(line: text)?.authors ?? Byline.authors(amongDetails: text)
        }
        return names
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(TitleCleaner.key($0)).inserted }
    }
}
