extension WordLists {
    /// Number words, scales, currencies, months, weekdays, units: what the number grammar reads.
    ///
    /// The words' values stand in `NumberWords`; the currency list is also what lets the tokenizer
    /// part "Rp500" and "RM20".
    static let numbers: [WordList] = [
        WordList(.numberWord, keys(NumberWords.words)),
        WordList(.scaleWord, keys(NumberWords.scales)),
        WordList(.currency, keys(NumberWords.currencyPrefixes) + " us rupiah dolar dollar euro yen ringgit"),
        WordList(.month, keys(NumberWords.months)),
        WordList(.weekday, keys(NumberWords.weekdays)),
        WordList(.timeZone, keys(NumberWords.timeZones)),
        WordList(.timeUnit, keys(NumberWords.timeUnits)),
        WordList(.unit, NumberWords.countedNouns),
        WordList(.qualifier, keys(NumberWords.qualifiersBefore.filter { !$0.0.contains(" ") })),
        WordList([], keys(NumberWords.qualifiersBefore)),
        WordList([], keys(NumberWords.currencyNames)),
        WordList([], keys(NumberWords.qualifiersAfter) + " " + keys(NumberWords.rangeConnectors)),
        WordList([], NumberWords.strongMoneyCues + " " + NumberWords.weakMoneyCues + " " + NumberWords.faintMoneyCues),
        WordList([], NumberWords.countCues),
        WordList([], NumberWords.closers + " " + NumberWords.conversionCues + " " + NumberWords.qualifierFillers),
        WordList([], keys(NumberWords.rateWords) + " " + keys(NumberWords.ratePhrases)),
        WordList([], keys(NumberWords.ordinals) + " " + keys(NumberWords.quarterCodes)),
        WordList([], keys(NumberWords.relativeDays) + " " + NumberWords.lawCues),
        WordList([], NumberWords.otherDayCues + " " + NumberWords.eventCues),
        WordList([], NumberWords.grammar),
    ]

    private static func keys<Value>(_ table: [(String, Value)]) -> String {
        table.map(\.0).joined(separator: " ")
    }
}

/// What a number word contributes.
enum NumberWord: Sendable {
    /// "tiga"
    case digit(Int)
    /// "sepuluh", "sebelas"
    case ten(Int)
    /// "belas"
    case teen
    /// "puluh" (1), "ratus" (2): a power of ten for the digit before it.
    case multiplier(Int)
    /// "seratus" (2), "seribu" (3), "sejuta" (6): one of a scale.
    case one(Int)
    /// "setengah"
    case half
    /// "koma"
    case point
    /// "belasan", "puluhan", "beberapa": between two values.
    case vague(Int, Int)
}

/// What a scale word contributes.
struct NumberScale: Sendable {
    /// The power of ten.
    var exponent: Int
    var form: Form

    enum Form: Sendable {
        case word
        /// "jutaan": about, behind a number; some millions, without one.
        case approximate
        /// "M", "T": upper case only, and only as money.
        case letter
        /// "k": only glued to its digits.
        case glued
    }
}

/// A currency as a word or sign names it.
struct NumberCurrency: Hashable, Sendable {
    /// ISO 4217.
    var code: String
    /// The words leave the country open: "dolar", "$", "peso".
    var isAssumed = false
}

/// The word tables of the number grammar: words in lower case, with their values.
enum NumberWords {
    static let words: [(String, NumberWord)] = [
        ("nol", .digit(0)), ("satu", .digit(1)), ("dua", .digit(2)), ("tiga", .digit(3)), ("empat", .digit(4)),
        ("lima", .digit(5)), ("enam", .digit(6)), ("tujuh", .digit(7)), ("delapan", .digit(8)),
        ("sembilan", .digit(9)), ("sepuluh", .ten(10)), ("sebelas", .ten(11)), ("belas", .teen),
        ("puluh", .multiplier(1)), ("ratus", .multiplier(2)), ("seratus", .one(2)), ("seribu", .one(3)),
        ("sejuta", .one(6)), ("semiliar", .one(9)), ("semilyar", .one(9)), ("setriliun", .one(12)),
        ("setengah", .half), ("koma", .point), ("belasan", .vague(11, 19)), ("puluhan", .vague(10, 100)),
        ("ratusan", .vague(100, 1000)), ("beberapa", .vague(2, 10)),
    ]

