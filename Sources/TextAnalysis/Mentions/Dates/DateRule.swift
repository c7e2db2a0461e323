package import Records

/// The grammar of dates: its rules by name, each with sentences that it reads and some that it leaves alone.
///
/// The examples are as if published on Wednesday, 4 July 2018 (`DateRule.publication`). What a rule does is a
/// function of `DateScanner` or, for the joined ones, `DateRangeJoiner`; which year a day without one lies in,
/// `DateResolver` settles, or `DateYearSharing` from the full dates around it. `DateClockReader` adds times of day,
/// from one to another as well.
package enum DateRule: String, GrammarRule {
    // MARK: Days

    /// A day of the week, then day and month in figures: the commonest date of the press.
    case weekdaySlash = "date.weekday-slash"
    /// A day of the week, a day and a month by its name; the year is left to the context.
    case weekdayDayMonth = "date.weekday-day-month"
    /// The same with its year.
    case weekdayDayMonthYear = "date.weekday-day-month-year"
    /// Two days of the week, and their dates behind.
    case weekdayRange = "date.weekday-range"
    /// A day of the week alone or with "lalu", "pekan depan": the nearest, before publication unless told as ahead.
    case weekday = "date.weekday"
    /// Day, month and mostly year in figures, parted by "/" or "-".
    case slash = "date.slash"
    /// The same with the month first, where the figures leave no doubt.
    case monthFirstSlash = "date.month-first-slash"
    /// Parted by points.
    case points = "date.points"
    /// Year, month, day.
    case iso = "date.iso"
    /// A day and a month by its name.
    case dayMonth = "date.day-month"
    /// The same with its year.
    case dayMonthYear = "date.day-month-year"
    /// The English order.
    case monthDayYear = "date.month-day-year"
    /// A day whose month stands at the end of the list it opens.
    case dayList = "date.day-list"
    /// Two days of one month.
    case dayRange = "date.day-range"
    /// A day of this, the last or the next month.
    case dayOfMonth = "date.day-of-month"

    // MARK: Months and years

    /// A month without a year, where a word beside it says that it is one.
    case month = "date.month"
    /// A month with its year, whatever stands beside it.
    case monthYear = "date.month-year"
    /// A year, where a word beside it says that it is one.
    case year = "date.year"
    /// Two years with a dash between them, or one after the other with a slash.
    case yearRange = "date.year-range"
    /// Ten years: "1990-an".
    case decade = "date.decade"

    // MARK: Parts of years

    /// A fourth of a year, by number or "terakhir", or a third, which is given by its months.
    case quarter = "date.quarter"
    /// A half of a year.
    case half = "date.half"
    /// Quarters and halves by letter and figure.
    case partCode = "date.part-code"
    /// A week by its number in the year.
    case week = "date.week"

    // MARK: Counted from the day of publication

    /// A day by a word of its own: "kemarin", "malam ini".
    case relativeDay = "date.relative-day"
    /// This, the last or the next week, month, quarter, half or year; and "hingga akhir tahun".
    case relative = "date.relative"
    /// So many units back.
    case ago = "date.ago"
    /// So many units ahead.
    case ahead = "date.in"

    // MARK: Joined

    /// Two dates of one kind with "hingga" or a dash between them.
    case range = "date.range"

    /// The rule's name where a day of the week stands before the date.
    var withWeekday: DateRule {
        switch self {
        case .slash, .monthFirstSlash, .points, .iso: .weekdaySlash
        case .dayMonth, .dayList: .weekdayDayMonth
        case .dayMonthYear, .monthDayYear: .weekdayDayMonthYear
        default: self
        }
    }
}

// MARK: - Examples

extension DateRule {
    /// When the examples were published, as it were: a Wednesday.
    package static let publication = CalendarDate(year: 2018, month: 7, day: 4)

    package var examples: GrammarExamples {
        switch self {
        case .weekdaySlash, .weekdayDayMonth, .weekdayDayMonthYear, .weekdayRange, .weekday: weekdayExamples
        case .slash, .monthFirstSlash, .points, .iso: figureExamples
        case .dayMonth, .dayMonthYear, .monthDayYear, .dayList, .dayRange, .dayOfMonth: dayExamples
        case .month, .monthYear, .year, .yearRange, .decade: yearExamples
        case .quarter, .half, .partCode, .week: partExamples
        case .relativeDay, .relative, .ago, .ahead, .range: relativeExamples
        }
    }

