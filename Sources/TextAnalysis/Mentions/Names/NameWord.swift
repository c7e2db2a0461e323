/// Words that only the rules for names ask for, in groups; one word may be in several.
///
/// `WordClass` holds what all rules share. A rule asks a token for its group and never compares strings.
struct NameWord: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private static func bit(_ index: Int) -> NameWord { NameWord(rawValue: 1 << index) }

    // Governments and places
    static let cityGovernment = bit(0)
    static let regencyGovernment = bit(1)
    static let provinceGovernment = bit(2)
    /// A local government by its short name: "Pemkot", "Pemda".
    static let shortGovernment: NameWord = [.cityGovernment, .regencyGovernment, .provinceGovernment]
    /// "pemda": any local government.
    static let anyGovernment = bit(3)
    /// Between "Pemerintah" and its place: "Daerah", "Kota".
    static let areaKind = bit(4)
    static let daerah = bit(5)

    // Bodies
    /// Named for what they do: a person's name behind them is not part of theirs.
    static let functionalHead = bit(8)
    /// Any body of the kind, unless a name follows: "sekolah", "kelompok".
    static let genericHead = bit(9)
    /// A whole name by themselves: "DPRD", "Bappeda".
    static let selfNamed = bit(10)
    /// Part of a larger body, named inside an office: "Bidang", "Divisi".
    static let subunitHead = bit(11)
    /// Behind a generic head, and still no name: "Dasar", "Rakyat".
    static let genericComplement = bit(12)
    static let legalForm = bit(13)
    /// Heads whose names hold no numbers: "PT", "Bank".
    static let unnumberedHead = bit(14)
    static let persero = bit(15)
    static let tbk = bit(16)
    /// At the end of a foreign company's name: "Co. Ltd".
    static let foreignForm = bit(7)
    static let team = bit(17)
    static let partyHead = bit(18)
    /// Acronyms for any body of a kind: "OPD", "BUMN".
    static let genericAcronym = bit(19)
    /// A building with a head of its own: "Kepala Terminal Patria".
    static let facilityHead = bit(21)
    /// A place to be, and no body: "Geopark", "Stadion".
    static let site = bit(23)
    /// Where a bank's name ends: "Bank Jateng Cabang Sragen".
    static let branch = bit(22)
    /// "Badan Usaha Milik Daerah" is any such body.
    static let ownedKind = bit(58)
    /// Heads that mean the one body of their kind in the text when they stand alone: "Kejaksaan".
    static let lonelyHead = bit(55)
    /// Groups of a village: its name may end theirs.
    static let villageGroup = bit(6)
    /// Between "Kantor" and the body whose seat it is.
    static let seat = bit(59)
    static let office = bit(60)
    /// Written in lower case as often as not before a name: "kantor Pelayanan Pajak".
    static let looseHead = bit(20)

    // Linkers
    static let englishLinker = bit(24)
    static let and = bit(25)
    /// Linkers that end most names of bodies: "di", "ke", "dengan".
    static let endingLinker = bit(26)
    static let untuk = bit(27)
    static let of = bit(28)

    // People and offices
    static let nameParticle = bit(32)
    static let asOffice = bit(33)
    static let lawWord = bit(34)
    static let wali = bit(35)
    static let kota = bit(36)
    /// Heads whose second word is part of them: "juru bicara", "kuasa hukum".
    static let pairedHead = bit(37)
    static let chief = bit(38)
    static let officer = bit(39)
    /// Behind an office's head: "Umum", "Utama", "Pelaksana".
    static let officeQuality = bit(40)
    static let roleLinker = bit(41)
    /// Offices that are followed by the place they govern: "Camat", "Bupati".
    static let placeOffice = bit(42)
    static let minister = bit(43)
    /// Before a nickname: "akrab disapa", "panggilan".
    static let calledCue = bit(44)
    static let aliasCue = bit(45)
    static let namedCue = bit(46)
    /// Before the place that somebody comes from: "asal", "warga".
    static let originCue = bit(47)

    /// Behind a rank, before the name: "TNI", "Pol", "Purn".
    static let rankSuffix = bit(48)
    /// Written with a point before the rest of the name: "Moh. Hatta".
    static let namePrefix = bit(56)
    /// Part of what a single name is called: "Gus Dur".
    static let nameHonorific = bit(57)
    /// Before the part of a company that an office leads: "wilayah Jawa Bagian Tengah".
    static let areaLinker = bit(61)
    /// Between an office and its holder: "nonaktif", "terpilih".
    static let incumbency = bit(49)

    /// Offices with "Jenderal" in them: behind others it is the holder's rank, "Kapolri Jenderal".
    static let generalHead = bit(62)
    /// Bodies that others are a part of, named behind them: "Ditjen Pajak Kementerian Keuangan".
    static let parentHead = bit(53)
    /// Of an office held no more, for the time being, not yet.
    static let formerly = bit(30)
    static let provisionally = bit(31)
    static let prospectively = bit(52)
    /// "Jenderal"
    static let rank = bit(29)
    /// At the end of an English phrase that names a thing and no body: "Asian Games", "Net Interest Margin".
    static let englishThing = bit(63)

    /// Capitalised like a name, and none: "Ramadhan", "Idul".
    static let occasion = bit(50)
    /// In lower case behind a name and a comma: what somebody does.
    static let occupation = bit(51)
    /// Before a place's name: "di", "wilayah", "Jalan".
    static let placeCue = bit(54)

}

