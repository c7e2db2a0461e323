internal import Records

/// Reads articles out of pages. A value without state: one may serve any number of tasks.
public struct Ingestor: Sendable {
    let model: ContentModel

    /// An ingestor with the model that is built in.
    public init() { self.init(model: .standard) }

    init(model: ContentModel) { self.model = model }

    /// The article of a page.
    ///
    /// The title stands in `title` alone, not in the text; a dateline ("JAKARTA, KOMPAS.com - ") stays in
    /// the text as the page prints it.
    ///
    ///     let article = try Ingestor().article(from: RawPage(bytes: bytes, mediaType: .html))
    ///
    /// Offsets are UTF-8 bytes into the article's text. What dirt has cost is told in its `diagnostics`.
    ///
    /// - Throws: `IngestError` when there is nothing to read; never for mere dirt.
    /// - Complexity: linear in the page's bytes, in time and memory; no recursion.
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
        let outline = MarkupScanner.outline(of: utf8)
        guard !outline.isEmpty else {
            throw IngestError(.noText, "the page holds scripts and comments alone")
        }
        var (structuredData, notes) = (outline.structuredData, outline.notes)
        let document = try HTMLTree.document(of: outline)
        let reader = HTMLReader(document, structuredData: structuredData, page: page, model: model)
        structuredData = []
        var article = try reader.article()
        notes.longValueCount += reader.notes.longValueCount
        article.diagnostics += Article.Diagnostic.all(of: notes)
        if let diagnostic = reader.notes.diagnostic { article.diagnostics.append(diagnostic) }
        return article
    }
}

extension Article.Diagnostic {
    /// What the markup's limits and faults have cost, or may have.
    fileprivate static func all(of notes: MarkupOutline.Notes) -> [Article.Diagnostic] {
        var diagnostics: [Article.Diagnostic] = []
        if notes.longValueCount > 0 {
            let limit = MarkupScanner.maximumValueCount
            let detail = "\(notes.longValueCount) values over \(limit) bytes were left out"
            diagnostics.append(.init(code: "long_values_left_out", detail: detail))
        }
        if notes.flattenedCount > 0 {
            let detail =
                "\(notes.flattenedCount) elements lie over \(MarkupNesting.maximumDepth) deep and were flattened"
            diagnostics.append(.init(code: "deep_nesting_flattened", detail: detail))
        }
        if notes.unclosedCount > 0 {
            let detail = "\(notes.unclosedCount) comments or scripts have no end; what follows them was read as text"
            diagnostics.append(.init(code: "unclosed_markup", detail: detail))
        }
        return diagnostics
    }
}
