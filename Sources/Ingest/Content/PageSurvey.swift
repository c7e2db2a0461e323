/// What is known of every node before the article is looked for: what cannot belong to it, and how
/// much running text and how many links it holds.
///
/// All sums run over the subtree and leave out what is dropped. Lengths are UTF-8 bytes without spaces
/// at the edges of text nodes. Complexity: linear in nodes and bytes; the text is looked at once.
struct PageSurvey {
    private(set) var evidence: [Evidence]
    /// What the elements around a node are, and the node itself.
    private(set) var surroundings: [Surroundings]
    /// The node and all below it cannot be article text.
    private(set) var isDropped: [Bool]
    private(set) var textBytes: [Int32]
    private(set) var linkBytes: [Int32]
    /// Bytes of running text: units with sentences, without their links.
    private(set) var proseBytes: [Int32]
    /// All runs of text in document order.
    private(set) var units: [TextUnit] = []
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
        surroundings = Array(repeating: [], count: count)
        isDropped = Array(repeating: false, count: count)
        textBytes = Array(repeating: 0, count: count)
        linkBytes = Array(repeating: 0, count: count)
        proseBytes = Array(repeating: 0, count: count)
        readElements()
        readTexts()
        let own = (textBytes, linkBytes, proseBytes)
        sumUp()
        drop()
        (textBytes, linkBytes, proseBytes) = own
        sumUp()
        tables = TableShape.shapes(in: document, textBytes: textBytes)
    }

    /// The share of a node's text that is links, 0 to 1.
    func linkDensity(of node: Int) -> Double {
        textBytes[node] == 0 ? 0 : Double(linkBytes[node]) / Double(textBytes[node])
    }

    /// The bytes of a unit's text nodes, as they stand in the page.
    func text(of unit: TextUnit) -> [UInt8] {
        if unit.endNode - unit.firstNode == 1 { return Array(document.text(of: Int(unit.firstNode))) }
        var text: [UInt8] = []
        text.reserveCapacity(Int(unit.textBytes) + 16)
        for node in Int(unit.firstNode)..<Int(unit.endNode) where document.nodes[node].name == .text {
            text.append(contentsOf: document.text(of: node))
        }
        return text
    }

    /// All of the unit's text is dropped.
    func isDropped(_ unit: TextUnit) -> Bool {
        isDropped[Int(unit.block)] || isDropped[Int(unit.firstNode)] && isDropped[Int(unit.endNode) - 1]
    }

    /// The node and all below it are left out of an article that they stand in.
    func isSkipped(_ node: Int) -> Bool {
        if isDropped[node] { return true }
        let name = document.nodes[node].name
        if evidence[node].contains(.detail), textBytes[node] < 250, !evidence[node].contains(.body), name != .p {
            return true
        }
        switch name {
        case .ul, .ol, .dl, .table: return isListOfLinks(node)
        case .div, .section: return isListOfLinks(node) && proseBytes[node] == 0
        default: return false
        }
    }

    private func isListOfLinks(_ node: Int) -> Bool { textBytes[node] > 0 && linkDensity(of: node) > 0.6 }

    // MARK: Elements

    private mutating func readElements() {
        var reader = EvidenceReader()
        for index in document.nodes.indices {
            let node = document.nodes[index]
            let outer = node.parent < 0 ? [] : surroundings[Int(node.parent)]
            if node.name == .text {
                surroundings[index] = outer
                continue
            }
            var own = outer.union(Surroundings(node.name))
            // Names inside code are a highlighter's.
            if node.contentEnd > node.contentStart, !outer.contains(.preformatted) {
                evidence[index] = reader.evidence(of: index, in: document)
                if document.isHidden(index) { own.insert(.hidden) }
                own.formUnion(Surroundings(evidence[index]))
            }
            surroundings[index] = own
        }
    }

    // MARK: Texts

    private mutating func readTexts() {
        var unit = TextUnit(block: -1, firstNode: 0, endNode: 0)
        var linkEnd = 0
        var blockEnd = 0
        for index in document.nodes.indices {
            let node = document.nodes[index]
            if node.name == .text {
                if index >= blockEnd {
                    finish(&unit)
                    (unit.block, blockEnd) = enclosingBlock(of: index)
                }
                let range = Int(node.contentStart)..<Int(node.contentEnd)
                let length = unit.add(document.bytes, range, isLink: index < linkEnd)
                guard length > 0 else { continue }
                textBytes[index] = length
                if index < linkEnd { linkBytes[index] = length }
                if unit.endNode == 0 { unit.firstNode = Int32(index) }
                unit.endNode = Int32(index + 1)
                continue
            }
            if node.name == .a, document.attribute(.href, of: index) != nil { linkEnd = max(linkEnd, Int(node.end)) }
            if node.name == .br {
                finish(&unit)
                unit.breaks = min(unit.breaks + 1, 9)
            } else if node.name.isBlock {
                finish(&unit)
                unit.breaks = 0
                (unit.block, blockEnd) = (Int32(index), Int(node.end))
            }
        }
        finish(&unit)
    }

    private func enclosingBlock(of node: Int) -> (Int32, Int) {
        var current = document.parent(of: node) ?? 0
        var steps = 0
        // Inline elements lie in one another by the dozen at most; deeper ones count as blocks.
        while !document.nodes[current].name.isBlock, steps < 64, let outer = document.parent(of: current) {
            (current, steps) = (outer, steps + 1)
        }
        return (Int32(current), Int(document.nodes[current].end))
    }

    private mutating func finish(_ unit: inout TextUnit) {
        guard unit.textBytes > 0, unit.block >= 0 else { return }
        proseBytes[Int(unit.block)] += unit.proseBytes
        units.append(unit)
        unit = TextUnit(block: unit.block, firstNode: 0, endNode: 0)
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

    static let neverText: ElementSet = [
        .head, .script, .style, .noscript, .template, .svg, .iframe, .object, .embed, .canvas, .map, .input, .select,
        .option, .textarea, .video, .audio,
    ]
    private static let droppedUnlessMost: ElementSet = [
        .nav, .footer, .aside, .form, .menu, .button, .dialog,
    ]

    /// The share of the page's prose from which a wrapper is no furniture, whatever it is called.
    private static let wrapperShare = 0.3
    private static let commentsShare = 0.8

    private func isFurniture(_ node: Int, total: Int32) -> Bool {
        let name = document.nodes[node].name
        if PageSurvey.neverText.contains(name) { return true }
        if name == .body || name == .html || !dropsByName { return false }
        let share = total > 0 ? Double(proseBytes[node]) / Double(total) : 0
        if evidence[node].contains(.comments) { return share < PageSurvey.commentsShare }
        if share >= PageSurvey.wrapperShare { return false }
        if PageSurvey.droppedUnlessMost.contains(name) || surroundings[node].contains(.hidden) { return true }
        if evidence[node].contains(.furniture) {
            return !(evidence[node].contains(.body) && proseBytes[node] > 400)
        }
        return evidence[node].contains(.box) && !isProseBox(node)
    }

    /// A box of running text inside an article, such as a product's description.
    private func isProseBox(_ node: Int) -> Bool {
        proseBytes[node] >= 200 && Double(linkBytes[node]) < 0.2 * Double(textBytes[node])
    }
}
