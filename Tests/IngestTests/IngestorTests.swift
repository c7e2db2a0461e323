import Records
import Testing

@testable import Ingest

@Suite struct IngestorTests {
    private static let page = """
        <html lang="en"><head><title>Desa Membangun Jembatan - Kabar Kota</title>
        <meta property="og:site_name" content="Kabar Kota"><link rel="canonical" href="/2018/07/03/desa-membangun">
        <style>p { color: red }</style></head><body class="single sidebar-right">
        <nav><ul><li><a href="/">Beranda</a></li><li><a href="/desa">Desa</a></li></ul></nav>
        <div class="header"><h1>Desa Membangun Jembatan</h1><div class="post-meta">Selasa, 03 Juli 2018 13:20 WIB</div></div>
        <div class="content"><div class="entry-content">
        KOTA, KABARKOTA.COM - Warga desa membangun jembatan baru dengan dana hibah, kata kepala desa pada hari Selasa.<br><br>
        Jembatan itu panjangnya 20&nbsp;meter, dan dibiayai oleh pemerintah kabupaten serta warga desa sendiri.<br><br>
        <strong>Baca juga: <a href="/x">Jalan Desa Rusak</a></strong><br><br>
        "Kami senang," kata seorang warga, yang ikut bekerja setiap hari Minggu bersama tetangganya. (abc/def)
        <ul class="related-posts"><li><a href="/a">Berita lain yang panjang sekali judulnya</a></li></ul>
        <p>Penulis : Rina Sari</p>
        </div></div><aside class="sidebar"><p>Promosi, iklan, dan lain-lain yang tidak ada hubungannya dengan berita.</p></aside>
        <footer>Hak cipta Kabar Kota, semua hak dilindungi undang-undang.</footer></body></html>
        """

    @Test func readsAPage() throws {
        let raw = RawPage(bytes: Array(IngestorTests.page.utf8), mediaType: .html, url: "https://kabarkota.com/p/1")
        let article = try Ingestor().article(from: raw)
        #expect(article.title == "Desa Membangun Jembatan")
        #expect(
            article.text == """
                KOTA, KABARKOTA.COM - Warga desa membangun jembatan baru dengan dana hibah, kata kepala desa pada hari Selasa.

                Jembatan itu panjangnya 20 meter, dan dibiayai oleh pemerintah kabupaten serta warga desa sendiri.

                "Kami senang," kata seorang warga, yang ikut bekerja setiap hari Minggu bersama tetangganya.
                """)
        #expect(article.authors == ["Rina Sari"])
        #expect(article.publisher == "Kabar Kota")
        #expect(article.canonicalURL == "https://kabarkota.com/2018/07/03/desa-membangun")
        #expect(article.language == "id")
        #expect(article.published?.date == "2018-07-03T13:20+07:00")
        #expect(article.published?.basis == .byline)
        expectWellFormed(article)
    }

    @Test func givenMembersWin() throws {
        var raw = RawPage(bytes: Array(IngestorTests.page.utf8), mediaType: .html)
        raw.given = .init(title: "Judul Lain", date: "4 Agustus 2019", source: "Harian")
        let article = try Ingestor().article(from: raw)
        #expect(article.title == "Judul Lain")
        #expect(article.published?.date == "2019-08-04" && article.published?.basis == .given)
        #expect(article.publisher == "Harian")
    }

    @Test func isDeterministic() throws {
        let raw = RawPage(bytes: Array(IngestorTests.page.utf8), mediaType: .html)
        #expect(try Ingestor().article(from: raw) == Ingestor().article(from: raw))
    }

    @Test func workersDoNotDisturbEachOther() async throws {
        let raw = RawPage(bytes: Array(IngestorTests.page.utf8), mediaType: .html)
        let expected = try Ingestor().article(from: raw)
        let articles = await withTaskGroup(of: Article?.self) { group in
            for _ in 0..<64 { group.addTask { try? Ingestor().article(from: raw) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(articles.count == 64)
        #expect(articles.allSatisfy { $0 == expected })
    }

    @Test func scriptsAloneAreNoText() {
        let raw = RawPage(bytes: Array("<script>var a = 1</script><!-- b -->".utf8), mediaType: .html)
        #expect(throws: IngestError(.noText, "the page holds scripts and comments alone")) {
            try Ingestor().article(from: raw)
        }
    }

    @Test func saysThatADocumentIsEmpty() {
        #expect(throws: IngestError.self) {
            try Ingestor().article(from: RawPage(bytes: [], mediaType: .html))
        }
    }
}
