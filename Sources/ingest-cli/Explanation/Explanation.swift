internal import Ingest
internal import Pipeline
internal import Records
internal import TextAnalysis

/// Tells, stage by stage, what was found in one document and why.
struct Explanation {
    let reading: Reading
    let style: TextStyle
    private let offsets: ScalarOffsets

    init(_ reading: Reading, _ style: TextStyle) {
        (self.reading, self.style) = (reading, style)
        offsets = ScalarOffsets(reading.article.text)
    }

    /// The stages asked for, each under its heading.
    func text(of stages: [Stage]) -> String {
        var lines = [style.bold(reading.record.source.id ?? reading.record.source.uri)]
        for stage in stages {
            lines += ["", style.bold(stage.rawValue.uppercased())]
            lines += self.lines(of: stage).map { $0.isEmpty ? "" : "  " + $0 }
        }
        return lines.joined(separator: "\n") + "\n\n"
    }

    private func lines(of stage: Stage) -> [String] {
        switch stage {
        case .article: articleLines()
        case .tokens: tokenLines()
        case .mentions: mentionLines()
        case .actors: actorLines()
        case .funding: fundingLines()
        }
    }

    // MARK: Pieces that stages share

    func excerpt(_ span: TextSpan) -> Record.Excerpt { offsets.excerpt(span).excerpt }

    /// A name and what it is, the names of equal width: "funder      KfW".
    func field(_ name: String, _ value: String?) -> String {
        style.dim(TextColumns.padded(name, to: 11)) + " " + (value.map { TextColumns.oneLine($0) } ?? style.dim("–"))
    }

    /// "funderFrom +1.45"
    static func told(_ feature: Analysis.Feature) -> String {
        "\(feature.name) \(feature.weight < 0 ? "−" : "+")\(abs(feature.weight))"
    }

    func place(_ start: Int, _ end: Int) -> String {
        style.dim(TextColumns.padded("\(start)–\(end)", to: 13))
    }

    static func color(of kind: Analysis.Mention.Kind) -> TextStyle.Color {
        switch kind {
        case .person, .organization: .green
        case .role: .blue
        case .place: .cyan
        case .program: .magenta
        case .amount: .yellow
        case .date: .red
        case .number: .yellow
        }
    }

    /// The words of a span on one line, what was recognised in them coloured by its kind.
    func highlighted(_ span: TextSpan) -> String {
        var pieces = ""
        var position = span.start
        for mention in mentions(in: span) where mention.span.start >= position {
            pieces += plain(position, mention.span.start)
            pieces += style.colored(plain(mention.span.start, mention.span.end), Self.color(of: mention.kind))
            position = mention.span.end
        }
        return pieces + plain(position, span.end)
    }

    private func mentions(in span: TextSpan) -> [Analysis.Mention] {
        guard style.isColored else { return [] }
        return reading.analysis.mentions.filter { span.contains($0.span) }.sorted { $0.span < $1.span }
    }

    /// Control characters and line breaks become spaces; the spaces at the ends are kept.
    private func plain(_ start: Int, _ end: Int) -> String {
        guard start < end else { return "" }
        let text = excerpt(TextSpan(start, end)).text
        let isOpenBefore = text.unicodeScalars.first?.properties.isWhitespace ?? false
        let isOpenAfter = text.unicodeScalars.last?.properties.isWhitespace ?? false
        let line = TextColumns.oneLine(text)
        guard !line.isEmpty else { return " " }
        return (isOpenBefore ? " " : "") + line + (isOpenAfter ? " " : "")
    }
}
