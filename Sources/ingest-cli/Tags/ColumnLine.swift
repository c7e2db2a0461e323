internal import Pipeline

/// One line of a file of columns: a word with what is known about it, or something between sentences.
struct ColumnLine {
    /// Without the line break.
    let bytes: [UInt8]
    /// The first line is 1.
    let number: Int
    let hasCarriageReturn: Bool
    /// Where the columns stand in the line's bytes.
    let columns: [Range<Int>]
    /// TABs part the columns, so that blanks may stand in one; else any run of blanks does.
    let isTabbed: Bool

    init(_ line: LineReader.Line) {
        self.init(line.bytes, number: line.number, hasCarriageReturn: line.hasCarriageReturn)
    }

    init(_ bytes: [UInt8], number: Int, hasCarriageReturn: Bool = false) {
        (self.bytes, self.number, self.hasCarriageReturn) = (bytes, number, hasCarriageReturn)
        isTabbed = bytes.contains(0x09)
        columns = Self.columns(of: bytes, isTabbed: isTabbed)
    }

    /// Only white space and byte order marks, which some published sets have in place of an empty line.
    var isBlank: Bool { columns.allSatisfy { Self.isBlank(bytes[$0]) } }

    /// "-DOCSTART-", which CoNLL-2003 puts before each document.
    var beginsDocument: Bool { columns.first.map { bytes[$0].elementsEqual("-DOCSTART-".utf8) } ?? false }

    /// Might be a comment as CoNLL-U has them: whether it is one shows in the lines around it.
    var mayBeComment: Bool {
        bytes.first == UInt8(ascii: "#")
            && (bytes.count == 1 || bytes[1] == 0x20 || bytes[1] == 0x09)
    }

    /// Ten columns and an id in the first of them: "7", "7-8", "7.1".
    var isCoNLLU: Bool { isTabbed && columns.count >= 10 && isIdentifier }

    /// A line of CoNLL-U that is no word of the sentence but several ("7-8"), or one that nobody wrote ("7.1").
    var isBesideWords: Bool { isCoNLLU && !bytes[columns[0]].allSatisfy { (0x30...0x39).contains($0) } }

    /// What stands in a column, counted from 0, without blanks around it.
    func text(ofColumn index: Int) -> String {
        let column = bytes[columns[index]].drop(while: Self.isSpace)
        let end = column.lastIndex { !Self.isSpace($0) }.map { $0 + 1 } ?? column.startIndex
        return String(decoding: column[..<end], as: UTF8.self)
    }

    /// Whether the last column looks like a tag of names: "O", "B-PER", "I-LOC".
    var endsWithTag: Bool {
        guard let last = columns.last, columns.count > 1 else { return false }
        let tag = bytes[last]
        guard let first = tag.first, "OBIESLU".utf8.contains(first) else { return false }
        return tag.count == 1 ? first == UInt8(ascii: "O") : tag.dropFirst().first == UInt8(ascii: "-")
    }

    private var isIdentifier: Bool {
        guard let id = columns.first.map({ bytes[$0] }), let first = id.first, (0x30...0x39).contains(first)
        else { return false }
        return id.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes[...]
        while let first = rest.first {
            if isSpace(first) {
                rest = rest.dropFirst()
            } else if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
                rest = rest.dropFirst(3)
            } else {
                return false
            }
        }
        return true
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func columns(of bytes: [UInt8], isTabbed: Bool) -> [Range<Int>] {
        let parts = bytes.split(omittingEmptySubsequences: !isTabbed) { isTabbed ? $0 == 0x09 : isSpace($0) }
        return parts.map { $0.startIndex..<$0.endIndex }
    }
}
