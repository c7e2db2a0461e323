/// The headline of a page among all that claim to be it.
struct TitleFinder {
    let survey: PageSurvey
    let metadata: PageMetadata
    let structured: StructuredData
    /// Names that are no part of a title: of the site, its domain, the publisher.
    let siteNames: [String]

    /// The title, and the element that shows it to readers when there is one.
    typealias Found = (text: String?, node: Int?)

    /// The heading that a reader sees, when it agrees with what the page declares; else the declaration.
    func title() -> Found {
        let siteKeys = siteNames.map(TitleCleaner.key)
        let deliberate = cleaned([metadata.meta("og:title"), structured.headline], siteKeys)
        let incidental = cleaned([metadata.documentTitle, metadata.meta("twitter:title", "title")], siteKeys)
        let declared = deliberate + incidental
        let named = metadata.headings.filter { !$0.text.isEmpty }
        let headings = named.filter { !siteKeys.contains(TitleCleaner.key($0.text)) }
        for heading in headings where declared.contains(where: { TitleFinder.agrees(heading.text, $0) }) {
            return (outvoted(heading.text, by: deliberate) ?? heading.text, heading.node)
        }
        let fallback = declared.first { !$0.isEmpty } ?? headings.first?.text
        if let node = named.first?.node { return (fallback, node) }
        guard let title = fallback, let shown = shown(title) else { return (fallback, nil) }
        // A window's title may be the shortened one; what an outlet gives to others is meant as it is.
        return (deliberate.isEmpty ? shown.text : fallback, shown.node)
    }

    /// What the page declares twice in the same words, where a heading differs from it only at its beginning: by the
    /// topic that stands over it, or lacks there.
    private func outvoted(_ heading: String, by declared: [String]) -> String? {
        guard declared.count == 2, let title = declared.first else { return nil }
        let (key, own) = (TitleCleaner.key(title), TitleCleaner.key(heading))
        guard key == TitleCleaner.key(declared[1]), key != own, key.hasSuffix(own) || own.hasSuffix(key) else {
            return nil
        }
        return title
    }

    private func cleaned(_ titles: [String?], _ siteKeys: [String]) -> [String] {
        let keys = Set(siteKeys.filter { !$0.isEmpty })
        return titles.compactMap { $0 }.filter { !$0.isEmpty }
            .map { TitleCleaner.title(CharacterReferences.decoded($0), siteKeys: keys) }
    }

    // MARK: Pages without headings

    /// Elements that show a title on pages that have no `<h1>`.
    private static let emphatic: ElementSet = [.h2, .h3, .h4, .h5, .b, .strong, .font, .center, .div, .span, .p, .td]
    /// In bytes.
    private static let sizes = 12...200

    /// The first emphasised line that is the title, or starts with it.
    private func shown(_ title: String) -> (text: String, node: Int)? {
        let key = TitleCleaner.key(title)
        guard TitleFinder.sizes.contains(key.utf8.count), title.split(separator: " ").count >= 3 else { return nil }
        let nodes = survey.document.nodes
        for index in nodes.indices where TitleFinder.emphatic.contains(nodes[index].name) && !survey.isDropped[index] {
            guard TitleFinder.sizes.contains(Int(survey.textBytes[index])),
                survey.linkDensity(of: index) < 0.5, let text = survey.document.shortText(of: index),
                text.utf8.count <= 2 * title.utf8.count + 20, TitleCleaner.key(text).hasPrefix(key)
            else { continue }
            return (text, index)
        }
        return nil
    }

    /// Half of the words of the longer one stand in the other; or of its letters, in writing without spaces.
    static func agrees(_ left: String, _ right: String) -> Bool {
        let leftWords = words(of: left)
        let rightWords = words(of: right)
        guard !leftWords.isEmpty, !rightWords.isEmpty else { return false }
        let common = leftWords.intersection(rightWords).count
        if common * 2 >= max(leftWords.count, rightWords.count) { return true }
        guard min(leftWords.count, rightWords.count) <= 3, max(left.utf8.count, right.utf8.count) < 1_000 else {
            return false
        }
        let (leftKey, rightKey) = (TitleCleaner.key(left), TitleCleaner.key(right))
        let (short, long) = leftKey.utf8.count < rightKey.utf8.count ? (leftKey, rightKey) : (rightKey, leftKey)
        return short.utf8.count >= TitleFinder.shortestPart && short.utf8.count * 2 >= long.utf8.count
            && long.hasPrefix(short)
    }

    /// Half a dozen characters of East Asian writing, in bytes.
    private static let shortestPart = 18

    /// The hashes of the words, ASCII in lower case; general punctuation parts words as spaces do.
    private static func words(of text: String) -> Set<UInt64> {
        let bytes = Array(text.utf8)
        var words: Set<UInt64> = []
        var hash = ByteHash.start
        var index = 0
        while index < bytes.count {
            let isPunctuation = bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80
            if !isPunctuation, bytes[index].isASCIIAlphanumeric || bytes[index] >= 0x80 {
                hash = ByteHash.adding(bytes[index].asciiLowercased, to: hash)
            } else if hash != ByteHash.start {
                words.insert(hash)
                hash = ByteHash.start
            }
            index += isPunctuation ? 3 : 1
        }
        if hash != ByteHash.start { words.insert(hash) }
        return words
    }
}
