import Records
import Testing

@testable import Ingest

@Suite struct BlockBuilderTests {
    @Test func elementsGiveBlocksTheirKinds() throws {
        let blocks = try PageSketch.blocks(
            """
            <body><h2>Tahap kedua</h2><p>Warga <b>hadir</b> semua.</p><ul><li>Jalan desa</li><li><p>Air bersih</p></li></ul>
            <blockquote><p>Kami siap.</p></blockquote><figure><img src="a.jpg"><figcaption>Warga desa</figcaption></figure>
            <dl><dt>Dana</dt><dd>Rp 5 miliar</dd></dl><div>Tanpa paragraf.</div>
            """)
        #expect(
            blocks == [
                "heading: Tahap kedua", "paragraph: Warga hadir semua.", "list_item: Jalan desa",
                "list_item: Air bersih", "quote: Kami siap.", "caption: Warga desa", "list_item: Dana",
                "list_item: Rp 5 miliar", "paragraph: Tanpa paragraf.",
            ])
    }

    @Test func namesMakeCaptionsOfShortTextsOnly() throws {
        let long = (1...5).map(PageSketch.sentence).joined(separator: " ")
        let blocks = try PageSketch.blocks(
            "<body><div class='wp-caption'>Warga desa</div><div class='photo'><p>\(long)</p></div>")
        #expect(blocks == ["caption: Warga desa", "paragraph: \(long)"])
    }

    @Test func theInnermostElementNamesTheKind() throws {
        let blocks = try PageSketch.blocks(
            "<body><ul><li><h3>Judul</h3><blockquote>Kutipan.</blockquote>Isi</li></ul>")
        #expect(blocks == ["heading: Judul", "quote: Kutipan.", "list_item: Isi"])
    }

    @Test func twoBreaksPartParagraphs() throws {
        #expect(
            try PageSketch.blocks("<body><div>Warga hadir<br><br>Bupati juga<br> <br/>Acara selesai</div>") == [
                "paragraph: Warga hadir", "paragraph: Bupati juga", "paragraph: Acara selesai",
            ])
    }

    @Test func oneBreakIsASpaceInsideASentenceOnly() throws {
        #expect(
            try PageSketch.blocks("<body><p>Warga desa<br>hadir semua.<br>Bupati juga.</p>") == [
                "paragraph: Warga desa hadir semua.", "paragraph: Bupati juga.",
            ])
    }

    @Test func textBetweenBlocksIsABlock() throws {
        #expect(
            try PageSketch.blocks("<body><div>Satu <p>Dua</p> Tiga</div>") == [
                "paragraph: Satu", "paragraph: Dua", "paragraph: Tiga",
            ])
    }

    @Test func whatIsLeftOutPartsBlocksAndIsRemembered() throws {
        let survey = try PageSketch.survey("<body><div>Warga hadir<br>IKLAN<br>di balai desa</div><p>Bupati juga.</p>")
        let blocks = BlockBuilder.blocks(of: [true, false, true, true], in: survey)
        #expect(blocks.map(\.string) == ["Warga hadir", "di balai desa", "Bupati juga."])
        #expect(blocks.map(\.precedesCut) == [true, false, false])
    }

    @Test func droppedPartsOfAUnitAreLeftOut() throws {
        let blocks = try PageSketch.blocks(
            "<body>\(PageSketch.paragraphs(1...3))<p>Warga <span hidden>tersembunyi</span>hadir.</p>")
        #expect(blocks.last == "paragraph: Warga hadir.")
    }

    @Test func nothingChosenGivesNoBlocks() throws {
        let survey = try PageSketch.survey("<body><p>Satu</p><table><tr><td>a<td>b<tr><td>c<td>d</table>")
        #expect(BlockBuilder.blocks(of: survey.units.map { _ in false }, in: survey).isEmpty)
    }

    // MARK: Tables

    private static let table = """
        <table><caption>Dana desa</caption><tr><th>Pos</th><th>Rupiah</th></tr>
        <tr><td>Jalan desa</td><td>5 miliar</td></tr><tr><td>Air</td><td>2 miliar</td></tr></table>
        """
    private static let rows = "table: Dana desa\nPos | Rupiah\nJalan desa | 5 miliar\nAir | 2 miliar"

    @Test func aTableIsOneBlock() throws {
        #expect(
            try PageSketch.blocks("<body><p>Satu.</p>\(Self.table)<p>Dua.</p>") == [
                "paragraph: Satu.", Self.rows, "paragraph: Dua.",
            ])
    }

    @Test func mostOfATableTakesAllOfIt() throws {
        let blocks = try PageSketch.blocks("<body><p>Satu.</p>\(Self.table)", without: "Air")
        #expect(blocks == ["paragraph: Satu.", Self.rows])
    }

    @Test func littleOfATableTakesNothing() throws {
        let survey = try PageSketch.survey("<body><p>Satu.</p>\(Self.table)<p>Dua.</p>")
        let chosen = survey.unitTexts.map { ["Satu.", "Dua.", "Air"].contains($0) }
        let blocks = BlockBuilder.blocks(of: chosen, in: survey)
        #expect(blocks.map(\.string) == ["Satu.", "Dua."])
        #expect(blocks.map(\.precedesCut) == [true, false])
    }

    @Test func cellsThatLayOutAPageAreParagraphs() throws {
        #expect(
            try PageSketch.blocks(
                "<body><table role='presentation'><tr><td>Satu<td>Dua<tr><td>Tiga<td>Empat</table>") == [
                    "paragraph: Satu", "paragraph: Dua", "paragraph: Tiga", "paragraph: Empat",
                ])
    }

    @Test func cellsPointAtTheirWords() throws {
        let survey = try PageSketch.survey("<body><p>Satu.</p>\(Self.table)")
        let blocks = BlockBuilder.blocks(of: survey.units.map { _ in true }, in: survey)
        let block = try #require(blocks.last)
        let words = try #require(block.table).rows.map { row in
            row.map { String(decoding: block.text[$0.span.range], as: UTF8.self) }
        }
        #expect(words == [["Pos", "Rupiah"], ["Jalan desa", "5 miliar"], ["Air", "2 miliar"]])
    }

    @Test func emptyUnitsOfFormattingSpacesVanish() throws {
        #expect(try PageSketch.blocks("<body><p>\u{200B}\u{A0}</p><p>Satu</p>") == ["paragraph: Satu"])
    }
}
