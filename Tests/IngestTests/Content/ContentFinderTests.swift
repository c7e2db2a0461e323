import Records
import Testing

@testable import Ingest

/// Whole pages of Indonesian outlets, as their systems write them: what is the article, and what is not.
@Suite struct ContentFinderTests {
    private static let story = (1...6).map(PageSketch.sentence)

    private static let header = """
        <header><div class="logo">Kabar Desa</div><nav><ul><li><a href="/">Beranda</a><li><a href="/nasional">Nasional</a>
        <li><a href="/ekonomi">Ekonomi</a><li><a href="/olahraga">Olahraga</a></ul></nav></header>
        """
    private static let related = """
        <div class="berita-terkait"><h3>Berita Terkait</h3><ul>
        <li><a href="/1">Harga Cabai Naik Menjelang Lebaran di Pasar Induk</a>
        <li><a href="/2">Pelabuhan Baru Dibuka, Nelayan Menunggu Kapal</a>
        <li><a href="/3">Hujan Deras Merendam Sawah di Tiga Kecamatan</a></ul></div>
        """
    private static let footer = """
        <footer><ul><li><a href="/redaksi">Redaksi</a><li><a href="/pedoman">Pedoman Media Siber</a></ul>
        <p>Hak cipta Kabar Desa, seluruh isi dilindungi undang-undang.</p></footer>
        """
    private static let share = """
        <div class="share"><a href="#f">Facebook</a> <a href="#t">Twitter</a> <a href="#w">WhatsApp</a></div>
        """

    /// A page of news around a body.
    private func page(_ body: String, below: String = "") -> String {
        """
        <!DOCTYPE html><html lang="id"><head><title>Dana Hibah Memperbaiki Saluran Air - Kabar Desa</title></head><body>
        \(Self.header)<div class="container"><h1>Dana Hibah Memperbaiki Saluran Air</h1>
        <div class="date">Selasa, 3 Juli 2018 13:20 WIB</div>\(Self.share)\(body)\(Self.related)\(below)</div>\(Self.footer)
        </body></html>
        """
    }

    /// The texts of the blocks; those of the plain story are `story`.
    private func texts(_ body: String, below: String = "") throws -> [String] {
        try PageSketch.article(page(body, below: below)).blockTexts
    }

    private func paragraphs(_ texts: some Sequence<String>) -> String {
        texts.map { "<p>\($0)</p>" }.joined(separator: "\n")
    }

    @Test(arguments: [
        "<article>", "<div class=\"entry-content\">", "<div class=\"detail__body-text itp_bodycontent\">", "<div>",
        "<div itemprop=\"articleBody\">", "<div class=\"col-md-8\"><div class=\"row\">", "<main>", "<section>",
        "<center><font size=2>",
    ])
    func findsTheStoryInWhateverHoldsIt(tag: String) throws {
        #expect(try texts("\(tag)\(paragraphs(Self.story))\(closing(tag))") == Self.story)
    }

    private func closing(_ tag: String) -> String {
        tag.split(separator: "<").reversed().map { "</\($0.prefix { $0.isLetter })>" }.joined()
    }

    @Test func aStoryPartedByBreaks() throws {
        #expect(try texts("<div class=\"content\">\(Self.story.joined(separator: "<br><br>\n"))</div>") == Self.story)
        #expect(try texts("<div class=\"content\">\(Self.story.joined(separator: "<br/>\n"))</div>") == Self.story)
    }

    @Test func aStoryInDivs() throws {
        let body = Self.story.map { "<div><span>\($0)</span></div>" }.joined()
        #expect(try texts("<div class=\"isi-berita\">\(body)</div>") == Self.story)
    }

    @Test func aStoryInTablesThatLayOutThePage() throws {
        let layout = """
            <table width="100%"><tr><td width="180"><a href="/a">Arsip berita</a><br><a href="/b">Buku tamu</a></td>
            <td>\(paragraphs(Self.story))</td></tr></table>
            """
        #expect(try texts(layout) == Self.story)
    }

    @Test func linesThatPointElsewhereGo() throws {
        let body =
            paragraphs(Self.story[..<2]) + "<p><strong>Baca juga: <a href=\"/x\">Jalan Desa Rusak</a></strong></p>"
            + paragraphs(Self.story[2..<4]) + "<p>ADVERTISEMENT</p><p>Simak juga video di bawah ini:</p>"
            + paragraphs(Self.story[4...])
        #expect(try texts("<article>\(body)</article>") == Self.story)
    }

    @Test func whatFollowsTheStoryGoes() throws {
        let below = """
            <div class="author-box"><img src="a.jpg"><h4>Rina Sari</h4><p>Wartawan Kabar Desa sejak 2015, meliput desa.</p>
            </div><div class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">Selanjutnya</a></div>
            <div id="komentar"><h3>Komentar (2)</h3><div class="comment"><p>Semoga saluran airnya awet, ya, dan warga ikut
            merawatnya bersama-sama sampai nanti.</p></div><div class="comment"><p>Di desa kami belum ada, padahal dananya
            sudah dijanjikan sejak tahun lalu oleh bupati.</p></div></div>
            """
        #expect(try texts("<article>\(paragraphs(Self.story))</article>", below: below) == Self.story)
        #expect(try texts("<div class=\"post\">\(paragraphs(Self.story))\(below)</div>") == Self.story)
    }

