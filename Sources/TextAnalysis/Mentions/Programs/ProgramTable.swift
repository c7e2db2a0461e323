internal import Records

/// Programmes in tables: the cells of a column of programmes.
struct ProgramTable {
    let text: TokenizedText
    let names: Names

    func programs(in tables: [TextTable]) -> [ProgramMention] {
        tables.flatMap { table -> [ProgramMention] in
            guard let column = table.roles(in: text).firstIndex(of: .program) else { return [] }
            let rows = table.rows.filter { !$0.isTotal && $0.own.contains(column) }
            return rows.map { $0.cells[column] }.filter(isName)
                .map { ProgramMention(range: $0, rule: "program.table") }
        }
    }

    private func isName(_ cell: Range<Int>) -> Bool {
        guard (2...12).contains(cell.count), let first = cell.first, text.tokens[first].isCapitalized else {
            return false
        }
        // A person's name further in is part of the programme's: "Dermaga Raas".
        return names.mention(at: first)?.kind != .person && cell.allSatisfy { text.tokens[$0].kind == .word }
    }
}
