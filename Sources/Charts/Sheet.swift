/// What all drawings have: the title above, the notes below, colours for light and dark.
struct Sheet {
    static let width = 720.0
    static let margin = 24.0
    static let right = width - margin

    /// Where the picture itself begins.
    let top: Double
    private let chart: Chart
    private let titleLines: [String]

    init(_ chart: Chart) {
        self.chart = chart
        titleLines = TextMeasure.lines(chart.title, size: 21, limit: Self.right - Self.margin, isBold: true)
        top = 36 + Double(titleLines.count) * 27 + 34
    }

    /// - Parameters:
    ///   - height: of the picture itself.
    ///   - summary: what it shows, in words, for those who do not see it.
    func text(height: Double, summary: String, _ content: (inout SVG) -> Void) -> String {
        let notes = chart.notes.flatMap { TextMeasure.lines($0, size: 12.5, limit: Self.right - Self.margin) }
        let bottom = top + height
        let total = bottom + 34 + Double(notes.count) * 18 + 6
        var svg = SVG()
        svg.group(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 720 \(SVG.number(total))", "width": "720",
                "height": SVG.number(total), "role": "img", "aria-labelledby": "chart-title chart-desc", "lang": "id",
            ]
        ) { svg in
            svg.element("title", ["id": "chart-title"], words: "\(chart.title) (\(chart.unit))")
            svg.element("desc", ["id": "chart-desc"], words: summary)
            svg.element("style", words: Self.style)
            svg.element("rect", ["class": "paper", "width": "720", "height": SVG.number(total)])
            lines(titleLines, "title", from: 48, step: 27, &svg)
            lines([chart.unit], "unit", from: 48 + Double(titleLines.count) * 27 - 3, step: 20, &svg)
            content(&svg)
            lines(notes, "note", from: bottom + 38, step: 18, &svg)
        }
        return svg.text
    }

    private func lines(_ lines: [String], _ style: String, from top: Double, step: Double, _ svg: inout SVG) {
        for (index, line) in lines.enumerated() {
            svg.words(line, style, x: Self.margin, y: top + Double(index) * step)
        }
    }

    /// Contrast of words to paper is 7 to 1 and more, of marks 3 to 1 and more, light and dark. No variables, which
    /// programs other than browsers do not know.
    private static let style = """
        text{font-family:Helvetica Neue,Arial,Liberation Sans,sans-serif;font-size:14px;fill:#1b2126}\
        .paper{fill:#fff}.title{font-size:21px;font-weight:700}.unit{fill:#49535b}\
        .note{font-size:12.5px;fill:#49535b}.value{font-weight:700}.quiet{font-size:12.5px;fill:#49535b}\
        .mark{fill:#1c6aa6}.rest{fill:#7b858d}.stroke{fill:none;stroke:#1c6aa6;stroke-width:2.5;stroke-linejoin:round}\
        .gap{fill:none;stroke:#1c6aa6;stroke-width:1.5;stroke-dasharray:3 4}.grid{stroke:#dfe3e6}.base{stroke:#49535b}\
        .dot{fill:#1c6aa6;stroke:#fff;stroke-width:1.5}\
        .ribbon{fill-opacity:.42}.a{fill:#1c6aa6}.b{fill:#c2550a}.c{fill:#2a7d4f}.d{fill:#8a4fa3}.e{fill:#a8335a}.f{fill:#7a6400}.neutral{fill:#49535b}\
        @media (prefers-color-scheme:dark){text{fill:#e9edf0}.paper{fill:#14191e}.unit,.note,.quiet{fill:#b6c0c8}\
        .mark{fill:#58a9e0}.rest{fill:#8d99a3}.stroke,.gap{stroke:#58a9e0}.grid{stroke:#2d353c}.base{stroke:#b6c0c8}\
        .dot{fill:#58a9e0;stroke:#14191e}\
        .a{fill:#58a9e0}.b{fill:#f0914a}.c{fill:#58bb87}.d{fill:#c08bd8}.e{fill:#ec7fa3}.f{fill:#cbb13c}.neutral{fill:#b6c0c8}}
        """
}

extension SVG {
    /// A line of words; `title` is what a pointer on it shows.
    mutating func words(
        _ words: String, _ style: String, x: Double, y: Double, anchor: String = "start", title: String? = nil
    ) {
        let attributes: KeyValuePairs = [
            "class": style, "x": SVG.number(x), "y": SVG.number(y), "text-anchor": anchor,
        ]
        guard let title else { return element("text", attributes, words: words) }
        group("text", attributes) { svg in
            svg.element("title", words: title)
            svg.element("tspan", words: words)
        }
    }
}
