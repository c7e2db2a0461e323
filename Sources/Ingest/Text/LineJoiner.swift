/// Joins lines that are pieces of one paragraph: pages break them around links and behind datelines
/// ("Jakarta", "-", "Kementerian …").
struct LineJoiner {
    private var blocks: [DraftBlock] = []
    /// The last line was a dash, or a dateline that ends in one: whatever follows belongs to it.
    private var followsDash = false

    static func joined(_ lines: [DraftBlock]) -> [DraftBlock] {
        var joiner = LineJoiner()
        for line in lines { joiner.add(line) }
        return joiner.blocks
    }

    /// The longest line that may be a dateline or a link's words alone, in bytes.
    private static let shortLine = 60
    private static let dashes: [[UInt8]] = ["-", "–", "--", "—"].map { Array($0.utf8) }

    private mutating func add(_ line: DraftBlock) {
        let isDash = LineJoiner.dashes.contains(line.text)
        if let last = blocks.last, followsDash || (isDash && last.text.count < LineJoiner.shortLine) {
            append(line.text)
            followsDash = isDash
        } else if continuesDateline(line.text) || (continuesSentence(line.text) && joinsUnfinished()) {
            append(line.text)
        } else {
            followsDash = blocks.isEmpty && isDatelineAlone(line.text)
            blocks.append(line)
        }
    }

    private mutating func append(_ text: [UInt8]) {
        let joinsClosely = text.first.map { ",.;:)".utf8.contains($0) } ?? false
        blocks[blocks.count - 1].text += (joinsClosely ? [] : [0x20]) + text
    }

    // MARK: Datelines

    private func isDatelineAlone(_ line: [UInt8]) -> Bool {
        line.count < LineJoiner.shortLine && LineJoiner.dashes.contains { line.hasSuffix([0x20] + $0) }
    }

    /// "- Pemerintah …" behind a first line that is a place or an outlet.
    private func continuesDateline(_ line: [UInt8]) -> Bool {
        guard blocks.count == 1, let first = blocks.first, first.text.count < LineJoiner.shortLine,
            !SentenceEnd.ends(first.text)
        else { return false }
        return LineJoiner.dashes.contains { line.starts(with: $0 + [0x20]) }
    }

    // MARK: Sentences

    private func continuesSentence(_ line: [UInt8]) -> Bool {
        guard let first = line.first else { return false }
        return first.isASCIILowercase || (",.;)".utf8.contains(first) && !line.starts(with: Array("..".utf8)))
    }

    private func isUnfinished(_ line: [UInt8]) -> Bool {
        !SentenceEnd.ends(line) && (line.count > 40 || line.firstMarkup(" - ", from: 0) != nil)
    }

    /// True when the last paragraph waits for its rest; a link's words on the line between join it first.
    private mutating func joinsUnfinished() -> Bool {
        guard let last = blocks.last else { return false }
        if isUnfinished(last.text) { return true }
        guard blocks.count > 1, last.text.count < LineJoiner.shortLine, !SentenceEnd.ends(last.text),
            isUnfinished(blocks[blocks.count - 2].text)
        else { return false }
        blocks.removeLast()
        append(last.text)
        return true
    }
}