    private var weekdayExamples: GrammarExamples {
        switch self {
        case .weekdaySlash:
            GrammarExamples(
                reads: [
                    ("Ia tiba Selasa (3/7).", "2018-07-03"), ("Ia tiba Kamis malam, 31-10-2019.", "2019-10-31"),
                    ("Ia tiba Minggu [1.7.2018] pagi.", "2018-07-01"),
                ],
                leaves: ["Ia tiba Selasa, 3 Juli.", "Skornya 3/7 pada Selasa."])
        case .weekdayDayMonth:
            GrammarExamples(
                reads: [("Ia tiba Selasa, 3 Juli.", "2018-07-03"), ("Ia tiba Jum'at tanggal 6 Juli.", "2018-07-06")],
                leaves: ["Ia tiba Selasa, 3 Juli 2018.", "Dua minggu, 3 Juli nanti.", "Ia tiba 3 Juli."])
        case .weekdayDayMonthYear:
            GrammarExamples(
                reads: [
                    ("Ia tiba Selasa, 3 Juli 2018.", "2018-07-03"),
                    ("Ia tiba hari Ahad tanggal 1 bulan Juli tahun 2018.", "2018-07-01"),
                    ("Rapat Selasa, 3 Juli 2018, 10.00-12.00 WIB.", "2018-07-03T10:00+07:00/2018-07-03T12:00+07:00"),
                    ("Tuesday, July 3, 2018", "2018-07-03"),
                ],
                leaves: ["Ia tiba 3 Juli 2018, bukan Selasa.", "Ia tiba Selasa, 32 Juli 2018."])
        case .weekdayRange:
            GrammarExamples(
                reads: [
                    ("Lomba Senin-Rabu (2-4/7) ramai.", "2018-07-02/2018-07-04"),
                    ("Lomba Sabtu dan Minggu, 7-8 Juli 2018.", "2018-07-07/2018-07-08"),
                ],
                leaves: ["Loket buka Senin-Rabu.", "Lomba Sabtu (7/7) dan Minggu (8/7)."])
        default:
            GrammarExamples(
                reads: [
                    ("Ia tiba Selasa.", "2018-07-03"), ("Ia tiba Senin pekan depan.", "2018-07-09"),
                    ("Ia akan tiba Jumat pagi.", "2018-07-06"),
                ],
                leaves: [
                    "Ia tiba setiap Selasa.", "Loket buka Senin hingga Jumat.", "Ia memimpin Jumat Agung.",
                    "Ia tiba dua Minggu lagi.",
                ])
        }
    }

    private var figureExamples: GrammarExamples {
        switch self {
        case .slash:
            GrammarExamples(
                reads: [
                    ("Surat itu dikirim 31/10/2017.", "2017-10-31"), ("Surat itu dikirim 31-10-17.", "2017-10-31"),
                    ("Surat itu dikirim kemarin (3/7).", "2018-07-03"),
                    ("Surat itu dikirim tgl 3/7 pagi.", "2018-07-03"),
                ],
                leaves: [
                    "Sebanyak 3/7 warga hadir.", "Nomor 31/10/2017 dicoret.", "Pasal 31/10 dihapus.",
                    "Dua pertiga (2/3) hadir.", "Lihat (2/12) di peta.",
                ])
        case .monthFirstSlash:
            GrammarExamples(
                reads: [("Posted 10/21/2017 by admin", "2017-10-21")],
                leaves: ["Posted 10/11/2017 by admin", "Ruang 12/31/45 kosong."])
        case .points:
            GrammarExamples(
                reads: [("Surat itu dikirim 31.10.2017.", "2017-10-31")],
                leaves: ["Versi 2.10.2017 rusak.", "Luasnya 31.102.017 meter."])
        default:
            GrammarExamples(
                reads: [("Berkas 2017-10-31 terunggah.", "2017-10-31")],
                leaves: ["Telepon 0741-2017-10-31.", "Hubungi (0741) 2017-10-31.", "Musim 2017-2018 usai."])
        }
    }