extension NameWord {
    /// The groups of a word.
    static func groups(of word: WordID) -> NameWord {
        word.isKnown && Int(word.index) < byWord.count ? byWord[Int(word.index)] : []
    }

    /// The groups of each token's word.
    static func groups(of tokens: [Token]) -> [NameWord] {
        let byWord = byWord
        return tokens.map { $0.word.isKnown && Int($0.word.index) < byWord.count ? byWord[Int($0.word.index)] : [] }
    }

    /// Every word of the groups: the lexicon must number them.
    static var vocabulary: [String] { table.map(\.1) }

    private static let byWord: [NameWord] = {
        let lexicon = Lexicon.shared
        var groups = [NameWord](repeating: [], count: lexicon.count)
        for (group, words) in table {
            for id in lexicon.ids(ofWords: words) where id.isKnown { groups[Int(id.index)].formUnion(group) }
        }
        return groups
    }()

    private static let table: [(NameWord, String)] = governments + bodies + people

    private static let governments: [(NameWord, String)] = [
        (.cityGovernment, "pemkot"),
        (.regencyGovernment, "pemkab"),
        (.provinceGovernment, "pemprov pemdaprov"),
        (.anyGovernment, "pemda pemerintah"),
        (.areaKind, "daerah kota kabupaten provinsi"),
        (.daerah, "daerah"),
    ]

