import Records
import TestSupport
import Testing

@testable import Ingest

@Suite struct TableReaderTests {
    private static let prose =
        "<p>Warga desa berkumpul di balai pada pagi hari, lalu mereka membahas tanggul yang bocor itu sampai siang.</p>"

    /// The article of a page that holds one table between two paragraphs.
    private func article(_ table: String) throws -> Article {
        let page =
            "<html><body><article>\(Self.prose)\(table)<p>Rapat berakhir, dan notulen ditempel.</p></article></body></html>"
        return try Ingestor().article(from: RawPage(bytes: Array(page.utf8), mediaType: .html))
    }

    /// "words@column+columns×rows", "!" for headings, a line a row.
    private func grid(_ article: Article) -> [String] {
        let utf8 = Array(article.text.utf8)
        return (article.blocks.compactMap(\.table).first?.rows ?? []).map { row in
            row.map { cell in
                let words = String(decoding: utf8[cell.span.range], as: UTF8.self)
                let spans = cell.columnSpan * cell.rowSpan > 1 ? "+\(cell.columnSpan)×\(cell.rowSpan)" : ""
                return "\(words)@\(cell.column)\(spans)\(cell.isHeader ? "!" : "")"
            }.joined(separator: " ")
        }
    }

    @Test func keepsALineARow() throws {
        let article = try article(
            "<table><caption>Tabel 1</caption><tr><th>Dusun<th>Nilai</tr><tr><td><p>Krajan</p><p>Lor</p><td>Rp<br>5</tr></table>"
        )
        let block = try #require(article.blocks.first { $0.kind == .table })
        let text = String(decoding: Array(article.text.utf8)[block.span.range], as: UTF8.self)
        #expect(text == "Tabel 1\nDusun | Nilai\nKrajan Lor | Rp 5")
        #expect(grid(article) == ["Dusun@0! Nilai@1!", "Krajan Lor@0 Rp 5@1"])
        #expect(block.table?.caption == TextSpan(block.span.start, block.span.start + 7))
    }

    @Test func resolvesSpans() throws {
        let article = try article(
            """
            <table><thead><tr><td rowspan=2>Program<td colspan=2>Anggaran</tr><tr><td>2022<td>2023</tr></thead>
            <tr><td rowspan="0">Tanggul<td>5<td>7</tr><tr><td>6<td></tr></table>
            """)
        #expect(
            grid(article) == [
                "Program@0+1×2! Anggaran@1+2×1!", "2022@1! 2023@2!", "Tanggul@0+1×2 5@1 7@2", "6@1 @2",
            ])
    }

    /// Spans reach no further than the table: columns without a cell of their own are none.
    @Test func cutsSpansToTheTable() throws {
        let article = try article(
            "<table><tr><td colspan=900>Judul</tr><tr><td>A<td rowspan=60000>B</tr><tr><td>C</tr><tr><td>D</tr></table>"
        )
        #expect(grid(article) == ["Judul@0+2×1", "A@0 B@1+1×3", "C@0", "D@0"])
        #expect(article.diagnostics == [])
    }

    @Test func tellsWhenSpansAreClipped() throws {
        let article = try article(
            "<table><tr><td colspan=99999>A<td>B</tr><tr><td>C<td>D</tr></table>")
        #expect(article.diagnostics.map(\.code) == ["table_spans_clipped"])
    }

    /// A page of spans as large as HTML allows is read in no time and no more memory than its cells take.
    @Test func survivesSpanBombs() throws {
        let row = "<tr>" + String(repeating: "<td colspan=1000 rowspan=65534>x", count: 40) + "</tr>"
        let article = try article("<table>" + String(repeating: row, count: 200) + "</table>")
        let cells = article.blocks.compactMap(\.table).flatMap(\.rows).joined()
        #expect(cells.count <= 8_000)
        #expect(cells.reduce(0) { $0 + $1.rowSpan * $1.columnSpan } <= TableGrid.largestArea + 8_000)
    }

    @Test(arguments: [
        "<table role=presentation><tr><td>A<td>B</tr><tr><td>C<td>D</tr></table>",
        "<table><tr><td>A</tr><tr><td>B</tr><tr><td>C</tr><tr><td>D</tr></table>",
        "<table><tr><td>A<td><table><tr><td>B<td>C</tr><tr><td>D<td>E</tr></table></tr><tr><td>F<td>G</tr></table>",
    ])
    func leavesLayoutAlone(table: String) throws {
        let tables = try article(table).blocks.compactMap(\.table)
        #expect(tables.allSatisfy { $0.rows.joined().count == 4 } && !tables.contains { $0.rows.count > 2 })
    }

    @Test func readsTablesOfPlainText() throws {
        let text =
            "Daftar hibah desa tahun ini dibacakan di balai desa.\n\n| Dusun | Nilai |\n|---|--:|\n| Krajan | 5 |\n| Lor | |\n\nSekian."
        let article = try Ingestor().article(from: RawPage(bytes: Array(text.utf8), mediaType: .plainText))
        #expect(article.text.contains("Dusun | Nilai\nKrajan | 5\nLor\n\nSekian."))
        #expect(grid(article) == ["Dusun@0! Nilai@1!", "Krajan@0 5@1", "Lor@0 @1"])
    }

    @Test func readsTabs() throws {
        let text = "Daftar hibah desa dibacakan di balai desa.\n\nDusun\tNilai\nKrajan\t5\nLor\t7\n\nSekian."
        let article = try Ingestor().article(from: RawPage(bytes: Array(text.utf8), mediaType: .plainText))
        #expect(article.text.contains("Dusun | Nilai\nKrajan | 5\nLor | 7"))
    }

    /// Bars in menus are no table, and a line that does not fit keeps its words.
    @Test func losesNoLine() throws {
        let text =
            "Beranda | Kabar | Foto yang lain\nWisata | Desa | Kota\n\nDusun | Nilai\nKrajan | 5\nLor | 7 | catatan\n"
        let article = try Ingestor().article(from: RawPage(bytes: Array(text.utf8), mediaType: .plainText))
        for words in ["Dusun | Nilai", "Lor | 7 | catatan"] { #expect(article.text.contains(words)) }
    }
}
