/// Enough of a table to tell figures from a page laid out in cells.
struct TableShape {
    private(set) var cells = 0
    private(set) var rows = 0
    private var longestCell: Int32 = 0
    private var holdsTable = false

    /// Cells as columns of a page rather than of figures.
    var isLayout: Bool { holdsTable || cells < 4 || rows < 2 || longestCell > 600 }

    private mutating func add(_ part: ElementName, textBytes: Int32) {
        if part == .tr { return rows += 1 }
        cells += 1
        longestCell = max(longestCell, textBytes)
    }

    /// The shapes of a page's tables by their nodes. Linear.
    static func shapes(in document: Document, textBytes: [Int32]) -> [Int: TableShape] {
        var shapes: [Int: TableShape] = [:]
        var open: [Int] = []
        for index in document.nodes.indices {
            let name = document.nodes[index].name
            guard name == .table || name == .tr || name == .td || name == .th else { continue }
            while let table = open.last, Int(document.nodes[table].end) <= index { open.removeLast() }
            if name == .table {
                if let outer = open.last { shapes[outer]?.holdsTable = true }
                shapes[index] = TableShape()
                open.append(index)
            } else if let table = open.last {
                shapes[table, default: TableShape()].add(name, textBytes: textBytes[index])
            }
        }
        return shapes
    }
}