    private static let bodies: [(NameWord, String)] = [
        (
            .functionalHead,
            """
            dinas kementerian kemenko badan biro bagian bidang direktorat ditjen sekretariat setda setdaprov setdakab
            inspektorat kantor balai komisi dewan dprd majelis mahkamah pengadilan kejaksaan kejari kejati kepolisian
            polda polres polresta polrestabes polsek kodim korem kodam otoritas fraksi satgas tim bappeda bapenda bpbd
            dinkes dinsos dishub disdik diskominfo lembaga fakultas upt uptd puskesmas seksi unit kpu bawaslu kedutaan
            konsulat delegasi satuan komite markas partai dpd dpc dpp dpw lapas rutan kelompok departemen divisi kppn
            bpkd bpkad bkpsdm subbagian satker bumn bumd
            """
        ),
        (
            .genericHead,
            """
            sekolah kelompok tim forum lembaga unit kantor balai masjid bidang bagian biro bank sd smp sma smk tk paud
            slb rs rsud puskesmas posyandu panitia panti koperasi pondok pesantren yayasan karang satgas satuan dewan
            pusat organisasi dharma pengadilan induk gereja jaringan akademi institut universitas upt pd ud mi
            perkumpulan departemen divisi
            """
        ),
        (
            .selfNamed,
            """
            dprd bpbd kpud rsud bpkd bpkad bkpsdm bappeda dinkes dinsos dishub disdik bapenda bakesbangpol polda polres
            kodim disperindag bappenas baznas lazismu
            """
        ),
        (.subunitHead, "bidang bagian seksi divisi unit departemen subbagian biro satuan"),
        (
            .genericComplement,
            """
            dasar menengah pertama atas kejuruan rakyat lapangan negeri swasta penerima manfaat tani ternak
            kecil mikro jam merah putih kelurahan tiyuh juri
            """
        ),
        (.ownedKind, "usaha"),
        (.seat, "pusat cabang wilayah"),
        (.villageGroup, "kelompok poktan gapoktan pokdakan pokmas pokdarwis kwt kub p4s bumdes posyandu"),
        (
            .lonelyHead,
            "kejaksaan kepolisian pengadilan kementerian dinas yayasan universitas kedutaan perhimpunan paguyuban"
        ),
        (.office, "kantor konsorsium"),
        (.facilityHead, "pelabuhan terminal bandara museum stasiun rutan lapas taman bendungan"),
        (
            .site,
            """
            geopark stadion stadium gedung gor hotel jalan jl tol jembatan lapangan monumen tugu alun-alun mal mall plaza
            apartemen perumahan bandara terminal stasiun pelabuhan gunung sungai pantai pulau danau bukit waduk situ candi
            masjid gereja pura vihara taman kawasan desa kelurahan kecamatan kampung dusun
            """
        ),
        (
            .parentHead,
            "kementerian kemenko dpr dprd mpr polri polda polres pemprov pemkab pemkot kejaksaan kemendagri kemenkeu kemenkes"
        ),
        (.branch, "cabang capem unit kcp"),
        (.legalForm, "pt cv ud"),
        (.unnumberedHead, "pt cv bank"),
        (.persero, "persero"),
        (.tbk, "tbk"),
        (.foreignForm, "co ltd inc corp llc plc gmbh"),
        (.team, "tim"),
        (.partyHead, "dpd dpc dpp dpw fraksi"),
        (
            .genericAcronym,
            """
            opd skpd skpk upt uptd bumn bumd bumdes umkm ukm ikm kk rt rw ham it sdm pns asn csr hrd tki tkw wni wna
            apbd apbn dak dau ptn pts smp sma smk perda pad usd idr wib wita wit covid ri lsm ormas ksp kur rups
            rupst rupslb pppk cpns tka tkdn kpm ktp npwp nik nib siup perppu uu ruu kuhp kuhap pp permen perpres inpres
            keppres rapbn rapbd apbnp pnbp pph ppn pbb thr bbm lpg lng spbu ebt plts pltu plta pltp ipo ihsg pdb pdrb umk
            ump umr ihk sda sop skb sk mou ktt hut hp tv ac gps qris atm cctv ai pcr tbc dbd hiv aids odgj ispa ppkm psbb
            tps tpa tpst ipal mck rtlh bos pip kip kks pkh bpnt blt blts bst bsu sd sltp slta mts paud sim stnk bpkb bap
            tkp jpu ott tppu kdrt esg sdgs sdg gcg tjsl kpr npl ldr wfh wfa vip mbg spmb ppdb rs rsu igd ugd icu eur sgd
            nkri rtrw rpjmd rpjmn rkpd dtks dtsen dpt dps dpo pbi jkn kis jht jkk psn mrt lrt krl brt suv mpv ev hgb hgu
            shm lhkpn ukt ipk ceo cfo coo cto dd add adk adp dbh did dbhcht bphtb bbnkb fgd ktm klb nft kkn phk gor tc
            """
        ),
        (
            .looseHead,
            "kantor dinas badan kementerian komisi direktorat fraksi kejaksaan pengadilan universitas yayasan kedutaan"
        ),
        (.englishLinker, "of for and the on"),
        (.and, "dan and &"),
        (.endingLinker, "ke dengan serta di dalam"),
        (.untuk, "untuk"),
        (.of, "of for on"),
    ]

