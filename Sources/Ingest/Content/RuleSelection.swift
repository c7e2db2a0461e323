/// The units that names and link densities alone take for the article: where the model starts from.
struct RuleSelection {
    let roots: [Int]
    private(set) var isInRoot: [Bool]
    private(set) var isSelected: [Bool]
    /// The share of the roots' prose that stands before a unit.
    private(set) var proseBefore: [Float]
    /// Units since the last selected prose, and until the next.
    private(set) var sincePrevious: [Int]
    private(set) var untilNext: [Int]
    /// The first and last unit of selected prose.
    private(set) var firstProse = 0
    private(set) var lastProse = 0
    private(set) var pageProse: Int32 = 0
    private(set) var rootProse: Int32 = 0
    private(set) var rootText: Int32 = 0
    private(set) var rootLinks: Int32 = 0
    private(set) var rootUnits = 0

    init(_ survey: PageSurvey, roots: [Int]) {
        self.roots = roots
        let count = survey.units.count
        isInRoot = Array(repeating: false, count: count)
        isSelected = Array(repeating: false, count: count)
        proseBefore = Array(repeating: 0, count: count)
        sincePrevious = Array(repeating: 60, count: count)
        untilNext = Array(repeating: 60, count: count)
        select(survey)
        measure(survey)
    }

    private mutating func select(_ survey: PageSurvey) {
        let nodes = survey.document.nodes
        var kept = [Bool](repeating: false, count: nodes.count)
        var isInside = kept
        for root in roots {
            kept[root] = true
            for node in survey.document.subtree(root) { isInside[node] = true }
            for node in survey.document.subtree(root).dropFirst() {
                kept[node] = kept[Int(nodes[node].parent)] && !survey.isSkipped(node)
            }
        }
        for (index, unit) in survey.units.enumerated() {
            let node = Int(unit.firstNode)
            isInRoot[index] = isInside[node]
            isSelected[index] = kept[node] || kept[Int(unit.endNode) - 1]
        }
    }

    private mutating func measure(_ survey: PageSurvey) {
        var last: Int?
        for (index, unit) in survey.units.enumerated() {
            pageProse += unit.proseBytes
            proseBefore[index] = Float(rootProse)
            if let last { sincePrevious[index] = index - last }
            guard isSelected[index] else { continue }
            rootUnits += 1
            rootText += unit.textBytes
            rootLinks += unit.linkBytes
            rootProse += unit.proseBytes
            if unit.isProse {
                if last == nil { firstProse = index }
                lastProse = index
                last = index
            }
        }
        var next: Int?
        for index in survey.units.indices.reversed() {
            if let next { untilNext[index] = next - index }
            if isSelected[index], survey.units[index].isProse { next = index }
            proseBefore[index] = rootProse > 0 ? proseBefore[index] / Float(rootProse) : 0
        }
    }

    /// Units from the first and last selected prose in which the article may go on.
    private static let reach = 59

    /// The units that may be of the article at all.
    func reach(of count: Int) -> Range<Int> {
        max(0, firstProse - RuleSelection.reach)..<min(count, lastProse + RuleSelection.reach + 1)
    }

    /// Units from selected prose within which a link alone may still be of the article.
    private static let linkReach = 8

    /// False for links alone far from all that the rules select: three in ten units, and next to none of the article.
    func mayBelong(_ unit: Int, in survey: PageSurvey) -> Bool {
        isInRoot[unit] || survey.units[unit].linkBytes < survey.units[unit].textBytes
            || sincePrevious[unit] <= RuleSelection.linkReach || untilNext[unit] <= RuleSelection.linkReach
    }

    func rootDepth(_ sums: [UnitSums]) -> Int { roots.first.map { Int(sums[$0].depth) } ?? 0 }
}
