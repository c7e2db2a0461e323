internal import Records

/// What kind of body a head word tells.
enum BodyCategory {
    static func category(ofHead head: WordID) -> ActorCategory { byHead[head] ?? .other }

    private static let byHead: [WordID: ActorCategory] = {
        var categories: [WordID: ActorCategory] = [:]
        for (category, heads) in table {
            for id in heads.map(Lexicon.shared.id) where id.isKnown && categories[id] == nil {
                categories[id] = category
            }
        }
        return categories
    }()

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
