import Records

/// Reads an article out of a page's tree.
struct HTMLReader {
    private let survey: PageSurvey
    private let metadata: ArticleMetadata
    private let model: ContentModel

    init(_ document: Document, structuredData: [[UInt8]], page: RawPage, model: ContentModel = .standard) {
        self.model = model
        survey = PageSurvey(document)
        metadata = ArticleMetadata(survey, structuredData: structuredData, page: page)
    }

    /// What was passed over in the page's metadata.
    var notes: MetadataLimits.Notes { metadata.page.notes + metadata.structured.notes }

    /// - Throws: `noText` for a page without an article's worth of words.
    func article() throws(IngestError) -> Article {
        var article = Article()
        let title = metadata.title()
        article.title = title.text
        let finder = ContentFinder(survey, model: model)
        let cleaner = try content(finder, title: title)
        let content = ArticleText(cleaner.blocks)
        (article.text, article.blocks) = (content.text, content.blocks)
        metadata.complete(&article, bylines: cleaner.authors, titleNode: title.node)
        article.copyrightYear = isArticlesOwn(finder.selection.roots) ? cleaner.copyrightYear : nil
        if content.clippedTableCount > 0 { article.diagnostics.append(.clippedTables(content.clippedTableCount)) }
        if cleaner.repeatedCount > 0 { article.diagnostics.append(.repeatedText(cleaner.repeatedCount)) }
        return article
    }

    // MARK: Text

    /// See `Ingestor.trainingUnits(of:)`.
    func trainingUnits() -> [TrainingUnit] {
        let title = metadata.title()
        let selection = RuleSelection(survey, roots: ArticleFinder(survey).roots())
        let features = UnitFeatures(survey, selection: selection, titleNode: title.node, title: title.text)
        let width = UnitFeatures.width
        return features.units.enumerated().map { offset, index in
            TrainingUnit(
                text: String(decoding: TextNormalizer.normalized(survey.text(of: survey.units[index])), as: UTF8.self),
                isSelected: selection.isSelected[index],
                features: Array(features.values[offset * width..<(offset + 1) * width]))
        }
    }

    /// Blocks from the first reading of the page that gives an article's worth of text.
    private func content(_ finder: ContentFinder, title: TitleFinder.Found) throws(IngestError) -> ArticleCleaner {
        let chosen = finder.chosen(titleNode: title.node, title: title.text)
        var best = cleaned(BlockBuilder.blocks(of: chosen, in: survey), title: title.text)
        if byteCount(best) < HTMLReader.shortText {
            let whole = PageSurvey(survey.document, dropsByName: false)
            let selected = RuleSelection(whole, roots: ArticleFinder(whole).roots()).isSelected
            let other = cleaned(BlockBuilder.blocks(of: selected, in: whole), title: title.text)
            if byteCount(other) > 2 * byteCount(best) {
                best = other
                best.copyrightYear = nil
            }
        }
        if let body = metadata.structured.articleBody, body.utf8.count > 2 * byteCount(best) {
            best = cleaned(PlainTextReader.blocks(of: Array(body.utf8)), title: title.text)
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
        var cleaner = ArticleCleaner(HTMLReader.withoutDateLines(HTMLReader.withoutTitle(blocks, title: title)))
        cleaner.clean()
        return cleaner
    }

    /// What is longer is no title that a page repeats, and comparing it with every block would take too long.
    private static let longestTitle = 600

    /// The blocks without the one that repeats the title, which has a field of its own.
    private static func withoutTitle(_ blocks: [DraftBlock], title: String?) -> [DraftBlock] {
        guard let title, title.utf8.count <= longestTitle else { return blocks }
        let key = TextUnit(of: title).key
        guard let index = blocks.firstIndex(where: { repeats(title, key, in: $0) }) else { return blocks }
        var rest = blocks
        rest.remove(at: index)
        return rest
    }

    private static func repeats(_ title: String, _ key: UInt64, in block: DraftBlock) -> Bool {
        guard block.text.count < 2 * title.utf8.count + 80 else { return false }
        var unit = TextUnit(block: -1, firstNode: 0, endNode: 0)
        _ = unit.add(block.text, 0..<block.text.count, isLink: false)
        return unit.key == key || block.kind == .heading && TitleFinder.agrees(block.string, title)
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
}
