/// What the content model is told of each unit of a page: numbers that hold in any language.
///
/// Lengths and counts are given as about log2(1 + n), shares as 0 to 1, yes and no as 1 and 0. The order of the values is
/// that of `names`, which the trained model repeats.
struct UnitFeatures {
    /// The units that are described, in order.
    let units: [Int]
    /// `width` values for each of them, unit after unit.
    private(set) var values: [Float]
    private let survey: PageSurvey
    private let selection: RuleSelection
    private let titleUnit: Int?
    private let sums: [UnitSums]
    private var repeats: [Repeats] = []
    /// For each unit, the place of its words in `repeats`.
    private var repeatsOfUnit: [Int32] = []
    private var shapes: [Shape] = []
    /// For each unit, its shape's place in `shapes`.
    private var shapeOfUnit: [Int32] = []

    /// - Parameters:
    ///   - titleNode: the element that shows the title.
    ///   - title: the title's own text, by which a repeat of it is known.
    init(_ survey: PageSurvey, selection: RuleSelection, titleNode: Int?, title: String?) {
        units = selection.reach(of: survey.units.count).filter { selection.mayBelong($0, in: survey) }
        values = []
        self.survey = survey
        self.selection = selection
        titleUnit = titleNode.flatMap { node in survey.units.firstIndex { Int($0.firstNode) >= node } }
        sums = UnitSums.of(survey, selection)
        countRepeats()
        let titleKey = title.map { TextUnit(of: $0).key }
        values = Array(capacity: units.count * UnitFeatures.width) { describe(titleKey: titleKey, in: &$0) }
    }

    private func describe(titleKey: UInt64?, in row: inout OutputSpan<Float>) {
        var next = 0
        var lastHeading: Int?
        for asked in units {
            while next <= asked {
                if survey.document.nodes[Int(survey.units[next].block)].name.isHeading { lastHeading = next }
                next += 1
            }
            let sinceHeading = asked - (lastHeading ?? asked - 60)
            describe(asked, isTitle: survey.units[asked].key == titleKey, sinceHeading: sinceHeading, in: &row)
        }
    }

    // MARK: Repeats

    /// Units under elements of the same names and classes: the items of a menu, the paragraphs of a text.
    private struct Shape {
        var count: Float = 0
        var text: Float = 0
        var links: Float = 0
        var prose: Float = 0

        mutating func add(_ unit: TextUnit) {
            count += 1
            text += Float(unit.textBytes)
            links += Float(unit.linkBytes)
            prose += Float(unit.proseBytes)
        }
    }

    /// Units with the same words.
    private struct Repeats {
        var first: Int32
        var count: Int32 = 0
    }

    private mutating func countRepeats() {
        var words = PlaceIndex(capacity: survey.units.count)
        var names = PlaceIndex(capacity: survey.units.count)
        repeatsOfUnit.reserveCapacity(survey.units.count)
        shapeOfUnit.reserveCapacity(survey.units.count)
        for (index, unit) in survey.units.enumerated() {
            let same = words.place(of: unit.key)
            if same == repeats.count { repeats.append(Repeats(first: Int32(index))) }
            repeats[same].count += 1
            repeatsOfUnit.append(Int32(same))
            let alike = names.place(of: shapeKey(of: Int(unit.block)))
            if alike == shapes.count { shapes.append(Shape()) }
            shapes[alike].add(unit)
            shapeOfUnit.append(Int32(alike))
        }
    }

    private func shapeKey(of block: Int) -> UInt64 {
        // Tag and class of the block and of the element around it.
        var key: UInt64 = 7
        var current: Int? = block
        for _ in 0..<2 {
            guard let node = current else { break }
            key = key &* 31 &+ UInt64(survey.document.nodes[node].name.rawValue)
            if let name = survey.document.attribute(.class, of: node) { key = key &* 31 &+ ByteHash.of(name) }
            current = survey.document.parent(of: node)
        }
        return key
    }

    /// In bytes; nearly all lines of furniture are shorter.
    private static let longestBoilerplate: Int32 = 120

    private func boilerplateClass(of index: Int) -> Float {
        let unit = survey.units[index]
        guard unit.textBytes <= UnitFeatures.longestBoilerplate else { return 0 }
        switch BoilerplateMatcher.rule(for: survey.text(of: unit))?.utf8.first {
        case UInt8(ascii: "l"): return 3
        case UInt8(ascii: "s"): return 2
        case UInt8(ascii: "e"): return 1
        default: return 0
        }
    }

    // MARK: Values

    static let width = names.count

