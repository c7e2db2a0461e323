/// The grammar of sums: how a number becomes money.
///
/// Each case says what it reads and shows sentences that look alike and are left alone. What stands around a sum
/// (qualifiers, units of rates, negation) is the same for all of them; the words are in `MoneyWords` and `NumberWords`.
package enum AmountRule: String, GrammarRule {
    /// A sign or a well-known code, then a number: "Rp 1,5 triliun", "US$ 49.6 juta".
    case currencyBefore = "amount.currency-before"
    /// Any other ISO 4217 code in capitals, then a number with a scale word or in groups: "KES 12,4 juta".
    case codeBefore = "amount.code-before"
    /// A number, then a currency's name: "13,4 juta euro", "dua ratus ribu dolar AS", "350 rubel".
    case currencyBehind = "amount.scale-then-currency"
    /// A number with a scale word or in groups, then an ISO 4217 code: "90 ribu CHF".
    case codeBehind = "amount.code-behind"
    /// Two numbers with a dash or "hingga", one currency: "Rp 2-3 miliar".
    case range = "amount.range"
    /// Two numbers behind "antara": "antara 5 dan 10 juta dolar AS".
    case rangeBetween = "amount.range-between"
    /// A scaled number in a clause that speaks of money and counts nothing: "bantuan senilai 625 miliar".
    case impliedCurrency = "amount.implied-currency"
    /// A scaled number that a sum before goes on to: "dari Rp 2 miliar menjadi 3 miliar".
    case continuedCurrency = "amount.continued-currency"
    /// A number that goes on to the sum behind it: "dari 2 miliar menjadi Rp 3 miliar".
    case anticipatedCurrency = "amount.anticipated-currency"
    /// A grouped number with a measure of goods: "gula 17.500/kg".
    case unitPrice = "amount.unit-price"
    /// A number per unit of another currency, behind the name of its own: "rupiah di level 16.250 per dolar AS".
    case exchangeRate = "amount.exchange-rate"
    /// Hundredths of the currency behind them, or of the sum beside them: "naik 28 sen menjadi 40,90 dolar AS".
    case cents = "amount.cents"
    /// A decimal in brackets that goes on with the unit of the bracket before: "(566 juta euro), Dortmund (376,3)".
    case listedFigure = "amount.listed-figure"
    /// A figure of a table whose heading or caption names currency or scale.
    case tableUnit = "amount.table-unit"
    /// A figure with its currency in the cell, its scale in the heading.
    case tableScale = "amount.table-scale"
    /// A long figure of a table whose heading speaks of money: "Anggaran".
    case tableHeading = "amount.table-heading"

    /// The figure has its currency or its scale from a table.
    package var isOfTable: Bool { self == .tableUnit || self == .tableScale || self == .tableHeading }

    package var examples: GrammarExamples {
        switch self {
        case .currencyBefore: Self.currencyBeforeExamples
        case .codeBefore: Self.codeBeforeExamples
        case .currencyBehind: Self.currencyBehindExamples
        case .codeBehind: Self.codeBehindExamples
        case .range: Self.rangeExamples
        case .rangeBetween: Self.rangeBetweenExamples
        case .impliedCurrency: Self.impliedExamples
        case .continuedCurrency: Self.continuedExamples
        case .anticipatedCurrency: Self.anticipatedExamples
        case .unitPrice: Self.unitPriceExamples
        case .exchangeRate: Self.exchangeRateExamples
        case .cents: Self.centsExamples
        case .listedFigure: Self.listedFigureExamples
        case .tableUnit: Self.tableUnitExamples
        case .tableScale: Self.tableScaleExamples
        case .tableHeading: Self.tableHeadingExamples
        }
    }

    // MARK: Currency written

    private static let currencyBeforeExamples = GrammarExamples(
        reads: [
            ("Jembatan itu menelan Rp 1,5 triliun.", "IDR 1500000000000"),
            ("Wali kota menyiapkan Rp. 2,5 M untuk trotoar.", "IDR 2500000000"),
            ("Kas masjid berisi Rp 1.250.000,00.", "IDR 1250000"),
            ("Hibahnya US$ 49.6 juta.", "USD 49600000"),
            ("Ia membayar sekitar €300 ribu.", "EUR 300000 about"),
            ("Labanya naik dari Rp 3 miliar setahun sebelumnya.", "IDR 3000000000"),
        ],
        leaves: [
            "Regu SAR 3 orang diterjunkan.", "Rumah makan RM 2 ramai.", "Rp menguat tipis.",
            "Mesin Euro 4 lebih bersih.",
        ])

    private static let codeBeforeExamples = GrammarExamples(
        reads: [
            ("Perusahaan Nairobi itu membayar KES 12,4 juta.", "KES 12400000"),
            ("Kontraknya CZK 14.500 sebulan.", "CZK 14500 /bulan"),
        ],
        leaves: ["Hanya TOP 10 dunia yang lolos.", "Posko SOS 112 dibuka.", "PLN 10 ribu desa dilistriki."])

    private static let currencyBehindExamples = GrammarExamples(
        reads: [
            ("Bank Jerman menyalurkan 13,4 juta euro.", "EUR 13400000"),
            ("Beasiswanya dua ratus ribu dolar AS.", "USD 200000"),
            ("Ongkosnya 350 rubel.", "RUB 350"),
            ("Pengadilan Vietnam menyita 15 triliun dong.", "VND 15000000000000"),
            ("Kerugiannya puluhan juta rupiah.", "IDR 10000000..100000000 vague"),
        ],
        leaves: [
            "Piala Euro 2020 ditunda.", "Sejak 2019 rupiah menguat.", "Atlet itu meraih 3 perak.",
            "Tolong beri aku 5 dong.",
        ])

    private static let codeBehindExamples = GrammarExamples(
        reads: [
            ("Museum itu menerima 90 ribu CHF.", "CHF 90000"), ("Upahnya 4.500 CZK sebulan.", "CZK 4500 /bulan"),
        ],
        leaves: ["Ada 3 ALL di daftar itu.", "Kloter 12 SAR tiba."])

    // MARK: Ranges

    private static let rangeExamples = GrammarExamples(
        reads: [
            ("Ongkosnya Rp 2-3 miliar.", "IDR 2000000000..3000000000 range"),
            ("Sewanya Rp 500 ribu hingga Rp 1 juta sebulan.", "IDR 500000..1000000 range /bulan"),
            ("Dana 10-15 miliar dibutuhkan.", "IDR 10000000000..15000000000? range"),
        ],
        leaves: [
            "Pagunya Rp 5 miliar - 300 orang hadir.", "Ia menang 3-1.", "Nilainya naik dari Rp 5 juta ke Rp 6 juta.",
            "Utangnya Rp 1 miliar pada 2019 hingga Rp 4 miliar pada 2022.",
        ])

    private static let rangeBetweenExamples = GrammarExamples(
        reads: [
            ("Modalnya antara 5 dan 10 juta dolar AS.", "USD 5000000..10000000 range"),
            ("Harganya antara Rp 20.000 sampai Rp 30.000.", "IDR 20000..30000 range"),
        ],
        leaves: ["Ia membawa Rp 5 juta dan Rp 6 juta.", "Rapat antara 5 dan 10 orang."])

    // MARK: Currency from the context

    private static let impliedExamples = GrammarExamples(
        reads: [
            ("Kota itu menerima bantuan senilai 625 miliar.", "IDR 625000000000?"),
            ("Gaji guru honorer cuma 350 ribu.", "IDR 350000?"),
            ("Proyek itu menelan biaya 2 M.", "IDR 2000000000?"),
        ],
        leaves: [
            "Penduduk kota itu mencapai 2 juta.", "Dana itu untuk 3 juta siswa.", "Pembayar pajak kini 19 juta.",
            "Warga menerapkan 5 M.",
        ])

    private static let continuedExamples = GrammarExamples(
        reads: [
            ("Pagunya Rp 2 miliar menjadi 3 miliar.", "IDR 2000000000; IDR 3000000000?"),
            ("Gaji Rp 5,2 triliun, tunjangan 5,7 triliun.", "IDR 5200000000000; IDR 5700000000000?"),
        ],
        leaves: ["Dana Rp 2 miliar untuk 3 juta siswa.", "Dari Rp 5 juta, 3 juta warga kebagian."])

    private static let anticipatedExamples = GrammarExamples(
        reads: [
            ("Target naik dari 2 miliar menjadi Rp 3 miliar.", "IDR 2000000000?; IDR 3000000000"),
            ("Ia meminta setengah miliar, bukan Rp 2 miliar.", "IDR 500000000?; IDR 2000000000 !"),
            ("Gabah naik dari 4.200 menjadi Rp 6.500.", "IDR 4200?; IDR 6500"),
        ],
        leaves: ["Dari 2 juta warga terkumpul Rp 3 miliar.", "Sejak 2019 menjadi Rp 6.500."])

    private static let unitPriceExamples = GrammarExamples(
        reads: [
            ("Beras Rp 14.000/kg, gula 17.500/kg.", "IDR 14000 /kg; IDR 17500? /kg"),
            ("Harga cabai 45.000 per kg.", "IDR 45000? /kg"),
        ],
        leaves: ["Panen 4.500 kg per hektare.", "Debitnya 2.500 liter/detik.", "Kadarnya 1.500/liter air."])

    private static let exchangeRateExamples = GrammarExamples(
        reads: [
            ("Rupiah ditutup melemah ke 16.250 per dolar AS.", "IDR 16250? /dolar AS"),
            ("Rubel jatuh ke 92,5 per dolar AS.", "RUB 92.5? /dolar AS"),
        ],
        leaves: [
            "Indeks ditutup di 7.250 per sore ini.", "Pangsanya 1,5 per euro yang beredar.", "Rupiah naik 0,5 persen.",
        ])

    private static let centsExamples = GrammarExamples(
        reads: [
            ("Minyak naik 28 sen menjadi 40,90 dolar AS.", "USD 0.28?; USD 40.9"),
            ("Tarifnya 50 sen euro.", "EUR 0.5"),
        ],
        leaves: ["Uang logam 25 sen itu langka.", "Ia tidak menerima 1 sen pun dari Rp 5 juta itu."])

    private static let listedFigureExamples = GrammarExamples(
        reads: [
            (
                "Klub A (566 juta euro), klub B (376,3) dan klub C (90,1).",
                "EUR 566000000; EUR 376300000?; EUR 90100000?"
            )
        ],
        leaves: ["Budi (Rp 5 juta) dan Ani (34) hadir.", "Nilai Budi (8,5) dan Ani (9,1) naik."])

    // MARK: Tables

    private static let tableUnitExamples = GrammarExamples(
        reads: [(table(heading: "Anggaran (Rp juta)", "1.250", "980"), "IDR 1250000000?; IDR 980000000?")],
        leaves: [table(heading: "Penerima (orang)", "1.250", "980")])

    private static let tableScaleExamples = GrammarExamples(
        reads: [(table(heading: "Anggaran (Rp juta)", "Rp 1.250", "Rp 980"), "IDR 1250000000; IDR 980000000")],
        leaves: [table(heading: "Anggaran (Rp juta)", "Rp 3 miliar", "Rp 2 miliar")])

    private static let tableHeadingExamples = GrammarExamples(
        reads: [(table(heading: "Anggaran", "1.250.000.000", "980.000.000"), "IDR 1250000000?; IDR 980000000?")],
        leaves: [table(heading: "Luas (m2)", "1.250.000", "980.000")])

    /// Two rows and a heading, as a text has them.
    private static func table(heading: String, _ first: String, _ second: String) -> String {
        "Kota | \(heading)\nSukamaju | \(first)\nSukarame | \(second)"
    }
}