    private var dayExamples: GrammarExamples {
        switch self {
        case .dayMonth:
            GrammarExamples(
                reads: [
                    ("Ia tiba 3 Juli.", "2018-07-03"), ("Ia tiba tanggal 17 Agustus mendatang.", "2018-08-17"),
                    ("Ia pergi 30 Juni lalu.", "2018-06-30"),
                ],
                leaves: ["Ia tiba di Jalan 17 Agustus.", "Ada 31 Juni Prasetyo."])
        case .dayMonthYear:
            GrammarExamples(
                reads: [
                    ("Ia lahir 3 Juli 1990.", "1990-07-03"), ("Ia lahir 3Nopember1990.", "1990-11-03"),
                    ("Born on the 24th of Oct 1990.", "1990-10-24"),
                ],
                leaves: ["Ia kuliah di Universitas 17 Agustus 1945.", "Ia lahir 31 Juni 1990."])
        case .monthDayYear:
            GrammarExamples(
                reads: [("Signed March 12, 2017.", "2017-03-12"), ("Signed Oct. 24, 2017.", "2017-10-24")],
                leaves: ["Pada Maret 12 warga pindah.", "March 2017"])
        case .dayList:
            GrammarExamples(
                reads: [("Sidang jatuh pada 3, 5, dan 7 Juli 2017.", "2017-07-03|2017-07-05")],
                leaves: ["Ia membeli 3, 5, dan 7 ekor.", "Usia 25, 3 Juli ia tiba."])
        case .dayRange:
            GrammarExamples(
                reads: [
                    ("Pameran 3-5 Juli 2017 ramai.", "2017-07-03/2017-07-05"),
                    ("Pameran 3 s.d. 5 Juli ramai.", "2018-07-03/2018-07-05"),
                    ("Pameran antara 3 dan 5 Juli ramai.", "2018-07-03/2018-07-05"),
                    ("Pameran (3-5/7/2017) ramai.", "2017-07-03/2017-07-05"),
                ],
                leaves: ["Skor 3-5 pada Juli.", "Pameran 3 dan 5 Juli ramai.", "Pada 5-3 Juli tidak ada."])
        default:
            GrammarExamples(
                reads: [("Gaji cair tanggal 25 bulan ini.", "2018-07-25")],
                leaves: ["Gaji cair 25 bulan lalu.", "Gaji cair tanggal 25."])
        }
    }

    private var yearExamples: GrammarExamples {
        switch self {
        case .month:
            GrammarExamples(
                reads: [
                    ("Pada Juni ia pindah.", "2018-06"), ("Ia pindah Desember mendatang.", "2018-12"),
                    ("Ia pindah bulan Mei.", "2018-05"), ("Gaji Oktober cair.", "2017-10"),
                    ("Ia pindah Desember tahun lalu.", "2017-12"),
                ],
                leaves: ["Juni menyapa April.", "Ia bertamu pada April Jasmine.", "Ia tinggal di Desa Mei."])
        case .monthYear:
            GrammarExamples(
                reads: [
                    ("Pada awal Juli 2017 ia pindah.", "2017-07"), ("Inflasi Des. 2017 tinggi.", "2017-12"),
                    ("Sejak september tahun 2017 ia pindah.", "2017-09"),
                ],
                leaves: ["Ia pindah Juli ini.", "Juli 20 orang pindah."])
        case .year:
            GrammarExamples(
                reads: [
                    ("Sejak 2014 ia pindah.", "2014"), ("Ia pindah 2016 silam.", "2016"),
                    ("Ia pindah pada akhir tahun 2016.", "2016"), ("Data 2014 (2016) lengkap.", "2016"),
                ],
                leaves: [
                    "Pada 2014 orang pindah.", "UU Nomor 23 Tahun 2014 berlaku.", "Timnas gagal di Euro 2016.",
                    "Mobil B 2014 SKT hilang.",
                ])
        case .yearRange:
            GrammarExamples(
                reads: [
                    ("Rencana 2014-2019 selesai.", "2014/2019"), ("Tahun anggaran 2016/2017 ditutup.", "2016/2017"),
                    ("Liga musim 2016/17 ditutup.", "2016/2017"),
                ],
                leaves: ["Lihat halaman 1998-2001.", "Rekening 1998-2001 ditutup.", "Kasus 2014/2019 dicatat."])
        default:
            GrammarExamples(
                reads: [("Lagu 1980-an diputar.", "198X"), ("Lagu era 80-an diputar.", "198X")],
                leaves: ["Usianya 80-an.", "Ia membayar 1985-an."])
        }
    }

