internal import Pipeline
internal import Records
internal import TextAnalysis

/// One token as it is shown.
struct TokenRow {
    /// UTF-8 bytes into the article's text.
    var span: TextSpan
    /// "word", "number".
    var kind: String
    /// The classes of words that it belongs to.
    var classes: String
}

extension Explanation {
    func tokenLines() -> [String] {
        tokenRows().map { row in
            let words = excerpt(row.span)
            return place(words.start, words.end) + " " + TextColumns.padded(row.kind, to: 12) + " "
                + TextColumns.padded(TextColumns.oneLine(words.text), to: 24) + " " + style.dim(row.classes)
        }
    }

    /// The tokens of the reading, in order.
    private func tokenRows() -> [TokenRow] {
        // The same text was cut without fault a moment ago.
        let tokens = (try? reading.tokens()) ?? []
        return tokens.map { TokenRow(span: $0.span, kind: $0.kind.rawValue, classes: $0.classNames) }
    }
}
