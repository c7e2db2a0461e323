internal import Records

/// Reads the dates of a text and settles them against its day of publication.
///
/// Where the context has no such day, the text's own is inferred first: from the weekday and date
/// that a report gives its quotations ("kata Joko, Selasa (3/7)"), with the year from full dates, a
/// copyright line, or the years that the text names as past.
package struct DateReader: Sendable {
    package init() {}

    /// The dates in the text's order.
    package func dates(in text: TokenizedText, context: AnalysisContext) -> [DateMention] {
        read(text, context: context).mentions
    }

    package func read(_ text: TokenizedText, context: AnalysisContext) -> DateReading {
        var expressions = DateScanner(text: text).expressions()
        let hints = DateYearHints(
            text: text, expressions: expressions, copyrightYear: context.copyrightYear)
        let inferred =
            context.published == nil ? DatePublication(text: text, hints: hints).infer(from: expressions) : nil
        let resolver = DateResolver(anchor: context.published ?? inferred?.date, hints: hints)
        if resolver.anchor == nil { DateYearSharing(words: DateTokens(text)).borrow(in: &expressions) }
        var reading = DateReading(mentions: [], diagnostics: [])
        for date in settled(expressions, in: text, by: resolver) {
            let tokens = date.expression.tokens
            let mention = Analysis.DateMention(
                date: date.resolved.date, endDate: date.resolved.endDate, precision: date.resolved.precision,
                span: text.span(tokens))
            reading.mentions.append(DateMention(tokens: tokens, mention: mention, rule: date.expression.rule))
            if let weekday = date.resolved.contradicted {
                reading.diagnostics.append(contradiction(text.text(tokens), date.resolved.date, weekday))
            }
        }
        reading.inferredPublication = inferred.map { publication in
            Analysis.DateMention(
                date: publication.date.description, precision: .day, span: text.span(publication.expression.tokens))
        }
        return reading
    }

    private func settled(
        _ expressions: [DateExpression], in text: TokenizedText, by resolver: DateResolver
    ) -> [DateRangeJoiner.Settled] {
        let settled = expressions.compactMap { expression in
            resolver.resolve(expression).map { DateRangeJoiner.Settled(expression: expression, resolved: $0) }
        }
        return DateRangeJoiner(words: DateTokens(text)).join(settled)
    }

    private func contradiction(_ words: String, _ date: String, _ weekday: Weekday) -> Analysis.Diagnostic {
        Analysis.Diagnostic(
            code: "weekday_contradiction", detail: "\"\(words)\" was read as \(date), a \(String(describing: weekday))")
    }
}
