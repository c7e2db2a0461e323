/// The closed word sets of the rules for programmes and works.
enum ProgramWords {
    /// "program bertajuk X": the name follows.
    static let naming = WordSet(namingWords)
    /// "programnya yaitu X", "salah satunya X".
    static let listing = WordSet(listingWords)
    /// Between a cue and the name.
    static let filler = WordSet(fillerWords)
    /// Lower-case words inside a name, besides the lexicon's linkers.
    static let small = WordSet(smallWords)
    /// Linkers that part a name from what follows it.
    static let parting = WordSet(partingWords)
    /// First words of a fund's capitalised name.
    static let fundHead = WordSet(fundHeadWords)
    /// First words of a fund's name in lower case that an acronym follows.
    static let fundStart = WordSet(fundStartWords)
    static let englishHead = WordSet(englishHeadWords)
    /// Cues before which single words are seldom names.
    static let weakCue = WordSet(weakCueWords)
    /// Acronyms and kinds that name no programme by themselves.
    static let generic = WordSet(genericWords)
    /// Behind a body's name these make a programme of it: "Bank Sampah Peduli".
    static let caring = WordSet(caringWords)
    /// Heads of bodies that are programmes' names, too: "program Sekolah Penggerak".
    static let softHead = WordSet(softHeadWords)
    static let launching = WordSet(launchingWords)
    /// First words of programmes for settlements, "Desa Siaga", and the words behind them.
    /// "program seperti X, Y dan Z".
    static let example = WordSet(exampleWords)
    /// What stands behind these is a law's name.
    static let law = WordSet(lawWords)
    /// "Program Studi Hukum" is a department.
    static let study = WordSet(studyWords)
    /// "Laut Bersih yang dicanangkan bupati": who names it founds a programme.
    static let founding = WordSet(foundingWords)
    static let settlement = WordSet(settlementWords)
    static let quality = WordSet(qualityWords)
    /// Last words of English names that are programmes'.
    static let englishTail = WordSet(englishTailWords)
    static let being = WordSet(beingWords)
    /// What carries on the name of a fund of the register: "DAK Fisik Bidang Kesehatan".
    static let section = WordSet(sectionWords)
    /// Structures that are built, and that receive nothing by themselves.
    static let structure = WordSet(structureWords)
    /// Buildings that are institutions as well.
    static let institution = WordSet(institutionWords)
    static let buildingVerb = WordSet(buildingVerbWords)
    /// Before a structure these make it the place of something.
    static let locating = WordSet(locatingWords)
    static let purpose = WordSet("untuk guna bagi")
    /// What a sentence says of a structure that gets money.
    static let funded = WordSet(fundedWords)
    /// Nouns of building: what stands behind them is a work.
    static let construction = WordSet(constructionWords)
    /// Nouns of what is done to a structure that stands.
    static let upkeep = WordSet(upkeepWords)
    /// Events are no programmes.
    static let event = WordSet(eventWords)
    /// Adjectives and the like that make no name of a structure: "Jalan Nasional".
    static let kind = WordSet(kindWords)
    /// Offices that a person's name stands behind; "Nelayan" and "Petani" may be part of a programme's name.
    static let office = WordSet(officeWords)
    /// What stands in quotation marks behind these is a work of art.
    static let art = WordSet(artWords)
    /// First words of an award's name: "Best Health Program".
    static let award = WordSet("best top most")
    /// "Gelombang 3", "Tahap II": a part of a programme in time.
    static let phase = WordSet(phaseWords)
    static let bank = WordSet("bank")
    static let waste = WordSet("sampah")
    /// Passives of building, which tell of money only beside a sum.
    static let built = WordSet(builtWords)
    /// Buildings that are called by the body in them: "Kantor Dinas Pasar".
    static let seat = WordSet(seatWords)
    /// Callings that a programme's name may start with: "Duta Literasi".
    static let softOffice = WordSet(softOfficeWords)
    /// First words of a line that names another article.
    static let related = WordSet("baca simak lihat")
    /// Capitalised before a name, it is a company more often than a programme.
    static let insurance = WordSet("asuransi")
    /// Behind "dan" the next name starts with these.
    static let cue = WordSet("program proyek")
    static let ordinal = WordSet("pertama kedua ketiga keempat kelima")
    static let and = WordSet("dan serta")
    static let or = WordSet("atau")

