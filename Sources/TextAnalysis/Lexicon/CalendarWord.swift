/// What a word or mark does in a date, where it has no value of its own; one may do several things.
struct CalendarWord: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private static func bit(_ index: Int) -> CalendarWord { CalendarWord(rawValue: 1 << index) }

    // Heads
    /// "tanggal": what follows is a day.
    static let dayHead = bit(0)
    static let monthHead = bit(1)
    static let yearHead = bit(2)
    static let weekHead = bit(3)
    static let quarterHead = bit(4)
    static let halfHead = bit(5)
    static let thirdHead = bit(6)
    static let decadeHead = bit(7)
    static let clockHead = bit(8)
    static let hari = bit(9)

    // Links
    /// From the first to the last: "hingga", "-".
    static let rangeLink = bit(12)
    static let listLink = bit(13)
    static let between = bit(14)
    /// May stand between a link and what it links: "sampai dengan tanggal".
    static let linkFiller = bit(15)
    /// Between a date and its time of day.
    static let clockLink = bit(16)
    /// "3Juli", "24th of".
    static let of = bit(17)

    // Tense
    static let past = bit(20)
    static let future = bit(21)
    static let now = bit(22)
    /// "tiga hari lagi"
    static let again = bit(23)
    /// "yang lalu", "yang akan datang".
    static let yang = bit(24)
    static let akan = bit(25)
    static let datang = bit(26)
    /// What is told as ahead: "akan", "dijadwalkan".
    static let will = bit(27)

    // What makes a bare name or number a date
    static let monthCue = bit(30)
    static let yearCue = bit(31)
    /// A quantity as often as a year follows: "dari 2004 pelamar".
    static let looseYearCue = bit(32)

    // What makes it none
    static let every = bit(36)
    /// "orang": a number before it counts.
    static let counted = bit(37)
    /// Named for a day: "Universitas 17 Agustus 1945".
    static let namedForDay = bit(38)
    /// Before numbers of another kind: "halaman 1998-2001".
    static let numberHead = bit(39)
    static let law = bit(40)
    static let sport = bit(41)
    static let pupil = bit(42)
    /// "lebih dari 10 tahun lalu" is no year.
    static let moreThan = bit(43)

    /// Numbers behind them count: "jumlah 2019".
    static let quantity = bit(44)
    /// Named for its year: "pemilu 2019".
    static let event = bit(45)
    /// "hari-hari kemarin"
    static let vagueTime = bit(57)
    /// "minggu demi minggu"
    static let repeats = bit(58)
    /// Before a length of time: "selama 18 hari lagi".
    static let duration = bit(60)
    /// Halves of matches as often as of years: only with a year.
    static let looseHalf = bit(61)
    /// Months that people are named for.
    static let personMonth = bit(59)

    // Words of the day
    static let dayTime = bit(46)
    static let morning = bit(47)
    static let noon = bit(48)
    static let afternoon = bit(49)
    static let night = bit(50)
    /// Days of the Javanese week, beside those of seven days.
    static let pasaran = bit(51)
    static let halfHour = bit(52)
    static let ordinalSuffix = bit(53)
    /// "-an" of decades.
    static let an = bit(54)
    /// "ke" of "ke 41".
    static let ke = bit(55)
    /// "tepatnya": what follows lies in the year before it.
    static let precisely = bit(56)

    /// The words by what they do.
    static let groups: [(CalendarWord, String)] = [
        (.dayHead, "tanggal tgl tertanggal bertanggal"), (.monthHead, "bulan"), (.yearHead, "tahun thn th"),
        (.weekHead, "pekan minggu"), (.quarterHead, "kuartal triwulan kw tw kwartal"),
        (.halfHead, "semester paruh paro"), (.thirdHead, "caturwulan cawu"), (.decadeHead, "tahun era dekade"),
        (.clockHead, "pukul jam pkl pk"), (.hari, "hari"),
        (.rangeLink, "- – — hingga sampai s.d sd s/d"), (.listLink, "dan atau serta maupun , / &"),
        (.between, "antara"), (.linkFiller, "dengan tanggal tgl pada bulan tahun hari awal akhir pertengahan ."),
        (
            .clockLink,
            ", | - – ( pada sekitar hari pagi siang sore malam petang dini subuh tanggal mulai sekira sekitaran kira-kira"
        ),
        (.of, "of bulan"),
        (.past, "lalu silam kemarin kemaren"), (.future, "mendatang depan nanti besok"), (.now, "ini"),
        (.again, "lagi"), (.yang, "yang"), (.akan, "akan"), (.datang, "datang"),
        (.will, "akan bakal hendak rencananya direncanakan dijadwalkan diagendakan diperkirakan diprediksi"),
        (
            .monthCue,
            """
            pada bulan sejak hingga awal akhir pertengahan medio sampai mulai selama sepanjang antara per di penghujung
            menjelang jelang dalam dari memasuki edisi hasil untuk dibanding dibandingkan posisi in since
            inflasi data gaji penjualan ekspor impor produksi panen neraca survei deflasi akhir-akhir laporan
            """
        ),
        (
            .yearCue,
            """
            tahun thn sejak awal akhir pertengahan medio selama sepanjang periode ta anggaran ajaran pelajaran
            akademik antara mulai era dekade penghujung musim fiskal dibanding dibandingkan daripada menjelang jelang
            memasuki pada in since tahunnya kurun rentang berdiri kelahiran pasca bakti
            """
        ),
        (.looseYearCue, "hingga di sampai dari per dalam untuk ke lahir dibangun didirikan diresmikan dan"),
        (.every, "setiap tiap tiap-tiap saban"),
        (
            .counted,
            """
            pelamar peserta pedagang pengungsi penerima personel pelajar mahasiswa pemudik jemaah jamaah rupiah dolar
            formasi calon anggota relawan bangunan hunian kios jalan meter titik buah perkara aduan laporan bidang paket
            pendaftar tersangka prajurit polisi tenaga dokter perawat nakes kursi kata ekor porsi kotak liter lembar
            """
        ),
        (
            .namedForDay,
            """
            jalan jl jln universitas univ untag stadion lapangan masjid gedung sma smp sd smk monumen tugu museum
            yayasan perumahan kampung pasar taman bandara rs rsud partai gerakan institut alun-alun gelora gor jembatan
            komplek kompleks
            """
        ),
        (
            .numberHead,
            """
            halaman hal hlm nomor no rekening telepon telp hp fax faks pos isbn issn versi seri tipe nik npm nip nim rt
            rw kode ruang kamar plat model boeing ip induk
            """
        ),
        (
            .quantity,
            """
            sebanyak jumlah total sekitar hampir kira-kira sejumlah sebesar senilai seharga harga mencapai angka skor
            poin rp rank peringkat usia urutan kapasitas
            """
        ),
        (
            .event,
            "pemilu pilkada pilpres pileg pilgub pilbup pilwako piala euro liga olimpiade sensus asian gate ganjil"
        ),
        (.vagueTime, "hari-hari waktu masa masa-masa tempo"), (.repeats, "demi"),
        (.duration, "dalam selama untuk waktu setidaknya"), (.looseHalf, "paruh paro"),
        (.personMonth, "juni april mei juli may june"),
        (.law, CalendarWords.lawCues), (.sport, "skor basket laga gim pertandingan unggul tertinggal"),
        (.pupil, "mahasiswa mahasiswi siswa siswi kuliah kelas duduk pelajar ujian nilai rapor murid memasuki"),
        (.moreThan, "lebih kurang"),
        (.dayTime, "pagi siang sore malam petang dini hari subuh tadi"), (.morning, "pagi dini subuh"),
        (.noon, "siang"), (.afternoon, "sore petang"), (.night, "malam"),
        (.pasaran, "wage kliwon pon pahing paing legi"), (.halfHour, "setengah"), (.ordinalSuffix, "th st nd rd"),
        (.an, "an"), (.ke, "ke"), (.precisely, "tepatnya persisnya"),
    ]

    /// What each word of the lexicon does.
    static let table: WordTable<CalendarWord> = {
        var words: [String: CalendarWord] = [:]
        for (group, list) in groups {
            for word in list.split(whereSeparator: \.isWhitespace) { words[String(word), default: []].insert(group) }
        }
        return WordTable(words.map { ($0.key, $0.value) })
    }()
}
