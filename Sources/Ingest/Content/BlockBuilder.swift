import Records

/// Turns the elements of an article into blocks of text.
struct BlockBuilder {
    private let survey: PageSurvey
    private var document: Document { survey.document }
    private var blocks: [DraftBlock] = []
    private var text: [UInt8] = []
    private var linkBytes = 0
    private var breaks = 0
    /// Open block elements that give their text a kind, innermost last.
    private var kinds: [(kind: BlockKind, end: Int)] = []
    private var blockEnds: [Int] = []
    private var linkEnd = 0

    /// The blocks under `roots` in document order. Linear, iterative.
    static func blocks(under roots: [Int], of survey: PageSurvey) -> [DraftBlock] {
        var builder = BlockBuilder(survey: survey)
        for root in roots {
            builder.take(root)
            builder.flush()
        }
        return builder.blocks
    }

    private init(survey: PageSurvey) { self.survey = survey }

    private mutating func take(_ root: Int) {
        var index = root
        let end = Int(document.nodes[root].end)
        while index < end {
            close(before: index)
            let node = document.nodes[index]
            if node.name == .text {
                addText(document.text(of: index), isLink: index < linkEnd)
                index += 1
            } else if index != root, isSkipped(index) {
                skip(index)
                index = Int(node.end)
            } else if node.name == .table, TableReader.holdsData(index, in: survey) {
                flush()
                if let table = TableReader.block(of: index, in: survey) { blocks.append(table) }
                index = Int(node.end)
            } else {
                open(index)
                index += 1
            }
        }
        close(before: end)
    }

    // MARK: Elements

    private mutating func open(_ index: Int) {
        let node = document.nodes[index]
        if node.name == .a, document.attribute(.href, of: index) != nil { linkEnd = Int(node.end) }
        if node.name == .br { return lineBreak() }
        guard node.name.isBlock else { return }
        flush()
        blockEnds.append(Int(node.end))
        if isCaption(index) {
            kinds.append((.caption, Int(node.end)))
        } else if let kind = BlockBuilder.kind(of: node.name) {
            kinds.append((kind, Int(node.end)))
        }
    }

    /// The longest caption, in bytes.
    private static let longestCaption = 700

    private func isCaption(_ index: Int) -> Bool {
        survey.evidence[index].contains(.caption) && survey.textBytes[index] < BlockBuilder.longestCaption
    }

    private mutating func close(before index: Int) {
        while let end = blockEnds.last, end <= index {
            flush()
            blockEnds.removeLast()
        }
        while let kind = kinds.last, kind.end <= index { kinds.removeLast() }
    }

    private static func kind(of name: ElementName) -> BlockKind? {
        switch name {
        case .h1, .h2, .h3, .h4, .h5, .h6: .heading
        case .li, .dt, .dd: .listItem
        case .blockquote: .quote
        case .figcaption, .caption: .caption
        default: nil
        }
    }

    /// One break inside a sentence is a space; after a sentence, or twice, it ends a paragraph.
    private mutating func lineBreak() {
        breaks += 1
        let trimmed = text.reversed().drop { $0.isHTMLSpace }
        if breaks > 1 || trimmed.first.map(SentenceEnd.isLast(_:)) ?? false { return flush() }
        text.append(0x20)
    }

    private func isSkipped(_ index: Int) -> Bool {
        if survey.isDropped[index] { return true }
        let node = document.nodes[index]
        let evidence = survey.evidence[index]
        if evidence.contains(.detail), survey.textBytes[index] < 250, !evidence.contains(.body), node.name != .p {
            return true
        }
        switch node.name {
        case .ul, .ol, .dl, .table: return isListOfLinks(index)
        case .div, .section: return isListOfLinks(index) && survey.proseBytes[index] == 0
        default: return false
        }
    }

    private func isListOfLinks(_ index: Int) -> Bool {
        survey.textBytes[index] > 0 && survey.linkDensity(of: index) > 0.6
    }

    private mutating func skip(_ index: Int) {
        if document.nodes[index].name.isBlock { flush() }
        guard survey.textBytes[index] > 0 || survey.isDropped[index], let last = blocks.indices.last else { return }
        blocks[last].precedesCut = true
    }

    // MARK: Text

    private mutating func addText(_ bytes: ArraySlice<UInt8>, isLink: Bool) {
        if bytes.contains(where: { !$0.isHTMLSpace }) {
            breaks = 0
            if isLink { linkBytes += bytes.count }
        }
        text.append(contentsOf: bytes)
    }

    private mutating func flush() {
        breaks = 0
        defer {
            text.removeAll(keepingCapacity: true)
            linkBytes = 0
        }
        let normalized = TextNormalizer.normalized(text)
        guard !normalized.isEmpty else { return }
        blocks.append(DraftBlock(kind: kinds.last?.kind ?? .paragraph, text: normalized, linkBytes: linkBytes))
    }
}

/// Marks that end a sentence.
enum SentenceEnd {
    /// The last byte of `.`, `!`, `?`, `:`, `"`, `)`, `”`, `’` or `…`.
    static func isLast(_ byte: UInt8) -> Bool { ".!?:\")".utf8.contains(byte) || byte == 0x9D || byte == 0xA6 }

    /// True for text that ends as a sentence does, closing quotation marks and brackets included.
    static func ends(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        text.last.map { isLast($0) || $0 == 0x99 } ?? false
    }
}
