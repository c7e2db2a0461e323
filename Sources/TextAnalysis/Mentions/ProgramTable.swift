internal import Records

/// Programmes in tables: the cells under a head such as "Program" or "Kegiatan". A table is a run of lines whose
/// cells are parted by "|".
struct ProgramTable {
    let text: TokenizedText
    let names: Names

    func programs() -> [ProgramMention] {
        var found: [ProgramMention] = []
        var column: (index: Int, count: Int)?
        for sentence in text.sentences {
            let cells = self.cells(of: sentence)
            guard cells.count > 1 else {
                column = nil
                continue
            }
            if let index = cells.firstIndex(where: isHead) {
                column = (index, cells.count)
            } else if let column, cells.count == column.count, isName(cells[column.index]) {
                found.append(ProgramMention(range: cells[column.index], rule: "program.table"))
            }
        }
        return found
    }

    private func cells(of sentence: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = sentence.lowerBound
        for index in sentence where text.isByte(UInt8(ascii: "|"), at: index) {
            cells.append(start..<index)
            start = index + 1
        }
        if !cells.isEmpty { cells.append(start..<sentence.upperBound) }
        return cells
    }

    /// "Program", "Nama Kegiatan".
    private func isHead(_ cell: Range<Int>) -> Bool {
        (1...2).contains(cell.count) && cell.contains { text.tokens[$0].isA(.programCue) }
    }

    private func isName(_ cell: Range<Int>) -> Bool {
        guard (2...12).contains(cell.count), let first = cell.first, text.tokens[first].isCapitalized else {
            return false
        }
        return cell.allSatisfy { text.tokens[$0].kind == .word && names.mention(at: $0)?.kind != .person }
    }
}