    /// Spellings as the press has them, its common slips included.
    static let scales: [(String, NumberScale)] =
        spelled("ribu rb rbu", 3) + spelled("juta jt jta million", 6)
        + spelled("miliar milyar miliard milyard milliar miliyar millyar milliyar milyr milar miliyard billion bn", 9)
        + spelled(
            "triliun trilyun triliyun trilliun trillun trilun trilyiun trliun tirliun triliyn trillion trilliyun", 12)
        + spelled("kuadriliun", 15)
        + spelled("ribuan ribu-an rb-an rban", 3, .approximate)
        + spelled("jutaan juta-an jt-an jtan", 6, .approximate)
        + spelled("miliaran milyaran miliar-an milyar-an", 9, .approximate)
        + spelled("triliunan trilyunan triliun-an", 12, .approximate)
        + [
            ("m", NumberScale(exponent: 9, form: .letter)), ("t", NumberScale(exponent: 12, form: .letter)),
            ("k", NumberScale(exponent: 3, form: .glued)),
        ]

    private static func spelled(
        _ words: String, _ exponent: Int, _ form: NumberScale.Form = .word
    ) -> [(String, NumberScale)] {
        words.split(separator: " ").map { (String($0), NumberScale(exponent: exponent, form: form)) }
    }

    // MARK: Currencies

    /// Signs and codes that stand before a number.
    static let currencyPrefixes: [(String, NumberCurrency)] =
        codes(
            """
            rp IDR|rp. IDR|idr IDR|us$ USD|usd USD|usd$ USD|eur EUR|€ EUR|£ GBP|gbp GBP|jpy JPY|sgd SGD|s$ SGD|sg$ SGD
            sgd$ SGD|aud AUD|a$ AUD|au$ AUD|aud$ AUD|hkd HKD|hk$ HKD|myr MYR|rm MYR|cny CNY|rmb CNY|krw KRW|₩ KRW
            thb THB|฿ THB|php PHP|₱ PHP|inr INR|₹ INR|chf CHF|sar SAR|aed AED|twd TWD|nt$ TWD|nzd NZD|nz$ NZD|cad CAD
            c$ CAD|ca$ CAD|vnd VND|₫ VND|brl BRL|r$ BRL|rub RUB|₽ RUB|try TRY|₺ TRY|kwd KWD|xdr XDR|sdr XDR|sek SEK
            nok NOK|dkk DKK|zar ZAR|mxn MXN|bnd BND|qar QAR
            """)
        + codes("$ USD|¥ JPY", isAssumed: true)

    /// Codes that are also other words: believed only with a scale or separators in the number.
    static let doubtfulCodes: Set<String> = ["PHP", "SAR", "CAD", "TRY", "BRL", "THB", "MYR", "XDR", "ZAR", "INR"]