    @Test func captionsBesideAStoryGo() throws {
        let figure = """
            <figure><img src="a.jpg"><figcaption>Warga desa membersihkan saluran air. (Foto: Rina Sari)</figcaption></figure>
            """
        #expect(try texts("<article>\(figure)\(paragraphs(Self.story))</article>") == Self.story)
    }

    @Test func headingsListsAndQuotesOfTheStoryStay() throws {
        let body =
            paragraphs(Self.story[..<2]) + "<h2>Tahap kedua dimulai</h2>" + paragraphs(Self.story[2..<4])
            + "<ul><li>\(PageSketch.sentence(7))</li><li>\(PageSketch.sentence(8))</li></ul>"
            + "<blockquote><p>\(PageSketch.sentence(9))</p></blockquote>" + paragraphs(Self.story[4...])
        let article = try PageSketch.article(page("<article>\(body)</article>"))
        let expected =
            Self.story[..<2] + ["Tahap kedua dimulai"] + Self.story[2..<4] + (7...9).map(PageSketch.sentence)
            + Self.story[4...]
        #expect(article.blockTexts == Array(expected))
        #expect(article.blocks.map(\.kind.rawValue).contains("heading"))
        #expect(article.blocks.count { $0.kind == .listItem } == 2)
        #expect(article.blocks.count { $0.kind == .quote } == 1)
    }

    @Test func theTitleStandsInItsFieldAlone() throws {
        let article = try PageSketch.article(page("<article>\(paragraphs(Self.story))</article>"))
        #expect(article.title == "Dana Hibah Memperbaiki Saluran Air")
        #expect(!article.text.contains("Dana Hibah Memperbaiki"))
        #expect(article.published?.date == "2018-07-03T13:20+07:00")
    }

    @Test func aTeaserBelowIsNotTheArticle() throws {
        let teaser = """
            <article class="teaser"><h2><a href="/t">Panen Raya di Tiga Kabupaten</a></h2>
            <p>Petani memanen padi lebih awal, dan harga gabah bertahan di atas harga pembelian pemerintah.</p></article>
            """
        let texts = try texts("<article>\(paragraphs(Self.story))</article>", below: teaser)
        #expect(Array(texts.prefix(6)) == Self.story)
        #expect(!texts.contains { $0.contains("Panen Raya") })
    }

    @Test func aPhotographsPageGivesItsCaption() throws {
        let caption = "Warga Desa Oebelo memikul pipa air bersih melewati sungai yang surut, Senin (2/7)."
        let markup = """
            <html><body>\(Self.header)<h1>Memikul Pipa</h1><figure><img src="a.jpg"><figcaption>\(caption)</figcaption>
            </figure>\(Self.footer)</body></html>
            """
        #expect(try PageSketch.article(markup).text == caption)
    }

    @Test(arguments: [
        "", "<p>Beranda</p>",
        "<ul><li><a href='/'>Beranda</a><li><a href='/a'>Arsip</a></ul>",
        "<img src='a.jpg' alt='Foto'>",
    ])
    func aPageWithoutAnArticleSaysSo(body: String) {
        #expect {
            try PageSketch.article("<html><body>\(body)<script>var a = 'kata'</script></body></html>")
        } throws: {
            ($0 as? IngestError)?.code == .noText
        }
    }

    // MARK: Corrections

    private static let table = """
        <table><caption>Dana desa tahun ini</caption><tr><th>Desa</th><th>Rupiah</th></tr>
        <tr><td>Oebelo</td><td>5 miliar</td></tr><tr><td>Muara Wis</td><td>2 miliar</td></tr></table>
        """

    @Test func aTableOfDataIsTheStorys() throws {
        for count in [2, 4, 6] {
            let body = paragraphs(Self.story[..<count]) + Self.table + paragraphs(Self.story[count...])
            let article = try PageSketch.article(page("<article>\(body)</article>"))
            let tables = article.blocks.filter { $0.kind == .table }
            #expect(tables.map { $0.table?.rows.count } == [3], "\(count)")
            #expect(article.blocks.count == 7)
        }
    }

    @Test func aTableOfThePageIsNot() throws {
        let article = try PageSketch.article(
            page("<article>\(paragraphs(Self.story))</article>", below: "<aside>\(Self.table)</aside>"))
        #expect(article.blockTexts == Self.story)
    }

    @Test func linksBeforeTheFirstSentenceGo() throws {
        let markup = """
            <html><body><p><a href="index.htm">Depan</a> | <a href="kota.htm">Kota</a> | <a href="iklan.htm">Pasang Iklan</a></p>
            <hr>\(paragraphs(Self.story))</body></html>
            """
        #expect(try PageSketch.article(markup).blockTexts == Self.story)
    }

    @Test func aSentenceWithALinkStays() throws {
        let linked = Self.story.map { $0.replacing("dana hibah", with: "<a href=\"/topik\">dana hibah</a>") }
        #expect(try texts("<article>\(paragraphs(linked))</article>") == Self.story)
    }
}
