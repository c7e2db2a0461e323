import Testing

@testable import Ingest

@Suite struct PlainTextReaderTests {
    private let body = """
        KABARKOTA.COM – Warga desa membangun jembatan baru dengan dana hibah, kata kepala desa pada hari Selasa.
        Jembatan itu panjangnya 20 meter, dan dibiayai oleh pemerintah kabupaten serta warga desa sendiri.
        """

    private func article(_ text: String, given: RawPage.Given = .init()) throws -> Article {
        let article = try Ingestor().article(
            from: RawPage(bytes: Array(text.utf8), mediaType: .plainText, given: given))
        expectWellFormed(article)
        return article
    }

    @Test func readsTheTitleAndDropsTheCounter() throws {
        let article = try article(
            "Desa Membangun Jembatan\n\n0\n" + body + "\nLoading Facebook Comments ...\nloading...")
        #expect(article.title == "Desa Membangun Jembatan")
        #expect(article.blocks.count == 2)
        #expect(article.publisher == "KABARKOTA.COM")
        #expect(article.text.hasSuffix("warga desa sendiri."))
    }

    @Test func aSentenceIsNoTitle() throws {
        #expect(try article(body).title == nil)
    }

    @Test func theGivenTitleWinsAndItsLineGoes() throws {
        let article = try article("Desa Membangun Jembatan\n" + body, given: .init(title: "Desa membangun jembatan"))
        #expect(article.title == "Desa membangun jembatan")
        #expect(article.text.hasPrefix("KABARKOTA.COM"))
    }

    @Test func readsADateGluedToASubtitle() throws {
        let article = try article(
            "Desa Membangun Jembatan\nTuesday, 3rd Jul 2018 15:35 WIBSiap Sambut Musim Hujan\n" + body)
        #expect(article.published?.date == "2018-07-03T15:35+07:00")
        #expect(article.subtitle == "Siap Sambut Musim Hujan")
        #expect(article.text.hasPrefix("KABARKOTA.COM"))
    }

    @Test func dropsALanguageMenu() throws {
        let article = try article("• Bahasa Indonesia\n  • English\n  • Deutsch\n\nDesa Membangun Jembatan\n\n" + body)
        #expect(article.title == "Desa Membangun Jembatan")
        #expect(article.blocks.count == 2)
    }

    @Test func readsTheAuthorAtTheEnd() throws {
        let article = try article(body + "\nPenulis : Rina")
        #expect(article.authors == ["Rina"])
        #expect(!article.text.contains("Penulis"))
    }

    @Test func joinsLinesBrokenAroundLinks() throws {
        let article = try article(
            "Menteri itu datang ke kantor desa bersama rombongan dari\nKementerian Desa\ndan disambut warga.\nAcara selesai pada sore hari itu juga."
        )
        #expect(article.blocks.count == 2)
        #expect(
            article.text.hasPrefix(
                "Menteri itu datang ke kantor desa bersama rombongan dari Kementerian Desa dan disambut"))
    }

    @Test func joinsADatelineInPieces() throws {
        let article = try article("Jakarta\n-\nKementerian itu menyalurkan dana kepada desa, kata menteri.\n" + body)
        #expect(article.text.hasPrefix("Jakarta - Kementerian itu"))
    }

    @Test func joinsWrappedLines() throws {
        let article = try article(
            """
            Pemerintah desa itu membangun jembatan baru di atas sungai
            yang memisahkan dua dusun, dan warga ikut membantu dengan
            tenaga serta bahan bangunan yang mereka kumpulkan sendiri
            sejak tahun lalu.

            Jembatan itu selesai pada bulan Juli.
            """)
        #expect(article.blocks.count == 2)
    }

    @Test func resolvesReferencesLeftInText() throws {
        let article = try article(
            "Kota -&nbsp;Wali kota berkata, &ldquo;Kami siap membangun desa bersama warga.&rdquo;")
        #expect(article.text == "Kota - Wali kota berkata, “Kami siap membangun desa bersama warga.”")
    }

    @Test func cutsAnInvitationBehindTheLastSentence() throws {
        let long = String(repeating: "Warga desa membangun jembatan baru dengan dana hibah. ", count: 8)
        #expect(try article(long + "Pilihan Editor: Jalan Desa Rusak").text.hasSuffix("dana hibah."))
        #expect(try article(long + "Pilihan editor itu dipuji warga karena jujur.").text.hasSuffix("jujur."))
    }
}