    /// Names that stand behind a number; the longest that matches counts.
    static let currencyNames: [(String, NumberCurrency)] =
        codes(
            """
            rupiah IDR|rp IDR|idr IDR|usd USD|us$ USD|us dolar USD|us dollar USD|dolar as USD|dollar as USD
            dolar amerika USD|dollar amerika USD|dolar amerika serikat USD|dollar amerika serikat USD|dolar us USD
            dollar us USD|us dollars USD|eur EUR|euro EUR|euro eropa EUR|€ EUR|dolar singapura SGD|dollar singapura SGD
            sgd SGD|dolar australia AUD|dollar australia AUD|aud AUD|dolar hong kong HKD|dollar hong kong HKD
            dolar hongkong HKD|dollar hongkong HKD|hkd HKD|dolar kanada CAD|dollar kanada CAD|dolar taiwan TWD
            dollar taiwan TWD|dolar baru taiwan TWD|dolar selandia baru NZD|dollar selandia baru NZD|dolar brunei BND
            yen JPY|yen jepang JPY|jpy JPY|yuan CNY|yuan china CNY|yuan cina CNY|yuan tiongkok CNY|yuan renminbi CNY
            renminbi CNY|rmb CNY|won KRW|won korea KRW|won korea selatan KRW|won korsel KRW|ringgit MYR
            ringgit malaysia MYR|baht THB|baht thailand THB|poundsterling GBP|pound sterling GBP|pounds sterling GBP
            poundsterling inggris GBP|pound inggris GBP|gbp GBP|franc swiss CHF|frank swiss CHF|franc swis CHF
            riyal arab saudi SAR|riyal saudi SAR|real saudi SAR|riyal qatar QAR|rial qatar QAR|rial iran IRR
            riyal iran IRR|rial oman OMR|riyal oman OMR|dirham uea AED|dirham uni emirat arab AED|dirham maroko MAD
            sdr XDR|peso filipina PHP|peso meksiko MXN|peso argentina ARS|peso chili CLP|peso kolombia COP
            rupee india INR|rupe india INR|rupee pakistan PKR|rupee sri lanka LKR|rubel RUB|rubel rusia RUB
            dong vietnam VND|kyat myanmar MMK|kyat MMK|lira turki TRY|real brasil BRL|krona swedia SEK
            kroner norwegia NOK|krone norwegia NOK|krone denmark DKK|dinar kuwait KWD|rand afrika selatan ZAR
            shekel ILS|taka bangladesh BDT|kip laos LAK|riel kamboja KHR|rupee nepal NPR|rupee mauritius MUR
            franc burundi BIF|franc guinea GNF|dolar namibia NAD|dolar fiji FJD|dolar zimbabwe ZWL|peso uruguay UYU
            riyal yaman YER|rial yaman YER|dinar yordania JOD|dinar irak IQD|dinar bahrain BHD|dinar tunisia TND
            won korea utara KPW|pound mesir EGP|pound lebanon LBP|pound suriah SYP|tugrik mongolia MNT
            tenge kazakhstan KZT|zloty PLN|zloty polandia PLN|forint HUF|krona islandia ISK|naira nigeria NGN
            shilling kenya KES
            """)
        + codes(
            """
            dolar USD|dollar USD|dollars USD|pound GBP|pounds GBP|paun GBP|franc CHF|frank CHF|riyal SAR|dirham AED|rial IRR|peso PHP
            rupee INR|rupe INR|$ USD|lira TRY
            """, isAssumed: true)

    private static func codes(_ table: String, isAssumed: Bool = false) -> [(String, NumberCurrency)] {
        table.split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { (entry: Substring) in
            guard let space = entry.lastIndex(of: " ") else { return nil }
            let code = String(entry[entry.index(after: space)...])
            return (String(entry[..<space]), NumberCurrency(code: code, isAssumed: isAssumed))
        }
    }

    // MARK: Around a sum

    enum Bound: Sendable { case about, atLeast, atMost }

