/// The grammar of numbers that are no money: a number, and right behind it what it counts or measures.
///
/// The rule's name is the one part that decided: how the number is written, where it has bounds, and else what
/// stands behind it.
package enum NumberRule: String, GrammarRule {
    /// "5,2 persen", "12%", "3 poin persentase".
    case percent = "number.percent"
    /// A unit of measurement: "12 ha", "5 ton", "tiga jam".
    case unit = "number.unit"
    /// A counted thing of the list in `UnitWords`: "50 peserta", "3 unit mobil", "7.000 kabupaten/kota".
    case count = "number.count"
    /// Any other common noun in lower case behind a number: "12 gerobak".
    case noun = "number.noun"
    /// Two numbers with one unit: "20-30 orang", "antara 5 dan 7 persen".
    case range = "number.range"
    /// A word that leaves the number open: "ratusan warga", "puluhan ribu hektare".
    case vague = "number.vague"

    package var examples: GrammarExamples {
        switch self {
        case .percent:
            GrammarExamples(
                reads: [
                    ("Inflasi naik 5,2 persen.", "5.2 %"), ("Porsinya 12% saja.", "12 %"),
                    ("Bunga turun 25 basis poin.", "25 basis poin"),
                ],
                leaves: ["Persentase nomor 12 naik.", "Ia membaca pasal 5 persentase."])
        case .unit:
            GrammarExamples(
                reads: [
                    ("Lahan 12 hektare itu kering.", "12 ha"), ("Beras 5 ton tiba.", "5 ton"),
                    ("Suhunya 36,5 derajat Celsius.", "36.5 °C"), ("Ia menunggu tiga jam.", "3 jam"),
                ],
                leaves: ["Acara mulai jam 5.", "Mobil berhenti di KM 57.", "Ia lahir tahun 1990."])
        case .count:
            GrammarExamples(
                reads: [
                    ("Acara diikuti 50 peserta.", "50 peserta"), ("Ada 3 unit mobil.", "3 unit mobil"),
                    ("Program itu ada di 7.000 kabupaten/kota.", "7000 kabupaten/kota"),
                    ("Bantuan untuk 15 KK.", "15 kepala keluarga"),
                ],
                leaves: ["Ia siswa kelas 5 sekolah itu.", "Mereka menang 3-1 gol.", "Bantuan Rp 50 ribu cair."])
        case .noun:
            GrammarExamples(
                reads: [("Pemkot membagi 12 gerobak.", "12 gerobak"), ("Ada 40 tenda.", "40 tenda")],
                leaves: ["Dari 12 tewas satu.", "Mereka masuk 10 besar.", "Sejak 2019 gerobak dilarang."])
        case .range:
            GrammarExamples(
                reads: [
                    ("Yang hadir 20-30 orang.", "20..30 orang range"),
                    ("Bunganya antara 5 dan 7 persen.", "5..7 % range"),
                    ("Ada 2 hingga 3 ribu warga.", "2000..3000 warga range"),
                ],
                leaves: ["Timnas menang 3-1.", "Periode 2018-2019 sekolah tutup.", "Hubungi 0812-3456 orang itu."])
        case .vague:
            GrammarExamples(
                reads: [
                    ("Ratusan warga datang.", "100..1000 warga vague"),
                    ("Puluhan ribu hektare terbakar.", "10000..100000 ha vague"),
                ],
                leaves: ["Ratusan datang.", "Dana ratusan juta rupiah cair."])
        }
    }
}
