import Testing

@testable import Feeds

@Suite("Broken and hostile feeds")
struct BrokenFeedTests {
    private func feed(_ text: String, contentType: String? = nil) throws -> Feed {
        try FeedReader().feed(of: Array(text.utf8), url: "https://example.org/rss", contentType: contentType)
    }

    private func rss(_ inside: String) -> String { "<rss><channel>\n\(inside)\n</channel></rss>" }

    private func item(_ number: Int, _ title: String) -> String {
        "<item><title>\(title)</title><link>https://example.org/\(number)</link></item>"
    }

    @Test(arguments: [
        ("Dana&nbsp;desa &mdash; hibah", "Dana desa — hibah", FeedRemark.Kind.undeclaredEntity, 2),
        ("Dana & hibah &x; &", "Dana & hibah &x; &", .bareAmpersand, 3),
        ("kurang < lebih", "kurang < lebih", .bareLessThan, 1),
        ("Dana<br>desa", "Danadesa", .mismatchedTag, 1),
        ("Dana</b> desa", "Dana desa", .mismatchedTag, 1),
        ("Dana \u{1}desa&#2;", "Dana desa", .controlCharacter, 2),
    ])
    func readsWhatIsWrong(written: String, title: String, kind: FeedRemark.Kind, count: Int) throws {
        let feed = try feed(rss(item(1, written) + item(2, "Dua")))
        #expect(feed.entries.map(\.title) == [title, "Dua"])
        #expect(feed.remarks.map(\.kind) == [kind])
        #expect(feed.remarks.first?.count == count)
        #expect(feed.remarks.first?.line == 2)
    }

    @Test func addressesWithBareAmpersandsStayWhole() throws {
        let feed = try feed(rss("<item><link>https://example.org/?a=1&b=2&copy=3</link></item>"))
        #expect(feed.entries.map(\.url) == ["https://example.org/?a=1&b=2&copy=3"])
    }

    @Test func textBeforeAndAfterIsLeftOut() throws {
        let feed = try feed("Warning: x\n" + "<?xml version='1.0'?>" + rss(item(1, "Satu")) + "<script/>lagi")
        #expect(feed.entries.count == 1)
        #expect(feed.remarks.map(\.kind) == [.textBeforeProlog, .contentAfterEnd])
    }

    @Test(arguments: ["", "</link", "</link></item><item><title>Tig", "</link></item><item><titl", "</link><!-- x"])
    func truncatedFeedsGiveTheirBeginning(tail: String) throws {
        let feed = try feed(
            "<rss><channel>" + item(1, "Satu") + "<item><title>Dua</title><link>https://example.org/2" + tail)
        #expect(feed.entries.map(\.url) == ["https://example.org/1", "https://example.org/2"])
        #expect(feed.remarks.first?.kind == .truncated)
    }

    @Test func everyPrefixOfAFeedIsReadOrRefused() throws {
        let whole = Array(
            ("<?xml version='1.0'?><!DOCTYPE rss>" + rss(item(1, "<![CDATA[a]]>&amp;") + item(2, "b"))).utf8)
        for count in whole.indices {
            let feed = try? FeedReader().feed(of: Array(whole[..<count]), url: nil)
            #expect((feed?.entries.count ?? 0) <= 2)
        }
        #expect(try FeedReader().feed(of: whole, url: nil).entries.count == 2)
    }

    @Test func encodingsAreFound() throws {
        let latin =
            Array("<?xml version='1.0' encoding='utf-8'?><rss><channel>".utf8) + Array("<item><title>Caf".utf8)
            + [0xE9, 0x20, 0x93] + Array("</title><link>https://example.org/1</link></item></channel></rss>".utf8)
        let read = try FeedReader().feed(of: latin, url: nil)
        #expect(read.entries.first?.title == "Café “")
        #expect(read.remarks.map(\.kind) == [.wrongEncoding])
        let declared = try FeedReader().feed(of: latin, url: nil, contentType: "text/xml; charset=iso-8859-1")
        #expect(declared.entries.first?.title == "Café “")
        #expect(declared.remarks == [])

        let mistaken = try feed("<?xml version='1.0' encoding='iso-8859-1'?>" + rss(item(1, "Café")))
        #expect(mistaken.entries.first?.title == "Café")
        #expect(mistaken.remarks.map(\.kind) == [.wrongEncoding])

        let utf16 = ("\u{FEFF}" + rss(item(1, "Café"))).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try FeedReader().feed(of: utf16, url: nil).entries.first?.title == "Café")