    /// Phrases that stand right before a sum; the longest that matches counts.
    static let qualifiersBefore: [(String, Bound)] =
        bounds(
            """
            sekitar|sekira|sekitaran|kurang lebih|lebih kurang|kira-kira|hampir|nyaris|kisaran|berkisar|mendekati|±|~
            kurleb|lebih kurangnya|di kisaran|ditaksir|sekitar kurang lebih
            """, .about)
        + bounds(
            """
            lebih dari|lebih daripada|di atas|diatas|minimal|minimum|min|paling sedikit|paling rendah|setidaknya
            setidak-tidaknya|sedikitnya|sedikit-dikitnya|tidak kurang dari|tak kurang dari|tidak kurang|tak kurang
            sekurang-kurangnya|sekurangnya|melebihi|melampaui|mulai|mulai dari|paling kecil|lebih besar dari
            tidak di bawah|tidak lebih rendah dari
            """, .atLeast)
        + bounds(
            """
            hingga|sampai|sampai dengan|maksimal|maksimum|maximum|max|maks|di bawah|dibawah|paling banyak|paling tinggi
            paling besar|tidak lebih dari|tak lebih dari|kurang dari|tidak sampai|tak sampai|setinggi-tingginya
            sebanyak-banyaknya|sebesar-besarnya|tidak melebihi|tak melebihi|tidak lebih|setinggi
            """, .atMost)

    /// Phrases behind a sum.
    static let qualifiersAfter: [(String, Bound)] =
        bounds("lebih|ke atas|keatas|lebih dikit", .atLeast) + bounds("ke bawah|kebawah", .atMost)

