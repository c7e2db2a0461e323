import Records
import Testing

@testable import Ingest

@Suite struct PublicationFinderTests {
    private func published(
        head: String = "", above: String = "", beside: String = "", below: String = "", url: String? = nil,
        language: String = "id"
    ) throws -> String? {
        try PageFixture.article(
            head: head, above: above, beside: beside, below: below, url: url, language: language
        ).published?.date
    }

    @Test func aTeasersTimeIsNotThePages() throws {
        let teasers = "<div><a href=/a>Sawah terendam</a> <time datetime=2019-01-05>5 Januari 2019</time></div>"
        #expect(try published(beside: "<div>3 Juli 2018</div>", below: teasers) == "2018-07-03")
        #expect(try published(head: "<meta name=pubdate content=2018-07-03>", below: teasers) == "2018-07-03")
    }

    @Test func aQuotedPostsTimeIsNotThePages() throws {
        let quote = "<blockquote><time datetime=2019-01-05>5 Januari 2019</time></blockquote>"
        #expect(try published(below: quote) == nil)
    }

    @Test func aCommentsTimeIsNotThePages() throws {
        #expect(
            try published(below: "<div class=comments><p>Setuju <time datetime=2019-01-05>kemarin</time></p></div>")
                == nil)
    }

    @Test func aDayThatWasOnlyStoredYieldsToTheOneThatIsShown() throws {
        let stored = #"{"@type": "NewsArticle", "datePublished": "2019-05-01", "dateModified": "2019-05-01"}"#
        let head = PageFixture.script(stored)
        #expect(try published(head: head, beside: "<div class=date>3 Juli 2018</div>") == "2018-07-03")
        #expect(try published(head: head, beside: "<div class=date>1 Mei 2019</div>") == "2019-05-01")
        // The address confirms the declaration.
        let url = "https://kabar.example/2019/05/01/judul"
        #expect(try published(head: head, beside: "<div>3 Juli 2018</div>", url: url) == "2019-05-01")
    }

    @Test func anUpdateIsNoPublication() throws {
        let line = "<div>Diperbarui 5 Juli 2018</div>"
        let page = try PageFixture.article(beside: "<div>Terbit 3 Juli 2018 | Diperbarui 5 Juli 2018</div>")
        #expect(page.published?.date == "2018-07-03")
        #expect(page.modified?.date == "2018-07-05")
        #expect(try published(head: "<meta name=pubdate content=2018-07-03>", beside: line) == "2018-07-03")
        // It is all that there is.
        #expect(try published(beside: line) == "2018-07-05")
    }

    @Test func aLabelMayStandInAnElementOfItsOwn() throws {
        let page = try PageFixture.article(
            head: "<meta name=pubdate content=2018-07-03>",
            beside: "<div><span>Pembaruan terakhir</span></div><div>9 Juli 2018</div>")
        #expect(page.published?.date == "2018-07-03")
        #expect(page.modified?.date == "2018-07-09")
    }

    @Test func modifiedComesWithItsBasis() throws {
        let page = try PageFixture.article(
            head: """
                <meta property="article:published_time" content="2018-07-03T08:00:00+07:00">
                <meta property="article:modified_time" content="2018-07-04T09:30:00+07:00">
                """)
        #expect(page.published?.date == "2018-07-03T08:00+07:00")
        #expect(
            page.modified
                == .init(
                    date: "2018-07-04T09:30+07:00", precision: .minute, basis: .meta, text: "2018-07-04T09:30:00+07:00")
        )
    }

    @Test func aChangeBeforeThePublicationIsNone() throws {
        let page = try PageFixture.article(
            head: """
                <meta property="article:published_time" content="2018-07-03">
                <meta property="article:modified_time" content="2018-07-01">
                """)
        #expect(page.published?.date == "2018-07-03")
        #expect(page.modified == nil)
    }

    @Test(arguments: [("en", "2018-03-07"), ("en-GB", "2018-07-03"), ("de", "2018-07-03")])
    func countriesPutTheDayFirstOrTheMonth(language: String, expected: String) throws {
        let prose = "<p>The village has built a new bridge over the river, and people have waited for it for years.</p>"
        let markup = "<html lang=\(language)><h1>A bridge</h1><div>03/07/2018</div><article>\(prose)\(prose)</article>"
        let page = try Ingestor().article(from: RawPage(bytes: Array(markup.utf8), mediaType: .html))
        #expect(page.published?.date == expected)
        #expect(try published(beside: "<div>03/07/2018</div>", language: "en") == "2018-07-03", "Indonesian text")
    }

    @Test func theMonthInTheAddressConfirmsADay() throws {
        let above = "<h2 class=date-header>3 Juli 2018</h2>"
        let beside = "<div>Buku terbit 1 Mei 2017</div>"
        #expect(
            try published(above: above, beside: beside, url: "https://kabar.example/2018/07/judul.html") == "2018-07-03"
        )
    }

    @Test(arguments: [
        ("article:published_time", true), ("w-published-date", true), ("dcterms.issued", true), ("sailthru.date", true),
        ("event-publish-date", false), ("article:expiration_time", false), ("date-format", false), ("og:title", false),
    ])
    func names(name: String, isPublished: Bool) {
        #expect((DateKey(name) == .published) == isPublished)
    }

    @Test func namesOfChanges() {
        #expect(DateKey("article:modified_time") == .modified)
        #expect(DateKey("og:updated_time") == .modified)
        #expect(DateKey("date") == .day)
    }

    @Test(arguments: [
        "https://a.example/2018/july/03/judul", "https://a.example/2018/07/180703-judul/",
        "https://a.example/2018-07-03/judul",
    ])
    func addresses(url: String) {
        #expect(URLDate.day(in: url)?.description == "2018-07-03")
    }

    @Test(arguments: [
        "https://a.example/2018/07/190703-judul/", "https://a.example/2018/juta/03/", "https://a.example/1000/july/03",
    ])
    func addressesOfOtherThings(url: String) {
        #expect(URLDate.day(in: url) == nil)
    }
}