    private static let people: [(NameWord, String)] = [
        (.nameParticle, "bin binti al van de von el"),
        (.asOffice, "selaku sebagai"),
        (.lawWord, "peraturan keputusan instruksi surat edaran"),
        (.wali, "wali walikota"),
        (.kota, "kota"),
        (.pairedHead, "juru orang public kuasa tokoh"),
        (.chief, "chief"),
        (.officer, "officer"),
        (
            .officeQuality,
            "agung muda madya umum utama khusus jenderal eksekutif harian besar pelaksana tugas daerah senior bicara hukum"
        ),
        (.rank, "jenderal"),
        (.formerly, "mantan eks bekas ex former demisioner"),
        (.provisionally, "plt plh pj pjs penjabat acting interim"),
        (.prospectively, "terpilih calon bakal bacalon"),
        (.generalHead, "sekretaris direktur inspektur konsul gubernur jaksa ketua wakil direktorat sekretariat"),
        (
            .englishThing,
            """
            games game hybrid price prices margin coverage leaching gas oil growth plan plans celebration ride
            intermediate reaction ratio pandemic day week month year cup league award awards festival expo show index
            goals goal responsibility race championship championships masters conference summit edition series season
            cross sport turbo pro max ultra plus lite rate rates loan asset assets income revenue cost value tax law act
            policy strategy framework roadmap model challenge competition contest tournament pride effect impact report
            review survey study list vaccine syndrome disease virus
            """
        ),
        (.roleLinker, "bidang urusan umum dari fraksi pada daerah wilayah cabang area"),
        (.areaLinker, "wilayah cabang area regional"),
        (
            .placeOffice,
            """
            camat lurah kades bupati gubernur walikota panewu peratin wedana keuchik geuchik kapolsek kapolres kapolda
            kapolresta dandim danrem kajari kajati
            """
        ),
        (.minister, "menteri wamen menko"),
        (.calledCue, "disapa sapaan panggilan dipanggil akrab"),
        (.aliasCue, "alias"),
        (.namedCue, "bernama"),
        (.originCue, "asal warga"),
        (.rankSuffix, "tni pol purn inf czi kav arh cpm mar pnb"),
        (.incumbency, "non aktif nonaktif terpilih petahana demisioner definitif setempat"),
        (.namePrefix, "moh muh mohd abd sy m dt"),
        (.nameHonorific, "gus cak kang bung buya ning teh"),
        (
            .occasion,
            """
            ramadhan ramadan syawal muharram natal lebaran imlek nyepi waisak paskah idul iduladha idulfitri
            jawa sumatera sumatra kalimantan sulawesi nusantara pasifik asia eropa afrika atlantik hindia madura
            """
        ),
        (
            .occupation,
            """
            penerima kuli penjual pedagang petani nelayan warga ibu buruh mahasiswa mahasiswi siswa siswi guru salah
            seorang pengusaha pemilik ketua anggota sopir tukang peternak pekerja perajin pengrajin pembudidaya pelaku
            relawan bidan perawat dokter kepala sekretaris bendahara koordinator dosen peneliti pengamat ekonom analis
            pengunjung penumpang pelanggan pengemudi tokoh pengurus pemuda kader pensiunan pawang sineas komika misionaris
            supir pialang peternak wartawan reporter pegiat penggiat kreator kapten karyawan karyawati
            pegawai staf santri pengembang satpam teknisi montir mekanik nakhoda masinis kondektur juragan
            penjahit komposer dirigen dalang penari koreografer kurator pemeran pembawa vlogger blogger modder
            akademisi cendekiawan purnawirawan veteran pemulung kusir kernet penggembala penambang pemahat pematung
            penerjemah pustakawan apoteker ahli pakar pengacara advokat psikolog investor wiraswasta wirausaha
            wirausahawan pembudidaya pengepul tengkulak loper pramugari pilot wakil gelandang striker penyerang
            bek kiper pelatih pebalap pebulutangkis atlet artis aktris aktor penyanyi musisi vokalis gitaris seniman
            budayawan pelukis penulis penyair sutradara produser fotografer jurnalis legenda pendiri pembina pemangku
            """
        ),
        (.placeCue, "di ke wilayah kawasan jalan jl lereng asal menuju puncak hulu hilir pantai pesisir"),
    ]
}
