import Records

/// Reads an article out of a page's tree.
struct HTMLReader {
    private let page: RawPage
    private let survey: PageSurvey
    private let metadata: PageMetadata
    private let structured: StructuredData

    init(_ document: Document, structuredData: [[UInt8]], page: RawPage) {
        self.page = page
        survey = PageSurvey(document)
        metadata = PageMetadata(survey)
        structured = StructuredData(scripts: structuredData)
    }

    /// - Throws: `noText` for a page without an article's worth of words.
    func article() throws(IngestError) -> Article {
        let publisher = self.publisher
        var article = Article()
        let title = TitleFinder(
            survey: survey, metadata: metadata, structured: structured, siteNames: siteNames(publisher)
        ).title()
        article.title = title.text
        let roots = ArticleFinder(survey).roots()
        let cleaner = try content(of: roots, title: article.title)
        let content = ArticleText(cleaner.blocks)
        (article.text, article.blocks) = (content.text, content.blocks)
        article.publisher =
            publisher ?? Dateline.publisher(of: content.text) ?? siteInTitle(article.title)
            ?? metadata.copyrightHolder
        article.canonicalURL = canonicalURL
        article.language = LanguageIdentifier.language(of: content.text) ?? declaredLanguage
        article.authors = AuthorFinder(metadata: metadata, structured: structured, survey: survey)
            .authors(bylines: cleaner.authors, publisher: publisher)
        article.published =
            publication(language: article.language, titleNode: title.node) ?? Dateline.publication(of: content.text)
        article.copyrightYear = isArticlesOwn(roots) ? cleaner.copyrightYear : nil
        if content.clippedTableCount > 0 { article.diagnostics.append(.clippedTables(content.clippedTableCount)) }
        if cleaner.repeatedCount > 0 { article.diagnostics.append(.repeatedText(cleaner.repeatedCount)) }
        return article
    }

    // MARK: Text

    /// Blocks from the first reading of the page that gives an article's worth of text.
    private func content(of roots: [Int], title: String?) throws(IngestError) -> ArticleCleaner {
        let standfirst = Standfirst(survey: survey, metadata: metadata).block(before: roots)
        var best = cleaned(
            (standfirst.map { [$0] } ?? []) + BlockBuilder.blocks(under: roots, of: survey), title: title)
        if byteCount(best) < HTMLReader.shortText {
            let whole = PageSurvey(survey.document, dropsByName: false)
            let other = cleaned(BlockBuilder.blocks(under: ArticleFinder(whole).roots(), of: whole), title: title)
            if byteCount(other) > 2 * byteCount(best) {
                best = other
                best.copyrightYear = nil
            }
        }
        if let body = structured.articleBody, body.utf8.count > 2 * byteCount(best) {
            best = cleaned(PlainTextReader.blocks(of: Array(body.utf8)), title: title)
        }
        guard byteCount(best) >= HTMLReader.leastText else {
            throw IngestError(.noText, "the page holds no running text outside its navigation")
        }
        return best
    }

    /// True when the page marks the elements as one article, so that its footer is not among them.
    private func isArticlesOwn(_ roots: [Int]) -> Bool {
        !roots.isEmpty
            && roots.allSatisfy {
                let name = survey.document.nodes[$0].name
                return name == .article || (survey.evidence[$0].contains(.body) && name != .body && name != .html)
            }
    }

    /// Under this many bytes other ways of reading the page are tried.
    private static let shortText = 250
    /// Fewer bytes are no article, not even a captioned photograph.
    private static let leastText = 25

    private func byteCount(_ cleaner: ArticleCleaner) -> Int { cleaner.blocks.reduce(0) { $0 + $1.text.count } }

    private func cleaned(_ blocks: [DraftBlock], title: String?) -> ArticleCleaner {
        var cleaner = ArticleCleaner(HTMLReader.withoutDateLines(HTMLReader.withoutHead(blocks, title: title)))
        cleaner.clean()
        return cleaner
    }

    /// What is longer is no title that a page repeats, and comparing it with every block would take too long.
    private static let longestTitle = 600

