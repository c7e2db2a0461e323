internal import ArgumentParser
internal import Pipeline

/// What stands in an input of `tag`.
enum TagInputType: String, ExpressibleByArgument, CaseIterable {
    case auto, conll, text

    /// The type that a file's ending tells; nil for an ending that may be either.
    init?(ofPath path: String) {
        let name = path.split(separator: "/").last ?? ""
        guard let point = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: point)...].lowercased() {
        case "conll", "conllu", "conllup", "conll03", "iob", "iob2", "bio", "tsv", "cols", "columns": self = .conll
        default: return nil
        }
    }

    /// The type that the first bytes tell: columns where nine lines of ten have as many columns as most have.
    ///
    /// Fewer than four lines of words parted by blanks are columns if each ends with a tag. Nothing is columns, too:
    /// blank lines then stay blank lines.
    init(sniffing bytes: [UInt8], isWhole: Bool) {
        let lines = Self.wordLines(bytes, isWhole: isWhole)
        var counts: [Int: Int] = [:]
        for line in lines { counts[line.columns.count, default: 0] += 1 }
        guard let (columns, count) = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else {
            self = .conll
            return
        }
        let agrees = count * 10 >= lines.count * 9
        let isPlain = columns > 1 && lines.count < 4 && !lines.allSatisfy { $0.isTabbed || $0.endsWithTag }
        self = agrees && !isPlain ? .conll : .text
    }

    static let sniffedByteCount = InputType.sniffedByteCount

    /// Lines that are neither blank nor comments, without the last one if it goes on behind the bytes.
    private static func wordLines(_ bytes: [UInt8], isWhole: Bool) -> [ColumnLine] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if !isWhole, lines.count > 1 { lines.removeLast() }
        return lines.map { ColumnLine(Array($0), number: 0) }
            .filter { !$0.isBlank && !$0.mayBeComment && !$0.beginsDocument }
    }
}
