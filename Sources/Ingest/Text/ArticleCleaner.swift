import Records

/// Takes furniture, repeats and signatures out of an article's blocks.
struct ArticleCleaner {
    var blocks: [DraftBlock]
    private(set) var authors: [String] = []
    private(set) var repeatedCount = 0
    /// Of the first copyright line with a year that was taken out.
    var copyrightYear: Int?
    private(set) var copyrightHolder: String?

    init(_ blocks: [DraftBlock]) { self.blocks = blocks }

    mutating func clean() {
        cutMarkers()
        removeComments()
        removeFurnitureSections()
        removeFurniture()
        readBylines()
        removeCaptions()
        removeRepeats()
        cutTail()
        cutSignatures()
        removeTrailingScraps()
        removeEmptyHeadings()
    }

    // MARK: Lines

    private mutating func cutMarkers() {
        for index in blocks.indices {
            guard let rest = MarkerCutter.withoutMarkers(blocks[index].text) else { continue }
            blocks[index].text = blocks[index].kind == .table ? rest : TextNormalizer.normalized(rest)
        }
    }

    /// Readers' comments and all behind them, where no more text stands behind their heading than before it.
    private mutating func removeComments() {
        guard let start = blocks.firstIndex(where: { BoilerplateMatcher.opensComments($0.text) }) else { return }
        let before = blocks[..<start].reduce(0) { $0 + $1.text.count }
        let after = blocks[start...].reduce(0) { $0 + $1.text.count }
        if after <= before { blocks.removeSubrange(start...) }
    }

    /// The share of the text that may go with a heading such as "Related articles".
    private static let sectionShare = 0.25

    /// A heading that announces furniture takes the blocks up to the next heading with it.
    private mutating func removeFurnitureSections() {
        let total = blocks.reduce(0) { $0 + $1.text.count }
        var kept: [DraftBlock] = []
        var index = 0
        while index < blocks.count {
            let next = blocks[(index + 1)...].firstIndex { $0.kind == .heading } ?? blocks.count
            let section = blocks[index..<next]
            let count = section.reduce(0) { $0 + $1.text.count }
            let isFurniture =
                blocks[index].kind == .heading && Double(count) < ArticleCleaner.sectionShare * Double(total)
                && BoilerplateMatcher.opensFurniture(blocks[index].text)
            if !isFurniture { kept += section }
            index = next
        }
        blocks = kept
    }

    private mutating func removeFurniture() {
        removeLanguageMenus()
        var kept: [DraftBlock] = []
        var index = 0
        while index < blocks.count {
            let block = blocks[index]
            index += 1
            guard block.kind != .table, let rule = BoilerplateMatcher.rule(for: block.text) else {
                if !block.text.isEmpty { kept.append(block) }
                continue
            }
            if !kept.isEmpty { kept[kept.count - 1].precedesCut = true }
            if copyrightYear == nil, Boilerplate.claimsCopyright(rule) {
                copyrightYear = CopyrightLine.year(in: block.text)
                copyrightHolder = copyrightHolder ?? CopyrightLine.holder(in: block.string)
            }
            if Boilerplate.announcesHeadlines(rule) { index += headlineCount(from: index) }
        }
        blocks = kept
    }

    /// How many blocks from `index` on are other articles' headlines: one, or a whole list of them.
    private func headlineCount(from index: Int) -> Int {
        let run = blocks[index...].prefix { Headline.isLikely($0.text) }.count
        return run >= 3 ? run : min(run, 1)
    }

    /// One language name alone may be a heading; two in a row are a menu.
    private mutating func removeLanguageMenus() {
        guard blocks.contains(where: { BoilerplateMatcher.isLanguageMenu($0.text) }) else { return }
        var kept: [DraftBlock] = []
        var run: [DraftBlock] = []
        for block in blocks {
            if BoilerplateMatcher.isLanguageMenu(block.text) {
                run.append(block)
                continue
            }
            if run.count == 1, !run[0].text.contains(UInt8(ascii: "|")) { kept += run }
            run = []
            kept.append(block)
        }
        blocks = kept
    }

    /// "Penulis: …" and the like among the first and last lines name the author and go.
    private mutating func readBylines() {
        var kept: [DraftBlock] = []
        for (index, block) in blocks.enumerated() {
            let isAtEdge = index < 6 || index >= blocks.count - 6
            if isAtEdge, let bylines = ArticleCleaner.bylines(of: block) {
                authors += bylines.flatMap(\.authors)
                continue
            }
            kept.append(block)
        }
        blocks = kept
    }

    /// Bylines when all lines of the block are such; pages put them into tables, too.
    private static func bylines(of block: DraftBlock) -> [Byline]? {
        guard block.kind == .table else { return Byline(line: block.string).map { [$0] } }
        var bylines: [Byline] = []
        for row in block.string.split(separator: "\n") {
            let line = String(row).replacing(" | : ", with: ": ").replacing(" | ", with: ": ")
            guard let byline = Byline(line: line) else { return nil }
            bylines.append(byline)
        }
        return bylines
    }

    /// Captions are the whole of a photograph's page, and beside an article's text they repeat it.
    private mutating func removeCaptions() {
        let prose = blocks.reduce(0) { $0 + ($1.kind == .caption ? 0 : $1.text.count) }
        if prose >= 400 { blocks.removeAll { $0.kind == .caption } }
    }

    // MARK: Repeats

    /// Shorter blocks ("Susunan pemain:") may well stand twice in one article.
    private static let shortestRepeat = 60

    private mutating func removeRepeats() {
        let shingles = blocks.map { $0.text.count < ArticleCleaner.shortestRepeat ? nil : TextShingles($0.text) }
        var isRepeat = [Bool](repeating: false, count: blocks.count)
        let count = shingles.reduce(0) { $0 + ($1?.shingles.count ?? 0) }
        var earlier = RepeatIndex(shingleCount: count)
        for (index, block) in shingles.enumerated() {
            if let block { isRepeat[index] = earlier.isRepeat(block) }
        }
        // A sentence set large before the paragraph that it is taken from goes; the paragraph stays.
        guard earlier.hasSeenAny else { return remove(isRepeat) }
        var later = RepeatIndex(minimumRatio: 1.3, shingleCount: count)
        for (index, block) in shingles.enumerated().reversed() where !isRepeat[index] {
            if let block { isRepeat[index] = later.isRepeat(block) }
        }
        remove(isRepeat)
    }

    private mutating func remove(_ isRepeat: [Bool]) {
        repeatedCount = isRepeat.count { $0 }
        if repeatedCount > 0 { blocks = zip(blocks, isRepeat).filter { !$0.1 }.map(\.0) }
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
        while blocks.count > 4, let last = blocks.last, last.kind == .paragraph, isForeignHeadline(last) {
            blocks.removeLast()
        }
    }

    /// A headline behind the article's last sentence is another article's.
    private func isForeignHeadline(_ block: DraftBlock) -> Bool {
        guard Headline.isLikely(block.text) else { return false }
        if block.text.hasASCII("video", at: 0) || block.text.hasASCII("foto", at: 0) { return true }
        return SentenceEnd.ends(blocks[blocks.count - 2].text) && block.text.last != UInt8(ascii: ")")
            && block.text.split(separator: 0x20).count >= 5
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
