/// Ribbons from the left to the right, as wide as the sums that they stand for; names and sums beside their ends.
struct FlowDrawing {
    let text: String

    private static let labelWidth = 200.0
    private static let nodeWidth = 14.0
    /// Of a name's two lines with its sum.
    private static let slot = 40.0
    private static let hues = ["a", "b", "c", "d", "e", "f"]

    init(_ flow: Chart.Flow, in chart: Chart) {
        let sheet = Sheet(chart)
        let total = max(flow.left.reduce(0) { $0 + $1.value }, 1)
        let scale = 340 / total
        let (lefts, leftHeight) = Self.places(flow.left, scale: scale)
        let (rights, rightHeight) = Self.places(flow.right, scale: scale)
        let height = max(leftHeight, rightHeight)
        let leftTop = sheet.top + (height - leftHeight) / 2
        let rightTop = sheet.top + (height - rightHeight) / 2
        let leftEdge = Sheet.margin + Self.labelWidth + Self.nodeWidth + 8
        let rightEdge = Sheet.right - Self.labelWidth - Self.nodeWidth - 8
        var hues: [String] = []
        for node in flow.left {
            hues.append(node.isRemainder || hues.count >= Self.hues.count ? "rest" : Self.hues[hues.count])
        }

        text = sheet.text(height: height, summary: Self.summary(of: flow)) { svg in
            var leftEnds = lefts.map { leftTop + $0 }
            var rightEnds = rights.map { rightTop + $0 }
            for link in flow.links {
                let width = link.value * scale
                svg.group(
                    "path",
                    [
                        "class": "ribbon \(hues[link.from])",
                        "d": Self.ribbon(
                            from: (leftEdge, leftEnds[link.from]), to: (rightEdge, rightEnds[link.to]),
                            width: max(width, 0.8)),
                    ]
                ) {
                    let label = "\(flow.left[link.from].label) → \(flow.right[link.to].label)"
                    $0.element("title", words: chart.told(label, link.value, count: link.count))
                }
                leftEnds[link.from] += width
                rightEnds[link.to] += width
            }
            for (index, node) in flow.left.enumerated() {
                Self.draw(
                    node, hues[index], x: leftEdge - Self.nodeWidth, y: leftTop + lefts[index], scale, isLeft: true,
                    &svg)
            }
            for (index, node) in flow.right.enumerated() {
                Self.draw(
                    node, node.isRemainder ? "rest" : "neutral", x: rightEdge, y: rightTop + rights[index], scale,
                    isLeft: false, &svg)
            }
        }
    }

    /// Where each node begins below the first, and the height of all. A thin node has room for its words.
    private static func places(_ nodes: [Chart.Flow.Node], scale: Double) -> (places: [Double], height: Double) {
        var places: [Double] = []
        var y = 0.0
        for node in nodes {
            let height = max(node.value * scale, 1)
            let room = max(height, slot(of: node)) + 10
            places.append(y + (room - 10 - height) / 2)
            y += room
        }
        return (places, max(y - 10, 0))
    }

    private static func slot(of node: Chart.Flow.Node) -> Double { Double(lines(of: node).count) * 16 + 18 }

    private static func lines(of node: Chart.Flow.Node) -> [String] {
        TextMeasure.lines(node.label, size: 14, limit: labelWidth, count: 2)
    }

    private static func draw(
        _ node: Chart.Flow.Node, _ style: String, x: Double, y: Double, _ scale: Double, isLeft: Bool, _ svg: inout SVG
    ) {
        let height = max(node.value * scale, 1)
        let lines = lines(of: node)
        let place = isLeft ? x - 8 : x + nodeWidth + 8
        let anchor = isLeft ? "end" : "start"
        let top = y + height / 2 - (Double(lines.count) * 16 + 16) / 2 + 13
        svg.group("g") { svg in
            svg.element("title", words: "\(node.label): \(IndonesianNumber.wholeRupiah(node.value))")
            svg.element(
                "rect",
                [
                    "class": style, "x": SVG.number(x), "y": SVG.number(y), "width": SVG.number(nodeWidth),
                    "height": SVG.number(height),
                ])
            for (index, line) in lines.enumerated() {
                svg.words(
                    line, node.isRemainder ? "unit" : "label", x: place, y: top + Double(index) * 16, anchor: anchor)
            }
            svg.words(
                IndonesianNumber.rupiah(node.value), "quiet", x: place, y: top + Double(lines.count) * 16,
                anchor: anchor)
        }
    }

    private static func ribbon(from a: (x: Double, y: Double), to b: (x: Double, y: Double), width: Double) -> String {
        func point(_ x: Double, _ y: Double) -> String { "\(SVG.number(x)) \(SVG.number(y))" }
        let middle = (a.x + b.x) / 2
        return "M\(point(a.x, a.y))C\(point(middle, a.y)) \(point(middle, b.y)) \(point(b.x, b.y))"
            + "V\(SVG.number(b.y + width))"
            + "C\(point(middle, b.y + width)) \(point(middle, a.y + width)) \(point(a.x, a.y + width))Z"
    }

    private static func summary(of flow: Chart.Flow) -> String {
        flow.links.map { link in
            "\(flow.left[link.from].label) → \(flow.right[link.to].label): \(IndonesianNumber.rupiah(link.value))"
        }.joined(separator: "; ") + "."
    }
}
