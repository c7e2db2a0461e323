internal import Records

/// How far a gift has come, by the words that say so.
struct StatusReader {
    let text: TokenizedText

    /// A table row's, by its headings; nil for other gifts and where they do not tell.
    func statusOfRow(_ gift: Gift) -> FundingStatus? {
        gift.rule == "funding.table" ? statusOfHeadings(gift) ?? .stated : nil
    }

    /// By negation, then by words of asking, of the future, and of what has been done.
    func status(of gift: Gift) -> FundingStatus {
        // A gift of a list with a verb of its own is told by its own words.
        let isOwn =
            gift.features.contains(.list) && gift.unit.contains { text.tokens[$0].isA([.givingVerb, .receivingVerb]) }
        let words = (isOwn ? gift.unit : gift.surroundings).map { text.text($0).lowercased() }
        let all = Set(words)
        if gift.features.contains(.negation) {
            if deniesVerb(gift.unit) { return .denied }
            if words.contains("belum") { return .planned }
        }
        if !Self.refusals.isDisjoint(with: all) { return .denied }
        if !Self.requests.isDisjoint(with: all) { return .requested }
        if !Self.futures.isDisjoint(with: all) { return .planned }
        if !Self.done.isDisjoint(with: all) { return .disbursed }
        return .stated
    }

    /// A row's cells do not tell, the column's heading may, and then the caption: "Realisasi", "Pagu".
    private func statusOfHeadings(_ gift: Gift) -> FundingStatus? {
        for words in gift.headings.reversed() + [gift.caption].compactMap({ $0 }) {
            for word in words.map({ text.text($0).lowercased() }) {
                if Self.requests.contains(word) { return .requested }
                if Self.spent.contains(word) { return .disbursed }
                if Self.budgets.contains(word) { return .planned }
            }
        }
        return nil
    }

    private static let spent: Set<String> = [
        "realisasi", "terealisasi", "penyaluran", "disalurkan", "tersalur", "tersalurkan", "pencairan", "dicairkan",
        "cair", "diterima", "dibayarkan", "penyerapan", "terserap",
    ]
    private static let budgets: Set<String> = [
        "anggaran", "pagu", "alokasi", "rencana", "target", "apbd", "apbn", "rapbd", "rapbn", "plafon", "komitmen",
    ]

    /// "tidak menerima", "batal disalurkan".
    private func deniesVerb(_ sentence: Range<Int>) -> Bool {
        sentence.dropLast().contains { index in
            text.tokens[index].isA(.negation)
                && text.tokens[index + 1].isA([.givingVerb, .receivingVerb, .givenPassive])
                && text.text(index).lowercased() != "belum"
        }
    }

    private static let refusals: Set<String> = [
        "ditolak", "menolak", "dibatalkan", "membatalkan", "batal", "membantah", "bantah",
        "dibantah", "menepis", "hoaks", "hoax",
    ]
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
        "menggelontorkan", "digelontorkan", "menerima", "mendapat", "mendapatkan", "memperoleh", "diterima",
        "dicairkan",
        "diberikan", "terealisasi", "realisasi", "membagikan", "dibagikan",
        "salurkan", "serahkan", "kucurkan", "gelontorkan", "tersalurkan",
    ]
}