    private var partExamples: GrammarExamples {
        switch self {
        case .quarter:
            GrammarExamples(
                reads: [
                    ("Laba triwulan III 2017 naik.", "2017-Q3"), ("Laba kuartal I-2017 naik.", "2017-Q1"),
                    ("Laba kuartal I dan II tahun lalu naik.", "2017-Q1|2017-Q2"),
                    ("Dana caturwulan I 2017 cair.", "2017-01/2017-04"),
                    ("Laba kuartal terakhir tahun 2017 naik.", "2017-Q4"),
                ],
                leaves: [
                    "Laba kuartal terakhir naik.", "Kuartal pertama ditutup dengan skor 20-15.",
                    "Laba kuartal V 2017 naik.",
                ])
        case .half:
            GrammarExamples(
                reads: [("Laba semester I 2017 naik.", "2017-H1"), ("Laba paruh kedua 2017 naik.", "2017-H2")],
                leaves: ["Mahasiswa semester II magang.", "Ia lulus semester 8."])
        case .partCode:
            GrammarExamples(
                reads: [
                    ("Laba Q3 2017 naik.", "2017-Q3"), ("Laba Q3-2017 naik.", "2017-Q3"),
                    ("Laba 1Q17 naik.", "2017-Q1"), ("Laba H1 2017 naik.", "2017-H1"),
                ],
                leaves: ["Audi Q3 melaju.", "Virus H1 menyebar.", "Laba Q5 2017 naik."])
        default:
            GrammarExamples(
                reads: [("Kasus memuncak pada minggu ke-6 tahun 2017.", "2017-W06")],
                leaves: ["Bayi lahir pada pekan ke-30.", "Pekan ke-60 tahun 2017 tidak ada."])
        }
    }

    private var relativeExamples: GrammarExamples {
        switch self {
        case .relativeDay:
            GrammarExamples(
                reads: [
                    ("Ia tiba kemarin.", "2018-07-03"), ("Ia tiba besok pagi.", "2018-07-05"),
                    ("Ia tiba tadi malam.", "2018-07-03"), ("Ia tiba lusa.", "2018-07-06"),
                ],
                leaves: ["Tiga hari ini ia diam.", "Hari-hari kemarin berat.", "Ia tiba Senin kemarin."])
        case .relative:
            GrammarExamples(
                reads: [
                    ("Ia tiba pekan lalu.", "2018-W26"), ("Ia tiba bulan depan.", "2018-08"),
                    ("Laba kuartal lalu naik.", "2018-Q2"), ("Hingga akhir tahun ini ia cuti.", "2018"),
                    ("Ia cuti hingga akhir tahun.", "2018"), ("Ia cuti sejak awal bulan.", "2018-07"),
                ],
                leaves: [
                    "Ia cuti pada akhir tahun.", "Ia biasanya cuti hingga akhir tahun.",
                    "Selama dua minggu ini ia cuti.", "Setiap bulan ini diulang.", "Ia cuti sepekan.",
                ])
        case .ago:
            GrammarExamples(
                reads: [
                    ("Dua tahun lalu ia tiba.", "2016"), ("Ia tiba 3 bulan yang lalu.", "2018-04"),
                    ("Ia tiba sepekan silam.", "2018-W26"),
                ],
                leaves: [
                    "Beberapa hari lalu ia tiba.", "Lebih dari 10 tahun lalu ia tiba.", "Belasan tahun lalu ia tiba.",
                    "Ia cuti dua tahun.",
                ])
        case .ahead:
            GrammarExamples(
                reads: [("Tiga hari lagi ia tiba.", "2018-07-07"), ("Ia tiba sebulan lagi.", "2018-08")],
                leaves: ["Beberapa hari lagi ia tiba.", "Ia cuti tiga hari.", "Satu lagi ia tiba."])
        default:
            GrammarExamples(
                reads: [
                    ("Ia cuti 30 Juni hingga 2 Juli 2017.", "2017-06-30/2017-07-02"),
                    ("Ia cuti November 2016 - Januari 2017.", "2016-11/2017-01"),
                    ("Dari 2015 sampai 2017 ia cuti.", "2015/2017"),
                    ("Ia cuti Senin (2/7) s.d. Rabu (4/7).", "2018-07-02/2018-07-04"),
                    (
                        "Tol ditutup 3 Juli pukul 22.00 hingga 4 Juli pukul 05.00 WIB.",
                        "2018-07-03T22:00+07:00/2018-07-04T05:00+07:00"
                    ),
                ],
                leaves: ["Ia cuti 30 Juni, lalu 2 Juli.", "Ia cuti pada Juni dan Juli 2017.", "Ia cuti dari Mei 2017."])
        }
    }
}
