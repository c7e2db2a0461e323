import Testing

@testable import Ingest

@Suite struct MarkupScannerTests {
    private func outline(_ markup: String) -> MarkupOutline { MarkupScanner.outline(of: Array(markup.utf8)) }

    /// What the parser is fed.
    private func fed(_ markup: String) -> String { String(decoding: outline(markup).markup, as: UTF8.self) }

    /// The texts, parted by "|".
    private func texts(_ markup: String) -> String {
        let outline = outline(markup)
        return outline.items.filter { $0.name == .text }
            .map { String(decoding: outline.bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }.joined(separator: "|")
    }

    @Test func feedsTagsWithoutAttributesAndAByteForEachText() {
        #expect(fed("<DIV class=a data-b='>'>Satu  <br/> <b>dua</b></DIV>") == "<DIV>x<br/> <b>x</b></DIV>")
    }

    @Test func skipsScriptsStylesAndComments() {
        let markup = "<p>a</p><script>if (x < 1) { '</p>' }</script><style>p{}</style><!-- <p>b</p> --><p>c</p>"
        #expect(fed(markup) == "<p>x</p><p>x</p>")
        #expect(texts("<p>a<!-- x -->b<script>c</script>d</p>") == "abd")
        #expect(texts("<p>a<!-->b<!--->c") == "abc")
    }

    @Test func keepsStructuredData() {
        let page = #"<script type="application/LD+json">{"a": 1}</script><script>var b</script>"#
        let scripts = outline(page).structuredData
        #expect(scripts.map { String(decoding: $0, as: UTF8.self) } == [#"{"a": 1}"#])
    }

    @Test func whatIsNotClosedCostsItsStartAlone() {
        #expect(texts("<p>a</p><!-- lupa ditutup ><p>b</p>") == "a|b")
        #expect(texts("<script>var a = 1;\n<p>isi</p>") == "isi")
        #expect(texts("<p>a<noscript>b<svg>c") == "abc")
        #expect(outline("<!-- a <p>b").notes.unclosedCount == 1)
        #expect(outline("<!-- a --><p>b<script>c</script>").notes == .init())
    }

    @Test func aBracketInQuotesDoesNotEndATag() {
        #expect(texts("<a title=\"a > b\" @click='c > d'>x</a>") == "x")
    }

    @Test func aQuoteThatNobodyClosesDoesNotSwallowTheTail() {
        #expect(texts("<a title=\"a>x</a> <b title=c>y") == "x| |y")
    }

    @Test func aTagWithoutItsEndEndsAtTheNextOne() {
        #expect(fed("<div class=a <p>teks</p</div>") == "<div><p>x</p></div>")
        #expect(fed("teks<div") == "x<div>")
        #expect(fed("teks<") == "x")
    }

    @Test func aLoneBracketIsText() {
        #expect(texts("<p>suhu < 30 derajat, 5 <7</p>") == "suhu < 30 derajat, 5 <7")
    }

    @Test func endsOfWhatIsNotOpenAreLeftOut() {
        #expect(fed("<p>a</div>b</x-y></p></p>") == "<p>x</p></p>")
        #expect(fed("<x-a>b</x-b></x-a>") == "<x-a>x</x-a>")
    }

    @Test func keepsTheFirstOfTheAttributesInUse() {
        let outline = outline("<p CLASS = 'a &amp; b' onclick=c class=d hidden id=e/f data-x=1 lang=\"\">")
        let pairs = outline.attributes.map { attribute in
            let value = outline.bytes[Int(attribute.start)..<Int(attribute.end)]
            return "\(attribute.name)=\(String(decoding: value, as: UTF8.self))"
        }
        #expect(pairs == ["class=a & b", "hidden=", "id=e/f", "lang="])
    }

    @Test func attributesAreNeverTooMany() {
        let tag = "<p " + (0..<10_000).map { "a\($0)=\"1\"" }.joined(separator: " ") + " class=akhir>teks</p>"
        #expect(outline(tag).attributes.map(\.name) == [.class])
        #expect(texts(tag) == "teks")
    }

    @Test func leavesOutValuesThatHoldWholeImages() {
        let image = outline("<img src=\"data:image/png;base64,\(String(repeating: "A", count: 20_000))\" alt=\"peta\">")
        #expect(String(decoding: image.bytes, as: UTF8.self) == "peta")
        #expect(image.notes.longValueCount == 0)
        let long = outline("<meta content=\"\(String(repeating: "kata ", count: 20_000))\">")
        #expect(long.bytes == [] && long.notes.longValueCount == 1)
    }
}
