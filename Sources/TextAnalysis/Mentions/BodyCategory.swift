internal import Records

/// What kind of body a head word tells.
enum BodyCategory {
    static func category(ofHead head: String) -> ActorCategory {
        let word = head.lowercased()
        return table.first { $0.heads.contains(word) }?.category ?? .other
    }

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
