import Testing

@testable import Ingest

@Suite struct TextUnitTests {
    private func unit(_ text: String, isLink: Bool = false) -> TextUnit {
        var unit = TextUnit(block: 0, firstNode: 0, endNode: 0)
        let bytes = Array(text.utf8)
        _ = unit.add(bytes, bytes.indices, isLink: isLink)
        return unit
    }

    @Test func countsWhatThePagePrints() {
        let unit = unit("  Kepala Desa  Oebelo,\n 12 warga | hadir.  ")
        // Spaces between words count, those at the edges don't.
        #expect(unit.textBytes == 39)
        #expect(unit.wordCount == 7)
        #expect(unit.capitalCount == 3)
        #expect(unit.digitCount == 2)
        #expect(unit.stopCount == 2)
        #expect(unit.barCount == 1)
        #expect(unit.firstByte == UInt8(ascii: "K"))
        #expect(unit.lastByte == UInt8(ascii: "."))
        #expect(unit.linkBytes == 0)
    }

    @Test func linksCountApart() {
        var unit = unit("Warga menunggu ")
        #expect(unit.add(Array("jembatan baru".utf8), 0..<13, isLink: true) == 13)
        #expect(unit.textBytes == 14 + 13)
        #expect(unit.linkBytes == 13)
    }

    @Test func spacesAloneAddNothing() {
        var unit = unit("Warga")
        #expect(unit.add(Array(" \n\t ".utf8), 0..<4, isLink: true) == 0)
        #expect(unit.textBytes == 5)
        #expect(unit.lastByte == UInt8(ascii: "a"))
    }

    @Test(arguments: ["dana desa cair", "Dana-Desa \"cair\"!", " DANA  DESA CAIR. "])
    func equalWordsHaveEqualKeys(text: String) {
        #expect(TextUnit(of: text).key == TextUnit(of: "Dana Desa Cair").key)
    }

    @Test func otherWordsHaveOtherKeys() {
        #expect(TextUnit(of: "Dana desa cair").key != TextUnit(of: "Dana desa cair 2").key)
        #expect(TextUnit(of: "Dana").key != TextUnit(of: "Dama").key)
    }

    @Test func proseIsASentenceAndNoLabel() {
        let sentence = "Warga Oebelo membangun jembatan itu sendiri, tanpa menunggu bantuan."
        #expect(unit(sentence).isProse)
        #expect(unit(sentence).proseBytes == Int32(sentence.utf8.count))
        #expect(!unit("Warga hadir, lalu pulang.").isProse)
        #expect(!unit(sentence.filter { !",.".contains($0) }).isProse)
        #expect(!unit(sentence, isLink: true).isProse)
        #expect(unit(sentence, isLink: true).proseBytes == 0)
    }

    @Test func aFullStopOfAnotherScriptIsAStop() {
        #expect(unit("資金は村に届いた。").stopCount > 0)
        #expect(unit("Деревня").stopCount == 0)
    }
}
