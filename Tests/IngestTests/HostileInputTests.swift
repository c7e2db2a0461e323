import Records
import Testing

@testable import Ingest

/// Inputs that crash, hang or mislead parsers. None may take more than a few seconds, in debug builds.
@Suite(.timeLimit(.minutes(20))) struct HostileInputTests {
    private let sentence = "Pemerintah desa membangun jembatan baru, kata kepala desa pada hari Senin. "

    private func article(_ markup: String) throws -> Article {
        try Ingestor().article(from: RawPage(bytes: Array(markup.utf8), mediaType: .html))
    }

    @Test func deepNesting() throws {
        let depth = 50_000
        let markup = String(repeating: "<div>", count: depth) + "<p>" + sentence + sentence + "</p>"
        #expect(try article(markup).text.contains("jembatan baru"))
    }

    /// Depth costs no word, and the order of none.
    @Test(arguments: [
        ["div"], ["b"], ["span", "i"], ["ul", "li"], ["table", "tr", "td"], ["section"], ["blockquote"], ["x-card"],
        ["p"], ["b", "div"],
    ])
    func nothingIsLostInTheDepth(names: [String]) throws {
        let depth = 100_000 / names.count
        for body in ["", "<body>"] {
            var markup = body
            for level in 0..<depth { markup += names.map { "<\($0)>" }.joined() + "a\(level) " }
            markup += sentence
            for level in (0..<depth).reversed() {
                markup += names.reversed().map { "</\($0)>" }.joined() + " z\(level) "
            }
            let outline = MarkupScanner.outline(of: Array(markup.utf8))
            #expect(names == ["p"] || outline.notes.flattenedCount > 90_000)
            let document = try HTMLTree.document(of: outline)
            var words: [Substring] = []
            for index in document.nodes.indices where document.nodes[index].name == .text {
                words += String(decoding: document.text(of: index), as: UTF8.self).split(separator: " ")
            }
            let expected = markup.split { $0 == " " || $0 == "<" || $0 == ">" }.filter {
                !names.contains(String($0)) && $0.first != "/" && $0 != "body"
            }
            #expect(words.count == expected.count, "\(names)")
            #expect(words == expected, "\(names)")
        }
    }

    @Test func depthIsTold() throws {
        let page = try article(String(repeating: "<div>", count: 100_000) + sentence + sentence)
        #expect(page.diagnostics.map(\.code) == ["deep_nesting_flattened"])
        #expect(page.diagnostics.first?.detail == "99488 elements lie over 512 deep and were flattened")
    }

    @Test func whatIsTooLongInMetadataIsTold() throws {
        let story = "<p>" + sentence + sentence
        let long = String(repeating: "kata | ", count: 2_000)
        for page in [
            "<title>\(long)</title>", "<h1>\(long)</h1>", "<meta property=og:title content='\(long)'>",
            #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"\#(long)"}</script>"#,
        ] {
            let article = try article(page + "<title>Jembatan Baru Desa Contoh</title>" + story)
            #expect(article.diagnostics.map(\.code) == ["long_values_left_out"], "\(page.prefix(30))")
            #expect((article.title ?? "").utf8.count < 100)
        }
    }

    @Test func whatIsTooMuchInMetadataIsTold() throws {
        let story = "<p>" + sentence + sentence
        let meta = String(repeating: "<meta name=a content=b>", count: 2_001)
        let deep = #"{"@type":"NewsArticle","a":"# + String(repeating: "[", count: 100_000)
        let many = "[" + String(repeating: #"{"@type":"Report"},"#, count: 2_001) + "{}]"
        for (page, told) in [
            (meta, "1 <meta> after the first 2000 were not looked at"),
            (
                "<script type=application/ld+json>\(deep + String(repeating: "]", count: 100_000))}</script>",
                "1 JSON-LD scripts"
            ),
            ("<script type=application/ld+json>\(many)</script>", "1 JSON-LD scripts"),
        ] {
            let diagnostics = try article(page + story).diagnostics
            #expect(diagnostics.map(\.code) == ["metadata_limited"])
            #expect(diagnostics.first?.detail.hasPrefix(told) == true)
        }
    }

    @Test func deepInlineNestingAndTables() throws {
        let inline = String(repeating: "<b>", count: 20_000) + sentence + sentence
        #expect(try article(inline).text.contains("jembatan baru"))
        let tables = String(repeating: "<table><tr><td>", count: 5_000) + sentence + sentence
        #expect(try article(tables).text.contains("jembatan baru"))
    }

    /// Elements that hold one short text between them, or a short text each: whatever is asked of one
    /// element must not read all those inside it.
    @Test(arguments: ["", "kata "])
    func deepNestingTakesLinearTime(text: String) throws {
        let openings = [
            "<div>", "<span>", "<b>", "<ul><li>", "<table><tr><td>", "<div class=author>", "<div class=date>",
            "<div itemprop=datePublished>", "<time>", "<h1>", "<h2>",
        ]
        let story = "<p>" + sentence + sentence
        let nested = openings.map { String(repeating: $0 + text, count: 2_000) }.joined()
        let time = try ContinuousClock().measure { _ = try article(story + nested + "Oleh: Rina Sari " + story) }
        // A second or two in a debug build; quadratic work takes minutes.
        #expect(time < .seconds(20))
    }

    @Test(arguments: [
        "<title>\(String(repeating: "kata warga desa | ", count: 20_000))</title>",
        "<h1>Judul berita kita</h1>\(String(repeating: "<span>", count: 20_000))Warga desa itu senang, katanya, Selasa. "
            + "Jembatan itu panjang. 3 Juli 2018\(String(repeating: "</span>", count: 20_000))",
        String(repeating: "<span>", count: 20_000) + String(repeating: "</div>", count: 20_000),
        "<p>Warga desa senang.</p>" + String(repeating: "<h2>Related posts</h2><p>Kata warga</p>", count: 20_000),
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":\""
            + String(repeating: "by ", count: 20_000) + "\"}</script>",
        (0..<40_000).map { "<meta name=date\($0) content=2018-07-03>" }.joined(),
        String(repeating: "<div class=entry-content><p>Warga desa senang.</p></div>", count: 10_000),
    ])
    func longListsTakeLinearTime(head: String) throws {
        let time = try ContinuousClock().measure {
            _ = try article(head + "<div class=entry-content><p>" + sentence + sentence)
        }
        #expect(time < .seconds(20), "\(head.prefix(40))")
    }

    @Test func thousandsOfAttributes() throws {
        let attributes = (0..<10_000).map { "data-a\($0)=\"1\"" }.joined(separator: " ")
        #expect(try article("<p \(attributes)>\(sentence)\(sentence)</p>").text.contains("jembatan baru"))
    }

    @Test func anUnclosedCommentDoesNotSwallowTheTail() throws {
        let page = try article(
            "<body><p>\(sentence)</p><!-- iklan <p>\(sentence)Dananya dari hibah, ujarnya.</p></body>")
        #expect(page.text.contains("hibah"))
    }

    @Test func manyUnclosedCommentsAndScripts() throws {
        let markup = String(repeating: "<!-- <script> ", count: 20_000) + "<p>" + sentence + sentence
        #expect(try article(markup).text.contains("jembatan baru"))
    }

    @Test func aTableOfManyColumns() throws {
        let markup = """
            <article><p>\(sentence)\(sentence)</p><table><tr><td colspan="100000000">Tahun</td><td>Dana</td></tr>
            <tr><td>2018</td><td>5 juta</td></tr></table><p>\(sentence)</p></article>
            """
        let page = try article(markup)
        #expect(page.text.contains("Tahun | Dana\n2018 | 5 juta"))
        #expect(page.blocks.contains { $0.kind == .table })
    }

    @Test func aPageWithoutTextSaysSo() {
        #expect(throws: IngestError.self) { try article("<html><body><img src=a.jpg></body></html>") }
    }

    @Test func spansHoldForRandomMarkup() throws {
        var generator = SplitMix(state: 42)
        let parts = [
            "<p>", "</p>", "<div class=\"related\">", "</div>", "<br>", "<li>", "<table><tr><td>", "</table>", "<h2>",
            "<a href=x>",
            "</a>", "<!--", "-->", "<script>", "é", "\u{0301}", "&nbsp;", sentence, "<", ">", "\"", "<blockquote>",
            "\n",
        ]
        for _ in 0..<200 {
            let markup = (0..<60).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            guard let page = try? article(markup) else { continue }
            expectWellFormed(page)
        }
    }
}

/// The blocks cover the text in order, one blank line apart, on scalar boundaries.
func expectWellFormed(_ article: Article, sourceLocation: SourceLocation = #_sourceLocation) {
    let bytes = Array(article.text.utf8)
    var rebuilt: [UInt8] = []
    for block in article.blocks {
        guard block.span.end <= bytes.count, !block.span.isEmpty else {
            Issue.record("a span leaves the text", sourceLocation: sourceLocation)
            return
        }
        if !rebuilt.isEmpty { rebuilt += [0x0A, 0x0A] }
        rebuilt += bytes[block.span.range]
    }
    #expect(rebuilt == bytes, sourceLocation: sourceLocation)
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
