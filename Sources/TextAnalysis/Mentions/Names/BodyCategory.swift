internal import Records

/// What kind of body a head word tells.
enum BodyCategory {
    static func category(ofHead head: WordID) -> ActorCategory { byHead[head] ?? .other }

    /// What a word behind a name's head tells: "Tether Holdings", "Royal Singapore Navy"; the last such word counts.
    static func category(ofWords tokens: ArraySlice<Token>) -> ActorCategory? {
        tokens.reversed().lazy.compactMap { byTail[$0] }.first
    }

    private static let byTail = WordTable(
        tails.flatMap { entry in entry.words.split(whereSeparator: \.isWhitespace).map { (String($0), entry.category) }
        })

    static let tails: [(category: ActorCategory, words: String)] = [
        (
            .company,
            """
            group grup corp corporation inc ltd limited llc co company holding holdings ventures capital sekuritas securities
            motor motors energy resources airlines airways air mining tambang technologies technology tech labs studio
            studios entertainment pictures records property properti realty land finance multifinance insurance asuransi
            telecom mobile digital media foods food pharma farma textile steel cement semen logistics logistik express
            partners investment investments asset management consulting industries industri electric electronics
            automotive oil gas petroleum chemical chemicals mart swalayan store
            """
        ),
        (.bank, "bank banking"),
        (.university, "university college school academy universitas"),
        (.foundation, "foundation"),
        (.media, "news tv post times daily radio magazine"),
        (.community, "fc united club association federation society community alliance union council forum network"),
        (.multilateral, "nations"),
        (.ministryAgency, "navy army police ministry agency commission department bureau authority"),
    ]

    private static let byHead = WordTable(
        table.flatMap { entry in
            entry.heads.filter { Lexicon.shared.id($0).isKnown }.map { ($0, entry.category) }
        })

    private static let table: [(category: ActorCategory, heads: Set<String>)] = [
        (.legislature, ["dprd", "komisi", "fraksi"]),
        (.company, ["pt", "cv", "ud", "pd", "perum", "perumda", "perumdam", "pdam", "bumd", "bursa"]),
        (.bank, ["bank", "bpd", "bpr"]),
        (.foundation, ["yayasan", "panti"]),
        (
            .university,
            ["universitas", "institut", "politeknik", "akademi", "fakultas", "stikes", "iain", "uin", "stain"]
        ),
        (.party, ["partai", "dpp", "dpc", "dpw"]),
        (
            .community,
            [
                "perkumpulan", "himpunan", "ikatan", "asosiasi", "gabungan", "persatuan", "perhimpunan", "forum",
                "koalisi",
                "aliansi", "serikat", "paguyuban", "koperasi", "kelompok", "poktan", "gapoktan", "karang", "masjid",
                "pkk",
                "pokmas", "kadin", "organisasi", "federasi", "pesantren", "pondok",
            ]
        ),
        (
            .ministryAgency,
            [
                "kementerian", "kemenko", "badan", "direktorat", "ditjen", "mahkamah", "pengadilan", "kejaksaan",
                "kejari",
                "kejati", "kepolisian", "polda", "polres", "polresta", "polsek", "kodim", "korem", "kodam", "otoritas",
                "ombudsman", "bappenas", "satgas", "baznas", "komite",
            ]
        ),
        (
            .localGovernment,
            [
                "dinas", "biro", "bagian", "bidang", "sekretariat", "setda", "setdaprov", "inspektorat", "bappeda",
                "bapenda", "bpbd", "bpkad", "bpkd", "bkpsdm", "dinkes", "dinsos", "dishub", "disdik", "diskominfo",
                "dlh",
                "dpmp", "disperindag", "disnaker", "upt", "uptd", "puskesmas", "rsud", "kantor",
            ]
        ),
        (.foreignGovernment, ["kedutaan", "kedubes", "konsulat", "delegasi"]),
    ]
}
