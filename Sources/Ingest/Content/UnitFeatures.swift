/// What the content model is told of each unit of a page: numbers that hold in any language.
///
/// Lengths and counts are given as about log2(1 + n), shares as 0 to 1, yes and no as 1 and 0. The order of the values is
/// that of `names`, which the trained model repeats.
struct UnitFeatures {
    /// The units that are described, in order.
    let units: [Int]
    /// `width` values for each of them, unit after unit.
    private(set) var values: [Float]
    private var next = 0
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
    private var lastHeading: Int?

    /// - Parameters:
    ///   - titleNode: the element that shows the title.
    ///   - title: the title's own text, by which a repeat of it is known.
    init(_ survey: PageSurvey, selection: RuleSelection, titleNode: Int?, title: String?) {
        units = selection.reach(of: survey.units.count).filter { selection.mayBelong($0, in: survey) }
        values = Array(repeating: 0, count: units.count * UnitFeatures.width)
        self.survey = survey
        self.selection = selection
        titleUnit = titleNode.flatMap { node in survey.units.firstIndex { Int($0.firstNode) >= node } }
        sums = UnitSums.of(survey, selection)
        countRepeats()
        let titleKey = title.map { TextUnit(of: $0).key }
        var asked = units[...]
        for index in 0..<(units.last.map { $0 + 1 } ?? 0) {
            if survey.document.nodes[Int(survey.units[index].block)].name.isHeading { lastHeading = index }
            guard asked.first == index else { continue }
            asked.removeFirst()
            append(index, isTitle: survey.units[index].key == titleKey)
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

    private mutating func append(_ index: Int, isTitle: Bool) {
        let unit = survey.units[index]
        appendText(unit, index, isTitle: isTitle)
        let surroundings = survey.surroundings[Int(unit.block)].union(
            survey.surroundings[Int(unit.firstNode)].intersection(survey.surroundings[Int(unit.endNode) - 1]))
        for element in UnitFeatures.surroundingElements { add(surroundings.contains(element)) }
        appendAncestors(unit)
        appendPlace(unit, index)
        appendContainers(unit, index)
        for offset in UnitFeatures.neighbors { appendNeighbor(index, index + offset) }
        let shape = shapes[Int(shapeOfUnit[index])]
        add(log(shape.count))
        add(log(shape.text / max(shape.count, 1)))
        add(share(shape.links, shape.text))
        add(share(shape.prose, shape.text))
    }

    private mutating func appendText(_ unit: TextUnit, _ index: Int, isTitle: Bool) {
        let words = Float(max(unit.wordCount, 1))
        let name = survey.document.nodes[Int(unit.block)].name
        add(log(Float(unit.textBytes)))
        add(log(Float(unit.wordCount)))
        add(share(Float(unit.linkBytes), Float(unit.textBytes)))
        add(Float(unit.stopCount) / words)
        add(Float(unit.capitalCount) / words)
        add(share(Float(unit.digitCount), Float(unit.textBytes)))
        add(Float(unit.barCount) / words)
        add(UnitFeatures.lastClass(unit.lastByte))
        add(UnitFeatures.firstClass(unit.firstByte))
        add(unit.isProse)
        add(unit.breaks > 0)
        add(UnitFeatures.tagClass(name))
        add(name.isHeading ? Float(name.rawValue - ElementName.h1.rawValue + 1) : 0)
        add(boilerplateClass(of: index))
        let same = repeats[Int(repeatsOfUnit[index])]
        add(same.first < Int32(index))
        add(log(Float(same.count)))
        add(isTitle)
    }

    private static let reach = 24

    private mutating func appendAncestors(_ unit: TextUnit) {
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
        add(distances.furniture)
        add(distances.body)
        add(distances.box)
        add(distances.detail)
    }

    private mutating func appendPlace(_ unit: TextUnit, _ index: Int) {
        add(clipped(index - (lastHeading ?? index - 60)))
        add(selection.isInRoot[index])
        add(selection.isSelected[index])
        add(survey.isDropped(unit))
        add(clipped(index - selection.firstProse))
        add(clipped(selection.lastProse - index))
        add(selection.proseBefore[index])
        add(clipped(selection.sincePrevious[index]))
        add(clipped(selection.untilNext[index]))
        add(titleUnit.map { clipped(index - $0) } ?? -60)
        add(Float(index) / Float(max(survey.units.count, 1)))
        add(log(Float(selection.pageProse)))
        add(log(Float(survey.units.count)))
        add(share(Float(selection.rootProse), Float(selection.pageProse)))
        add(log(Float(selection.rootProse)))
        add(share(Float(selection.rootLinks), Float(selection.rootText)))
        add(log(Float(selection.rootUnits)))
        add(Float(sums[Int(unit.block)].depth))
        add(Float(Int(sums[Int(unit.block)].depth) - selection.rootDepth(sums)))
    }

    /// Three containers, each the next one that holds more than the last.
    private mutating func appendContainers(_ unit: TextUnit, _ index: Int) {
        var node = Int(unit.block)
        var steps = 0
        for _ in 1...3 {
            let inner = sums[node].units
            while sums[node].units <= inner, steps < UnitFeatures.reach, let outer = survey.document.parent(of: node) {
                (node, steps) = (outer, steps + 1)
            }
            let sum = sums[node]
            add(log(Float(sum.text)))
            add(share(Float(sum.links), Float(sum.text)))
            add(share(Float(sum.prose), Float(selection.pageProse)))
            add(log(Float(sum.units)))
            add(log(Float(sum.text) / Float(max(sum.units, 1))))
            add(share(Float(sum.prose), Float(sum.text)))
            add(share(Float(index - Int(sum.firstUnit)), Float(sum.units)))
            add(share(Float(sum.shortUnits), Float(sum.units)))
            add(share(Float(sum.selected), Float(sum.text)))
        }
    }

    private mutating func appendNeighbor(_ index: Int, _ other: Int) {
        guard survey.units.indices.contains(other) else {
            for value: Float in [-1, -1, -1, -1, -1] { add(value) }
            return
        }
        let unit = survey.units[other]
        add(log(Float(unit.textBytes)))
        add(share(Float(unit.linkBytes), Float(unit.textBytes)))
        add(unit.isProse)
        add(selection.isSelected[other])
        add(
            survey.document.nodes[Int(unit.block)].parent
                == survey.document.nodes[Int(survey.units[index].block)].parent)
    }

    // MARK: Numbers

    private mutating func add(_ value: Float) {
        values[next] = value
        next += 1
    }

    private mutating func add(_ value: Bool) { add(value ? 1 : 0) }

    /// log2(1 + value), straight between powers of two: exponent and mantissa of the number itself need no
    /// mathematics library, and the trees ask for order alone.
    private func log(_ value: Float) -> Float {
        let number = max(value, 0) + 1
        return Float(number.exponent) + number.significand - 1
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
