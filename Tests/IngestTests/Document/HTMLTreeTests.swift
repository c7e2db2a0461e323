import Testing

@testable import Ingest

@Suite struct HTMLTreeTests {
    private func document(_ markup: String) throws -> Document {
        try HTMLTree.document(of: MarkupScanner.outline(of: Array(markup.utf8)))
    }

    private func dump(_ markup: String) throws -> String { DocumentDump.text(of: try document(markup)) }

    @Test func holdsElementsTextsAndTheAttributesInUse() throws {
        let markup = "<html><body><p class=lead onclick=x>Satu <b>dua</b></p><article>Tiga</article></body></html>"
        #expect(
            try dump(markup) == """
                html
                  body
                    p class="lead"
                      "Satu "
                      b
                        "dua"
                    article
                      "Tiga"
                """)
    }

    @Test func addsWhatHTMLImplies() throws {
        #expect(
            try dump("<title>Satu</title><p>dua<p>tiga<ul><li>empat<li>lima</ul>") == """
                html
                  head
                    title
                      "Satu"
                  body
                    p
                      "dua"
                    p
                      "tiga"
                    ul
                      li
                        "empat"
                      li
                        "lima"
                """)
    }

    @Test func endsCloseWhatIsOpenInside() throws {
        #expect(
            try dump("<div><b>satu</div><table><tr><td>dua</table>") == """
                html
                  body
                    div
                      b
                        "satu"
                    table
                      tr
                        td
                          "dua"
                """)
    }

    @Test func nothingBehindTheEndOfThePageIsLost() throws {
        #expect(
            try dump("<html><body><p>satu</p></body></html><div id=ekor>dua</div>") == """
                html
                  body
                    p
                      "satu"
                    div id="ekor"
                      "dua"
                """)
    }

    @Test func aSecondHTMLTagAddsItsAttributesToTheFirst() throws {
        let markup = "<!-- a --><html lang=id><html lang=en class=b><body id=c>satu<body id=d>dua"
        #expect(
            try dump(markup) == """
                html lang="id" class="b"
                  body id="c"
                    "satudua"
                """)
    }

    @Test func unknownElementsAreKeptApart() throws {
        #expect(
            try dump("<body><x-a>satu<x-b>dua</x-a>tiga<bo>empat</bo>") == """
                html
                  body
                    other
                      "satu"
                      other
                        "dua"
                    "tiga"
                    other
                      "empat"
                """)
    }

    @Test func subtreesAreRanges() throws {
        let document = try document("<body><div><p>a</p></div><p>b</p></body>")
        for (index, node) in document.nodes.enumerated() {
            #expect(Int(node.end) > index && Int(node.end) <= document.nodes.count)
            if let parent = document.parent(of: index) {
                #expect(parent < index && node.end <= document.nodes[parent].end)
            }
        }
    }

    @Test func resolvesReferencesOnce() throws {
        #expect(try dump("<body><p>a &amp;amp; b &rdquo;</p></body>").contains("\"a &amp; b ”\""))
    }
}
