internal import Pipeline
internal import TextAnalysis

/// How columns are read and written.
struct ColumnOptions {
    /// From 1; nil for the first, in CoNLL-U the second.
    var wordColumn: Int?
    /// The tag alone, in place of the line with its tag.
    var wantsOnlyTags = false
}

/// Tags the words of a file of columns, a word a line, and gives every line back with its tag behind it.
///
/// One sentence is in memory: lines up to a blank one or to "-DOCSTART-". Each line of the input is one of the output.
struct ColumnTagger {
    /// What is tagged at once where no blank line ends a sentence: some thousand times the longest one.
    static let maximumSentenceBytes = 1 << 18

    private let name: String
    private let options: ColumnOptions
    private var sentence: [ColumnLine] = []
    private var sentenceBytes = 0
    private var hasToldOfLength = false
    /// Whether the last line that was taken ended a sentence.
    private(set) var isAtBoundary = true

    /// - Parameter name: of the file, as people are told.
    init(name: String, options: ColumnOptions) { (self.name, self.options) = (name, options) }

    /// Takes a line, and writes those that are settled by it.
    ///
    /// - Throws: `UnreadableText` for a line that is no UTF-8, is too long, or lacks the word's column.
    mutating func take(_ line: LineReader.Line, finder: borrowing NameFinder, output: inout [UInt8]) throws {
        if line.isTooLong { throw UnreadableText(tooLarge: name, line: line.number) }
        if let place = UnreadableText.firstFault(in: line.bytes) {
            throw UnreadableText(name, line: line.number, byte: place, value: line.bytes[place])
        }
        let line = ColumnLine(line)
        if line.isBlank || line.beginsDocument {
            try finish(finder: finder, output: &output)
            write(line, tag: line.isBlank ? nil : NameFinder.Tag.outside.label, to: &output)
            isAtBoundary = line.isBlank
            return
        }
        sentence.append(line)
        sentenceBytes += line.bytes.count + 1
        isAtBoundary = false
        guard sentenceBytes > Self.maximumSentenceBytes else { return }
        tellOfLength(line.number)
        try finish(finder: finder, output: &output)
    }

    /// Tags what is not tagged yet: at the end of a file no blank line has to stand.
    mutating func finish(finder: borrowing NameFinder, output: inout [UInt8]) throws {
        defer {
            sentence.removeAll(keepingCapacity: true)
            sentenceBytes = 0
        }
        let first = firstWordLine()
        var words: [String] = []
        for (index, line) in sentence.enumerated() where index >= first && !line.isBesideWords {
            words.append(try word(of: line))
        }
        var tags = finder.tags(of: words).makeIterator()
        for (index, line) in sentence.enumerated() {
            let tag = index < first ? nil : line.isBesideWords ? "_" : tags.next()?.label
            write(line, tag: tag, to: &output)
        }
    }

    /// Comments stand before the words, and unlike a word "#" they have not as many columns as the words have.
    private func firstWordLine() -> Int {
        guard let first = sentence.firstIndex(where: { !$0.mayBeComment }) else {
            return sentence.firstIndex { $0.endsWithTag || $0.bytes.count == 1 } ?? sentence.endIndex
        }
        guard !sentence[first].isCoNLLU else { return first }
        let count = sentence[first].columns.count
        return sentence[..<first].firstIndex { $0.columns.count == count } ?? first
    }

    private func word(of line: ColumnLine) throws -> String {
        let column = options.wordColumn ?? (line.isCoNLLU ? 2 : 1)
        guard column <= line.columns.count else {
            throw UnreadableText(name, line: line.number, columns: line.columns.count, wanted: column)
        }
        return line.text(ofColumn: column - 1)
    }

    /// - Parameter tag: nil for a line that holds no word.
    private func write(_ line: ColumnLine, tag: String?, to output: inout [UInt8]) {
        if !options.wantsOnlyTags { output += line.bytes }
        if let tag {
            if !options.wantsOnlyTags { output.append(line.isTabbed ? 0x09 : 0x20) }
            output += tag.utf8
        }
        if line.hasCarriageReturn { output.append(0x0D) }
        output.append(0x0A)
    }

    private mutating func tellOfLength(_ line: Int) {
        guard !hasToldOfLength else { return }
        hasToldOfLength = true
        Messages.write(
            "\(name), line \(line): no blank line ended the sentence in \(Self.maximumSentenceBytes) bytes; "
                + "it is tagged in parts of that size")
    }
}
