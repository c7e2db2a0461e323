import Testing

@testable import Ingest

@Suite struct PageSurveyTests {
    @Test func unitsEndAtBlocksAndBreaks() throws {
        let survey = try PageSketch.survey(
            "<body><div>Satu <b>dua</b> tiga<p>Empat</p>lima<br>enam<br><br>tujuh</div><ul><li>delapan</ul>")
        #expect(survey.unitTexts == ["Satu dua tiga", "Empat", "lima", "enam", "tujuh", "delapan"])
        #expect(survey.units.map(\.breaks) == [0, 0, 0, 1, 2, 0])
        let names = survey.units.map { survey.document.nodes[Int($0.block)].name }
        #expect(names == [.div, .p, .div, .div, .div, .li])
    }

    @Test func aUnitSpansItsTextNodesInOrder() throws {
        let survey = try PageSketch.survey("<body><p>Satu <i>dua</i> tiga</p><p>empat</p>")
        for unit in survey.units {
            #expect(unit.firstNode < unit.endNode)
            #expect(survey.document.nodes[Int(unit.firstNode)].name == .text)
        }
        #expect(zip(survey.units, survey.units.dropFirst()).allSatisfy { $0.endNode <= $1.firstNode })
    }

    @Test func onlyLinksThatLeadSomewhereAreLinks() throws {
        let survey = try PageSketch.survey("<body><p><a href='/a'>tautan</a> <a name='b'>jangkar</a> teks</p>")
        #expect(survey.units.map(\.linkBytes) == [6])
        // Spaces at the edges of text nodes don't count.
        #expect(survey.units.map(\.textBytes) == [6 + 7 + 4])
    }

    @Test(arguments: [
        "<nav id='x'>", "<footer id='x'>", "<aside id='x'>", "<form id='x'>", "<div id='x' class='sidebar-right'>",
        "<div id='x' class='relatedPosts'>", "<div id='x' role='navigation'>", "<div id='x' hidden>",
        "<div id='x' style='display: none'>", "<div id='x' aria-hidden='true'>", "<div id='x' class='komentar'>",
    ])
    func furnitureIsDropped(tag: String) throws {
        let survey = try PageSketch.survey(
            "<body><article>\(PageSketch.paragraphs(1...6))</article>\(tag)<p>Berita lain, dibaca hari ini.</p>")
        let element = try #require(survey.element("x"))
        #expect(survey.isDropped[element])
        #expect(survey.isDropped(try #require(survey.units.last)))
    }

    @Test(arguments: [
        "<div id='x'>", "<div id='x' class='md:hidden'>", "<section id='x' class='navigable'>",
        "<div id='x' class='adaptation'>", "<div id='x' aria-hidden='false'>", "<div id='x' style='display: block'>",
    ])
    func ordinaryElementsStay(tag: String) throws {
        let survey = try PageSketch.survey(
            "<body><article>\(PageSketch.paragraphs(1...6))</article>\(tag)<p>Berita lain, dibaca hari ini.</p>")
        #expect(!survey.isDropped[try #require(survey.element("x"))])
    }

    @Test(arguments: [
        "<aside id='x'>", "<div id='x' class='sidebar'>", "<form id='x'>", "<div id='x' class='comments'>",
    ])
    func whatHoldsMostOfThePageStays(tag: String) throws {
        let survey = try PageSketch.survey("<body><p>Kabar Desa</p>\(tag)\(PageSketch.paragraphs(1...4))")
        #expect(!survey.isDropped[try #require(survey.element("x"))])
    }

    @Test func scriptsNeverAreText() throws {
        let survey = try PageSketch.survey(
            "<body><noscript>\(PageSketch.paragraphs(1...3))</noscript><p>\(PageSketch.sentence(4))</p>")
        let kept = zip(survey.units, survey.unitTexts).filter { !survey.isDropped($0.0) }.map(\.1)
        #expect(kept == [PageSketch.sentence(4)])
    }

    /// Hidden until a script moves it to its place: what the reader sees.
    @Test func partsThatAreStreamedInLaterStay() throws {
        let rest = "<p>\(PageSketch.sentence(9))</p>"
        let survey = try PageSketch.survey(
            """
            <body><article>\(PageSketch.paragraphs(1...6))</article><div hidden id="S:1">\(rest)</div>
            <div hidden id="x">\(rest)</div>
            """)
        #expect(!survey.isDropped[try #require(survey.element("S:1"))])
        #expect(survey.isDropped[try #require(survey.element("x"))])
    }

    @Test func namesInsideCodeSayNothing() throws {
        let survey = try PageSketch.survey(
            """
            <body><article>\(PageSketch.paragraphs(1...6))<pre><span class="comment" id="x"># ambil data</span>
            <code id="y" class="nav">data = ambil()</code></pre><span class="comment" id="z">Sari: setuju</span></article>
            """)
        for id in ["x", "y"] {
            let element = try #require(survey.element(id))
            #expect(survey.evidence[element] == [])
            #expect(!survey.isDropped[element])
        }
        #expect(survey.isDropped[try #require(survey.element("z"))])
    }

    @Test func sumsLeaveOutWhatIsDropped() throws {
        let survey = try PageSketch.survey(
            "<body><div id='x'>\(PageSketch.paragraphs(1...3))<nav><a href='/'>Beranda</a></nav></div>")
        let element = try #require(survey.element("x"))
        let bytes = (1...3).reduce(0) { $0 + PageSketch.sentence($1).utf8.count }
        #expect(survey.textBytes[element] == Int32(bytes))
        #expect(survey.proseBytes[element] == Int32(bytes))
        #expect(survey.linkDensity(of: element) == 0)
    }

    @Test func whatIsKeptByNameStaysWhereNothingElseIs() throws {
        let page = "<body>\(PageSketch.paragraphs(1...6))<div class='sidebar' id='x'><p>Kabar singkat.</p></div>"
        let (strict, lenient) = (
            try PageSketch.survey(page), try PageSketch.survey(page, dropsByName: false)
        )
        #expect(strict.isDropped[try #require(strict.element("x"))])
        #expect(!lenient.isDropped[try #require(lenient.element("x"))])
    }

    @Test func nestedTablesAreLaidOutOnes() throws {
        let cells = "<tr><td>Pos</td><td>Dana</td></tr><tr><td>Jalan</td><td>5</td></tr>"
        let survey = try PageSketch.survey(
            "<body><table id='x'><tr><td>a</td><td><table id='y'>\(cells)</table></td></tr><tr><td>b</td></tr></table>")
        let (outer, inner) = (try #require(survey.element("x")), try #require(survey.element("y")))
        #expect(survey.tables[outer]?.isLayout == true)
        #expect(survey.tables[inner]?.isLayout == false)
    }
}
