/// What is known of every node before the article is looked for: what cannot belong to it, and how
/// much running text and how many links it holds.
///
/// All sums run over the subtree and leave out what is dropped. Lengths are UTF-8 bytes without spaces
/// at the edges of text nodes. Complexity: two passes over the nodes.
struct PageSurvey {
    private(set) var evidence: [Evidence]
    /// The node and all below it cannot be article text.
    private(set) var isDropped: [Bool]
    private(set) var textBytes: [Int32]
    private(set) var linkBytes: [Int32]
    /// Bytes of running text: units with sentences, without their links.
    private(set) var proseBytes: [Int32]
    private(set) var tables: [Int: TableShape] = [:]

    let document: Document
    private let dropsByName: Bool

    /// `dropsByName: false` keeps what only its class or element says is furniture: for pages that leave
    /// nothing otherwise.
    init(_ document: Document, dropsByName: Bool = true) {
        self.document = document
        self.dropsByName = dropsByName
        let count = document.nodes.count
        evidence = Array(repeating: [], count: count)
        isDropped = Array(repeating: false, count: count)
        textBytes = Array(repeating: 0, count: count)
        linkBytes = Array(repeating: 0, count: count)
        proseBytes = Array(repeating: 0, count: count)
        readEvidence()
        measure()
        drop()
        measure()
        surveyTables()
    }

    /// The share of a node's text that is links, 0 to 1.
    func linkDensity(of node: Int) -> Double {
        textBytes[node] == 0 ? 0 : Double(linkBytes[node]) / Double(textBytes[node])
    }

    private mutating func readEvidence() {
        for index in document.nodes.indices where document.nodes[index].name != .text {
            let node = document.nodes[index]
            guard node.contentEnd > node.contentStart else { continue }
            let isArticle = node.name == .body || node.name == .article || node.name == .main || node.name == .div
            if let value = document.attribute(.class, of: index) {
                evidence[index].formUnion(Evidence.of(value, ignoringTopics: isArticle))
            }
            if let value = document.attribute(.id, of: index) {
                evidence[index].formUnion(Evidence.of(value, ignoringTopics: false))
            }
            if let value = document.attribute(.itemprop, of: index), value.hasASCII("articlebody", at: value.startIndex)
            {
                evidence[index].insert(.body)
            }
        }
    }

    // MARK: Measuring

    private mutating func measure() {
        for index in textBytes.indices { (textBytes[index], linkBytes[index], proseBytes[index]) = (0, 0, 0) }
        var unit = Unit()
        var linkEnd = 0
        for index in document.nodes.indices {
            let node = document.nodes[index]
            if isDropped[index] { continue }
            if node.name == .text {
                if unit.block < 0 || Int(document.nodes[unit.block].end) <= index {
                    finish(&unit)
                    unit.block = enclosingBlock(of: index)
                }
                let length = Int32(trimmedCount(document.text(of: index)))
                textBytes[index] = length
                if index < linkEnd { linkBytes[index] = length }
                unit.add(document.text(of: index), length: length, isLink: index < linkEnd)
                continue
            }
            if node.name == .a, document.attribute(.href, of: index) != nil { linkEnd = max(linkEnd, Int(node.end)) }
            if node.name.isBlock || node.name == .br {
                finish(&unit)
                unit.block = node.name == .br ? Int(node.parent) : index
            }
        }
        finish(&unit)
        sumUp()
    }

    private func enclosingBlock(of node: Int) -> Int { document.parent(of: node) ?? 0 }

    private mutating func finish(_ unit: inout Unit) {
        if unit.block >= 0, unit.isProse { proseBytes[unit.block] += unit.textBytes - unit.linkBytes }
        unit = Unit(block: unit.block)
    }

    private mutating func sumUp() {
        for index in document.nodes.indices.reversed() where !isDropped[index] {
            let parent = Int(document.nodes[index].parent)
            guard parent >= 0 else { continue }
            textBytes[parent] += textBytes[index]
            linkBytes[parent] += linkBytes[index]
            proseBytes[parent] += proseBytes[index]
        }
    }

    /// Text between two block boundaries.
    private struct Unit {
        var block = -1
        var textBytes: Int32 = 0
        var linkBytes: Int32 = 0
        var stops: Int32 = 0

        /// A sentence, not a label: 60 bytes and a stop or comma, less than half of it links.
        var isProse: Bool { textBytes >= 60 && stops > 0 && linkBytes * 2 < textBytes }

