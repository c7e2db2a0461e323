internal import Records

/// What a heading says that its figures count: "(dalam miliar rupiah)", "Rp juta", "ton".
struct TableUnit {
    var currency: Currency?
    /// The power of ten that the figures are to be multiplied by; nil where the heading says none.
    var exponent: Int?
    /// The figures are no money: people, tons, per cent.
    var isCount = false
    /// The unit of a rate: "kg" in "Rp/kg".
    var per: String?
    var tokens: Range<Int>
}

/// Reads units out of headings, captions and sentences.
struct TableUnitReader {
    let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    private static let prefixes = WordTable(MoneyWords.currencyPrefixes)
    private static let names = PhraseTable(MoneyWords.currencyNames)
    private static let scales = WordTable(NumberWords.scales)
    private static let counted = WordSet(UnitWords.countedNouns)
    private static let money = WordSet(MoneyWords.strongMoneyCues)
    private static let percent = WordSet("% persen")
    private static let times = WordSet("tahun bulan hari minggu pekan")

    /// In tokens. What is longer is no heading; its start may still tell.
    private static let longestHeading = 60

    // MARK: Where it stands

    /// The unit of a heading, or of a cell of a column of units; nil where it tells none.
    func ofHeading(_ all: Range<Int>) -> TableUnit? {
        let heading = all.prefix(Self.longestHeading)
        for index in heading {
            guard let unit = expression(at: index, in: heading, isHeading: true) else { continue }
            let isWhole = unit.tokens.count == heading.count
            if unit.currency != nil || unit.isCount || isWhole || isIntroduced(index, in: heading) { return unit }
        }
        return isCount(heading) ? TableUnit(isCount: true, tokens: heading) : nil
    }

    /// The unit of a row's label: one in brackets, or a label that names a count or a rate.
    func ofLabel(_ all: Range<Int>) -> TableUnit? {
        let label = all.prefix(Self.longestHeading)
        for index in label where isIntroduced(index, in: label) {
            if let unit = expression(at: index, in: label, isHeading: true) { return unit }
            if Self.counted.contains(tokens[index]) || Self.percent.contains(tokens[index]) {
                return TableUnit(isCount: true, tokens: index..<index + 1)
            }
        }
        guard let first = label.first, !label.contains(where: { Self.money.contains(tokens[$0]) }) else { return nil }
        let word = text.text(first).lowercased()
        // "Jumlah" alone is the sum of the rows above.
        let isNumber = word == "jumlah" && label.count > 1 && Self.counted.contains(tokens[first + 1])
        guard isNumber || Self.measures.contains(word) else { return nil }
        return TableUnit(isCount: true, tokens: label)
    }

    /// The unit that a caption or sentence declares: in brackets, or behind "dalam" and the like.
    func declared(in all: Range<Int>) -> TableUnit? {
        let sentence = all.prefix(2 * Self.longestHeading)
        let isAboutFigures = sentence.contains { Self.figureWords.contains(text.text($0).lowercased()) }
        for index in sentence {
            let isWhole = index == sentence.lowerBound
            guard isWhole || isIntroduced(index, in: sentence),
                let unit = expression(at: index, in: sentence, isHeading: false)
            else { continue }
            let isBracketed =
                text.isByte(UInt8(ascii: "("), at: index - 1) || text.isByte(UInt8(ascii: "("), at: index - 2)
            if isWhole { if unit.tokens.count + 1 >= sentence.count { return unit } else { continue } }
            if isBracketed || unit.exponent != nil || isAboutFigures { return unit }
        }
        return nil
    }

    private static let figureWords: Set<String> = [
        "angka", "satuan", "nilai", "data", "tabel", "dinyatakan", "disajikan",
    ]
    private static let openers: Set<String> = ["(", "[", "dalam", "satuan", "unit", "di", ":", "in", "x"]
    /// Words that a label starts with when its figures are no money.
    private static let measures: Set<String> = [
        "banyaknya", "luas", "volume", "panjang", "persentase", "prosentase", "tingkat", "rasio",
        "pertumbuhan", "laju", "indeks", "produksi", "populasi", "kepadatan", "usia", "umur", "inflasi",
    ]
    /// Headings of columns that never hold money, unless a currency stands beside them.
    private static let otherColumns: Set<String> = [
        "no", "no.", "nomor", "urut", "kode", "telepon", "telp", "hp", "kontak", "nik", "npwp", "rekening", "usia",
        "umur",
        "volume", "luas", "panjang", "peringkat", "ranking", "rank", "porsi", "persentase", "prosentase", "rasio",
        "pertumbuhan", "tanggal", "skor", "indeks", "koordinat", "rt", "rw", "kuantitas", "qty", "share", "perubahan",
    ]

