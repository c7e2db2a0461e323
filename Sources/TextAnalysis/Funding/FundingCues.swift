internal import Records

/// Instrument and status by the words that stand for them.
struct FundingCues {
    let text: TokenizedText

    // MARK: Instrument

    /// By the words of the gift, then of its sentence, then by who pays.
    func instrument(of gift: Gift, payer: ActorCategory?) -> Instrument {
        instrument(in: gift.unit, gift) ?? instrument(in: gift.sentence, gift) ?? instrument(of: payer, gift)
    }

    private func instrument(in range: Range<Int>, _ gift: Gift) -> Instrument? {
        let words = Set(range.map { text.text($0).lowercased() })
        for (instrument, cues) in Self.instruments where !cues.isDisjoint(with: words) {
            if instrument == .aid, gift.amount == nil, !Self.goods.isDisjoint(with: words) { return .inKind }
            return instrument
        }
        return nil
    }

    private func instrument(of payer: ActorCategory?, _ gift: Gift) -> Instrument {
        if gift.features.contains(.budgetSource) { return .budget }
        switch payer {
        case .localGovernment, .ministryAgency, .nationalGovernment, .legislature: return .budget
        case .multilateral, .foreignGovernment: return .aid
        case .bank, .company: return .other
        case .foundation, .community, .individual, .party: return .donation
        default: return .other
        }
    }

    /// In order: the first that fits is the instrument.
    private static let instruments: [(Instrument, Set<String>)] = [
        (.csr, ["csr", "tjsl"]),
        (.loan, ["pinjaman", "utang", "kredit", "loan", "meminjamkan", "meminjam", "peminjam", "kur"]),
        (.grant, ["hibah", "menghibahkan", "dihibahkan", "grant"]),
        (
            .donation,
            [
                "donasi", "sumbangan", "menyumbang", "menyumbangkan", "disumbangkan", "zakat", "infak", "infaq",
                "sedekah",
                "wakaf", "mendonasikan", "didonasikan", "terkumpul",
            ]
        ),
        (
            .investment,
            [
                "investasi", "berinvestasi", "menginvestasikan", "modal", "menyuntikkan", "suntikan", "pendanaan",
                "menanamkan",
                "penyertaan",
            ]
        ),
        (
            .budget,
            [
                "apbn", "apbd", "anggaran", "dianggarkan", "menganggarkan", "dak", "dau", "pagu", "dana desa",
                "subsidi",
                "belanja", "alokasi", "mengalokasikan", "dialokasikan", "dd", "add", "bos", "bansos", "blt", "transfer",
            ]
        ),
        (.aid, ["bantuan", "membantu", "santunan", "beasiswa", "dibantu", "insentif", "stimulus"]),
        (.purchase, ["kontrak", "membeli", "pembelian", "akuisisi", "tender", "lelang"]),
    ]

    private static let goods: Set<String> = [
        "material", "sembako", "beras", "masker", "alat", "peralatan", "paket", "unit", "sapi", "kambing", "bibit",
        "benih",
        "pupuk", "kursi", "ambulans", "buku", "seragam", "vaksin", "makanan", "air", "hewan", "mobil", "perahu",
        "traktor",
        "obat", "tenda", "selimut", "kendaraan", "komputer", "laptop", "ekor",
    ]

    // MARK: Status

    /// By negation, then by words of asking, of the future, and of what has been done.
    func status(of gift: Gift) -> FundingStatus {
        let words = gift.sentence.map { text.text($0).lowercased() }
        let all = Set(words)
        if gift.features.contains(.negation) && deniesVerb(gift.unit) { return .denied }
        if !Self.refusals.isDisjoint(with: all) { return .denied }
        if !Self.requests.isDisjoint(with: all) { return .requested }
        if !Self.futures.isDisjoint(with: all) { return .planned }
        if !Self.done.isDisjoint(with: all) { return .disbursed }
        return .stated
    }

    /// "tidak menerima", "batal disalurkan".
    private func deniesVerb(_ sentence: Range<Int>) -> Bool {
        sentence.dropLast().contains { index in
            text.tokens[index].isA(.negation)
                && text.tokens[index + 1].isA([.givingVerb, .receivingVerb, .givenPassive])
                && text.text(index).lowercased() != "belum"
        }
    }

    private static let refusals: Set<String> = ["ditolak", "menolak", "dibatalkan", "membatalkan", "batal"]
    private static let requests: Set<String> = [
        "mengusulkan", "mengajukan", "diusulkan", "diajukan", "usulan", "usul", "proposal", "memohon", "permohonan",
    ]
    private static let futures: Set<String> = [
        "akan", "bakal", "berencana", "direncanakan", "rencana", "rencananya", "dianggarkan", "menganggarkan",
        "menyiapkan",
        "disiapkan", "siapkan", "mengalokasikan", "depan", "berkomitmen", "komitmen", "menjanjikan", "dijanjikan",
        "target",
    ]
    private static let done: Set<String> = [
        "telah", "sudah", "menyalurkan", "disalurkan", "menyerahkan", "diserahkan", "mengucurkan", "dikucurkan",
        "menggelontorkan", "digelontorkan", "menerima", "diterima", "mendapat", "mendapatkan", "memperoleh",
        "dicairkan",
        "menyumbang", "menyumbangkan", "memberikan", "diberikan", "terealisasi", "realisasi", "membagikan", "dibagikan",
        "salurkan", "serahkan", "kucurkan", "gelontorkan", "menghibahkan", "tersalurkan",
    ]
}
