import Records

/// Reads a table element: one block of text with a line for each row, and where its cells are.
///
/// Cells are parted by " | ", so that figures of two cells never read as one; empty cells leave no mark in
/// the text. What a cell holds, paragraphs and line breaks included, is folded into one line.
struct TableReader {
    private let survey: PageSurvey
    private var document: Document { survey.document }
    private var grid = TableGrid()
    private var text: [UInt8] = []
    private var caption: TextSpan?
    /// The words of the open row's cells, with their elements.
    private var cells: [(element: Int, text: [UInt8])] = []
    private var headEnd = 0

    /// True for a table of data; false where it lays out a page: `role="presentation"`, prose, other tables, or
    /// a single column.
    static func holdsData(_ table: Int, in survey: PageSurvey) -> Bool {
        guard let shape = survey.tables[table], !shape.isLayout else { return false }
        let role = survey.document.string(.role, of: table)?.lowercased()
        return role != "presentation" && role != "none" && shape.cells > shape.rows
    }

    /// So many elements around a text are looked at.
    private static let reach = 64

    /// The table of data that the unit stands in.
    static func dataTable(around unit: TextUnit, in survey: PageSurvey) -> Int? {
        guard survey.surroundings[Int(unit.block)].contains(.table) else { return nil }
        var node: Int? = Int(unit.block)
        for _ in 0..<reach {
            guard let current = node else { return nil }
            if survey.document.nodes[current].name == .table, holdsData(current, in: survey) { return current }
            node = survey.document.parent(of: current)
        }
        return nil
    }

    /// The block of a table; nil for one without words.
    static func block(of table: Int, in survey: PageSurvey) -> DraftBlock? {
        var reader = TableReader(survey: survey)
        reader.read(table)
        guard !reader.text.isEmpty else { return nil }
        var block = DraftBlock(kind: .table, text: reader.text, linkBytes: Int(survey.linkBytes[table]))
        block.table = Table(
            span: TextSpan(0, reader.text.count), caption: reader.caption, rows: reader.grid.rows)
        block.hasClippedSpans = reader.grid.isClipped
        return block
    }

    private init(survey: PageSurvey) { self.survey = survey }

    private mutating func read(_ table: Int) {
        var index = table
        let end = Int(document.nodes[table].end)
        while index < end {
            let node = document.nodes[index]
            if survey.isDropped[index] {
                index = Int(node.end)
                continue
            }
            switch node.name {
            case .thead: headEnd = Int(node.end)
            case .tr: closeRow()
            case .td, .th: cells.append((index, words(of: index)))
            case .caption: addCaption(words(of: index))
            default: break
            }
            index = node.name == .td || node.name == .th || node.name == .caption ? Int(node.end) : index + 1
        }
        closeRow()
        grid.finish()
    }

    private func words(of element: Int) -> [UInt8] {
        TextNormalizer.normalized(Array(document.flatText(of: element).utf8))
    }

    private mutating func addCaption(_ words: [UInt8]) {
        guard !words.isEmpty else { return }
        closeRow()
        breakLine()
        let start = text.count
        text += words
        if caption == nil { caption = TextSpan(start, text.count) }
    }

    private mutating func closeRow() {
        guard !cells.isEmpty else { return }
        defer { cells = [] }
        if cells.contains(where: { !$0.text.isEmpty }) { breakLine() }
        grid.addRow()
        var isFirst = true
        for (element, words) in cells {
            if !words.isEmpty, !isFirst { text += Array(" | ".utf8) }
            let start = text.count
            text += words
            isFirst = isFirst && words.isEmpty
            let isHeader = document.nodes[element].name == .th || element < headEnd
            grid.addCell(
                TextSpan(start, text.count), rowSpan: span(.rowspan, of: element),
                columnSpan: span(.colspan, of: element),
                isHeader: isHeader)
        }
    }

    private mutating func breakLine() { if !text.isEmpty { text.append(0x0A) } }

    /// The number in a span's attribute; 1 where it is absent or none. Digits beyond six say nothing more.
    private func span(_ name: AttributeName, of element: Int) -> Int {
        guard let value = document.attribute(name, of: element) else { return 1 }
        let digits = value.drop { $0.isHTMLSpace }.prefix { $0.isASCIIDigit }.prefix(6)
        return digits.isEmpty ? 1 : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
