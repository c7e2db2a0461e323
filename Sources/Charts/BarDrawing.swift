/// Horizontal bars: the name on the left, the value at the end, so that no axis is needed.
struct BarDrawing {
    let text: String

    private static let size = 14.0
    private static let labelLimit = 232.0

    init(_ bars: [Chart.Bar], in chart: Chart) {
        let labels = bars.map { TextMeasure.lines($0.label, size: Self.size, limit: Self.labelLimit, count: 2) }
        let values = bars.map { IndonesianNumber.rupiah($0.value) }
        let labelWidth = labels.joined().map { TextMeasure.width($0, size: Self.size) }.max() ?? 0
        let valueWidth = values.map { TextMeasure.width($0, size: Self.size, isBold: true) }.max() ?? 0
        let start = Sheet.margin + min(labelWidth, Self.labelLimit) + 12
        let scale = (Sheet.right - valueWidth - 10 - start) / max(bars.map(\.value).max() ?? 0, 1)
        let heights = labels.map { $0.count > 1 ? 44.0 : 32.0 }
        let sheet = Sheet(chart)
        let height = heights.reduce(0, +)
        text = sheet.text(height: height, summary: Self.summary(of: bars)) { svg in
            var y = sheet.top
            for (index, bar) in bars.enumerated() {
                let middle = y + heights[index] / 2
                let width = max(bar.value * scale, bar.value > 0 ? 2 : 0)
                svg.group("g") { svg in
                    svg.element("title", words: chart.told(bar.label, bar.value, count: bar.count))
                    for (line, words) in labels[index].enumerated() {
                        let offset = (Double(line) - Double(labels[index].count - 1) / 2) * 17
                        svg.words(
                            words, bar.isRemainder ? "unit" : "label", x: start - 12, y: middle + 5 + offset,
                            anchor: "end")
                    }
                    svg.element(
                        "rect",
                        [
                            "class": bar.isRemainder ? "rest" : "mark", "x": SVG.number(start),
                            "y": SVG.number(middle - 10), "width": SVG.number(width), "height": "20",
                        ])
                    svg.words(values[index], "value", x: start + width + 8, y: middle + 5)
                }
                y += heights[index]
            }
            svg.element(
                "line",
                [
                    "class": "base", "x1": SVG.number(start), "x2": SVG.number(start), "y1": SVG.number(sheet.top),
                    "y2": SVG.number(sheet.top + height),
                ])
        }
    }

    private static func summary(of bars: [Chart.Bar]) -> String {
        bars.map { "\($0.label): \(IndonesianNumber.rupiah($0.value))" }.joined(separator: "; ") + "."
    }
}
