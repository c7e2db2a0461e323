import Records

/// Reads an article out of plain text: lines as paragraphs, the title and byline from their place.
struct PlainTextReader {
    private let page: RawPage
    private let text: [UInt8]

    init(_ text: [UInt8], page: RawPage) {
        self.page = page
        self.text = text
    }

    /// - Throws: `noText` when nothing but furniture is there.
    func article() throws(IngestError) -> Article {
        var cleaner = ArticleCleaner(PlainTextReader.blocks(of: text))
        cleaner.clean()
        var head = ArticleHead(cleaner.blocks, givenTitle: page.given.title)
        head.read()
        guard !head.blocks.isEmpty else {
            throw IngestError(.noText, "the document holds no text besides furniture")
        }
        let content = ArticleText(head.blocks)
        var article = Article()
        (article.text, article.blocks) = (content.text, content.blocks)
        (article.title, article.subtitle) = (page.given.title ?? head.title, head.subtitle)
        article.authors = head.authors + cleaner.authors.filter { !head.authors.contains($0) }
        article.publisher =
            page.given.source ?? Dateline.publisher(of: content.text, known: cleaner.copyrightHolder)
            ?? cleaner.copyrightHolder
        article.canonicalURL = page.url
        article.language = LanguageIdentifier.language(of: content.text)
        article.published = publication(head)
        article.copyrightYear = cleaner.copyrightYear
        if cleaner.repeatedCount > 0 { article.diagnostics.append(.repeatedText(cleaner.repeatedCount)) }
        return article
    }

    private func publication(_ head: ArticleHead) -> Article.Publication? {
        if let given = page.given.date, let date = DateReader.first(in: given) {
            return PublicationFinder.publication(date, .given, in: given)
        }
        if let published = head.published { return published }
        guard let day = page.url.flatMap(URLDate.day(in:)) else {
            return head.blocks.first.flatMap { Dateline.publication(of: $0.string) }
        }
        return .init(date: day.description, precision: .day, basis: .url, text: nil)
    }

    // MARK: Lines

    /// The paragraphs of a text, normalised. Lines are paragraphs, but for lines that are the pieces of one:
    /// wrapped at a width, or broken around links.
    static func blocks(of text: [UInt8]) -> [DraftBlock] {
        let decoded = Array(CharacterReferences.decoded(text))
        var blocks: [DraftBlock] = []
        var start = 0
        for table in TableTextReader.tables(in: decoded) {
            blocks += LineJoiner.joined(lineBlocks(of: decoded[start..<table.span.start])) + [table.block]
            start = table.span.end
        }
        return blocks + LineJoiner.joined(lineBlocks(of: decoded[start...]))
    }

    private static func lineBlocks(of text: ArraySlice<UInt8>) -> [DraftBlock] {
        var blocks: [DraftBlock] = []
        var group: [[UInt8]] = []
        let lines = text.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
        for line in lines.map({ TextNormalizer.normalized($0) }) + [[]] {
            if line.isEmpty {
                blocks += paragraphs(of: group).map { DraftBlock(kind: .paragraph, text: $0) }
                group = []
            } else {
                group.append(line)
            }
        }
        return blocks
    }

    /// The longest line of text that an editor wrapped.
    private static let wrapWidth = 100

    private static func paragraphs(of group: [[UInt8]]) -> [[UInt8]] {
        let inner = group.dropLast()
        let unfinished = inner.count { $0.count > 40 && $0.count <= wrapWidth && !SentenceEnd.ends($0) }
        guard inner.count >= 2, unfinished * 10 >= inner.count * 7, group.allSatisfy({ $0.count <= wrapWidth }) else {
            return group
        }
        return [Array(group.joined(separator: [0x20]))]
    }
}

extension Article.Diagnostic {
    static func repeatedText(_ count: Int) -> Article.Diagnostic {
        .init(code: "repeated_text_removed", detail: "\(count) blocks that repeat earlier ones were left out")
    }

    static func invalidBytes(_ count: Int, encoding: String) -> Article.Diagnostic {
        .init(code: "invalid_bytes_replaced", detail: "\(count) sequences are not \(encoding) and became U+FFFD")
    }
}
