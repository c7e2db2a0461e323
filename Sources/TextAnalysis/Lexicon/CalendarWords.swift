/// A unit that relative dates count in: "pekan lalu", "dua tahun lalu".
enum DateUnit: Sendable { case day, week, month, year }

/// Words of the calendar and the clock, in lower case, with their values.
enum CalendarWords {
    static let months: [(String, Int)] =
        numbered(
            """
            januari jan january january|februari pebruari febuari feb peb february|maret mar mrt march|april apr apr
            |mei may|juni jun june|juli jul july|agustus agust agt agu ags august aug agus
            |september sept sep septembr|oktober okt october oct|november nopember nov nop|desember des december dec
            """)

    /// Monday first.
    static let weekdays: [(String, Int)] =
        numbered(
            """
            senin monday mon|selasa tuesday tue|rabu wednesday wed|kamis thursday thu|jumat jum'at jum’at friday fri
            |sabtu saturday sat|minggu ahad sunday sun
            """)

    private static func numbered(_ table: String) -> [(String, Int)] {
        table.split(separator: "|").enumerated().flatMap { index, words in
            words.split(whereSeparator: \.isWhitespace).map { (String($0), index + 1) }
        }
    }

    /// Numbers of quarters and halves.
    static let ordinals: [(String, Int)] = [
        ("i", 1), ("ii", 2), ("iii", 3), ("iv", 4), ("pertama", 1), ("kedua", 2), ("ketiga", 3), ("keempat", 4),
        ("satu", 1), ("dua", 2), ("tiga", 3), ("empat", 4), ("ke-1", 1), ("ke-2", 2), ("ke-3", 3), ("ke-4", 4),
    ]

    static let quarterCodes: [(String, Int)] = [("q1", 1), ("q2", 2), ("q3", 3), ("q4", 4)]

    /// Days from the day of publication on.
    static let relativeDays: [(String, Int)] = [
        ("kemarin", -1), ("kemarin lusa", -2), ("hari ini", 0), ("besok", 1), ("esok", 1), ("esok hari", 1),
        ("lusa", 2),
    ]

    /// Before the number of a law, a decree or a case: what follows is no date.
    static let lawCues = """
        nomor no uu pp perpres perpu perppu permen permendagri permenkeu perda pergub perbup perwali pmk inpres keppres
        kepmen kepgub se sk pasal ayat undang-undang peraturan
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

    /// Hours ahead of UTC.
    static let timeZones: [(String, Int)] = [("wib", 7), ("wita", 8), ("wit", 9)]

    static let timeUnits: [(String, DateUnit)] = [
        ("hari", .day), ("pekan", .week), ("minggu", .week), ("bulan", .month), ("tahun", .year),
    ]
}