    /// The blocks after the title, when little stands before it.
    private static func withoutHead(_ blocks: [DraftBlock], title: String?) -> [DraftBlock] {
        guard let title, title.utf8.count <= longestTitle, let index = blocks.firstIndex(where: { isTitle($0, title) })
        else { return blocks }
        let total = blocks.reduce(0) { $0 + $1.text.count }
        let before = blocks[..<index].reduce(0) { $0 + $1.text.count }
        if before * 5 < total { return Array(blocks[(index + 1)...]) }
        var rest = blocks
        rest.remove(at: index)
        return rest
    }

    /// Without the lines at the head that give the date and say no sentence: "By Rina Sari • 3 July 2018".
    private static func withoutDateLines(_ blocks: [DraftBlock]) -> [DraftBlock] {
        var rest = blocks
        for index in blocks.indices.prefix(3).reversed() {
            let block = blocks[index]
            guard block.kind == .paragraph, block.text.count < 100, !SentenceEnd.ends(block.text),
                DateReader.first(in: block.string) != nil, Dateline.publication(of: block.string + " ") == nil
            else { continue }
            rest.remove(at: index)
        }
        return rest
    }

    private static func isTitle(_ block: DraftBlock, _ title: String) -> Bool {
        guard block.text.count < 2 * title.utf8.count + 80 else { return false }
        return block.kind == .heading && TitleFinder.agrees(block.string, title)
            || TitleCleaner.key(block.string) == TitleCleaner.key(title)
    }

    // MARK: Metadata

    private var publisher: String? {
        page.given.source ?? structured.publisher
            ?? metadata.meta("og:site_name", "publisher", "dc.publisher", "application-name", "article:publisher")
            .flatMap { $0.contains("://") ? nil : $0 }
    }

    /// "Jembatan Dibuka - Kabar Kota" names the site behind the title of the article.
    private func siteInTitle(_ title: String?) -> String? {
        guard let title, let whole = metadata.documentTitle, whole.utf8.count <= HTMLReader.longestTitle,
            let range = whole.firstRange(of: title)
        else { return nil }
        let marks = Set(" -|–—:·»".unicodeScalars)
        let rest = String(whole[range.upperBound...].unicodeScalars.drop { marks.contains($0) }).trimmingSpaces
        return (2...40).contains(rest.utf8.count) && rest.split(separator: " ").count <= 4 ? rest : nil
    }

    private func siteNames(_ publisher: String?) -> [String] {
        let host = (page.url ?? canonicalURL).flatMap(WebAddress.host(of:))
        let names = [
            publisher, structured.publisher, metadata.meta("og:site_name"), metadata.meta("application-name"), host,
            metadata.copyrightHolder,
        ]
        return names.compactMap { $0 } + (host.map(WebAddress.names(ofHost:)) ?? [])
    }

    private var canonicalURL: String? {
        for candidate in [metadata.canonical, metadata.meta("og:url"), structured.url] {
            if let candidate, let address = WebAddress.absolute(candidate, on: page.url) { return address }
        }
        return page.url
    }

    private var declaredLanguage: String? {
        let tag = metadata.language ?? structured.language ?? metadata.meta("og:locale", "content-language")
        guard let code = tag?.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first,
            (2...3).contains(code.utf8.count)
        else { return nil }
        // "in" was Indonesian's code until 1989 and is still written.
        return code == "in" ? "id" : String(code)
    }

    /// Indonesian pages mean their readers' day; a moment in UTC is told on the clocks of Jakarta.
    private static func inWesternIndonesia(_ found: Article.Publication) -> Article.Publication {
        guard found.date.hasSuffix("+00:00"), let moment = DateReader.first(in: found.date) else { return found }
        var shifted = found
        shifted.date = moment.shifted(to: 420).iso
        return shifted
    }

    private func publication(language: String?, titleNode: Int?) -> Article.Publication? {
        if let given = page.given.date, let date = DateReader.first(in: given) {
            return PublicationFinder.publication(date, .given, in: given)
        }
        let isAmerican = metadata.language?.lowercased().hasPrefix("en") ?? (language == "en")
        let finder = PublicationFinder(
            survey: survey, metadata: metadata, structured: structured, titleNode: titleNode,
            url: page.url ?? canonicalURL, monthFirst: isAmerican && language != "id")
        return finder.publication().map { language == "id" ? HTMLReader.inWesternIndonesia($0) : $0 }
    }
}
