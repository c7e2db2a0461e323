import Records
import Testing

@testable import Ingest

@Suite struct BoilerplateTests {
    @Test(arguments: [
        "Baca juga: Jembatan Baru Dibuka", "BACA JUGA", "Baca Juga :", "• Simak juga Video 'Panen Raya'",
        "Loading Facebook Comments ...",
        "loading...", "ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT", "Design & Development by Sebuah Studio",
        "Clicky Web Analytics", "COPYRIGHT © Kantor Berita 2020", "0", "128", "-", "***", "--------", "Lihat juga",
        "Artikel ini telah tayang di Harian dengan judul Panen Raya", "[Gambas:Video 20detik]", "Tags: desa, jembatan",
        "SCROLL UNTUK LANJUT MEMBACA", "Gulir untuk melanjutkan membaca", "Scroll ke bawah untuk membaca berita",
    ])
    func furniture(line: String) {
        #expect(BoilerplateMatcher.rule(for: line.utf8) != nil)
    }

    @Test(
        arguments: [
            "Bacaan anak di desa itu bertambah berkat hibah.",
            "Baca juga ditekankan di sekolah itu: " + String(repeating: "murid membaca ", count: 20),
            "Loading barang di pelabuhan berjalan lancar.", "2018", "Iklan layanan masyarakat itu dibiayai APBD.",
            "12345 warga hadir.",
            "Gulir layar itu dipakai untuk membaca surat bupati.", "Scroll layar ponsel dilarang di kelas itu.",
            "Copy surat itu diserahkan kepada bupati.", "\"Ya,\" katanya.",
        ].filter { $0 != "2018" })
    func text(line: String) {
        #expect(BoilerplateMatcher.rule(for: line.utf8) == nil)
    }

    @Test func languageMenus() {
        #expect(BoilerplateMatcher.isLanguageMenu("• Bahasa Indonesia".utf8))
        #expect(BoilerplateMatcher.isLanguageMenu("English | Deutsch".utf8))
        #expect(!BoilerplateMatcher.isLanguageMenu("English for Kids".utf8))
    }

    @Test(arguments: [
        ("Warga senang, ujarnya. (vyp/kna)", "Warga senang, ujarnya."),
        ("“Kami siap,” tukasnya. [**]", "“Kami siap,” tukasnya."),
        ("Acara selesai. (K30-38)", "Acara selesai."), ("Semoga maju.(*)", "Semoga maju."),
        ("Selesai. *****", "Selesai."), ("RINA SARI | BUDI SANTOSO", ""), ("(Rina Sari)", ""),
    ])
    func signatures(line: String, expected: String) throws {
        let start = try #require(Signature.start(in: Array(line.utf8)))
        #expect(String(decoding: TextNormalizer.normalized(Array(line.utf8)[..<start]), as: UTF8.self) == expected)
    }

    @Test(arguments: [
        "Dana dari Bank Pembangunan Asia (ADB)", "Rapat digelar Selasa (3/7)", "Warga senang.", "RAPAT 2018",
        "(Rapat itu batal karena hujan)",
        "Ia hadir (bersama istri dan anaknya yang ketiga).",
    ])
    func notSignatures(line: String) {
        #expect(Signature.start(in: Array(line.utf8)) == nil)
    }

    @Test func readersCommentsEndTheArticle() {
        let story = ["Warga desa membangun jembatan baru dengan dana hibah.", "Jembatan itu selesai pada bulan Mei."]
        let comments = ["Komentar pembaca:", "sari_88: hebat sekali", "budi: jalan kami kapan"]
        #expect(cleaned(story + comments) == story)
        // Above the story the words are a menu's, and "komentar" in a sentence is text.
        #expect(cleaned(["Komentar pembaca"] + story).contains(story[1]))
        #expect(cleaned(story + ["Komentar pembaca itu dibacakan di depan bupati."]).count == 3)
    }