        mutating func add(_ text: ArraySlice<UInt8>, length: Int32, isLink: Bool) {
            textBytes += length
            if isLink { linkBytes += length }
            for byte in text where byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == 0xE3 { stops += 1 }
        }
    }

    private func trimmedCount(_ text: ArraySlice<UInt8>) -> Int {
        guard let first = text.firstIndex(where: { !$0.isHTMLSpace }),
            let last = text.lastIndex(where: { !$0.isHTMLSpace })
        else { return 0 }
        return last - first + 1
    }

    // MARK: Dropping

    private mutating func drop() {
        let total = proseBytes.first ?? 0
        for index in document.nodes.indices {
            let parent = Int(document.nodes[index].parent)
            if parent >= 0, isDropped[parent] {
                isDropped[index] = true
            } else if document.nodes[index].name != .text {
                isDropped[index] = isFurniture(index, total: total)
            }
        }
    }

    private static let alwaysDropped: ElementSet = [.head, .script, .style, .noscript, .template, .svg]
    private static let droppedUnlessMost: ElementSet = [
        .nav, .footer, .aside, .form, .menu, .iframe, .object, .embed, .canvas, .map, .input, .select, .option,
        .textarea,
        .button, .video, .audio, .dialog,
    ]

    /// The share of the page's prose from which a wrapper is no furniture, whatever it is called.
    private static let wrapperShare = 0.3
    private static let commentsShare = 0.8

    private func isFurniture(_ node: Int, total: Int32) -> Bool {
        let name = document.nodes[node].name
        if PageSurvey.alwaysDropped.contains(name) { return true }
        if name == .body || name == .html || !dropsByName { return false }
        let share = total > 0 ? Double(proseBytes[node]) / Double(total) : 0
        if evidence[node].contains(.comments) { return share < PageSurvey.commentsShare }
        if share >= PageSurvey.wrapperShare { return false }
        if PageSurvey.droppedUnlessMost.contains(name) || isHidden(node) { return true }
        if evidence[node].contains(.furniture) {
            return !(evidence[node].contains(.body) && proseBytes[node] > 400)
        }
        return evidence[node].contains(.box) && !isProseBox(node)
    }

    /// A box of running text inside an article, such as a product's description.
    private func isProseBox(_ node: Int) -> Bool {
        proseBytes[node] >= 200 && Double(linkBytes[node]) < 0.2 * Double(textBytes[node])
    }

    private static let furnitureRoles: Set<String> = [
        "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert", "menu", "toolbar",
    ]

    private func isHidden(_ node: Int) -> Bool {
        if document.attribute(.hidden, of: node) != nil { return true }
        if let value = document.attribute(.ariaHidden, of: node), value.elementsEqual("true".utf8) { return true }
        if let style = document.attribute(.style, of: node) {
            let folded = style.filter { !$0.isHTMLSpace }
            if folded.firstRange(of: "display:none", from: 0) != nil { return true }
            if folded.firstRange(of: "visibility:hidden", from: 0) != nil { return true }
        }
        return document.string(.role, of: node).map { PageSurvey.furnitureRoles.contains($0) } ?? false
    }

    // MARK: Tables

    /// Enough of a table to tell figures from a page laid out in cells.
    struct TableShape {
        var cells = 0
        var rows = 0
        var longestCell: Int32 = 0
        var holdsTable = false

        mutating func add(_ part: ElementName, textBytes: Int32) {
            if part == .tr { return rows += 1 }
            cells += 1
            longestCell = max(longestCell, textBytes)
        }

        /// Cells as columns of a page rather than of figures.
        var isLayout: Bool { holdsTable || cells < 4 || rows < 2 || longestCell > 600 }
    }

    private mutating func surveyTables() {
        var open: [Int] = []
        for index in document.nodes.indices {
            let name = document.nodes[index].name
            guard name == .table || name == .tr || name == .td || name == .th else { continue }
            while let table = open.last, Int(document.nodes[table].end) <= index { open.removeLast() }
            if name == .table {
                if let outer = open.last { tables[outer]?.holdsTable = true }
                tables[index] = TableShape()
                open.append(index)
            } else if let table = open.last {
                tables[table, default: TableShape()].add(name, textBytes: textBytes[index])
            }
        }
    }
}
