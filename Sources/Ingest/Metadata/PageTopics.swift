/// What a page files its article under: its section and its keywords.
struct PageTopics {
    let metadata: PageMetadata
    let structured: StructuredData
    let title: String?
    /// Names of the site, which are nobody's keyword, as `TitleCleaner.key` has them.
    let siteKeys: Set<String>

    // MARK: Section

    private static let homes: Set<String> = ["home", "beranda", "homepage", "start", "startseite", "accueil", "inicio"]
    /// In bytes; longer ones are titles.
    private static let longestSection = 60

    /// The section that the page declares; else the last of its breadcrumbs that is neither home nor the article.
    var section: String? {
        let declared = [
            metadata.meta(
                "article:section", "og:article:section", "cxenseparse:section", "parsely-section", "dable:section"),
            structured.section,
        ]
        for text in declared.compactMap({ $0 }) {
            if let name = accepted(text.split(separator: ",").first.map(String.init) ?? text) { return name }
        }
        for text in structured.breadcrumbs.reversed() {
            if let title, TitleFinder.agrees(text, title) { continue }
            if let name = accepted(text) { return name }
        }
        return nil
    }

    private func accepted(_ text: String) -> String? {
        let name = CharacterReferences.decoded(text).trimmingSpaces
        guard (2...PageTopics.longestSection).contains(name.utf8.count), !PageTopics.homes.contains(name.lowercased()),
            !name.holds("://"), !isSite(name)
        else { return nil }
        return name
    }

    private func isSite(_ name: String) -> Bool {
        siteKeys.contains(TitleCleaner.key(name))
    }

    // MARK: Keywords

    private static let maximumCount = 50
    private static let longestKeyword = 80

    /// The words that the page is filed under, in its order; `<meta name="keywords">`, which many sites fill with
    /// the same words everywhere, counts only where nothing closer is given.
    var keywords: [String] {
        let tags = metadata.allMetas(["article:tag", "og:article:tag"])
        let news = metadata.meta("news_keywords").map { [$0] } ?? []
        let own = unique(structured.keywords + news + tags)
        return own.isEmpty ? unique(metadata.meta("keywords").map { [$0] } ?? []) : own
    }

    private func unique(_ lists: [String]) -> [String] {
        var seen: Set<String> = []
        var words: [String] = []
        for list in lists {
            for part in list.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "、" || $0 == "\n" }) {
                let word = CharacterReferences.decoded(String(part)).trimmingSpaces
                guard words.count < PageTopics.maximumCount, (2...PageTopics.longestKeyword).contains(word.utf8.count),
                    !isSite(word), seen.insert(TitleCleaner.key(word)).inserted
                else { continue }
                words.append(word)
            }
        }
        return words
    }
}
