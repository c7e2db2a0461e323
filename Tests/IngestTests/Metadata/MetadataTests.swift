import Testing

@testable import Ingest

@Suite struct MetadataTests {
    @Test(arguments: [
        ("Penulis : Rina Sari", ["Rina Sari"]), ("Oleh Budi Santoso", ["Budi Santoso"]),
        ("Reporter: Rina Sari dan Budi", ["Rina Sari", "Budi"]),
        ("Laporan wartawan Harian Kita, Rina Sari", ["Rina Sari"]), ("Editor: Budi Santoso", []),
        ("Pewarta: Rina Sari/Budi Santoso", ["Rina Sari", "Budi Santoso"]),
        ("Penulis: Rina Sari | Editor: Budi Santoso", ["Rina Sari"]), ("Diposting oleh Rina Sari", ["Rina Sari"]),
    ])
    func bylines(line: String, expected: [String]) {
        #expect(Byline(line: line)?.authors == expected)
    }

    @Test(arguments: [
        ("Diposting: 3-7-2018 | Dibaca: 12 kali | Oleh: Rina Sari", ["Rina Sari"]),
        ("Kabar Kota • 3 Juli 2018 • Penulis: Rina Sari", ["Rina Sari"]),
        ("Kabar Kota | Oleh warga untuk warga", []), ("Oleh: Rina Sari", []), ("Harga: 10 juta | Tinggi: 5 meter", []),
    ])
    func bylinesAmongDetails(line: String, expected: [String]) {
        #expect(Byline.authors(amongDetails: line) == expected)
    }

    @Test(arguments: [
        "Oleh karena itu warga senang", "Penulis itu datang dari Jambi", "Reporters were there", "Bypass ditutup",
    ])
    func notBylines(line: String) {
        #expect(Byline(line: line) == nil)
    }

    @Test(arguments: [
        "Kompas Cyber Media", "Redaksi", "Admin", "Antara", "kabarkota.com", "https://contoh.id/penulis",
        "Tim Liputan6", "administrator",
    ])
    func outletsAreNoAuthors(name: String) {
        #expect(AuthorNames.people(in: name) == [])
    }

    @Test(arguments: [
        ("Jembatan Baru Dibuka - Kabarkota.com", "Jembatan Baru Dibuka"),
        ("Jembatan Baru Dibuka | kabarkota.co", "Jembatan Baru Dibuka"),
        ("Jembatan Baru Dibuka – Kabar Kota", "Jembatan Baru Dibuka"),
        ("Kabar Kota - Jembatan Baru Dibuka", "Jembatan Baru Dibuka"),
        ("Jembatan Suramadu - Sejarah Panjang", "Jembatan Suramadu - Sejarah Panjang"),
        ("Kabar Kota Tua: Jembatan Baru Dibuka", "Kabar Kota Tua: Jembatan Baru Dibuka"),
        ("Kabar Kota: Jembatan Baru Dibuka", "Jembatan Baru Dibuka"),
        ("Jembatan - Jalan - Terminal - Kabar Kota", "Jembatan - Jalan - Terminal"),
    ])
    func titles(text: String, expected: String) {
        #expect(TitleCleaner.title(text, siteNames: ["Kabar Kota", "kabarkota.com"]) == expected)
    }

    @Test(arguments: [
        ("Jembatan Dibuka", "Daerah: Jembatan Dibuka", "Daerah: Jembatan Dibuka", "Daerah: Jembatan Dibuka"),
        ("Daerah : Jembatan Dibuka", "Jembatan Dibuka", "Jembatan Dibuka", "Jembatan Dibuka"),
        ("Jembatan Dibuka", "Daerah: Jembatan Dibuka", "Jembatan Desa Dibuka", "Jembatan Dibuka"),
        ("Jembatan Dibuka Warga", "Jembatan Dibuka", "Jembatan Dibuka", "Jembatan Dibuka Warga"),
    ])
    func twoDeclarationsSettleTheTopicOverAHeadline(heading: String, meta: String, data: String, expected: String)
        throws
    {
        let head =
            "<meta property=og:title content=\"\(meta)\">"
            + PageFixture.script("{\"@type\": \"NewsArticle\", \"headline\": \"\(data)\"}")
        #expect(try PageFixture.article(head: head, title: heading).title == expected)
    }

    @Test func aMetasWordsMayStandInValue() throws {
        let head = "<meta property=og:title value=\"Jembatan Desa Dibuka\">"
        #expect(try PageFixture.article(head: head, title: "Kabar").title == "Jembatan Desa Dibuka")
    }

    @Test func titlesWithoutSpacesAgreeByTheirLetters() {
        #expect(TitleFinder.agrees("村の新しい橋が開通しました", "村の新しい橋が開通しました_村の新聞"))
        #expect(!TitleFinder.agrees("村の新しい橋が開通しました", "町の古い道が閉鎖されました"))
    }

    @Test(arguments: [
        ("JAKARTA, KOMPAS.com - Pemerintah", "KOMPAS.com"), ("Jambi, Antaranews Jambi - Wali kota", "Antaranews Jambi"),
        ("Jakarta (ANTARA News) - Menteri", "ANTARA News"), ("KABARKOTA.COM – Inovasi", "KABARKOTA.COM"),
        ("CIAMIS, KOMPAS.com- Proyek", "KOMPAS.com"), ("TRIBUNNEWS.COM, JAKARTA - Menteri", "TRIBUNNEWS.COM"),
        ("Jakarta, CNN Indonesia -- Menteri", "CNN Indonesia"),
    ])
    func datelines(text: String, expected: String) {
        #expect(Dateline.publisher(of: text) == expected)
    }

