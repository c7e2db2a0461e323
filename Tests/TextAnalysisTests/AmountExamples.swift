/// Sentences of our own with the words of their sums.
enum AmountExamples {
    static let spans: [(String, [String])] = [
        ("Dana sekitar Rp 300 ribu per bulan cair.", ["Rp 300 ribu"]),
        ("Dana lebih dari 12,7 juta Euro cair.", ["12,7 juta Euro"]),
        ("Biayanya Rp 500 ribu - Rp 1 juta saja.", ["Rp 500 ribu - Rp 1 juta"]),
        ("Dana Rp750.000.000,- cair.", ["Rp750.000.000,-"]),
        ("Dana Rp1,5miliar lebih.", ["Rp1,5miliar"]),
        ("Bantuan senilai 640 milyar dari bank.", ["640 milyar"]),
        ("Ia menerima dua ratus juta rupiah itu.", ["dua ratus juta rupiah"]),
    ]
}
