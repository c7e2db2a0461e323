/// A unit that relative dates count in: "pekan lalu", "dua tahun lalu".
enum DateUnit: Sendable { case day, week, month, quarter, half, year }

/// Words of the calendar and the clock, in lower case, with their values.
///
/// What a word does in a date without having a value stands in `CalendarWord`.
enum CalendarWords {
    /// Names that are enough by themselves, spellings of the past and slips included.
    static let fullMonths: [(String, Int)] =
        numbered(
            """
            januari january|februari pebruari febuari february|maret march|april|mei may|juni june|juli july
            |agustus august|september septembr|oktober october|november nopember|desember december
            """)

    /// Short forms, which need a day or a year beside them: "Agus" is a man's name, too.
    static let shortMonths: [(String, Int)] =
        numbered("jan|feb peb|mar mrt|apr||jun|jul|agt agu ags aug agus agts|sep sept|okt oct|nov nop|des dec")

    static let months = fullMonths + shortMonths

    /// Monday first.
    static let weekdays: [(String, Int)] =
        numbered(
            """
            senin|selasa|rabu|kamis|jumat jum'at jum’at jum‘at jumaat|sabtu|minggu ahad
            """)

    /// In English, which date lines have; alone they are other words ("Sun", "Sat").
    static let englishWeekdays: [(String, Int)] =
        numbered(
            "monday mon|tuesday tue|wednesday wed|thursday thu|friday fri|saturday sat|sunday sun")

    private static func numbered(_ table: String) -> [(String, Int)] {
        table.split(separator: "|", omittingEmptySubsequences: false).enumerated().flatMap { index, words in
            words.split(whereSeparator: \.isWhitespace).map { (String($0), index + 1) }
        }
    }

    /// Numbers of quarters, halves and weeks of a month.
    static let ordinals: [(String, Int)] = [
        ("i", 1), ("ii", 2), ("iii", 3), ("iv", 4), ("pertama", 1), ("kedua", 2), ("ketiga", 3), ("keempat", 4),
        ("ke-1", 1), ("ke-2", 2), ("ke-3", 3), ("ke-4", 4), ("ke-i", 1), ("ke-ii", 2), ("ke-iii", 3), ("ke-iv", 4),
    ]

    /// A part of a year and its number in one word.
    static let quarterCodes: [(String, Int)] = [("q1", 1), ("q2", 2), ("q3", 3), ("q4", 4)]
    static let halfCodes: [(String, Int)] = [("h1", 1), ("h2", 2)]

    /// Days from the day of publication on.
    static let relativeDays: [(String, Int)] = [
        ("kemarin", -1), ("kemaren", -1), ("kemarin lusa", -2), ("kemarin dulu", -2), ("hari ini", 0), ("besok", 1),
        ("esok", 1), ("esok hari", 1), ("besok lusa", 2), ("lusa", 2), ("tadi malam", -1), ("malam tadi", -1),
        ("pagi ini", 0), ("siang ini", 0), ("sore ini", 0), ("petang ini", 0), ("malam ini", 0), ("pagi tadi", 0),
        ("siang tadi", 0), ("sore tadi", 0), ("tadi pagi", 0), ("tadi siang", 0), ("tadi sore", 0),
        ("dini hari tadi", 0), ("nanti malam", 0), ("nanti sore", 0), ("nanti siang", 0), ("malam nanti", 0),
        ("sore nanti", 0),
    ]

    /// One of a unit: "sepekan lalu".
    static let oneUnits: [(String, DateUnit)] = [
        ("sehari", .day), ("sepekan", .week), ("seminggu", .week), ("sebulan", .month), ("setahun", .year),
    ]

    static let timeUnits: [(String, DateUnit)] = [
        ("hari", .day), ("pekan", .week), ("minggu", .week), ("bulan", .month), ("tahun", .year),
    ]

    /// Parts of a year that "lalu" and "ini" may follow.
    static let partUnits: [(String, DateUnit)] = [
        ("kuartal", .quarter), ("triwulan", .quarter), ("semester", .half),
    ]

    /// Hours ahead of UTC.
    static let timeZones: [(String, Int)] = [("wib", 7), ("wita", 8), ("wit", 9), ("gmt", 0), ("utc", 0)]

    static let namedZones: [(String, Int)] = [
        ("waktu indonesia barat", 7), ("waktu indonesia bagian barat", 7), ("waktu indonesia tengah", 8),
        ("waktu indonesia bagian tengah", 8), ("waktu indonesia timur", 9), ("waktu indonesia bagian timur", 9),
    ]

    /// Before the first time of a stretch: "dari pukul 10.00 hingga 12.00".
    static let clockOpeners = "dari sejak"

    /// Of a part of a year: its last.
    static let lastOrdinals = "terakhir akhir"

    /// Before "akhir tahun" alone: until that of the year of publication.
    static let untilCues = "hingga sampai sebelum"
    /// In a sentence that tells of every year or month, not of this one.
    static let habitCues = "biasanya umumnya setiap tiap selalu kerap sering rutin lazimnya"
    /// Behind "akhir tahun" where nothing narrows it down.
    static let clauseCues = """
        dan atau untuk karena dengan di pada dalam oleh sebagai agar namun tetapi setelah serta bagi sehingga saat
        ketika guna akibat meski
        """

    /// Before the number of a telephone; all but digits and marks between ends their reach.
    static let phoneCues = "telepon telp tlp hp wa whatsapp hotline"
    static let phoneFillers = "no nomor"

    /// Before the number of a law, a decree or a case: what follows is no date.
    static let lawCues = """
        nomor no uu pp perpres perpu perppu permen permendagri permenkeu perda pergub perbup perwali pmk inpres keppres
        kepmen kepgub se sk pasal ayat undang-undang peraturan keputusan instruksi qanun perbub perkap pojk
        """

    /// What makes a day another than the report's: births, terms, laws.
    static let otherDayCues = """
        lahir kelahiran hingga sampai sejak mulai per berakhir nomor no berlaku dibentuk diterbitkan terbit wafat
        meninggal dilantik menjabat terakhir dimulai dibuka pendaftaran jadwal periode tertanggal
        """
    /// What makes a day the report's, beside words of saying.
    static let eventCues = """
        disampaikan terungkap diungkapkan dikatakan dijelaskan kegiatan acara digelar menggelar berlangsung dilaksanakan
        dihadiri menghadiri keterangan rilis dikutip ditemui rapat diskusi kunjungan membuka meresmikan diresmikan
        penyerahan menyerahkan diserahkan penandatanganan sosialisasi
        """

    /// All words above, for the lexicon.
    static let vocabulary: String = {
        let numbered = [months, weekdays, englishWeekdays, ordinals, quarterCodes, halfCodes, relativeDays]
        let units = oneUnits + timeUnits + partUnits
        let words = (numbered + [timeZones, namedZones]).flatMap { $0.map(\.0) } + units.map(\.0)
        let cues = [
            clockOpeners, lastOrdinals, untilCues, habitCues, clauseCues, phoneCues, phoneFillers, lawCues,
            otherDayCues,
            eventCues,
        ]
        return (words + cues).joined(separator: " ")
    }()
}