    private func isIntroduced(_ index: Int, in range: Range<Int>) -> Bool {
        index > range.lowerBound && Self.openers.contains(text.text(index - 1).lowercased())
    }

    /// "Penerima (orang)", "%", "Jumlah Desa", "No"; a year behind "tahun" is a column of that year's figures.
    private func isCount(_ heading: Range<Int>) -> Bool {
        if heading.contains(where: { Self.percent.contains(tokens[$0]) }) { return true }
        guard let first = heading.first, !heading.contains(where: { Self.money.contains(tokens[$0]) }) else {
            return false
        }
        if Self.otherColumns.contains(text.text(first).lowercased()) { return true }
        return heading.contains { index in
            let isDated = index + 1 < heading.upperBound && tokens[index + 1].kind != .punctuation
            return Self.counted.contains(tokens[index]) && !(Self.times.contains(tokens[index]) && isDated)
        }
    }

    // MARK: What it says

    /// The unit that starts at a token: a scale and a currency in either order; a scale of something else.
    private func expression(at index: Int, in range: Range<Int>, isHeading: Bool) -> TableUnit? {
        if index > range.lowerBound, tokens[index - 1].kind == .number { return nil }
        var unit = TableUnit(tokens: index..<index + 1)
        var next = index
        if let currency = currency(at: next, in: range) {
            (unit.currency, next) = (currency.value, currency.end)
            if let scale = scale(at: skippingMark(next, in: range), in: range, isBehindCurrency: true, isHeading) {
                (unit.exponent, next) = scale
            } else if next < range.upperBound, tokens[next].kind == .number {
                return nil
            }
        } else if let scale = scale(at: next, in: range, isBehindCurrency: false, isHeading) {
            (unit.exponent, next) = scale
            if let currency = currency(at: next, in: range) {
                (unit.currency, next) = (currency.value, currency.end)
            } else if next < range.upperBound, Self.counted.contains(tokens[next]) {
                unit.isCount = true
            }
        } else {
            return nil
        }
        unit.tokens = index..<next
        if unit.currency != nil { unit.per = per(at: next, in: range) }
        return unit
    }

    private func currency(at index: Int, in range: Range<Int>) -> (value: Currency, end: Int)? {
        guard index < range.upperBound else { return nil }
        if let name = Self.names.match(text, from: index), name.end <= range.upperBound {
            return (name.value, skippingPoint(name.end, in: range))
        }
        let token = tokens[index]
        guard let prefix = Self.prefixes[token], prefix.code == "IDR" || token.kind == .symbol || token.isAllCaps,
            !MoneyWords.doubtfulCodes.contains(prefix.code)
        else { return nil }
        return (prefix, skippingPoint(index + 1, in: range))
    }

    private func skippingPoint(_ index: Int, in range: Range<Int>) -> Int {
        index + 1 < range.upperBound && text.isByte(UInt8(ascii: "."), at: index) ? index + 1 : index
    }

    /// Behind "(", ",", "/" and "'": "Rp (juta)", "Rp, juta", "Rp'000".
    private func skippingMark(_ index: Int, in range: Range<Int>) -> Int {
        guard index + 1 < range.upperBound else { return index }
        return ["(", ",", "/", "'", "’", "x", "."].contains(text.text(index)) ? index + 1 : index
    }

    private func scale(
        at index: Int, in range: Range<Int>, isBehindCurrency: Bool, _ isHeading: Bool
    ) -> (exponent: Int?, end: Int)? {
        guard index < range.upperBound else { return nil }
        if tokens[index].kind == .number {
            return zeros(of: text.utf8[tokens[index].span.range], isHeading: isHeading).map { ($0, index + 1) }
        }
        guard let scale = Self.scales[tokens[index]] else { return nil }
        if scale.form == .letter || scale.form == .glued {
            guard isBehindCurrency, tokens[index].isCapitalized else { return nil }
        }
        return (scale.exponent, index + 1)
    }

    /// The zeros of "000", "000.000" and, in a heading, of "1.000".
    private func zeros(of numeral: ArraySlice<UInt8>, isHeading: Bool) -> Int? {
        let digits = numeral.filter(\.isASCIIDigit)
        let zeros = digits.drop { $0 == UInt8(ascii: "1") }
        guard zeros.count >= 3, zeros.count % 3 == 0, zeros.allSatisfy({ $0 == 0x30 }), digits.count - zeros.count < 2,
            isHeading || digits.count == zeros.count
        else { return nil }
        return zeros.count
    }

    /// "kg" of "Rp/kg".
    private func per(at index: Int, in range: Range<Int>) -> String? {
        guard index + 1 < range.upperBound,
            text.isByte(UInt8(ascii: "/"), at: index) || text.text(index).lowercased() == "per",
            tokens[index + 1].kind == .word
        else { return nil }
        return text.text(index + 1)
    }
}
