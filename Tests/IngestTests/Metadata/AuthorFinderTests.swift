import Testing

@testable import Ingest

@Suite struct AuthorFinderTests {
    private func authors(
        head: String = "", above: String = "", beside: String = "", below: String = ""
    ) throws -> [String] {
        try PageFixture.article(head: head, above: above, beside: beside, below: below).authors
    }

    @Test func organisationsAreNoAuthors() throws {
        let json = """
            {"@type": "NewsArticle", "author": [{"@type": "Organization", "name": "Kabar Kita"},
             {"@type": "Person", "givenName": "Rina", "familyName": "Sari"}, "Budi Santoso"]}
            """
        #expect(try authors(head: PageFixture.script(json)) == ["Rina Sari", "Budi Santoso"])
    }

    @Test func referencesLeadToPeopleAndBodies() throws {
        let json = """
            {"@graph": [{"@type": "Organization", "@id": "#kita", "name": "Sumber Warta"},
             {"@type": "Person", "@id": "#rina", "name": "Rina Sari"},
             {"@type": "NewsArticle", "author": [{"@id": "#kita"}, {"@id": "#rina"}], "editor": {"@id": "#rina"}}]}
            """
        let page = try PageFixture.article(head: PageFixture.script(json))
        #expect(page.authors == ["Rina Sari"])
        #expect(page.editors == ["Rina Sari"])
    }

    @Test(arguments: [
        ("<div class=author><a href=/penulis/rina>Rina Sari</a><span>Facebook</span></div>", ["Rina Sari"]),
        ("<div class=byline><span>Rina Sari</span> <span>Budi Santoso</span></div>", ["Rina Sari", "Budi Santoso"]),
        ("<div class=author><div>Rina Sari</div><div>Jurnalis ekonomi di kota itu</div></div>", ["Rina Sari"]),
        ("<p><span>Penulis</span><span>: Rina Sari</span></p>", ["Rina Sari"]),
        ("<p>By <a href=/x>Rina Sari</a> on <span>3 Juli 2018</span></p>", ["Rina Sari"]),
        ("<a href=\"/author/rina-sari\">Rina Sari</a>", ["Rina Sari"]),
        ("<div class=author>More posts by Rina Sari</div>", ["Rina Sari"]),
        ("<div class=author><a>Lihat profil lengkap penulis</a></div>", []),
        ("<div class=author>Tim Redaksi</div>", []),
    ])
    func elements(markup: String, expected: [String]) throws {
        #expect(try authors(beside: markup) == expected)
    }

    @Test func editorsAreTold() throws {
        let page = try PageFixture.article(below: "<p>Penulis: Rina Sari | Editor: Budi Santoso</p>")
        #expect(page.authors == ["Rina Sari"])
        #expect(page.editors == ["Budi Santoso"])
        #expect(try PageFixture.article(below: "<div>Penyunting: Redaksi</div>").editors == [])
    }

    @Test func commentersAreNoAuthors() throws {
        #expect(try authors(below: "<div class=comments><span class=author>Joko Susilo</span> Setuju.</div>") == [])
    }

    @Test(arguments: [
        ("Rina Sari, Head of Research, Kabar Kita", ["Rina Sari"]),
        ("Rina Sari, S.Kom., M.Si.", ["Rina Sari"]),
        ("Rina Sari, Budi Santoso dan Joko Susilo", ["Rina Sari", "Budi Santoso", "Joko Susilo"]),
        ("RINA SARI", ["RINA SARI"]), ("@rinasari", []), ("rina@kabar.example", []),
        ("Anna van der Berg", ["Anna van der Berg"]),
        ("Pewarta", []), ("Von", []), ("Written by", []),
    ])
    func namesInLists(text: String, expected: [String]) {
        #expect(AuthorNames.people(in: text) == expected)
    }

    @Test func seenWordsInSmallLettersAreNoNames() {
        #expect(AuthorNames().people(in: "membantu warga desa", isSeen: true) == [])
        #expect(AuthorNames().people(in: "rina sari", isSeen: false) == ["rina sari"])
    }

    @Test func aPersonMayPublish() throws {
        let json = """
            {"@graph": [{"@type": ["Person", "Organization"], "@id": "#r", "name": "Rina Sari"},
             {"@type": "BlogPosting", "author": {"@id": "#r"}, "publisher": {"@id": "#r"}}]}
            """
        let head = "<meta property=og:site_name content=\"Rina Sari\">" + PageFixture.script(json)
        #expect(try authors(head: head) == ["Rina Sari"])
    }
}