    static let names: [String] =
        [
            "text", "words", "links", "stops", "capitals", "digits", "bars", "last", "first", "prose", "break",
            "tag", "level", "boilerplate", "repeat", "copies", "title",
        ] + surroundingNames.map(\.0) + [
            "furnitureDistance", "bodyDistance", "boxDistance", "detailDistance",
            "sinceHeading", "inRoot", "selected", "dropped", "fromStart", "toEnd", "before", "sincePrevious",
            "untilNext",
            "fromTitle", "position", "pageProse", "pageUnits", "rootShare", "rootProse", "rootLinks", "rootUnits",
            "depth", "depthInRoot",
        ]
        + (1...3).flatMap { level in
            ["Text", "Links", "Share", "Units", "Mean", "Prose", "Index", "Short", "Selected"]
                .map { "container\(level)\($0)" }
        }
        + neighbors.flatMap { offset in
            ["Text", "Links", "Prose", "Selected", "Sibling"].map { "next\(offset)\($0)" }
        } + ["shapeCount", "shapeText", "shapeLinks", "shapeProse"]

    private static let surroundingNames: [(String, Surroundings)] = [
        ("article", .article), ("main", .main), ("section", .section),
        ("navigation", .navigation), ("header", .header), ("form", .form), ("figure", .figure),
        ("table", .table), ("list", .list), ("quote", .quote), ("paragraph", .paragraph), ("caption", .caption),
        ("detailName", .detailName),
        ("bodyName", .bodyName), ("boxName", .boxName),
        ("commentsName", .commentsName), ("captionName", .captionName), ("authorName", .authorName),
        ("preformatted", .preformatted), ("link", .link),
    ]

    private static let surroundingElements = surroundingNames.map(\.1)
    private static let neighbors = [-2, -1, 1, 2]

    private func describe(_ index: Int, isTitle: Bool, sinceHeading: Int, in row: inout OutputSpan<Float>) {
        let unit = survey.units[index]
        describeText(unit, index, isTitle: isTitle, in: &row)
        let surroundings = survey.surroundings[Int(unit.block)].union(
            survey.surroundings[Int(unit.firstNode)].intersection(survey.surroundings[Int(unit.endNode) - 1]))
        for element in UnitFeatures.surroundingElements { row.add(surroundings.contains(element)) }
        describeAncestors(unit, in: &row)
        row.add(clipped(sinceHeading))
        describePlace(unit, index, in: &row)
        describeContainers(unit, index, in: &row)
        for offset in UnitFeatures.neighbors { describeNeighbor(index, index + offset, in: &row) }
        let shape = shapes[Int(shapeOfUnit[index])]
        row.add(log(shape.count))
        row.add(log(shape.text / max(shape.count, 1)))
        row.add(share(shape.links, shape.text))
        row.add(share(shape.prose, shape.text))
    }

    private func describeText(_ unit: TextUnit, _ index: Int, isTitle: Bool, in row: inout OutputSpan<Float>) {
        let words = Float(max(unit.wordCount, 1))
        let name = survey.document.nodes[Int(unit.block)].name
        row.add(log(Float(unit.textBytes)))
        row.add(log(Float(unit.wordCount)))
        row.add(share(Float(unit.linkBytes), Float(unit.textBytes)))
        row.add(Float(unit.stopCount) / words)
        row.add(Float(unit.capitalCount) / words)
        row.add(share(Float(unit.digitCount), Float(unit.textBytes)))
        row.add(Float(unit.barCount) / words)
        row.add(UnitFeatures.lastClass(unit.lastByte))
        row.add(UnitFeatures.firstClass(unit.firstByte))
        row.add(unit.isProse)
        row.add(unit.breaks > 0)
        row.add(UnitFeatures.tagClass(name))
        row.add(name.isHeading ? Float(name.rawValue - ElementName.h1.rawValue + 1) : 0)
        row.add(boilerplateClass(of: index))
        let same = repeats[Int(repeatsOfUnit[index])]
        row.add(same.first < Int32(index))
        row.add(log(Float(same.count)))
        row.add(isTitle)
    }

    private static let reach = 24

    private func describeAncestors(_ unit: TextUnit, in row: inout OutputSpan<Float>) {
        var distances: (furniture: Float, body: Float, box: Float, detail: Float) = (25, 25, 25, 25)
        var node: Int? = survey.document.parent(of: Int(unit.firstNode))
        for step in 0..<UnitFeatures.reach {
            guard let current = node else { break }
            let evidence = survey.evidence[current]
            let distance = Float(step)
            if evidence.contains(.furniture) { distances.furniture = min(distances.furniture, distance) }
            if evidence.contains(.body) { distances.body = min(distances.body, distance) }
            if evidence.contains(.box) { distances.box = min(distances.box, distance) }
            if evidence.contains(.detail) { distances.detail = min(distances.detail, distance) }
            node = survey.document.parent(of: current)
        }
        row.add(distances.furniture)
        row.add(distances.body)
        row.add(distances.box)
        row.add(distances.detail)
    }

