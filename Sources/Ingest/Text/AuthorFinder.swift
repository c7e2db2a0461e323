/// The people who wrote a page, from the most to the least deliberate statement of it.
struct AuthorFinder {
    let metadata: PageMetadata
    let structured: StructuredData
    let survey: PageSurvey

    /// `bylines` are the names found in the article's own first and last lines.
    func authors(bylines: [String], publisher: String?) -> [String] {
        let people = { (text: String) in AuthorNames.people(in: text, publisher: publisher) }
        let sources: [[String]] = [
            bylines, writtenBylines(), structured.authors, metadata.metaAuthors, authorElements,
        ]
        for source in sources {
            let found = source.flatMap(people)
            if !found.isEmpty { return unique(found) }
        }
        return []
    }

    /// Elements before the article's end; the marked names of comments come after it.
    private var authorElements: [String] {
        Array(metadata.authorElements.filter { !survey.isDropped[$0.node] }.map(\.text).prefix(3))
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
            if let byline = Byline(line: document.flatText(of: index)) { names += byline.authors }
        }
        return names
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(TitleCleaner.key($0)).inserted }
    }
}
