import Records

/// Takes furniture, repeats and signatures out of an article's blocks.
struct ArticleCleaner {
    var blocks: [DraftBlock]
    private(set) var authors: [String] = []
    private(set) var repeatedCount = 0

    init(_ blocks: [DraftBlock]) { self.blocks = blocks }

    mutating func clean() {
        cutMarkers()
        removeFurniture()
        readBylines()
        removeRepeats()
        cutTail()
        cutSignatures()
        removeTrailingScraps()
        removeEmptyHeadings()
    }

    // MARK: Lines

    private mutating func cutMarkers() {
        for index in blocks.indices {
            for marker in Boilerplate.markers { cut(marker, from: index) }
        }
    }

    private mutating func cut(_ marker: [UInt8], from index: Int) {
        guard let first = marker.first, blocks[index].text.count >= marker.count else { return }
        var result: [UInt8] = []
        var position = 0
        let text = blocks[index].text
        while let start = text[position...].firstIndex(of: first) {
            if text[start...].starts(with: marker) {
                result.append(contentsOf: text[position..<start])
                position = start + marker.count
            } else {
                result.append(contentsOf: text[position...start])
                position = start + 1
            }
        }
        if result.isEmpty && position == 0 { return }
        result.append(contentsOf: text[position...])
        guard result.count != text.count else { return }
        blocks[index].text = blocks[index].kind == .table ? result : TextNormalizer.normalized(result)
    }

    private mutating func removeFurniture() {
        var kept: [DraftBlock] = []
        var menuRun: [DraftBlock] = []
        for block in blocks {
            if BoilerplateMatcher.isLanguageMenu(block.text) {
                menuRun.append(block)
                continue
            }
            // One language name alone may be a heading; two in a row are a menu.
            if menuRun.count == 1, !menuRun[0].text.contains(UInt8(ascii: "|")) { kept.append(menuRun[0]) }
            menuRun = []
            if block.text.isEmpty || (block.kind != .table && BoilerplateMatcher.rule(for: block.text) != nil) {
                if !kept.isEmpty { kept[kept.count - 1].precedesCut = true }
                continue
            }
            kept.append(block)
        }
        blocks = kept
    }

    /// "Penulis: …" and the like among the first and last lines name the author and go.
    private mutating func readBylines() {
        var kept: [DraftBlock] = []
        for (index, block) in blocks.enumerated() {
            let isAtEdge = index < 6 || index >= blocks.count - 6
            if isAtEdge, block.kind != .table, let byline = Byline(line: block.string) {
                authors += byline.authors
                continue
            }
            kept.append(block)
        }
        blocks = kept
    }

    // MARK: Repeats

    /// Shorter blocks ("Susunan pemain:") may well stand twice in one article.
    private static let shortestRepeat = 60

    private mutating func removeRepeats() {
        var seen = RepeatIndex()
        let before = blocks.count
        blocks = blocks.filter { $0.text.count < ArticleCleaner.shortestRepeat || !seen.isRepeat($0.text) }
        repeatedCount = before - blocks.count
    }

    // MARK: The end

    /// The blocks from the end in which a reporter's initials are looked for.
    private static let signatureDepth = 12

    private mutating func cutSignatures() {
        var index = blocks.count - 1
        var depth = 0
        while index >= 0, depth < ArticleCleaner.signatureDepth {
            defer { (index, depth) = (index - 1, depth + 1) }
            guard blocks[index].kind != .table, let start = Signature.start(in: blocks[index].text) else { continue }
            if !restIsScraps(after: index) { continue }
            blocks[index].text = TextNormalizer.normalized(blocks[index].text[..<start])
            // What follows the reporter's initials are the page's keywords.
            blocks.removeSubrange((index + 1)...)
            if blocks[index].text.isEmpty { blocks.remove(at: index) }
        }
    }

    /// A text in few lines carries invitations behind its last sentence.
    private mutating func cutTail() {
        guard let last = blocks.indices.last, blocks[last].kind == .paragraph, blocks[last].text.count > 300,
            let start = BoilerplateMatcher.tailStart(in: blocks[last].text)
        else { return }
        blocks[last].text = TextNormalizer.normalized(blocks[last].text[..<start])
    }

    private func restIsScraps(after index: Int) -> Bool {
        blocks[(index + 1)...].allSatisfy { $0.kind != .table && $0.text.count < 60 && !SentenceEnd.ends($0.text) }
    }

    /// Links alone at the end are other articles' titles.
    private mutating func removeTrailingScraps() {
        while let last = blocks.last, last.isAllLinks, blocks.count > 1, last.kind != .table {
            blocks.removeLast()
        }
    }

    private mutating func removeEmptyHeadings() {
        while let last = blocks.last, last.kind == .heading, blocks.count > 1 { blocks.removeLast() }
        var kept: [DraftBlock] = []
        for (index, block) in blocks.enumerated() {
            let next = index + 1 < blocks.count ? blocks[index + 1].kind : .heading
            if block.kind == .heading, block.precedesCut, next == .heading { continue }
            kept.append(block)
        }
        blocks = kept
    }
}