        let cyrillic =
            Array("<?xml version='1.0' encoding='koi8-r'?><rss><channel><item><title>".utf8) + [0xC4, 0xC1]
            + Array("</title><link>https://example.org/1</link></item></channel></rss>".utf8)
        #expect(try FeedReader().feed(of: cyrillic, url: nil).entries.first?.title == "да")
    }

    @Test func entitiesOfItsOwnAreRefused() {
        let bomb =
            "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + rss(item(1, "&b;"))
        #expect(throws: FeedError.internalSubset) { try feed(bomb) }
    }

    @Test func aDocumentTypeIsNotFetched() throws {
        let type = "<!DOCTYPE rss PUBLIC \"-//X//DTD\" \"https://example.org/rss.dtd\">"
        #expect(try feed(type + rss(item(1, "Satu"))).entries.count == 1)
    }

    @Test func whatIsNoFeedIsRefused() {
        #expect(throws: FeedError.empty) { try feed(" \n") }
        #expect(throws: FeedError.compressed) { try FeedReader().feed(of: [0x1F, 0x8B, 8], url: nil) }
        #expect(throws: FeedError.unknownFormat("an HTML page")) { try feed("<html><body>x</body></html>") }
        #expect(throws: FeedError.unknownFormat("a document of <svg>")) { try feed("<svg/>") }
        #expect(throws: FeedError.unknownFormat("text without a tag")) { try feed("bukan umpan") }
    }

    /// Bytes changed at random, by a generator that always gives the same.
    @Test func damagedFeedsAreReadOrRefused() throws {
        let good = Array(
            ("<?xml version='1.0'?><rss><channel>" + item(1, "<![CDATA[a]]>&amp;") + "<!-- x -->" + item(2, "b &nbsp;")
                + "</channel></rss>").utf8)
        let marks = Array("<>&;\"'/!?[]-=#a \n".utf8) + [0x00, 0x80, 0xE2, 0xFF]
        var state: UInt64 = 20_260_701
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var readCount = 0
        for _ in 0..<1_500 {
            var bytes = good
            for _ in 0...next(4) { bytes[next(bytes.count)] = marks[next(marks.count)] }
            if let feed = try? FeedReader().feed(of: bytes, url: nil) {
                readCount += 1
                #expect(feed.entries.count <= 3)
            }
            let page = try FeedReader().listing(of: bytes, url: "https://example.org/") { _ in true }
            #expect(page.entries.count <= 3)
        }
        #expect(readCount > 1_000)
    }

    /// Tags that never end: each is read once.
    @Test func hostilePagesCostLittle() throws {
        for part in ["<a/x=", "<a b=\"", "<a ", "</a", "<a href=x>", "<!--", "<title>"] {
            let page = Array(String(repeating: part, count: 100_000).utf8)
            let feed = try FeedReader().listing(of: page, url: "https://example.org/") { _ in true }
            #expect(feed.entries.count <= 1)
            _ = try? FeedReader().feed(of: page, url: nil)
        }
    }

    @Test func hostileMarkupCostsLittle() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(try feed(rss(item(1, "Satu") + deep)).entries.count == 1)
        let attributes = (0..<50_000).map { " a\($0)=\"\"" }.joined()
        #expect(try feed(rss(item(1, "Satu") + "<x\(attributes)/>")).entries.count == 1)
        let spaces = (0..<200).map { " xmlns:n\($0)=\"u\"" }.joined()
        let nested = String(repeating: "<y\(spaces)>", count: 150)
        #expect(try feed(rss(item(1, "Satu") + nested + String(repeating: "<z:b/>", count: 50_000))).entries.count == 1)
        #expect(try feed(rss(item(1, "Satu") + String(repeating: "</q>&", count: 100_000))).entries.count == 1)
    }
}
