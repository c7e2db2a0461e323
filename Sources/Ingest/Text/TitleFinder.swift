/// The headline of a page among all that claim to be it.
struct TitleFinder {
    let metadata: PageMetadata
    let structured: StructuredData
    /// Names that are no part of a title: of the site, its domain, the publisher.
    let siteNames: [String]

    /// The heading that a reader sees, when it agrees with what the page declares; else the declaration.
    func title() -> String? {
        let declared = [
            metadata.meta("og:title"), structured.headline, metadata.documentTitle,
            metadata.meta("twitter:title", "title"),
        ]
        .compactMap { $0 }.filter { !$0.isEmpty }
        let cleaned = declared.map { TitleCleaner.title(CharacterReferences.decoded($0), siteNames: siteNames) }
        let headings = metadata.headings.map(\.text).filter { text in
            !text.isEmpty && !siteNames.contains { TitleCleaner.key($0) == TitleCleaner.key(text) }
        }
        for heading in headings {
            if cleaned.contains(where: { TitleFinder.agrees(heading, $0) }) { return heading }
        }
        return cleaned.first { !$0.isEmpty } ?? headings.first
    }

    /// Half of the words of the longer one stand in the other.
    static func agrees(_ left: String, _ right: String) -> Bool {
        let leftWords = words(of: left)
        let rightWords = words(of: right)
        guard !leftWords.isEmpty, !rightWords.isEmpty else { return false }
        let common = leftWords.intersection(rightWords).count
        return common * 2 >= max(leftWords.count, rightWords.count)
    }

    private static func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
