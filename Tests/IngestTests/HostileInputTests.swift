import Records
import Testing

@testable import Ingest

/// Inputs that crash, hang or mislead parsers. None may take more than a few seconds, in debug builds.
@Suite(.timeLimit(.minutes(1))) struct HostileInputTests {
    private let sentence = "Pemerintah desa membangun jembatan baru, kata kepala desa pada hari Senin. "

    private func article(_ markup: String) throws -> Article {
        try Ingestor().article(from: RawPage(bytes: Array(markup.utf8), mediaType: .html))
    }

    @Test func deepNesting() throws {
        let depth = 50_000
        let markup = String(repeating: "<div>", count: depth) + "<p>" + sentence + sentence + "</p>"
        #expect(try article(markup).text.contains("jembatan baru"))
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
