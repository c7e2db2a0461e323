internal import LexiconFormat

/// The entries of a register, each read from its line when it is asked for.
struct Register<Entry: Sendable>: RandomAccessCollection, Sendable {
    private let lines: PackedLines
    private let entry: @Sendable ([Substring]) -> Entry

    /// - Parameter entry: makes an entry of a line's fields.
    init(_ lines: PackedLines, entry: @escaping @Sendable ([Substring]) -> Entry) {
        (self.lines, self.entry) = (lines, entry)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { lines.count }

    /// Complexity: linear in the length of the line.
    subscript(position: Int) -> Entry { entry(lines.fields(ofLine: position)) }
}
