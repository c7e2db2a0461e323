/// Reads articles out of pages. A value; use one per worker.
public struct Ingestor: Sendable {
    private let model: ContentModel

    public init() { model = .standard }

    /// The article of a page.
    ///
    /// The title stands in `title` alone, not in the text; a dateline ("JAKARTA, KOMPAS.com - ") stays in
    /// the text as the page prints it.
    ///
    /// - Throws: `IngestError` when there is nothing to read; never for mere dirt.
    public func article(from page: RawPage) throws(IngestError) -> Article {
        let decoded = try PageDecoder.decode(page)
        var article =
            switch page.mediaType {
            case .html: try htmlArticle(decoded.utf8, page)
            case .plainText: try PlainTextReader(decoded.utf8, page: page).article()
            }
        article.encoding = decoded.encoding
        if decoded.replacedCount > 0 {
            article.diagnostics.insert(.invalidBytes(decoded.replacedCount, encoding: decoded.encoding), at: 0)
        }
        if let title = page.given.title { article.title = title }
        return article
    }

    private func htmlArticle(_ utf8: [UInt8], _ page: RawPage) throws(IngestError) -> Article {
        let (markup, structuredData) = MarkupFilter.filter(utf8)
        guard markup.contains(where: { !$0.isHTMLSpace }) else {
            throw IngestError(.noText, "the page holds scripts and comments alone")
        }
        let document = try HTMLTree(markup: markup).document()
        return try HTMLReader(document, structuredData: structuredData, page: page, model: model).article()
    }
}

/// A unit of a page with what the content model is told of it.
@_spi(Training) public struct TrainingUnit: Sendable {
    public let text: String
    /// What the rules alone make of it.
    public let isSelected: Bool
    public let features: [Float]
}

extension Ingestor {
    /// An ingestor with a model under trial; the text is Tools/ContentModel's: names, then a line a tree.
    @_spi(Training) public init(modelText: String) {
        let lines = modelText.split(separator: "\n", maxSplits: 1)
        model = ContentModel(features: String(lines.first ?? ""), trees: String(lines.last ?? ""))
    }

    @_spi(Training) public static var featureNames: [String] { UnitFeatures.names }

    /// All units of an HTML page in order, for training and measuring the content model.
    @_spi(Training) public func trainingUnits(of page: RawPage) throws(IngestError) -> [TrainingUnit] {
        let decoded = try PageDecoder.decode(page)
        let (markup, structuredData) = MarkupFilter.filter(decoded.utf8)
        let document = try HTMLTree(markup: markup).document()
        return HTMLReader(document, structuredData: structuredData, page: page).trainingUnits()
    }
}
