import Testing

@testable import Records

@Suite struct TableLinesTests {
    /// The cells of the tables of a text, "/" between rows, "!" behind headings.
    private func tables(_ text: String) -> [String] {
        let utf8 = Array(text.utf8)
        return TableLines.tables(in: utf8).map { table in
            table.rows.map { row in
                row.map { String(decoding: utf8[$0.span.range], as: UTF8.self) + ($0.isHeader ? "!" : "") }
                    .joined(separator: ",")
            }.joined(separator: "/")
        }
    }

    @Test(arguments: [
        ("a | b\nc | d", ["a,b/c,d"]),
        ("a\tb\nc\td\n\ne\tf\ng\th", ["a,b/c,d", "e,f/g,h"]),
        ("| a | b |\n|---|:-:|\n| c | |", ["a!,b!/c,"]),
        ("a | b\n\nc | d", ["a,b/c,d"]),
        ("a | b\r\nc | d\r\n", ["a,b/c,d"]),
        ("a | b\nc | d | e\nf | g", ["a,b/c | d | e/f,g"]),
        ("a \\| b | c\nd | e", ["a \\| b,c/d,e"]),
    ])
    func readsRows(text: String, expected: [String]) { #expect(tables(text) == expected) }

    @Test(arguments: ["", "|", "a | b", "a | b\n\n\nc | d", "a | b\nc\td", "a | b | c\nd | e", "a\nb", "|\n|", "||\n"])
    func leavesOtherLinesAlone(text: String) {
        #expect(tables(text).allSatisfy { $0.allSatisfy { "/,".contains($0) } })
    }

    @Test func movesWithItsText() {
        let table = TableLines.tables(in: Array("a | b\nc | d".utf8))[0].moved(by: 7)
        #expect(table.span == TextSpan(7, 18))
        #expect(table.rows[1][1].span == TextSpan(17, 18))
    }
}