    private static func bounds(_ phrases: String, _ bound: Bound) -> [(String, Bound)] {
        phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), bound) }
    }

    /// May stand between a qualifier and its sum.
    static let qualifierFillers =
        "sebesar senilai sejumlah seharga mencapai berjumlah bernilai di angka nilai total yakni"

    /// One word for a rate: "sebulan", "perbulan".
    static let rateWords: [(String, String)] =
        [("sebulan", "bulan"), ("sehari", "hari"), ("setahun", "tahun"), ("seminggu", "minggu"), ("semalam", "malam")]
        + [
            "kg", "kilogram", "kilo", "liter", "hari", "bulan", "tahun", "minggu", "orang", "unit", "gram", "ton",
            "jam",
        ]
        .flatMap { [("per" + $0, $0), ("per-" + $0, $0)] }

    /// Units of a rate that are more than a word.
    static let ratePhrases: [(String, Bool)] =
        [
            "kepala keluarga", "rumah tangga", "troy ons", "troy ounce", "dolar as", "dollar as", "dolar amerika",
            "meter persegi", "meter kubik", "us $",
        ]
        .map { ($0, true) }

    enum RangeConnector: Sendable {
        /// "hingga", a dash: a range by itself.
        case plain
        /// "dan": a range only behind "antara".
        case afterBetween
    }

    static let rangeConnectors: [(String, RangeConnector)] = [
        ("-", .plain), ("–", .plain), ("—", .plain), ("‐", .plain), ("−", .plain), ("hingga", .plain),
        ("hinggga", .plain), ("hinga", .plain), ("sampai", .plain), ("sampai dengan", .plain), ("s/d", .plain),
        ("s / d", .plain), ("- -", .plain), ("s.d", .plain), ("s.d .", .plain), ("sd", .plain), ("& ndash ;", .plain),
        ("ke", .afterBetween), ("dan", .afterBetween), ("to", .plain), ("sampe", .plain),
    ]

    /// What makes a sum out of a bare "3 miliar".
    static let strongMoneyCues = """
        senilai seharga anggaran dana biaya hibah pinjaman utang hutang kerugian rugi uang omzet omset harga
        harganya tarif tarifnya gaji laba pagu nominal nilai nilainya apbd apbn apbdes apbd-p denda investasi bayar membayar
        dibayar membayarkan dibayarkan donasi sumbangan keuntungan untung pendapatan kredit santunan tunjangan
        insentif honor honorarium upah aset belanja pajak retribusi subsidi kas saldo pad setoran menelan menghabiskan
        menggelontorkan digelontorkan mengucurkan dikucurkan dianggarkan menganggarkan dialokasikan mengalokasikan
        alokasi hadiah bansos ongkos sewa cicilan angsuran tabungan deposito iuran kompensasi bonus beasiswa piutang
        tagihan pembiayaan pendanaan upahnya gajinya anggarannya dananya biayanya biayanya thr dau dak dbh silpa zakat infak
        infaq wakaf sedekah merogoh kocek mahar tebusan ganti-rugi suap gratifikasi fee royalti dividen dihargai
        dibanderol banderol bernilai kontrak tukin danais transfer
        """
    /// Enough for miliar and triliun, when nothing nearer says otherwise.
    static let weakMoneyCues = """
        sebesar bantuan total totalnya pencairan realisasi penerimaan ekspor impor sejumlah besaran
        tambahan penyaluran disalurkan menyalurkan dicairkan cair tunjangan digunakan modal kucuran defisit surplus
        """
    /// Enough for triliun only.
    static let faintMoneyCues = "mencapai menjadi transaksi proyek kapitalisasi"
    /// What a number near them counts is no money.
    static let countCues = """
        sebanyak penduduk populasi pengguna pelanggan penonton pengikut followers subscriber subscribers saham lembar
        pengunjung wisatawan penumpang pemilih jiwa warga pekerja dosis vaksin akun produksi kapasitas luas panjang jarak
        volume berat tonase pengungsi kpm pemudik jemaah siswa guru petani unduhan pelajar download trafik sms investor
        """
    /// Counted things: a number before them is no sum.
    static let countedNouns = """
        orang jiwa kk ton hektare hektar ha dosis unit pengguna penduduk liter kiloliter barel kali tahun bulan hari
        minggu pekan jam menit detik persen paket kwh kg kilogram gram meter kilometer km cm mm m2 butir ekor buah
        lembar eksemplar pasien warga siswa guru anak kepala keluarga rumah saham pelanggan pengikut follower followers
        subscriber subscribers penonton wisatawan penumpang kendaraan mobil motor sepeda akun data konten video views
        mw gw watt megawatt gigabyte mb gb tb poin suara pemilih spesies pohon batang bibit ayam sapi telur karung sak
        kantong masker vaksin sampel tes kasus korban pekerja buruh karyawan pegawai asn pns petani nelayan umkm umat
        muslim manusia pasang keping tabung titik lokasi desa kelurahan lembaga perusahaan halaman kata huruf
        tonase gigawatt mil kaki inci hp galon bal peti kontainer teus teu ruas lot lot's sambungan transaksi
        """
    /// Words with which a clause goes on behind a finished sum, beside the function words.
    static let closers = """
        per sebagai secara setiap tiap berupa maka namun tapi sekaligus kemarin sekarang kini rupanya tersebut lagi
        sudah belum juga pun saja yang ini itu lebih guna sejak tadi lho nah rupiah via lewat terdiri berasal bersumber
        tahun bulan hari kata ujar tutur jelas sehingga padahal sedangkan adalah meliputi
        """
    /// What parts a sum from its conversion.
    static let conversionCues = """
        atau setara dengan sekitar senilai kurang lebih sama ekuivalen kira-kira hampir dari sebesar = ≈ ( , / nilai
        berkisar yang yakni alias di atas
        """
    /// Other words that rules look for by themselves.
    static let grammar = """
        antara dari menjadi ke per setiap tiap tiap-tiap masing-masing an persen persennya pukul jam tahun pada sejak
        hingga di as sebulan untuk bagi % ( ) , . / - – — ‐ − : $ = ≈ th st nd rd awal akhir pertengahan medio periode
        era dekade selama sepanjang anggaran ta ajaran lalu silam mendatang depan ini itu nanti kemarin besok yang akan
        hari pekan minggu bulan malam pagi siang sore dini petang tanggal tgl copyright © kuartal triwulan semester kw
        sampai mulai s/d s.d sd sekitar sekira dengan rencananya direncanakan dijadwalkan serta atau dan atas setara ekuivalen
        alias kurang saban besar tinggi kecil rendah murah mahal banyak sedikit baik lama
        """

    // MARK: Dates

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

/// A unit that relative dates count in: "pekan lalu", "dua tahun lalu".
enum DateUnit: Sendable { case day, week, month, year }
