import Testing

@testable import Ingest

@Suite struct MarkupFilterTests {
    private func filtered(_ markup: String) -> String {
        String(decoding: MarkupFilter.filter(Array(markup.utf8)).markup, as: UTF8.self)
    }

    @Test func skipsScriptsStylesAndComments() {
        let markup = "<p>a</p><script>if (x < 1) { '</p>' }</script><style>p{}</style><!-- <p>b</p> --><p>c</p>"
        #expect(filtered(markup) == "<p>a</p><p>c</p>")
    }

    @Test func keepsStructuredData() {
        let page = #"<script type="application/ld+json">{"a": 1}</script><script>var b</script>"#
        let scripts = MarkupFilter.filter(Array(page.utf8)).structuredData
        #expect(scripts.map { String(decoding: $0, as: UTF8.self) } == [#"{"a": 1}"#])
    }

    @Test func anUnclosedCommentCostsItsStartAlone() {
        #expect(filtered("<p>a</p><!-- lupa ditutup ><p>b</p>") == "<p>a</p><p>b</p>")
    }

    @Test func anUnclosedScriptEndsAtTheNextTag() {
        #expect(filtered("<script>var a = 1;\n<p>isi</p>") == "<p>isi</p>")
    }

    @Test func aBracketInQuotesDoesNotEndATag() {
        #expect(filtered("<a title=\"a > b\">x</a>") == "<a title=\"a > b\">x</a>")
    }

    @Test func aLoneBracketIsText() {
        #expect(filtered("<p>suhu < 30 derajat</p>") == "<p>suhu &lt; 30 derajat</p>")
    }

    @Test func cutsAttributesBeyondReason() {
        let tag = "<p " + (0..<10_000).map { "a\($0)=\"1\"" }.joined(separator: " ") + ">teks</p>"
        let result = filtered(tag)
        #expect(result.hasSuffix(">teks</p>"))
        #expect(result.contains("a999=") && !result.contains("a1001="))
    }

    @Test func leavesOutValuesThatHoldWholeImages() {
        let markup = "<img src=\"data:image/png;base64," + String(repeating: "A", count: 20_000) + "\" alt=\"peta\">"
        #expect(filtered(markup) == "<img src=\"\" alt=\"peta\">")
    }
}
