import Testing

@testable import Feeds

@Suite("Forms of feeds")
struct FeedFormatTests {
    private func feed(_ text: String, url: String? = "https://example.org/feed/rss.xml") throws -> Feed {
        try FeedReader().feed(of: Array(text.utf8), url: url)
    }

    @Test func readsRSS() throws {
        let feed = try feed(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"><channel>
            <title>Kabar Contoh</title><language>id-ID</language><link>https://example.org/</link>
            <item><title><![CDATA[Dana <b>desa</b> &amp; hibah]]></title><link> ../a?x=1&amp;y=2 </link>
            <guid isPermaLink="false">77</guid><pubDate>Sel, 03 Jul 2018 13:20:00 WIB</pubDate></item>
            <item><title>Dua</title><guid>https://example.org/2</guid><dc:language>en</dc:language></item>
            <item><title>Tiga</title><link>https://proxy.example.org/3</link>
            <fb:origLink>https://example.org/3</fb:origLink><source url="https://x.example.org/">Sumber</source></item>
            <item><title>Tanpa alamat</title><guid isPermaLink="false">https://example.org/4</guid></item>
            </channel></rss>
            """)
        #expect(feed.format == .rss)
        #expect(feed.title == "Kabar Contoh")
        #expect(
            feed.entries.map(\.url) == [
                "https://example.org/a?x=1&y=2", "https://example.org/2", "https://example.org/3",
            ])
        #expect(feed.entries.map(\.title) == ["Dana desa & hibah", "Dua", "Tiga"])
        #expect(feed.entries.map(\.id) == ["77", "https://example.org/2", nil])
        #expect(feed.entries.map(\.language) == ["id-ID", "en", "id-ID"])
        #expect(feed.entries.map(\.publisher) == ["Kabar Contoh", "Kabar Contoh", "Sumber"])
        #expect(feed.entries[0].published?.written == "Sel, 03 Jul 2018 13:20:00 WIB")
        #expect(feed.entries[0].published?.iso == "2018-07-03T13:20:00+07:00")
        #expect(feed.remarks.map(\.kind) == [.entryWithoutLink])
    }

    @Test func readsRDFWhateverItsPrefixes() throws {
        let feed = try feed(
            """
            <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"
              xmlns:d="http://purl.org/dc/elements/1.1/">
            <rss:channel><rss:title>Arsip</rss:title></rss:channel>
            <rss:item r:about="https://example.org/1"><rss:title>Satu</rss:title><d:date>2018-07-03</d:date></rss:item>
            </r:RDF>
            """)
        #expect(feed.format == .rdf)
        #expect(feed.entries.map(\.url) == ["https://example.org/1"])
        #expect(feed.entries[0].published?.iso == "2018-07-03")
        #expect(feed.entries[0].publisher == "Arsip")
    }

    @Test func readsAtom() throws {
        let feed = try feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id" xml:base="https://example.org/blog/">
            <title type="html">Blog &amp;amp; kabar</title><link rel="self" href="feed.xml"/>
            <entry xml:base="2018/"><id>tag:example.org,2018:1</id><title type="xhtml"><div
            xmlns="http://www.w3.org/1999/xhtml">Satu <em>dua</em></div></title>
            <link rel="enclosure" href="a.mp3"/><link rel="alternate" type="application/json" href="a.json"/>
            <link rel="alternate" type="text/html" href="a.html"/>
            <published>2018-07-03T06:20:00Z</published><updated>2018-07-04T06:20:00Z</updated></entry>
            <entry xml:lang="en"><id>https://example.org/dua</id><title>Two</title>
            <source><title>Elsewhere</title></source></entry>
            </feed>
            """)
        #expect(feed.format == .atom)
        #expect(feed.title == "Blog & kabar")
        #expect(feed.entries.map(\.url) == ["https://example.org/blog/2018/a.html", "https://example.org/dua"])
        #expect(feed.entries.map(\.title) == ["Satu dua", "Two"])
        #expect(feed.entries.map(\.language) == ["id", "en"])
        #expect(feed.entries.map(\.publisher) == ["Blog & kabar", "Elsewhere"])
        #expect(feed.entries[0].published?.iso == "2018-07-03T06:20:00Z")
        #expect(feed.entries[0].updated?.iso == "2018-07-04T06:20:00Z")
        #expect(feed.remarks == [])
    }