    @Test(arguments: [
        "PEKALONGAN - Pemerintah kota", "Pemerintah desa membangun jembatan - katanya",
        "Wali kota dan gubernur-gubernur itu hadir.", "Wali kota hadir.",
    ])
    func datelinesWithoutOutlet(text: String) {
        #expect(Dateline.publisher(of: text) == nil)
    }

    @Test func readsStructuredData() {
        let script = """
            {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Kabar"},
             {"@type": ["NewsArticle"], "headline": "Jembatan &amp; Jalan", "author": [{"@type": "Person", "name": "Rina Sari"}],
              "publisher": {"name": "Kabar Kota"}, "datePublished": "2018-07-03T13:20:00+07:00",}]}
            """
        let data = StructuredData(scripts: [Array("rusak {".utf8), Array(script.utf8)])
        #expect(data.headline == "Jembatan & Jalan")
        #expect(data.authors == ["Rina Sari"])
        #expect(data.publisher == "Kabar Kota")
        #expect(data.datePublished == "2018-07-03T13:20:00+07:00")
    }

    @Test func structuredDataPointsToItsPublisher() {
        let script = """
            {"@graph": [{"@type": "Organization", "@id": "#kita", "name": "Kabar Kita"},
             {"@type": ["Person", "Organization"], "@id": "#rina", "name": "Rina Sari"},
             {"@type": "NewsArticle", "author": {"@id": "#rina"}, "publisher": [{"@id": "#rina"}, {"@id": "#kita"}]}]}
            """
        let data = StructuredData(scripts: [Array(script.utf8)])
        #expect(data.authors == ["Rina Sari"])
        #expect(data.publisher == "Kabar Kita")
    }
}

@Suite struct PublicationTests {
    private func published(_ head: String, _ body: String = "", url: String? = nil) throws -> String? {
        let prose = "<p>Pemerintah desa membangun jembatan baru, kata kepala desa itu kepada warga pada hari Senin.</p>"
        let markup =
            "<html><head>\(head)</head><body><h1>Judul</h1>\(body)<article>\(prose)\(prose)</article></body></html>"
        return try Ingestor().article(from: RawPage(bytes: Array(markup.utf8), mediaType: .html, url: url)).published?
            .date
    }

    @Test func aMomentInUTCIsToldInJakartasHours() throws {
        let head = "<meta property=\"article:published_time\" content=\"2018-07-02T22:30:00Z\">"
        #expect(try published(head) == "2018-07-03T05:30+07:00")
    }

    @Test func theHourThatReadersSeeWins() throws {
        let head = "<meta property=\"article:published_time\" content=\"2018-07-03T13:20:00Z\">"
        #expect(try published(head, "<div>Selasa, 3 Juli 2018 13:20 WIB</div>") == "2018-07-03T13:20+07:00")
    }

    @Test func aDayIsCompletedByTheHourBesideTheTitle() throws {
        let head = "<meta name=\"pubdate\" content=\"2018-07-03\">"
        #expect(try published(head, "<div>Kabar - 03/07/2018, 13:20 WIB</div>") == "2018-07-03T13:20+07:00")
        #expect(try published(head, "<div>Kabar - 04/07/2018, 13:20 WIB</div>") == "2018-07-03")
    }

    @Test func theAddressGivesTheDay() throws {
        #expect(try published("", url: "https://kabar.id/2018/07/03/judul") == "2018-07-03")
        #expect(try published("", url: "https://kabar.id/judul-2018") == nil)
    }

    @Test func aPageWithoutHeadingsShowsItsTitleAndDateInTheText() throws {
        let prose = "<p>Pemerintah desa membangun jembatan baru, kata kepala desa itu kepada warga pada hari Senin.</p>"
        let page = try Ingestor().article(
            from: RawPage(
                bytes: Array(
                    """
                    <title>KabarKita.example : Jembatan Desa Dibuka</title><table><tr><td>
                    <font size="5"><b>Jembatan Desa Dibuka, Warga Senang</b></font><br>
                    <font size="2">Diposting: 03-07-2018, 09:12 | Dibaca: 12 kali | Oleh: Rina Sari</font>
                    \(prose)\(prose.replacing("baru", with: "kedua"))</td></tr>
                    <tr><td>Copyright 2024 KabarKita. All rights reserved.</td></tr></table>
                    """.utf8), mediaType: .html))
        #expect(page.title == "Jembatan Desa Dibuka, Warga Senang")
        #expect(page.published?.date == "2018-07-03")
        #expect(page.authors == ["Rina Sari"])
        #expect(page.publisher == "KabarKita")
        #expect(page.copyrightYear == nil)
        #expect(page.text.hasPrefix("Pemerintah desa"))
    }

    @Test func aDatelineMayHoldTheDate() {
        #expect(Dateline.publication(of: "JAMBI, 3 Juli 2018 (Kabar) -- Wali kota hadir.")?.date == "2018-07-03")
        #expect(Dateline.publication(of: "JAMBI (Kabar) -- Pada 3 Juli 2018 wali kota hadir.") == nil)
    }
}
