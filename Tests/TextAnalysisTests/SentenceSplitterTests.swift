import Records
import TestSupport
import Testing
import TextAnalysis

@Suite struct SentenceSplitterTests {
    private func tokenized(_ text: String) throws -> TokenizedText { try Tokenizer().tokenize(text) }

    private func sentences(_ text: String) throws -> [String] {
        let text = try tokenized(text)
        return text.sentences.map { text.text($0) }
    }

    @Test(arguments: [
        "Dana itu untuk H. Abdul Karim, Hj. Siti Aminah dan Prof. Dr. Budi Santoso.",
        "Kantornya di Jl. Sudirman No. 12 milik PT. Maju Jaya.",
        "Hibah Rp. 5 juta s.d. Rp. 7 juta dibagi.",
        "Warga Kec. Sukasari dan Kab. Ende hadir.",
        "Joko A. Wibowo, S.E., M.M. memimpin rapat.",
        "“Sudah cair!” ujar Rina Kartika.",
        "“Kapan cair?” tanya warga.",
        "Harga naik 1.250.000,00 dan 49,6 persen pada pukul 12.30 WIB.",
        "Situs detik.com dan kompas.co.id memuatnya.",
        "Rapat... selesai sore hari.",
    ])
    func staysOneSentence(text: String) throws {
        #expect(try sentences(text) == [text])
    }

    @Test(arguments: [
        ("Dana cair. Warga senang.", ["Dana cair.", "Warga senang."]),
        ("Dana cair! Warga senang? Tentu.", ["Dana cair!", "Warga senang?", "Tentu."]),
        ("Harga turun.Kondisi itu lama.", ["Harga turun.", "Kondisi itu lama."]),
        ("Ia melapor ke KPK.Dana itu hilang.", ["Ia melapor ke KPK.", "Dana itu hilang."]),
        ("Itu terjadi tahun 2018.Kini berbeda.", ["Itu terjadi tahun 2018.", "Kini berbeda."]),
        ("Anggarannya Rp 2 M. Dia kaget.", ["Anggarannya Rp 2 M.", "Dia kaget."]),
        ("Judul tanpa titik\nIsi berita.", ["Judul tanpa titik", "Isi berita."]),
        ("Ia berkata, “Sudah cair.” Warga senang.", ["Ia berkata, “Sudah cair.”", "Warga senang."]),
    ])
    func partsSentences(text: String, expected: [String]) throws {
        #expect(try sentences(text) == expected)
    }

    @Test func blankLinesPartParagraphs() throws {
        let text = try tokenized("Satu. Dua.\nTiga.\n\nEmpat.\n\n\n\nLima")
        #expect(text.paragraphs.map(\.count) == [3, 1, 1])
    }

    /// A word is capitalised for its place alone where a sentence or a quotation starts.
    @Test(arguments: [
        ("Bantuan itu cair.", ["Bantuan"]),
        ("Ia berkata, \"Bantuan itu cair.\"", ["Ia", "Bantuan"]),
        ("Ia berkata, “Bantuan itu cair.”", ["Ia", "Bantuan"]),
        ("Ia memakai \"Rumah\"miring.", ["Ia", "Rumah"]),
        ("(Bantuan) itu cair.", ["Bantuan"]),
    ])
    func marksInitials(text: String, expected: [String]) throws {
        let text = try tokenized(text)
        let initials = text.tokens.indices.filter { text.tokens[$0].shape.contains(.initial) }
        #expect(initials.map { text.text($0) } == expected)
    }

    /// What nobody wrote as a sentence is none: work within a sentence grows with the square of its length.
    @Test func partsWhatIsTooLong() throws {
        let clause = "dana dari Yayasan Melati untuk warga dan "
        let text = String(repeating: clause, count: 1_000)
        #expect(try tokenized(text).sentences.map(\.count) == [2_000, 2_000, 2_000, 1_000])
        let analyzer = try Analyzer()
        #expect(try analyzer.analyze(text).diagnostics.map(\.code) == ["analysis_limited"])
        #expect(try analyzer.analyze(String(repeating: clause, count: 250)).diagnostics == [])
    }

    @Test func knowsTheSentenceOfEveryToken() throws {
        let text = try tokenized("Satu dua. Tiga!\n\nEmpat lima enam.")
        for (number, sentence) in text.sentences.enumerated() {
            for token in sentence {
                #expect(text.sentenceIndex(ofToken: token) == number)
                #expect(text.sentence(ofToken: token) == sentence)
            }
        }
    }
}