    /// Every word of the sets, for the lexicon.
    static let all = [
        namingWords, listingWords, exampleWords, lawWords, studyWords, foundingWords, builtWords, seatWords,
        softOfficeWords, artWords, phaseWords,
        "bank sampah best top most", settlementWords, qualityWords, englishTailWords, fillerWords, smallWords,
        partingWords, fundHeadWords, fundStartWords,
        englishHeadWords, weakCueWords, genericWords, caringWords, softHeadWords, launchingWords, beingWords,
        sectionWords, constructionWords, upkeepWords, officeWords, eventWords, kindWords, structureWords,
        institutionWords,
        buildingVerbWords,
        locatingWords, fundedWords,
        "program proyek asuransi untuk guna bagi dan serta atau baca simak lihat pertama kedua ketiga keempat kelima",
    ].joined(separator: " ")

    private static let namingWords = """
        bertajuk bertema bernama berjudul dinamai dinamakan bertemakan dijuluki bertitel disebut dikenal
        """
    private static let listingWords = "satunya yakni yaitu ialah"
    private static let exampleWords = "seperti lain antaranya meliputi"
    private static let lawWords = "ruu uu raperda perda perpres perpu perppu perbup pergub perwali permen inpres pp pmk"
    private static let studyWords =
        "studi magister doktor doktoral pascasarjana sarjana diploma profesi vokasi spesialis"
    private static let foundingWords = "dicanangkan digagas diinisiasi digulirkan diprakarsai"
    private static let settlementWords = "desa kampung kelurahan kota kabupaten nagari gampong pekon dusun"
    private static let qualityWords = """
        tangguh mandiri siaga sehat iklim cerdas digital bersih ramah layak sadar peduli cinta bebas berdaya tanggap
        bersinar berkah berseri wisata devisa inklusi damai pintar bahagia percontohan binaan
        """
    private static let fillerWords = """
        unggulan bertajuk bertema bernama baru utama nasional bantuan sosial strategis prioritas pemerintah hibah
        beasiswa pengadaan pembangunan dana subsidi pusat daerah andalan rutin tahunan lanjutan khusus inovatif
        """
    private static let smallWords = "one to a with by my me be our from ber se"
    private static let partingWords = "di ke dalam dengan untuk serta bagi tentang atas"
    private static let fundHeadWords =
        "bantuan dana kartu program beasiswa kredit gerakan alokasi aksi asuransi pembiayaan"
    private static let fundStartWords = "bantuan dana alokasi asuransi kredit beasiswa subsidi kartu"
    private static let englishHeadWords = """
        project program programme fund support initiative scheme facility grant partnership
        """
    private static let englishTailWords = "project program programme initiative scheme"
    private static let weakCueWords = "kegiatan inovasi inisiatif skema prakarsa gerakan kampanye sosialisasi"
    private static let genericWords = """
        csr tjsl sda sdm apbd apbn umkm bumn bumd kb tni polri ri pkk sd smp sma s1 s2 s3 kpr ipo sdgs ppkm covid-19 ebt plts
        plta pltu pltp pltmh ipal tpa spam bts ktp pju rtlh bimtek musrenbang diklat fgd rakor ukm pmi asn pns
        bbm lpg ktt pilkada pemilu pbb ppn pph pdb ikm rkpd rpjmd rab ruu uu perda dprd dpr magister sarjana doktor
        diploma profesi pascasarjana ramadan ramadhan lebaran natal desa kampung stimulus pandemi it ai bpjs wni wna dpo nik tv dp rkp rpjmn mlm psn
        """
    private static let caringWords = "peduli berbagi mengajar mengabdi menyapa berdaya"
    private static let softHeadWords = """
        sekolah koperasi jaringan pasar karang kelompok kampung desa induk satuan rumah taman kebun dapur warung
        lumbung sentra posyandu
        """
    private static let launchingWords = """
        meluncurkan mencanangkan menggagas pencanangan
        """
    private static let beingWords = "sebuah merupakan adalah yakni yaitu ialah menjadi salah suatu"
    private static let sectionWords = """
        fisik nonfisik non-fisik non reguler penugasan afirmasi bidang sub sub-bidang subbidang tematik
        """
    private static let constructionWords = """
        pembangunan rehabilitasi renovasi revitalisasi pembuatan rekonstruksi pengeboran konstruksi pemugaran
        """
    private static let upkeepWords = """
        perbaikan perluasan pelebaran preservasi pengaspalan normalisasi penataan pembenahan pemeliharaan peningkatan
        pengerukan betonisasi
        """
    private static let artWords = "lagu single album film sinetron novel buku serial puisi video artikel opini"
    private static let phaseWords = "gelombang tahap paket angkatan batch jilid termin"
    private static let builtWords = "dibangun direnovasi direhabilitasi direvitalisasi diperluas dibenahi"
    private static let seatWords = "gedung kantor studio asrama mess laboratorium aula"
    private static let softOfficeWords = "duta kader guru dosen dokter bidan relawan agen"
    private static let officeWords = """
        presiden gubernur bupati wali walikota menteri kepala ketua direktur camat lurah sekretaris wakil kapolri
        kapolda kapolres rektor komisaris manajer juru anggota jaksa hakim dirjen kabid kadis pj plt sekda
        """
    private static let eventWords = """
        forum expo rapat seminar workshop symposium simposium deklarasi konferensi kongres lomba turnamen webinar
        musyawarah muktamar munas rakernas rakor konser pameran upacara sidang piala kejuaraan award awards summit talk meeting
        conference run pilkada pemilu apel doa games hackathon idul idulfitri iduladha
        """
    private static let kindWords = """
        nasional provinsi kabupaten kota desa raya tol utama lingkungan umum negara daerah baru internasional domestik
        layang bersama induk
        """
    private static let structureWords = """
        jalan jembatan bendungan bendung embung waduk dermaga terminal bandara pelabuhan stadion gor irigasi ipal tpa
        tpst spam pltp plta pltu plts pltmh tol flyover underpass tugu alun-alun taman saluran tanggul galeri hunian
        rusun rusunawa sentra menara monumen geopark drainase kanal sirkuit velodrome pompa kolam talut gedung
        balai-kota islamic pasar lapangan kawasan rumah-susun jaringan mrt lrt kereta
        """
    private static let institutionWords = """
        masjid musala gereja pura vihara museum rsud rs puskesmas sekolah pesantren kampus rumah asrama perpustakaan
        panti klenteng madrasah kantor studio aula laboratorium balai mess poliklinik pusat sdn smpn sman smkn
        """
    private static let buildingVerbWords = """
        membangun menggali merenovasi merehabilitasi memperbaiki memperluas menuntaskan merevitalisasi memagari menata
        mengeruk mengaspal bangun dibangun dibangunnya melebarkan membenahi merampungkan menyelesaikan merekonstruksi
        """
    private static let locatingWords = "di ke dari depan sekitar dekat menuju sepanjang pada melalui lewat"
    private static let fundedWords = """
        mendapat mendapatkan menerima memperoleh dibangun dibenahi digelontor digelontorkan dianggarkan didanai dibiayai
        diperbaiki menelan menyedot menghabiskan direnovasi direhabilitasi direvitalisasi diperluas dialokasikan
        ditargetkan dikerjakan pagu anggaran biaya nilai senilai
        """
}
