import Testing

@testable import Ingest

@Suite struct PageTopicsTests {
    @Test func sectionAndKeywords() throws {
        let json = """
            {"@type": "NewsArticle", "articleSection": ["Daerah", "Berita"], "keywords": "jembatan, desa; Jembatan,Kabar Kita",
             "image": {"url": "/foto/jembatan.jpg"}}
            """
        let page = try PageFixture.article(
            head: """
                <meta property=og:site_name content="Kabar Kita"><meta property=article:tag content="musim hujan">
                <meta name=keywords content="berita, terkini">\(PageFixture.script(json))
                """, url: "https://kabar.example/a/b")
        #expect(page.section == "Daerah")
        #expect(page.keywords == ["jembatan", "desa", "musim hujan"])
        #expect(page.imageURL == "https://kabar.example/foto/jembatan.jpg")
    }

    @Test func generalKeywordsCountWhereNoneAreCloser() throws {
        #expect(
            try PageFixture.article(head: "<meta name=keywords content='jembatan, desa, '>").keywords == [
                "jembatan", "desa",
            ])
        #expect(try PageFixture.article().keywords == [])
    }

    @Test func theLastBreadcrumbThatIsASection() throws {
        let json = """
            {"@type": "BreadcrumbList", "itemListElement": [{"name": "Beranda"}, {"item": {"name": "Daerah"}},
             {"name": "Jembatan Desa Dibuka"}]}
            """
        #expect(try PageFixture.article(head: PageFixture.script(json)).section == "Daerah")
        let home =
            #"{"@type": "BreadcrumbList", "itemListElement": [{"name": "Beranda"}, {"name": "Jembatan Desa Dibuka"}]}"#
        #expect(try PageFixture.article(head: PageFixture.script(home)).section == nil)
    }

    @Test func logosAreNoImages() throws {
        let head = "<meta property=og:image content=https://kabar.example/img/logo-besar.png>"
        #expect(try PageFixture.article(head: head).imageURL == nil)
        let other = head + "<meta name=twitter:image content=//cdn.example/foto.jpg>"
        #expect(
            try PageFixture.article(head: other, url: "https://kabar.example/a").imageURL
                == "https://cdn.example/foto.jpg")
        // Nothing to resolve it with.
        #expect(try PageFixture.article(head: "<meta property=og:image content=foto.jpg>").imageURL == nil)
    }

    @Test(arguments: [
        ("foto.jpg", "https://a.example/b/foto.jpg"), ("./foto.jpg", "https://a.example/b/foto.jpg"),
        ("/foto.jpg", "https://a.example/foto.jpg"), ("//c.example/f", "https://c.example/f"),
        ("data:image/png;base64,x", nil),
        ("#atas", nil),
    ])
    func addressesInFull(address: String, expected: String?) {
        #expect(WebAddress.absolute(address, on: "https://a.example/b/c?d=/e/f") == expected)
    }

    @Test(arguments: [
        (
            "<h2 class=\"artikel__subjudul\">Warga menunggu sepuluh tahun lamanya</h2>",
            "Warga menunggu sepuluh tahun lamanya"
        ),
        ("<p class=subtitle>Jembatan Desa Dibuka</p>", nil),
        ("<p class=subtitle-toggle>Warga menunggu sepuluh tahun</p>", nil),
        ("<h2>Warga menunggu sepuluh tahun lamanya</h2>", nil),
        ("<p class=deck>Selasa, 3 Juli 2018 13:20 WIB</p>", nil),
    ])
    func subtitles(markup: String, expected: String?) throws {
        #expect(try PageFixture.article(beside: markup).subtitle == expected)
    }

    @Test func theDescriptionIsNoSubtitle() throws {
        let head = "<meta name=description content=\"Warga menunggu sepuluh tahun lamanya\">"
        #expect(try PageFixture.article(head: head).subtitle == nil)
        let json = #"{"@type": "NewsArticle", "alternativeHeadline": "Warga menunggu sepuluh tahun lamanya"}"#
        #expect(
            try PageFixture.article(head: PageFixture.script(json)).subtitle == "Warga menunggu sepuluh tahun lamanya")
    }
}
