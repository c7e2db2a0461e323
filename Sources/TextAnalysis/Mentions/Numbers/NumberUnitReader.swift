internal import Records

/// What stands behind a number and makes a count or a measurement of it.
struct NumberUnitReading {
    var unit: NumberUnit
    /// The unit of a rate that a slash joins to it: "5 ton/hektare".
    var per: String?
    var rule: NumberRule
    /// The token behind it.
    var end: Int

    /// A unit of measurement that no label stands before: not "kelas 5 tahun", not "pasal 5 orang".
    var isMeasure: Bool { unit.kind != .count && unit.kind != .duration }
}

/// Reads units and counted nouns.
struct NumberUnitReader {
    let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    private static let measures = PhraseTable(UnitWords.measures)
    private static let counts = PhraseTable(UnitWords.namedCounts)
    private static let classifiers = PhraseTable(UnitWords.classifiers)
    private static let counted = WordSet(UnitWords.counted)
    private static let lowerCase = WordSet(UnitWords.lowerCaseMeasures)
    private static let capitalized = WordSet(UnitWords.capitalizedCounts)
    private static let uncounted = WordSet(UnitWords.uncounted)
    private static let nounsLikeVerbs = WordSet(UnitWords.nounsLikeVerbs)
    private static let degrees = Lexicon.shared.id("derajat")
    /// No counted thing, whatever else they may be.
    private static let otherClasses: WordClass = [
        .function, .numberWord, .scaleWord, .currency, .month, .weekday, .timeZone, .pronoun, .negation, .speech,
        .givingVerb, .receivingVerb, .givenPassive, .requestVerb, .qualifier,
    ]

    /// The unit that starts at a token; nil when none does.
    ///
    /// - Parameter isOpen: a noun that no list holds will do.
    func unit(at index: Int, isOpen: Bool) -> NumberUnitReading? {
        guard index < tokens.count else { return nil }
        if let measure = measure(at: index) { return joined(measure) }
        guard !tokens[index].isGlued else { return nil }
        if let count = count(at: index) { return joined(count) }
        guard isOpen, isNoun(index) else { return nil }
        return joined(reading(of: index, .noun))
    }

    // MARK: Measures

    private func measure(at index: Int) -> NumberUnitReading? {
        guard let phrase = Self.measures.match(text, from: index), !continues(phrase.end) else { return nil }
        let token = tokens[index]
        if token.isCapitalized, Self.lowerCase.contains(token) || phrase.value.kind == .duration { return nil }
        if phrase.value.kind == .duration, isYear(phrase.end) { return nil }
        if token.word == Self.degrees, phrase.end == index + 1, isDirection(phrase.end) { return nil }
        let rule: NumberRule = phrase.value.kind == .percent ? .percent : .unit
        return NumberUnitReading(unit: phrase.value, rule: rule, end: phrase.end)
    }

    /// "5 tahun 2018": a law's number and year.
    private func isYear(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .number && tokens[index].span.count == 4
    }

    /// "8,5 derajat lintang selatan"
    private func isDirection(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        return ["lintang", "bujur", "LS", "LU", "BT"].contains(text.text(index))
    }

    /// Whether letters or digits are glued on: "5 km2a", "3 m-nya".
    private func continues(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].isGlued && (tokens[index].kind == .word || tokens[index].kind == .number)
    }

    // MARK: Counted things

    private func count(at index: Int) -> NumberUnitReading? {
        let isUpper = tokens[index].isCapitalized
        if let phrase = Self.counts.match(text, from: index), !isUpper || Self.capitalized.contains(tokens[index]) {
            return NumberUnitReading(unit: phrase.value, rule: .count, end: phrase.end)
        }
        if isUpper, !Self.capitalized.contains(tokens[index]) { return nil }
        if let phrase = Self.classifiers.match(text, from: index) { return classified(phrase.value, upTo: phrase.end) }
        return Self.counted.contains(tokens[index]) ? reading(of: index, .count) : nil
    }

    /// "3 unit mobil", "20 paket": the thing is named where the list has it.
    private func classified(_ classifier: NumberUnit, upTo end: Int) -> NumberUnitReading {
        var reading = NumberUnitReading(unit: classifier, rule: .count, end: end)
        guard end < tokens.count, !tokens[end].isGlued, !tokens[end].isCapitalized, !isParted(end),
            Self.counted.contains(tokens[end])
        else { return reading }
        reading.unit.name += " " + text.text(end).lowercased()
        reading.end = end + 1
        return reading
    }

    private func reading(of index: Int, _ rule: NumberRule) -> NumberUnitReading {
        NumberUnitReading(
            unit: NumberUnit(name: text.text(index).lowercased(), kind: .count), rule: rule, end: index + 1)
    }

    // MARK: Nouns

    /// A lower-case word that the lexicon knows, and that is neither a verb nor on the list of what is not counted.
    private func isNoun(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !token.isCapitalized, token.word.isKnown, token.span.count > 2,
            token.isA(.common) || token.isA(.workNoun), !token.isA(Self.otherClasses),
            !Self.uncounted.contains(token)
        else { return false }
        return Self.nounsLikeVerbs.contains(token) || !isVerbOrSuffixed(token)
    }

    /// "menjadi", "digelar", "berlangsung", "terjadi", "jumlahnya", "berikan".
    private func isVerbOrSuffixed(_ token: Token) -> Bool {
        let bytes = text.utf8[token.span.range]
        return Self.verbPrefixes.contains { bytes.starts(with: $0) } || bytes.suffix(3).elementsEqual("nya".utf8)
            || (bytes.suffix(3).elementsEqual("kan".utf8) && bytes.count > 5)
            || bytes.suffix(3).elementsEqual("lah".utf8)
    }

    private static let verbPrefixes: [[UInt8]] = ["me", "di", "ber", "ter"].map { Array($0.utf8) }

    // MARK: Joined units

    /// "kabupaten/kota" is one unit of two nouns, "ton/hektare" a rate.
    private func joined(_ reading: NumberUnitReading) -> NumberUnitReading {
        let slash = reading.end
        guard text.isByte(UInt8(ascii: "/"), at: slash), tokens[slash].isGlued, slash + 1 < tokens.count,
            tokens[slash + 1].isGlued, tokens[slash + 1].kind == .word
        else { return reading }
        var reading = reading
        reading.end = slash + 2
        let second = text.text(slash + 1).lowercased()
        if reading.unit.kind == .count, Self.measures.match(text, from: slash + 1) == nil,
            Self.classifiers.match(text, from: slash + 1) == nil
        {
            reading.unit.name += "/" + second
        } else {
            reading.per = second
        }
        return reading
    }

    /// Whether a new line stands before a token: what follows belongs to another paragraph.
    func isParted(_ index: Int) -> Bool {
        text.utf8[tokens[index - 1].span.end..<tokens[index].span.start].contains(0x0A)
    }
}
