internal import Ingest
internal import Pipeline
internal import Records

extension Explanation {
    /// What the page says about itself, and the blocks of its text.
    func articleLines() -> [String] {
        guard case .document(let document) = reading.record.outcome else { return [] }
        let article = document.article
        var lines = [
            field("title", article.title), field("subtitle", article.subtitle),
            field("authors", Self.told(article.authors)), field("editors", Self.told(article.editors)),
            field("publisher", article.publisher), field("published", article.published.map(Self.told)),
            field("modified", article.modified.map(Self.told)), field("section", article.section),
            field("keywords", Self.told(article.keywords)), field("image", article.imageURL),
            field("url", article.canonicalURL ?? reading.record.source.url),
            field("language", article.language), field("encoding", reading.record.source.encoding),
        ]
        lines += document.diagnostics.map { field("remark", "\($0.code): \($0.detail)") }
        lines.append("")
        for block in reading.article.blocks {
            let words = excerpt(block.span)
            lines.append(
                place(words.start, words.end) + " " + TextColumns.padded(block.kind.rawValue, to: 10) + " "
                    + TextColumns.clipped(TextColumns.oneLine(words.text), to: 80))
        }
        return lines
    }

    private static func told(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: "; ") }

    private static func told(_ publication: Record.Publication) -> String {
        let words = publication.text.map { ": “\($0)”" } ?? ""
        return "\(publication.date) (\(publication.precision.rawValue), from \(publication.basis.rawValue)\(words))"
    }
}