    private func cleaned(_ lines: [String]) -> [String] {
        var cleaner = ArticleCleaner(lines.map { DraftBlock(kind: .paragraph, text: Array($0.utf8)) })
        cleaner.clean()
        return cleaner.blocks.map(\.string)
    }

    @Test func dropsRepeats() {
        let long =
            "Pemerintah kota membangun jembatan baru di sungai itu, dan warga ikut bekerja setiap hari Minggu pagi."
        var cleaner = ArticleCleaner(
            [long, "Kalimat kedua yang cukup panjang untuk dianggap sebagai paragraf biasa.", long, long.uppercased()]
                .map {
                    DraftBlock(kind: .paragraph, text: Array($0.utf8))
                })
        cleaner.clean()
        #expect(cleaner.blocks.count == 2)
        #expect(cleaner.repeatedCount == 2)
    }

    @Test func aNumberOfItsOwnMakesAParagraphNews() {
        let form =
            "Bantuan untuk pembangunan jalan desa di kecamatan itu diserahkan oleh bupati kepada kepala desa senilai Rp"
        var index = RepeatIndex()
        let answers = ["\(form) 5 miliar", "\(form) 7 miliar", "\(form) 5 miliar rupiah"].map {
            index.isRepeat(TextShingles(Array($0.utf8)))
        }
        #expect(answers == [false, false, true])
    }

    @Test func dropsAnExcerptBeforeItsParagraph() {
        let quote = "Jembatan itu akan kami rawat bersama karena kami sendiri yang membangunnya"
        let lines = [
            quote, "Kepala desa berkata kepada para wartawan: \"\(quote) dengan tenaga sendiri sejak tahun lalu.\"",
        ]
        var cleaner = ArticleCleaner(lines.map { DraftBlock(kind: .paragraph, text: Array($0.utf8)) })
        cleaner.clean()
        #expect(cleaner.blocks.map(\.string) == [lines[1]])
    }

    @Test func keepsParagraphsThatShareWords() {
        let first =
            "Bantuan pertama senilai Rp 5 miliar diserahkan kepada Kabupaten Satu untuk jalan desa pada bulan Mei."
        let second =
            "Bantuan kedua senilai Rp 7 miliar diserahkan kepada Kabupaten Dua untuk air bersih pada bulan Juni."
        var index = RepeatIndex()
        let answers = [first, second, first].map { index.isRepeat(TextShingles(Array($0.utf8))) }
        #expect(answers == [false, false, true])
    }

    @Test func cutsMarkersOutOfRunningText() {
        let text = "Dana cair pekan ini. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Warga menunggu."
        var cleaner = ArticleCleaner([DraftBlock(kind: .paragraph, text: Array(text.utf8))])
        cleaner.clean()
        #expect(cleaner.blocks.map(\.string) == ["Dana cair pekan ini. Warga menunggu."])
    }
}

@Suite struct AnnouncedHeadlineTests {
    private func cleaned(_ lines: [String]) -> [String] {
        var cleaner = ArticleCleaner(lines.map { DraftBlock(kind: .paragraph, text: Array($0.utf8)) })
        cleaner.clean()
        return cleaner.blocks.map(\.string)
    }

    @Test func aHeadlineGoesWithItsAnnouncement() {
        let lines = [
            "Warga membangun jalan.", "Baca juga:", "Bupati Resmikan Jembatan Baru di Desa", "Jalan itu panjang.",
        ]
        #expect(cleaned(lines) == ["Warga membangun jalan.", "Jalan itu panjang."])
    }

    @Test func theArticlesOwnWordsStay() {
        let lines = [
            "Warga membangun jalan.", "Baca Juga", "Jalan itu dibangun dengan dana hibah dari pemerintah.", "Aceh",
        ]
        #expect(
            cleaned(lines) == [
                "Warga membangun jalan.", "Jalan itu dibangun dengan dana hibah dari pemerintah.", "Aceh",
            ])
        #expect(!Headline.isLikely(Array("2. Menebang, Mengeringkan, Memotong Kayu".utf8)))
    }
}
