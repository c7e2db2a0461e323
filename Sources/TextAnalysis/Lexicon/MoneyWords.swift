/// A currency as a word or sign names it.
struct Currency: Hashable, Sendable {
    /// ISO 4217.
    var code: String
    /// The words leave the country open: "dolar", "$", "peso".
    var isAssumed = false
}

/// Words of money: currencies, what qualifies a sum, and what speaks of one; in lower case.
enum MoneyWords {
    /// Signs and codes that stand before a number.
    static let currencyPrefixes: [(String, Currency)] =
        codes(
            """
            rp IDR|rp. IDR|idr IDR|us$ USD|usd USD|usd$ USD|eur EUR|€ EUR|£ GBP|gbp GBP|jpy JPY|sgd SGD|s$ SGD|sg$ SGD
            sgd$ SGD|aud AUD|a$ AUD|au$ AUD|aud$ AUD|hkd HKD|hk$ HKD|myr MYR|rm MYR|cny CNY|rmb CNY|krw KRW|₩ KRW
            thb THB|฿ THB|php PHP|₱ PHP|inr INR|₹ INR|chf CHF|sar SAR|aed AED|twd TWD|nt$ TWD|nzd NZD|nz$ NZD|cad CAD
            c$ CAD|ca$ CAD|vnd VND|₫ VND|brl BRL|r$ BRL|rub RUB|₽ RUB|try TRY|₺ TRY|kwd KWD|xdr XDR|sdr XDR|sek SEK
            nok NOK|dkk DKK|zar ZAR|mxn MXN|bnd BND|qar QAR|b$ BND|qr QAR
            """)
        + codes("$ USD|¥ JPY", isAssumed: true)

    /// Codes that are also other words: believed only with a scale or separators in the number.
    static let doubtfulCodes: Set<String> = [
        "PHP", "SAR", "CAD", "TRY", "BRL", "THB", "MYR", "XDR", "ZAR", "INR", "QAR",
    ]

    /// Names that stand behind a number; the longest that matches counts.
    static let currencyNames: [(String, Currency)] =
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
            shilling kenya KES|pound GBP|forint HUF|shekel baru israel ILS|naira NGN|hryvnia UAH|tenge KZT|birr ETB|tugrik MNT
            cedi GHS|gulden NLG|gulden belanda NLG|paun GBP|pounds GBP|paun sterling GBP|₫ VND|£ GBP|₩ KRW|₹ INR|฿ THB|perak IDR|rupiah indonesia IDR
            koruna ceko CZK|koruna CZK|ringgit brunei BND|quetzal GTQ|pataca MOP|ariary MGA
            hak penarikan khusus XDR
            """)
        + codes(
            """
            dolar USD|dollar USD|dollars USD|franc CHF|frank CHF|riyal SAR|dirham AED|rial IRR|peso PHP
            rupee INR|rupe INR|rupi INR|$ USD|lira TRY|krona SEK|krone NOK|kroner NOK
            """, isAssumed: true)
        + namesWithCountry

    /// Names that are other words, too ("tiga perak", the medals; "263 pounds", the weight): believed behind a number
    /// with a scale word or in groups only.
    static let doubtfulNames = "perak pound pounds paun"

    private static func codes(_ table: String, isAssumed: Bool = false) -> [(String, Currency)] {
        table.split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { (entry: Substring) in
            guard let space = entry.lastIndex(of: " ") else { return nil }
            let code = String(entry[entry.index(after: space)...])
            return (String(entry[..<space]), Currency(code: code, isAssumed: isAssumed))
        }
    }

    // MARK: Around a sum

    enum Bound: Sendable { case about, atLeast, atMost }

    /// Phrases that stand right before a sum; the longest that matches counts.
    static let qualifiersBefore: [(String, Bound)] =
        bounds(
            """
            sekitar|sekira|sekitaran|kurang lebih|lebih kurang|kira-kira|hampir|nyaris|kisaran|berkisar|mendekati|±|~
            kurleb|lebih kurangnya|di kisaran|ditaksir|sekitar kurang lebih|lk|lk .|l.k|l.k .|k.l|k.l .
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
        "sebesar senilai sejumlah seharga mencapai berjumlah bernilai di angka nilai harga total yakni"

