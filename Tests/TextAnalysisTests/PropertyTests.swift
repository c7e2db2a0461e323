import Records
import TestSupport
import Testing
import TextAnalysis

/// Sentences that no reporter would write: every rule meets every word beside every other.
@Suite struct PropertyTests {
    /// What the rules of funding, sums, dates and names look at, and marks that cut it in two.
    private static let pieces = [
        "memberikan", "menyalurkan", "menyumbang", "mendanai", "menghibahkan", "mengusulkan", "menerima", "mendapat",
        "disalurkan", "dibiayai", "diajukan", "menolak", "akan", "telah", "tidak", "batal", "bantuan", "hibah", "dana",
        "pinjaman", "CSR", "APBD", "APBN", "anggaran", "program", "proyek", "pembangunan", "harga", "gaji", "kerugian",
        "dari", "oleh", "kepada", "untuk", "bagi", "ke", "di", "melalui", "dan", "serta", "sedangkan", "sementara",
        "atau",
        "setara", "senilai", "sebesar", "lebih", "sekitar", "hingga", "antara", "per", "bulan", "tersebut",
        "rinciannya",
        "Rp 2 miliar", "Rp2,5 M", "US$ 5 juta", "3 juta euro", "500", "ribu", "triliun", "2019", "(3/7)",
        "Selasa",
        "Pemkot Jambi", "Pemkab", "Bank Dunia", "KfW", "PT", "Maju Jaya", "Kementerian Sosial", "Dinas", "warga",
        "petani",
        "Rina Kartika", "Bupati", "Wali Kota", "H.", "Dr.", "Kabupaten Ende", "Jawa Barat", "Indonesia", "kata", "ujar",
        "menurut", "Baca juga:", "(", ")", "\"", "“", "”", ",", ",", ".", ".", "?", ";", ":", "|", "\n", "\n\n", "-",
        "/",
        "%", "é", "😀", "\u{200B}", "\u{A0}", "a", "A",
    ]

    private func text(_ count: Int, using generator: inout SeededGenerator) -> String {
        (0..<count).map { _ in
            let piece = Self.pieces.randomElement(using: &generator) ?? ""
            return Int.random(in: 0..<8, using: &generator) == 0 ? piece : piece + " "
        }.joined()
    }

    @Test(arguments: [1, 2, 3, 4])
    func everyAnalysisIsSound(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let analyzer = try Analyzer()
        for _ in 0..<500 {
            let text = text(Int.random(in: 1...60, using: &generator), using: &generator)
            let analysis = try analyzer.analyze(text)
            let faults = AnalyzerInvariants(text: text, analysis: analysis).faults()
            #expect(faults == [], "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test func theSameTextGivesTheSameAnalysis() throws {
        var generator = SeededGenerator(seed: 5)
        let analyzer = try Analyzer()
        let other = try Analyzer()
        for _ in 0..<200 {
            let text = text(40, using: &generator)
            let first = try analyzer.analyze(text)
            #expect(try analyzer.analyze(text) == first)
            #expect(try other.analyze(text) == first)
        }
    }
}
