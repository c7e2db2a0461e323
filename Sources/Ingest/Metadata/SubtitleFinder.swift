/// The line under a headline that a page marks as such.
struct SubtitleFinder {
    let survey: PageSurvey
    let structured: StructuredData
    let title: String?
    /// The element that shows the title.
    let titleNode: Int?

    /// How many nodes behind the title it may stand.
    private static let reach = 60
    /// In bytes.
    private static let sizes = 12...400
    private static let names = [
        "subtitle", "sub-title", "sub_title", "subheadline", "sub-headline", "sub_headline", "subhead", "sub-head",
        "subjudul",
        "sub-judul", "standfirst", "deck", "dek", "alternativeheadline",
    ]

    /// Nil where the page marks none; never its description, which is written for search engines.
    func subtitle() -> String? {
        if let found = structured.alternativeHeadline.flatMap(accepted) { return found }
        guard let titleNode else { return nil }
        let document = survey.document
        let start = Int(document.nodes[titleNode].end)
        for index in start..<min(document.nodes.count, start + SubtitleFinder.reach) {
            guard document.nodes[index].name != .text, isMarked(index), let text = document.shortText(of: index) else {
                continue
            }
            if let found = accepted(text) { return found }
        }
        return nil
    }

    private func isMarked(_ node: Int) -> Bool {
        for attribute in [AttributeName.class, .itemprop] {
            guard let value = survey.document.attribute(attribute, of: node), value.count < 400 else { continue }
            for name in value.split(whereSeparator: \.isHTMLSpace) where SubtitleFinder.isName(name) { return true }
        }
        return false
    }

    /// The names end what they stand in: "article__subtitle", not "deck-of-cards" or "subtitle-toggle".
    private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
        names.contains { word in
            let start = name.endIndex - word.utf8.count
            guard name.hasASCII(word, at: start) else { return false }
            return start == name.startIndex || !name[start - 1].isASCIILetter || name[start].isASCIIUppercase
        }
    }

    private func accepted(_ text: String) -> String? {
        guard SubtitleFinder.sizes.contains(text.utf8.count), text.contains(" "),
            DateReader.first(in: text) == nil, Byline(line: text) == nil
        else { return nil }
        guard let title else { return text }
        let (key, other) = (TitleCleaner.key(text), TitleCleaner.key(title))
        return key.hasPrefix(other) || other.hasPrefix(key) ? nil : text
    }
}
