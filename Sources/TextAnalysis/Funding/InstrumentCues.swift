internal import Records

/// What form a gift takes by its words: by the nearest noun that names one, else by the verb.
struct InstrumentCues {
    let text: TokenizedText
    /// The text speaks of a company's social responsibility.
    let tellsOfCSR: Bool

    init(text: TokenizedText) {
        self.text = text
        let tokens = text.tokens
        tellsOfCSR = tokens.indices.contains { index in
            tokens[index].isAllCaps && Self.responsibility.contains(tokens[index])
                || tokens[index].word == Self.duty && index + 2 < tokens.count && tokens[index + 2].word == Self.social
        }
    }

    private static let responsibility = WordSet("csr tjsl")
    private static let duty = Lexicon.shared.id("tanggung")
    private static let social = Lexicon.shared.id("sosial")

    /// The form that the nearest noun or verb names.
    func cue(of gift: Gift, sum: Range<Int>?) -> Instrument? {
        nearest(Self.nouns, gift, sum) ?? nearest(Self.verbs, gift, sum) ?? inSentence(gift)
    }

    /// The cue that stands nearest to the sum inside the gift's own words; before it beats behind it.
    private func nearest(_ cues: WordTable<Instrument>, _ gift: Gift, _ sum: Range<Int>?) -> Instrument? {
        let anchor = sum?.lowerBound ?? gift.unit.upperBound
        for index in (gift.unit.lowerBound..<max(gift.unit.lowerBound, min(anchor, gift.unit.upperBound))).reversed() {
            if let cue = cue(at: index, cues, gift) { return cue }
        }
        guard let sum, sum.upperBound < gift.unit.upperBound else { return nil }
        return (sum.upperBound..<gift.unit.upperBound).lazy.compactMap { cue(at: $0, cues, gift) }.first
    }

    private func cue(at index: Int, _ cues: WordTable<Instrument>, _ gift: Gift) -> Instrument? {
        guard let cue = cues[text.tokens[index].word] else { return nil }
        // "untuk pembelian perahu" says what for, not how.
        if cue == .purchase, let purpose = gift.purpose, purpose.contains(index) { return nil }
        return cue
    }

    /// A list's first words speak for all its gifts, unless a gift has a verb of its own.
    private func inSentence(_ gift: Gift) -> Instrument? {
        guard !gift.unit.contains(where: { text.tokens[$0].isA([.givingVerb, .receivingVerb]) }) else { return nil }
        return gift.surroundings.lazy.compactMap { cue(at: $0, Self.nouns, gift) }.first
    }

    /// Things, or a number of them, are given rather than money.
    func isGoods(_ gift: Gift) -> Bool {
        guard let object = gift.purpose ?? Optional(gift.unit) else { return false }
        if text.tokens[object.lowerBound].kind == .number || text.tokens[object.lowerBound].isA(.numberWord) {
            return true
        }
        return gift.unit.contains { Self.goods.contains(text.tokens[$0].word) }
    }

    // MARK: Words

    private static func table(_ entries: [(Instrument, String)]) -> WordTable<Instrument> {
        WordTable(
            entries.flatMap { instrument, words in
                words.split(separator: " ").filter { Lexicon.shared.id($0).isKnown }.map { (String($0), instrument) }
            })
    }

    private static let nouns = table([
        (.csr, "csr tjsl"), (.loan, "pinjaman utang kredit loan kur"), (.grant, "hibah grant"),
        (.donation, "donasi sumbangan zakat infak infaq sedekah wakaf"),
        (.investment, "investasi modal suntikan pendanaan penyertaan"),
        (.budget, "apbn apbd anggaran dak dau pagu subsidi belanja alokasi dd add bos bansos blt tunjangan"),
        (.aid, "bantuan santunan beasiswa insentif stimulus dukungan"), (.purchase, "kontrak akuisisi tender lelang"),
    ])

    private static let verbs = table([
        (.loan, "meminjamkan meminjam"), (.grant, "menghibahkan dihibahkan"),
        (.donation, "menyumbang menyumbangkan disumbangkan mendonasikan didonasikan terkumpul"),
        (.investment, "berinvestasi menginvestasikan menyuntikkan menanamkan"),
        (.budget, "menganggarkan dianggarkan mengalokasikan dialokasikan"),
        (.aid, "membantu dibantu menyantuni"), (.purchase, "membeli"),
    ])

    private static let goods = WordSet(
        """
        material sembako beras masker alat peralatan paket unit sapi kambing bibit benih pupuk kursi ambulans buku seragam \
        vaksin makanan air hewan mobil perahu kapal traktor obat tenda selimut kendaraan komputer laptop ekor truk perabot
        """.split(separator: " ").map { Lexicon.shared.id($0) }.filter(\.isKnown))
}
