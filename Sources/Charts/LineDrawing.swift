/// A line over years. Years without a value are no zeros: the line is dashed across them.
struct LineDrawing {
    let text: String

    private static let height = 300.0
    /// Above the highest line, for words.
    private static let room = 16.0

    init(_ years: [Chart.Year], in chart: Chart) {
        let sheet = Sheet(chart)
        let axis = ValueAxis(maximum: years.map(\.value).max() ?? 0)
        let labelWidth = axis.labels.map { TextMeasure.width($0, size: 12.5) }.max() ?? 0
        let (left, right) = (Sheet.margin + labelWidth + 12, Sheet.right - 24)
        let (first, last) = (years.first?.year ?? 0, years.last?.year ?? 0)
        let step = (right - left) / Double(max(last - first, 1))
        func x(_ year: Int) -> Double { first == last ? (left + right) / 2 : left + Double(year - first) * step }
        func y(_ value: Double) -> Double { sheet.top + Self.room + Self.height * (1 - value / axis.top) }

        text = sheet.text(height: Self.room + Self.height + 30, summary: Self.summary(of: years)) { svg in
            for (value, label) in zip(axis.values, axis.labels) {
                svg.element(
                    "line",
                    [
                        "class": value == 0 ? "base" : "grid", "x1": SVG.number(left - 6), "x2": SVG.number(right + 12),
                        "y1": SVG.number(y(value)), "y2": SVG.number(y(value)),
                    ])
                svg.words(label, "quiet", x: left - 12, y: y(value) + 4, anchor: "end")
            }
            for year in Self.labelled(first: first, last: last, step: step) {
                svg.words("\(year)", "quiet", x: x(year), y: y(0) + 22, anchor: "middle")
            }
            for (a, b) in zip(years, years.dropFirst()) {
                svg.element(
                    "line",
                    [
                        "class": b.year == a.year + 1 ? "stroke" : "gap", "x1": SVG.number(x(a.year)),
                        "y1": SVG.number(y(a.value)), "x2": SVG.number(x(b.year)), "y2": SVG.number(y(b.value)),
                    ])
            }
            for year in years {
                svg.group(
                    "circle",
                    ["class": "dot", "cx": SVG.number(x(year.year)), "cy": SVG.number(y(year.value)), "r": "5"]
                ) {
                    $0.element("title", words: chart.told("\(year.year)", year.value, count: year.count))
                }
            }
            for year in Self.told(years, distance: { abs(x($0.year) - x($1.year)) }) {
                let words = IndonesianNumber.rupiah(year.value)
                let half = TextMeasure.width(words, size: 14, isBold: true) / 2
                let place = min(max(x(year.year), left + half), Sheet.right - half)
                svg.element(
                    "rect",
                    [
                        "class": "paper", "x": SVG.number(place - half - 3), "y": SVG.number(y(year.value) - 28),
                        "width": SVG.number(2 * half + 6), "height": "18",
                    ])
                svg.words(words, "value", x: place, y: y(year.value) - 12, anchor: "middle")
            }
        }
    }

    /// The highest, the last and the first, as long as their words do not meet.
    private static func told(_ years: [Chart.Year], distance: (Chart.Year, Chart.Year) -> Double) -> [Chart.Year] {
        let highest = years.max { ($0.value, -$0.year) < ($1.value, -$1.year) }
        var told: [Chart.Year] = []
        for year in [highest, years.last, years.first].compactMap({ $0 })
        where told.allSatisfy({ distance($0, year) > 130 }) {
            told.append(year)
        }
        return told
    }

    /// Years that have room for their words, the last among them.
    private static func labelled(first: Int, last: Int, step: Double) -> [Int] {
        guard first > 0 else { return [] }
        let stride = [1, 2, 5, 10, 20, 50, 100, 500, 1000].first { Double($0) * step >= 44 } ?? 5000
        return (first...max(first, last)).filter { (last - $0).isMultiple(of: stride) }
    }

    private static func summary(of years: [Chart.Year]) -> String {
        years.map { "\($0.year): \(IndonesianNumber.rupiah($0.value))" }.joined(separator: "; ") + "."
    }
}

/// Round values from zero to a little above the largest.
struct ValueAxis: Hashable, Sendable {
    /// Of the highest line; never zero.
    let top: Double
    let values: [Double]
    /// The values in the unit of the largest: "0", "2.500", "5.000".
    let labels: [String]

    init(maximum: Double) {
        let maximum = min(max(maximum, 1), 1e30)
        let wanted = maximum / 4
        var power = 1.0
        while power * 10 <= wanted { power *= 10 }
        let step = ([1, 2, 2.5, 5, 10].first { $0 * power >= wanted } ?? 10) * power
        let count = Int((maximum / step).rounded(.up))
        values = (0...count).map { Double($0) * step }
        top = Double(count) * step
        let unit = IndonesianNumber.scale(of: maximum).unit
        labels = values.map { IndonesianNumber.text($0 / unit) }
    }
}
