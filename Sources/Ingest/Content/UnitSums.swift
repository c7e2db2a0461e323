/// Sums over all units below a node, dropped ones included.
struct UnitSums {
    var text: Int32 = 0
    var links: Int32 = 0
    var prose: Int32 = 0
    var units: Int32 = 0
    /// Units of fewer than 40 bytes.
    var shortUnits: Int32 = 0
    /// Bytes of text that the rules select.
    var selected: Int32 = 0
    var firstUnit: Int32 = .max
    var depth: Int16 = 0

    static func of(_ survey: PageSurvey, _ selection: RuleSelection) -> [UnitSums] {
        let nodes = survey.document.nodes
        var sums = [UnitSums](repeating: UnitSums(), count: nodes.count)
        for index in nodes.indices where nodes[index].parent >= 0 {
            sums[index].depth = min(sums[Int(nodes[index].parent)].depth, Int16.max - 1) + 1
        }
        for (index, unit) in survey.units.enumerated() {
            let block = Int(unit.block)
            sums[block].text += unit.textBytes
            sums[block].links += unit.linkBytes
            sums[block].prose += unit.proseBytes
            sums[block].units += 1
            if unit.textBytes < 40 { sums[block].shortUnits += 1 }
            if selection.isSelected[index] { sums[block].selected += unit.textBytes }
            sums[block].firstUnit = min(sums[block].firstUnit, Int32(index))
        }
        for index in nodes.indices.reversed() where nodes[index].parent >= 0 && sums[index].units > 0 {
            let parent = Int(nodes[index].parent)
            sums[parent].text += sums[index].text
            sums[parent].links += sums[index].links
            sums[parent].prose += sums[index].prose
            sums[parent].units += sums[index].units
            sums[parent].shortUnits += sums[index].shortUnits
            sums[parent].selected += sums[index].selected
            sums[parent].firstUnit = min(sums[parent].firstUnit, sums[index].firstUnit)
        }
        return sums
    }
}
