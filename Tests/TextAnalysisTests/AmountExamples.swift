/// Sentences of our own with the words of their sums, and with the rules that read them.
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

    static let rules: [(String, [String])] = [
        ("Dana Rp 5 juta cair.", ["amount.currency-before"]),
        ("Dana 5 juta euro cair.", ["amount.scale-then-currency"]),
        ("Dana senilai 5 miliar cair.", ["amount.implied-currency"]),
        ("Dana Rp 2 miliar menjadi 3 miliar.", ["amount.currency-before", "amount.continued-currency"]),
        ("Dana Rp 2-3 miliar cair.", ["amount.range"]),
    ]
}
