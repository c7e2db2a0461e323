import Testing

@testable import Ingest

@Suite struct CopyrightLineTests {
    @Test(arguments: [
        ("COPYRIGHT © Kantor Berita Kita 2018", 2018), ("Copyright 2010-2018 Kabar Kita", 2018),
        ("Hak cipta Kabar Kita", nil), ("Copyright © 1024 Kabar Kita", nil), ("© 20181 Kabar", nil),
    ])
    func years(line: String, expected: Int?) {
        #expect(CopyrightLine.year(in: Array(line.utf8)) == expected)
    }

    @Test(arguments: [
        ("COPYRIGHT © Kantor Berita Kita 2018", "Kantor Berita Kita"), ("© 2010-2018 Kabar Kita", "Kabar Kita"),
        ("Copyright 2017 KabarKita. All rights reserved.", "KabarKita"),
        ("Jumlah pengunjung: 1.204 - Hak cipta Dinas Sosial", "Dinas Sosial"),
        ("Copyright (c) 2018 by Kabar Kita | Redaksi", "Kabar Kita"),
        ("Hak cipta dilindungi undang-undang", nil), ("Copyright 2018", nil), ("© 2018 PT Kabar Media", nil),
        ("Kabar Kita", nil), ("Hak Cipta Dilindungi Undang-Undang", nil),
    ])
    func holders(line: String, expected: String?) {
        #expect(CopyrightLine.holder(in: line) == expected)
    }

    private static let prose = """
        <p>Pemerintah desa membangun jembatan baru, kata kepala desa itu kepada warga pada hari Senin (2/7).</p>
        <p>Jembatan itu panjangnya 20 meter, dan dibiayai oleh pemerintah kabupaten serta warga desa sendiri.</p>
        """

    @Test(arguments: [
        ("<article>\(prose)<p>Copyright © Kabar Kita 2018</p></article>", 2018),
        ("<div class=entry-content>\(prose)<p>Hak cipta Kabar Kita 2018</p></div>", 2018),
        ("<article>\(prose)</article><footer>Copyright © Kabar Kita 2024</footer>", nil),
        ("<article>\(prose)</article><div>Copyright © Kabar Kita 2024</div>", nil),
        ("<div>\(prose)</div><p>Copyright © Kabar Kita 2024</p>", nil),
    ])
    func onlyTheArticlesOwnLineGivesItsYear(body: String, expected: Int?) throws {
        let markup = "<html><body><h1>Jembatan Desa Dibuka</h1>\(body)</body></html>"
        let article = try Ingestor().article(from: RawPage(bytes: Array(markup.utf8), mediaType: .html))
        #expect(article.copyrightYear == expected)
        #expect(!article.text.contains("Kabar Kita"))
    }

    @Test func plainTextKeepsTheYearOfItsLine() throws {
        let text = """
            Desa Membangun Jembatan

            Jambi, Kabarkita - Warga desa membangun jembatan baru dengan dana hibah, kata kepala desa, Senin (2/7).
            COPYRIGHT (C) KABARKITA 2018
            """
        let article = try Ingestor().article(from: RawPage(bytes: Array(text.utf8), mediaType: .plainText))
        #expect(article.copyrightYear == 2018)
        #expect(article.publisher == "Kabarkita")
        #expect(!article.text.contains("COPYRIGHT"))
    }
}
