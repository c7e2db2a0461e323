import Records
import TestSupport
import Testing
import TextAnalysis

@Suite struct TokenizerTests {
    /// The tokens of a text, with the invariants that hold for every text checked.
    private func tokens(_ text: String) throws -> [String] {
        try tokenized(text).map { $0.joined(separator: " ") }.joined(separator: " ").split(separator: " ").map(
            String.init)
    }

    private func tokenized(_ text: String) throws -> [[String]] {
        let result = try Tokenizer().tokenize(text)
        var end = 0
        for token in result.tokens {
            #expect(token.span.start >= end && token.span.end <= result.utf8.count)
            #expect(!token.span.isEmpty)
            let gap = String(decoding: result.utf8[end..<token.span.start], as: UTF8.self)
            #expect(gap.unicodeScalars.allSatisfy(Self.isInvisible))
            end = token.span.end
        }
        #expect(result.sentences.flatMap { Array($0) } == Array(result.tokens.indices))
        #expect(result.paragraphs.flatMap { Array($0) } == Array(result.sentences.indices))
        return result.sentences.map { $0.map { result.text($0) } }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || [.format, .nonspacingMark].contains(scalar.properties.generalCategory)
    }

    @Test(arguments: [
        ("Rp1,5miliar dan 500ribu", ["Rp", "1,5", "miliar", "dan", "500", "ribu"]),
        ("Rp 1.250.000,00 lalu US$2 juta", ["Rp", "1.250.000,00", "lalu", "US$", "2", "juta"]),
        ("gara-gara ke-10 Covid-19 Anak-anak", ["gara-gara", "ke-10", "Covid-19", "Anak-anak"]),
        ("pukul 15:35 WIBTertunda", ["pukul", "15", ":", "35", "WIB", "Tertunda"]),
        ("tiba diSMKN Melati", ["tiba", "di", "SMKN", "Melati"]),
        ("pasangan Surya-Maulana", ["pasangan", "Surya", "-", "Maulana"]),
        ("naik 30% YouTube iPhone", ["naik", "30", "%", "YouTube", "iPhone"]),
        ("Wati, S.Hut, M.Si dari detik.com", ["Wati", ",", "S.Hut", ",", "M.Si", "dari", "detik.com"]),
        ("Selasa (3/7)", ["Selasa", "(", "3", "/", "7", ")"]),
    ])
    func cutsWords(text: String, expected: [String]) throws {
        #expect(try tokens(text) == expected)
    }

    @Test(arguments: [
        ("Ia tinggal di Jl. Melati No. 5. Rumahnya kecil.", 2),
        ("Harga turun.Kondisi itu lama.", 2),
        ("\"Kami siap!\" ujar Dr. Joko A. Wibowo. Ia tersenyum.", 2),
        ("Dana Rp. 5 juta cair. Warga senang.", 2),
        ("Satu.\nDua.\n\nTiga.", 3),
        ("", 0),
    ])
    func cutsSentences(text: String, expected: Int) throws {
        #expect(try tokenized(text).count == expected)
    }

    @Test func neverLosesAByteOfAnyText() throws {
        var generator = SeededGenerator(seed: 7)
        let alphabet = Array("aA1.,-$%/()\" \nRp é—”😀\u{200B}\u{0301}")
        for _ in 0..<300 {
            _ = try tokenized(String((0..<40).map { _ in alphabet.randomElement(using: &generator) ?? "a" }))
        }
    }
}