    /// Behind a length of time, they make it a time: "setahun sebelumnya".
    static let aways = "sebelumnya lalu silam kemudian mendatang berikutnya belakangan terakhir"
    /// One word for a rate: "sebulan", "perbulan".
    static let rateWords: [(String, String)] =
        [
            "bulan", "hari", "tahun", "minggu", "malam", "pekan", "jam", "kilo", "batang", "ekor", "butir", "piring",
            "ikat",
            "bungkus", "mangkuk", "mangkok", "porsi", "gelas", "karung", "liter", "pasang", "tandan", "lembar", "botol",
            "potong", "hektare", "kantong", "cangkir", "tusuk", "sisir", "kotak", "keping", "rit", "truk",
        ]
        .map { ("se" + $0, $0) }
        + [
            "kg", "kilogram", "kilo", "liter", "hari", "bulan", "tahun", "minggu", "orang", "unit", "gram", "ton",
            "jam",
        ]
        .flatMap { [("per" + $0, $0), ("per-" + $0, $0)] }

    /// Units of a rate that are more than a word.
    static let ratePhrases: [(String, Bool)] =
        [
            "kepala keluarga", "rumah tangga", "troy ons", "troy ounce", "dolar as", "dollar as", "dolar amerika",
            "meter persegi", "meter kubik", "us $", "ahli waris", "wajib pajak", "musim tanam", "anggota keluarga",
            "keluarga penerima manfaat",
            "kilometer persegi", "rumah ibadah", "ruang kelas", "rombongan belajar", "mata pelajaran",
            "sambungan rumah",
            "dolar singapura", "dolar australia", "troy ounces", "metrik ton", "meter lari", "penerima manfaat",
        ]
        .map { ($0, true) }

    /// Currencies of which the press counts hundredths, as "sen".
    static let hundredfold: Set<String> = ["USD", "EUR", "SGD", "AUD", "MYR", "NZD", "CAD", "HKD", "BND"]
    /// Behind units of rates: "setiap harinya", "per kilonya".
    static let possessive = "nya"
    /// Stand behind "per", but are no units: "per akhir Juni", "per posisi".
    static let noUnits = "akhir awal tanggal posisi tercatat setara turun naik kini penutupan"

