import Records
import TestSupport
import Testing

@testable import TextAnalysis

/// Headings, sections and labels of tables whose cells are given.
@Suite struct TextTableReaderTests {
    /// A table of rows of cells; "A>2" spans two columns, "A^2" two rows, "A!" is marked as a heading.
    private func table(_ rows: [[String]]) throws -> (TextTable, TokenizedText) {
        var (text, cells): (String, [[Table.Cell]]) = ("", [])
        var open: [Int: Int] = [:]
        for (index, row) in rows.enumerated() {
            var column = 0
            cells.append([])
            for cell in row {
                while let end = open[column], end > index { column += 1 }
                let words = String(cell.prefix { !">^!".contains($0) })
                let width = cell.contains(">") ? 2 : cell.contains("*") ? 3 : 1
                let height = cell.contains("^") ? 2 : 1
                let start = text.utf8.count
                text += words
                cells[index].append(
                    Table.Cell(
                        span: TextSpan(start, text.utf8.count), column: column, rowSpan: height, columnSpan: width,
                        isHeader: cell.hasSuffix("!")))
                for filled in column..<column + width where height > 1 { open[filled] = index + height }
                column += width
                text += " | "
            }
            text += "\n"
        }
        let tokenized = try Tokenizer().tokenize(text)
        let given = Table(span: TextSpan(0, text.utf8.count), rows: cells)
        return (try #require(TextTableReader(text: tokenized).tables([given]).first), tokenized)
    }

    @Test func readsHeadingsOfSeveralRows() throws {
        let (table, text) = try table([
            ["Program^2", "Anggaran>"], ["2021", "2022"], ["1", "2", "3"], ["Tanggul Lor", "5", "7"],
        ])
        #expect(
            table.columns.map { $0.map { text.text($0) } } == [
                ["Program"], ["Anggaran", "2021"], ["Anggaran", "2022"],
            ])
        #expect(table.rows.count == 1)
        #expect(table.labelColumn == 0)
    }

    @Test func fillsRowsFromCellsAbove() throws {
        let (table, text) = try table([["Program!", "Desa!", "Nilai!"], ["Tanggul^2", "Lor", "5"], ["Kidul", "7"]])
        #expect(
            table.rows.map { $0.cells.map { text.text($0) } } == [["Tanggul", "Lor", "5"], ["Tanggul", "Kidul", "7"]])
        #expect(table.rows.map(\.own) == [[0, 1, 2], [1, 2]])
    }

    @Test func tellsSectionsAndTotals() throws {
        let (table, text) = try table([
            ["Uraian", "2021"], ["Bidang Air>"], ["Tanggul Lor", "5"], ["Jumlah", "5"],
        ])
        #expect(table.rows.map(\.isTotal) == [false, true])
        #expect(table.labels(of: table.rows[0]).map { text.text($0) } == ["Bidang Air", "Tanggul Lor"])
    }

    @Test func figuresInTheFirstRowAreNoHeadings() throws {
        let (table, _) = try table([["Lor", "5,5"], ["Kidul", "7,25"]])
        #expect(table.columns == [[], []])
        #expect(table.rows.count == 2)
    }

    /// What a caller hands in is not trusted.
    @Test func survivesTablesThatDoNotFitTheText() throws {
        let text = try Tokenizer().tokenize("Dusun | Nilai")
        let cell = Table.Cell(span: TextSpan(50, 60), column: 3, rowSpan: 9, columnSpan: 100_000)
        for span in [TextSpan(0, 13), TextSpan(40, 90)] {
            #expect(TextTableReader(text: text).tables([Table(span: span, rows: [[cell], [cell]])]).isEmpty)
        }
    }
}