    private func describePlace(_ unit: TextUnit, _ index: Int, in row: inout OutputSpan<Float>) {
        row.add(selection.isInRoot[index])
        row.add(selection.isSelected[index])
        row.add(survey.isDropped(unit))
        row.add(clipped(index - selection.firstProse))
        row.add(clipped(selection.lastProse - index))
        row.add(selection.proseBefore[index])
        row.add(clipped(selection.sincePrevious[index]))
        row.add(clipped(selection.untilNext[index]))
        row.add(titleUnit.map { clipped(index - $0) } ?? -60)
        row.add(Float(index) / Float(max(survey.units.count, 1)))
        row.add(log(Float(selection.pageProse)))
        row.add(log(Float(survey.units.count)))
        row.add(share(Float(selection.rootProse), Float(selection.pageProse)))
        row.add(log(Float(selection.rootProse)))
        row.add(share(Float(selection.rootLinks), Float(selection.rootText)))
        row.add(log(Float(selection.rootUnits)))
        row.add(Float(sums[Int(unit.block)].depth))
        row.add(Float(Int(sums[Int(unit.block)].depth) - selection.rootDepth(sums)))
    }

    /// Three containers, each the next one that holds more than the last.
    private func describeContainers(_ unit: TextUnit, _ index: Int, in row: inout OutputSpan<Float>) {
        var node = Int(unit.block)
        var steps = 0
        for _ in 1...3 {
            let inner = sums[node].units
            while sums[node].units <= inner, steps < UnitFeatures.reach, let outer = survey.document.parent(of: node) {
                (node, steps) = (outer, steps + 1)
            }
            let sum = sums[node]
            row.add(log(Float(sum.text)))
            row.add(share(Float(sum.links), Float(sum.text)))
            row.add(share(Float(sum.prose), Float(selection.pageProse)))
            row.add(log(Float(sum.units)))
            row.add(log(Float(sum.text) / Float(max(sum.units, 1))))
            row.add(share(Float(sum.prose), Float(sum.text)))
            row.add(share(Float(index - Int(sum.firstUnit)), Float(sum.units)))
            row.add(share(Float(sum.shortUnits), Float(sum.units)))
            row.add(share(Float(sum.selected), Float(sum.text)))
        }
    }

    private func describeNeighbor(_ index: Int, _ other: Int, in row: inout OutputSpan<Float>) {
        guard survey.units.indices.contains(other) else {
            for _ in 0..<5 { row.add(-1) }
            return
        }
        let unit = survey.units[other]
        row.add(log(Float(unit.textBytes)))
        row.add(share(Float(unit.linkBytes), Float(unit.textBytes)))
        row.add(unit.isProse)
        row.add(selection.isSelected[other])
        row.add(
            survey.document.nodes[Int(unit.block)].parent
                == survey.document.nodes[Int(survey.units[index].block)].parent)
    }

    // MARK: Numbers

    /// log2(1 + value), straight between powers of two: exponent and mantissa of the number itself need no
    /// mathematics library, and the trees ask for order alone.
    private func log(_ value: Float) -> Float {
        let bits = (max(value, 0) + 1).bitPattern
        let exponent = Int32(bits >> 23) - 127
        return Float(exponent) + Float(bitPattern: bits & 0x7F_FFFF | 0x3F80_0000) - 1
    }

    private func share(_ part: Float, _ whole: Float) -> Float { whole > 0 ? part / whole : 0 }
    private func clipped(_ value: Int) -> Float { Float(max(-60, min(60, value))) }

    private static func lastClass(_ byte: UInt8) -> Float {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 1
        case UInt8(ascii: "\""), UInt8(ascii: ")"), 0x9D, 0x99: 2
        case UInt8(ascii: ":"): 3
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "-"): 4
        default: byte >= 0x80 ? 5 : 0
        }
    }

    private static func firstClass(_ byte: UInt8) -> Float {
        if byte.isASCIILowercase { return 0 }
        if byte.isASCIIUppercase { return 1 }
        if byte.isASCIIDigit { return 2 }
        return byte >= 0x80 ? 3 : 4
    }

    private static func tagClass(_ name: ElementName) -> Float {
        switch name {
        case .p: 0
        case .li: 1
        case .dd, .dt: 2
        case .blockquote: 3
        case .pre: 4
        case .div: 5
        case .td, .th: 6
        case .section, .article, .main: 7
        case .h1, .h2, .h3, .h4, .h5, .h6: 8
        case .figcaption, .caption, .figure: 9
        default: 10
        }
    }
}

extension OutputSpan<Float> {
    fileprivate mutating func add(_ value: Float) { append(value) }
    fileprivate mutating func add(_ value: Bool) { append(value ? 1 : 0) }
}