    /// "gaji bulanan": the unit of the sum behind it.
    static let rateAdjectives: [(String, String)] = [
        ("bulanan", "bulan"), ("harian", "hari"), ("mingguan", "minggu"), ("tahunan", "tahun"),
    ]
    /// What such a word belongs to.
    static let rateNouns = """
        gaji upah honor honorarium iuran sewa biaya ongkos cicilan angsuran tunjangan insentif setoran pembayaran retribusi
        tarif premi penghasilan pendapatan bayaran lisensi uang
        """

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
        dibanderol banderol bernilai kontrak tukin danais transfer kebagian kecipratan kehilangan meraup mengantongi
        """
    /// Of these, what is paid in small sums, too, with the word for whom or what between: "gaji guru honorer cuma 350 ribu".
    static let priceNouns = """
        gaji upah honor honorarium harga tarif ongkos sewa uang utang hutang biaya iuran cicilan tunjangan insentif rugi denda
        gajinya upahnya honornya harganya tarifnya ongkosnya sewanya uangnya utangnya hutangnya biayanya iurannya cicilannya
        tunjangannya insentifnya dendanya modalnya omzetnya gajiku
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
        volume berat tonase km pembayar pengungsi kpm pemudik jemaah siswa guru petani unduhan pelajar download trafik sms investor
        """
    /// Words with which a clause goes on behind a finished sum, beside the function words.
    static let closers = """
        per sebagai secara setiap tiap berupa maka namun tapi sekaligus kemarin sekarang kini rupanya tersebut lagi
        sudah belum juga pun saja yang ini itu lebih guna sejak tadi lho nah rupiah via lewat terdiri berasal bersumber
        akibat karena penuh tunai kontan seperti bukan melainkan saya kami kita dia mereka ia
        tahun bulan hari kata ujar tutur jelas sehingga padahal sedangkan adalah meliputi
        """
    /// What parts a sum from its conversion.
    static let conversionCues = """
        atau setara dengan sekitar senilai kurang lebih sama ekuivalen kira-kira hampir dari sebesar = ≈ ( , / nilai
        berkisar yang yakni alias di atas
        """

    // MARK: What a sum is to another

    /// Stand between two sums of which the second is what the first became, or is said in its place.
    static let links = """
        menjadi jadi ke ke- kini sekarang dan atau , hingga sampai dari serta / ( melainkan tetapi tapi sisanya sedangkan
        lalu bukan namun
        """
    /// Of these, the ones behind which a sum has the unit of the one before: "Rp 4 juta menjadi Rp 5 juta per bulan".
    static let changes = "menjadi jadi ke kini sekarang hingga sampai"
    /// Stand between a sum without a currency and a later one with it: "dari 2 miliar menjadi Rp 3 miliar".
    static let anticipations = "menjadi jadi ke dari melainkan bukan"
    /// May stand beside those.
    static let anticipationFillers = "total , hanya cuma sebesar senilai tetapi tapi sekitar hampir lebih yang yakni"

    /// Right before a number, they make it a count of those who receive: "berlaku bagi 2 juta".
    static let receivers = "bagi untuk kepada oleh terhadap"
    /// Right before a number, they make it what is left of the sum before: "sisanya 10 juta".
    static let remainders = "sisanya selebihnya sisa"

    static let negators = "bukan bukanlah"
    /// May stand between the negator and its sum.
    static let negationFillers = "lagi sebesar senilai sejumlah seharga mencapai"
    /// Behind a sum, they make "bukan" mean "not only".
    static let onlyWords = "saja semata doang"

    /// "5 juta lebih mahal": a comparison, no counted thing.
    static let comparedAdjectives = "besar tinggi kecil rendah murah mahal banyak sedikit baik lama"
    /// "pembayar pajak 19 juta": people, though money is named.
    static let payers = "pembayar wajib penerima peserta penabung debitur nasabah penunggak pemegang"

    /// Between a sum and its parts; what follows has to add up.
    static let partCues = """
        terdiri rincian rinciannya rinciannnya perincian meliputi masing-masing bersumber berasal yakni yaitu terbagi dibagi
        mencakup gabungan
        """
    /// Before a sum that is what the sums before it come to.
    static let totalCues = "total totalnya totalnya jumlahnya seluruhnya keseluruhan berjumlah ditotal"
    /// Right before or behind a part: plain words for it.
    static let inclusions: [(String, Bool)] = [
        ("di antaranya", true), ("diantaranya", true), ("termasuk", true), ("antara lain", true), ("di dalamnya", true),
    ]
    /// "Dari jumlah itu, Rp 3 miliar ...".
    static let wholeNouns = """
        jumlah angka total dana anggaran nilai nominal pagu uang sum alokasi bantuan hibah pinjaman kerugian
        """
    static let demonstratives = "itu tersebut ini"

    /// Other words that rules look for by themselves.
    static let grammar = """
        @ pembayar wajib penerima peserta penabung debitur nasabah penunggak pemegang : ditotal - akibat karena penuh tunai
        kontan ons kwintal kuintal rim lusin kodi gros zak mahal murah
        antara dari menjadi ke per setiap tiap tiap-tiap masing-masing an persen persennya pukul jam tahun pada sejak
        hingga di as sebulan untuk bagi % ( ) , . / - – — ‐ − : $ = ≈ th st nd rd awal akhir pertengahan medio periode
        era dekade selama sepanjang anggaran ta ajaran lalu silam mendatang depan ini itu nanti kemarin besok yang akan
        hari pekan minggu bulan malam pagi siang sore dini petang tanggal tgl copyright © kuartal triwulan semester kw
        sampai mulai s/d s.d sd sekitar sekira dengan rencananya direncanakan dijadwalkan serta atau dan atas setara ekuivalen
        alias kurang saban besar tinggi kecil rendah murah mahal banyak sedikit baik lama
        """
}
