import Records

/// Makes blocks of text out of the units of a page that were found to be its article.
struct BlockBuilder {
    private let survey: PageSurvey
    private var blocks: [DraftBlock] = []
    /// Text of the block so far: several units where line breaks part a paragraph's lines.
    private var text: [UInt8] = []
    private var linkBytes = 0
    private var kind: BlockKind = .paragraph
    private var block: Int32 = -1
    /// Tables that were taken or left as a whole.
    private var settledTables: Set<Int> = []

    /// The blocks of the chosen units in document order. Linear in the text and the page's depth.
    static func blocks(of chosen: [Bool], in survey: PageSurvey) -> [DraftBlock] {
        var builder = BlockBuilder(survey: survey)
        for (index, unit) in survey.units.enumerated() {
            if let table = TableReader.dataTable(around: unit, in: survey) {
                builder.settle(table, from: index, chosen)
            } else if chosen[index] {
                builder.take(unit)
            } else {
                builder.leaveOut()
            }
        }
        builder.flush()
        return builder.blocks
    }

    private init(survey: PageSurvey) { self.survey = survey }

    // MARK: Units

    private mutating func take(_ unit: TextUnit) {
        if unit.block != block || unit.breaks > 1 || endsSentence { flush() }
        if text.isEmpty {
            block = unit.block
            kind = blockKind(of: unit)
        } else if unit.breaks > 0 {
            text.append(0x20)
        }
        let isWhollyDropped = survey.isDropped(unit)
        for node in Int(unit.firstNode)..<Int(unit.endNode) where survey.document.nodes[node].name == .text {
            if survey.isDropped[node], !isWhollyDropped { continue }
            text.append(contentsOf: survey.document.text(of: node))
        }
        linkBytes += Int(unit.linkBytes)
    }

    private mutating func leaveOut() {
        flush()
        if let last = blocks.indices.last { blocks[last].precedesCut = true }
    }

    /// One break inside a sentence is a space; after a sentence it ends a paragraph.
    private var endsSentence: Bool {
        text.reversed().first { !$0.isHTMLSpace }.map(SentenceEnd.isLast(_:)) ?? false
    }

    private mutating func flush() {
        defer {
            text.removeAll(keepingCapacity: true)
            (linkBytes, block) = (0, -1)
        }
        guard !text.isEmpty else { return }
        let normalized = TextNormalizer.normalized(text)
        guard !normalized.isEmpty else { return }
        blocks.append(DraftBlock(kind: kind, text: normalized, linkBytes: linkBytes))
    }

    // MARK: Kinds

    /// So many elements around a text are looked at.
    private static let reach = 64
    /// The longest caption, in bytes.
    private static let longestCaption = 700
    private static let telling: Surroundings = [.list, .quote, .heading, .caption, .captionName]

    /// What the innermost telling element around the text makes of it.
    private func blockKind(of unit: TextUnit) -> BlockKind {
        var node: Int? = Int(unit.block)
        guard !survey.surroundings[Int(unit.block)].isDisjoint(with: BlockBuilder.telling) else { return .paragraph }
        for _ in 0..<BlockBuilder.reach {
            guard let current = node else { break }
            if survey.evidence[current].contains(.caption), survey.textBytes[current] < BlockBuilder.longestCaption {
                return .caption
            }
            switch survey.document.nodes[current].name {
            case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
            case .li, .dt, .dd: return .listItem
            case .blockquote: return .quote
            case .figcaption, .caption: return .caption
            default: node = survey.document.parent(of: current)
            }
        }
        return .paragraph
    }

    // MARK: Tables

    /// Takes the table whole when half of its text is chosen, or leaves it: rows without some of their cells
    /// would say something else.
    private mutating func settle(_ table: Int, from index: Int, _ chosen: [Bool]) {
        guard settledTables.insert(table).inserted else { return }
        var (inside, taken) = (0, 0)
        for (unit, isChosen) in zip(survey.units[index...], chosen[index...]) {
            guard unit.firstNode < survey.document.nodes[table].end else { break }
            inside += Int(unit.textBytes)
            if isChosen { taken += Int(unit.textBytes) }
        }
        guard taken * 2 >= inside, let block = TableReader.block(of: table, in: survey) else { return leaveOut() }
        flush()
        blocks.append(block)
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
