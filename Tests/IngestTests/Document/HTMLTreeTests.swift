import Testing

@testable import Ingest

@Suite struct HTMLTreeTests {
    private func dump(_ markup: String) throws -> String {
        DocumentDump.text(of: try HTMLTree(markup: Array(markup.utf8)).document())
    }

    @Test func copiesElementsTextsAndTheAttributesInUse() throws {
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

    @Test func subtreesAreRanges() throws {
        let document = try HTMLTree(markup: Array("<body><div><p>a</p></div><p>b</p></body>".utf8)).document()
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