    @Test func readsJSONFeed() throws {
        let feed = try feed(
            #"""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Kabar", "language": "id", "items": [
            {"id": 7, "url": "/7", "title": "Tujuh", "date_published": "2018-07-03T13:20:00+07:00"},
            {"id": "https://example.org/8"}, {"id": "x"}]}
            """#)
        #expect(feed.format == .jsonFeed)
        #expect(feed.entries.map(\.url) == ["https://example.org/7", "https://example.org/8"])
        #expect(feed.entries[0].id == "7")
        #expect(feed.entries[0].published?.iso == "2018-07-03T13:20:00+07:00")
        #expect(feed.entries[0].language == "id")
        #expect(feed.remarks.map(\.kind) == [.entryWithoutLink])
        #expect(throws: FeedError.unknownFormat("JSON without items")) { try self.feed("{}") }
    }

    @Test func readsSitemaps() throws {
        let feed = try feed(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://example.org/1</loc><lastmod>2018-07-03</lastmod></url>
            <url><loc>https://example.org/2</loc><n:news><n:publication><n:name>Kabar</n:name>
            <n:language>id</n:language></n:publication><n:publication_date>2018-07-03T13:20+07:00</n:publication_date>
            <n:title>Dua</n:title></n:news></url>
            <url><loc>http://www.example.org/1/?utm_source=x</loc></url></urlset>
            """)
        #expect(feed.format == .sitemap)
        #expect(feed.entries.map(\.url) == ["https://example.org/1", "https://example.org/2"])
        #expect(feed.entries[0].updated?.iso == "2018-07-03")
        #expect(feed.entries[1].title == "Dua")
        #expect(feed.entries[1].publisher == "Kabar")
        #expect(feed.entries[1].language == "id")
        #expect(feed.entries[1].published?.iso == "2018-07-03T13:20+07:00")
        #expect(feed.remarks.map(\.kind) == [.repeatedEntry])
    }

    @Test func readsIndicesAndLists() throws {
        let index = try feed(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap>
            <loc>https://example.org/s1.xml</loc><lastmod>2018-07-03</lastmod></sitemap><sitemap/></sitemapindex>
            """)
        #expect(index.format == .sitemapIndex)
        #expect(index.further.map(\.url) == ["https://example.org/s1.xml"])
        #expect(index.further[0].updated?.iso == "2018-07-03")
        #expect(index.remarks.map(\.kind) == [.entryWithoutLink])
        let list = try feed("https://example.org/1\r\nbukan alamat\nhttps://example.org/2\n")
        #expect(list.entries.map(\.url) == ["https://example.org/1", "https://example.org/2"])
        #expect(list.remarks.map(\.kind) == [.entryWithoutLink])
    }

    @Test func readsListingPages() throws {
        let page = """
            <!DOCTYPE html><html lang=id><head><title>Indeks &mdash; Kabar</title><base href="/berita/">
            <link rel="alternate" type="application/rss+xml" href="/rss"></head><body>
            <!-- <a href="/berita/0">nol</a> --><script>"<a href='/berita/00'>"</script>
            <a href="1?a=1&amp;b=2"><img src=x></a> <A HREF='1?a=1&amp;b=2'>Satu <b>dua</b></A>
            <a href=2>Tiga<a href="/lain">lain</a><a href="#x">x</a><a href="mailto:a@example.org">surat</a>
            """
        let feed = try FeedReader().listing(of: Array(page.utf8), url: "https://example.org/indeks") { url in
            url.contains("/berita/")
        }
        #expect(feed.entries.map(\.url) == ["https://example.org/berita/1?a=1&b=2", "https://example.org/berita/2"])
        #expect(feed.entries.map(\.title) == ["Satu dua", "Tiga"])
        #expect(feed.entries.map(\.language) == ["id", "id"])
        #expect(feed.title == "Indeks — Kabar")
        #expect(feed.further.map(\.url) == ["https://example.org/rss"])
    }

    @Test func readsNoMoreThanTheLimits() throws {
        var limits = FeedLimits()
        limits.entryCount = 2
        let items = (1...5).map { "<item><link>https://example.org/\($0)</link></item>" }.joined()
        let bytes = Array("<rss><channel>\(items)</channel></rss>".utf8)
        let feed = try FeedReader(limits: limits).feed(of: bytes, url: nil)
        #expect(feed.entries.count == 2)
        #expect(feed.remarks.map(\.kind) == [.tooManyEntries])
        limits.byteCount = 10
        #expect(throws: FeedError.tooLarge(byteCount: bytes.count, limit: 10)) {
            try FeedReader(limits: limits).feed(of: bytes, url: nil)
        }
    }
}
