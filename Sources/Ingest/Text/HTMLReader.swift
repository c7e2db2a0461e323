import Records

/// Reads an article out of a page's tree.
struct HTMLReader {
    private let survey: PageSurvey
    private let metadata: ArticleMetadata

    init(_ document: Document, structuredData: [[UInt8]], page: RawPage) {
        survey = PageSurvey(document)
        metadata = ArticleMetadata(survey, structuredData: structuredData, page: page)
    }

    /// - Throws: `noText` for a page without an article's worth of words.
    func article() throws(IngestError) -> Article {
        var article = Article()
        let title = metadata.title()
        article.title = title.text
        let roots = ArticleFinder(survey).roots()
        let cleaner = try content(of: roots, title: article.title)
        let content = ArticleText(cleaner.blocks)
        (article.text, article.blocks) = (content.text, content.blocks)
        metadata.complete(&article, bylines: cleaner.authors, titleNode: title.node)
        article.copyrightYear = isArticlesOwn(roots) ? cleaner.copyrightYear : nil
        if content.clippedTableCount > 0 { article.diagnostics.append(.clippedTables(content.clippedTableCount)) }
        if cleaner.repeatedCount > 0 { article.diagnostics.append(.repeatedText(cleaner.repeatedCount)) }
        return article
    }

    // MARK: Text

    /// See `Ingestor.trainingUnits(of:)`.
    func trainingUnits() -> [TrainingUnit] {
        let title = TitleFinder(
            survey: survey, metadata: metadata, structured: structured, siteNames: siteNames(publisher)
        ).title()
        let selection = RuleSelection(survey, roots: ArticleFinder(survey).roots())
        var key = TextUnit(block: 0, firstNode: 0, endNode: 0)
        _ = key.add(Array((title.text ?? "").utf8)[...], isLink: false)
        let features = UnitFeatures(survey, selection: selection, titleNode: title.node, titleKey: key.key).values
        let width = UnitFeatures.names.count
        return survey.units.indices.map { index in
            TrainingUnit(
                text: String(decoding: TextNormalizer.normalized(survey.text(of: survey.units[index])), as: UTF8.self),
                isSelected: selection.isSelected[index], features: Array(features[index * width..<(index + 1) * width]))
        }
    }

    /// Blocks from the first reading of the page that gives an article's worth of text.
    private func content(of roots: [Int], title: String?) throws(IngestError) -> ArticleCleaner {
        let standfirst = Standfirst(survey: survey, metadata: metadata.page).block(before: roots)
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
        if let body = metadata.structured.articleBody, body.utf8.count > 2 * byteCount(best) {
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
}
