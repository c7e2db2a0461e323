internal import Records

/// Reads the unit of a rate: "per bulan", "/kg", "setiap keluarga", "sebulan", "gaji bulanan".
struct AmountRates {
    let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    private static let per = WordSet("per setiap tiap tiap-tiap saban /")
    private static let perBefore = WordSet("per setiap tiap tiap-tiap saban")
    private static let forEach = WordSet("setiap tiap tiap-tiap saban")
    private static let respectively = WordSet("masing-masing @")
    private static let deictics = WordSet("ini lalu depan mendatang")
    /// "Rp 7,1 miliar setahun sebelumnya": a time, no rate.
    private static let aways = WordSet(MoneyWords.aways)
    private static let eachLinkers = WordSet("untuk bagi")
    private static let single = WordTable(MoneyWords.rateWords)
    private static let unitPhrases = PhraseTable(MoneyWords.ratePhrases)
    private static let adjectives = WordTable(MoneyWords.rateAdjectives)
    private static let rateNouns = WordSet(MoneyWords.rateNouns)
    private static let changes = WordSet(MoneyWords.changes)
    private static let money = WordSet(MoneyWords.strongMoneyCues + " " + MoneyWords.weakMoneyCues)
    private static let counted = WordSet(UnitWords.countedNouns)
    private static let stems = WordSet(UnitWords.countedNouns + " " + UnitWords.goodsUnits)
    private static let noUnits = WordSet(MoneyWords.noUnits)
    private static let days = WordSet("hari malam pagi siang sore")
    private static let listers = WordSet(", dan serta")
    private static let alternatives = WordSet("atau total totalnya dengan sehingga")

    /// The unit of a sum; nil where it is no rate. What stands behind the sum becomes a part of it.
    ///
    /// - Parameter previousEnd: the end of the sum before, whose unit is its own.
    func unit(of candidate: inout AmountCandidate, after previousEnd: Int) -> String? {
        candidate.per ?? unitBehind(&candidate) ?? unitBefore(candidate, after: previousEnd)
    }

    // MARK: Behind

    /// The unit behind "per", "/", "setiap", "untuk setiap"; a second and third one go on: "per orang per hari".
    private func unitBehind(_ candidate: inout AmountCandidate) -> String? {
        var next = candidate.outerEnd
        // "RM 35 (Rp 122 ribu) per orang"
        let isBracketed =
            text.isByte(UInt8(ascii: ")"), at: next)
            && text.isByte(UInt8(ascii: "("), at: candidate.tokens.lowerBound - 1)
        if isBracketed { next += 1 }
        guard next < tokens.count else { return nil }
        if let unit = Self.single[tokens[next]], next + 1 == tokens.count || !Self.aways.contains(tokens[next + 1]) {
            candidate.outerEnd = next + 1
            return unit
        }
        if Self.eachLinkers.contains(tokens[next]), next + 1 < tokens.count, Self.forEach.contains(tokens[next + 1]) {
            next += 1
        }
        guard Self.per.contains(tokens[next]), var end = unitEnd(at: next + 1, isMeasured: true) else { return nil }
        for _ in 0..<2 {
            guard end < tokens.count, Self.per.contains(tokens[end]), let further = unitEnd(at: end + 1) else { break }
            end = further
        }
        candidate.outerEnd = end
        return unit(next + 1..<end)
    }

    /// The words of a unit, without the "nya" of "setiap harinya" and "per kilonya".
    private func unit(_ range: Range<Int>) -> String {
        let words = text.text(range)
        guard words.hasSuffix(MoneyWords.possessive) else { return words }
        let stem = words.dropLast(MoneyWords.possessive.count)
        return Self.stems.contains(Lexicon.shared.id(stem)) ? String(stem) : words
    }

    /// The end of the unit that starts at a token; nil when none does.
    ///
    /// - Parameter isMeasured: a number may stand first: "5 kg", "100 gram".
    private func unitEnd(at index: Int, isMeasured: Bool = false) -> Int? {
        guard index < tokens.count else { return nil }
        if let phrase = Self.unitPhrases.match(text, from: index) { return phrase.end }
        let token = tokens[index]
        if token.kind == .number, isMeasured, index + 1 < tokens.count, tokens[index + 1].isA([.unit, .timeUnit]),
            !tokens[index + 1].isA(.month)
        {
            return unitEnd(at: index + 1)
        }
        let isDated = index + 1 < tokens.count && tokens[index + 1].kind == .number && !isGlued(index + 1)
        let isMeter = token.isA(.scaleWord) && !token.isCapitalized && text.isByte(UInt8(ascii: "/"), at: index - 1)
        if isDated || token.isA([.numberWord, .scaleWord]) && !isMeter || Self.noUnits.contains(token) { return nil }
        if token.kind == .symbol { return token.isA(.currency) ? index + 1 : nil }
        guard token.kind == .word, !token.isA([.month, .weekday, .function, .currency]) || token.isA(.timeUnit) else {
            return nil
        }
        // "tiap malam Jumat"
        let isNamed = Self.days.contains(token) && index + 1 < tokens.count && tokens[index + 1].isA(.weekday)
        return isNamed ? index + 2 : index + 1
    }

    private func isGlued(_ index: Int) -> Bool { tokens[index].isGlued }

    // MARK: In front

    /// The unit in front: "setiap keluarga menyumbang Rp 50 ribu", "harga per kilogram Rp 15 juta",
    /// "tiga rumah masing-masing mendapat Rp 30 juta", "gaji bulanan Rp 2 juta".
    private func unitBefore(_ candidate: AmountCandidate, after previousEnd: Int) -> String? {
        let start = candidate.tokens.lowerBound
        let sentence = text.sentence(ofToken: start)
        for index in (min(start, max(sentence.lowerBound, previousEnd, start - 6))..<start).reversed() {
            if tokens[index].kind == .punctuation, !Self.respectively.contains(tokens[index]) { return nil }
            if Self.respectively.contains(tokens[index]) { return owner(ofRespectively: index, start, in: sentence) }
            if let unit = Self.adjectives[tokens[index]], index > sentence.lowerBound,
                tokens[max(sentence.lowerBound, index - 2)..<index].contains(where: Self.rateNouns.contains)
            {
                return unit
            }
            guard Self.perBefore.contains(tokens[index]), let end = unitEnd(at: index + 1), end <= start,
                !Self.deictics.contains(tokens[end]) || Self.forEach.contains(tokens[index]),
                Self.forEach.contains(tokens[index]) || !isCounted(index - 1, in: sentence)
            else { continue }
            return unit(index + 1..<end)
        }
        return nil
    }

    /// "900 barel" before "per hari": the rate is of something else.
    private func isCounted(_ index: Int, in sentence: Range<Int>) -> Bool {
        index > sentence.lowerBound && (tokens[index].kind == .number || isNumber(index - 1))
    }

    private func isNumber(_ index: Int) -> Bool { tokens[index].kind == .number || tokens[index].isA(.numberWord) }

    /// Whom "masing-masing" means: the noun behind it, or the counted one before it.
    private func owner(ofRespectively index: Int, _ start: Int, in sentence: Range<Int>) -> String? {
        if index + 1 < start, isNoun(index + 1) { return text.text(index + 1) }
        var noun = index - 1
        if text.isByte(UInt8(ascii: ","), at: noun) { noun -= 1 }
        // "dua ormas kebagian masing-masing": the verb stands between.
        for candidate in [noun, noun - 1] where candidate > sentence.lowerBound {
            guard tokens[candidate].kind == .word, !tokens[candidate].isA(.function) else { return nil }
            if candidate == noun && isVerb(candidate) { continue }
            let isCounted = (max(sentence.lowerBound, candidate - 2)..<candidate).contains(where: isNumber)
            if isCounted { return text.text(candidate) }
        }
        return nil
    }

    private func isVerb(_ index: Int) -> Bool {
        if tokens[index].isA([.receivingVerb, .givingVerb, .givenPassive]) { return true }
        let start = tokens[index].span.start
        guard !tokens[index].isCapitalized, tokens[index].span.count > 5 else { return false }
        let head = text.utf8[start..<start + 2]
        return head.elementsEqual("me".utf8) || head.elementsEqual("di".utf8) || head.elementsEqual("be".utf8)
    }

    private func isNoun(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .word && !token.isCapitalized && !isVerb(index)
            && !token.isA([.function, .qualifier, .numberWord, .scaleWord, .currency, .negation])
            && !Self.money.contains(token) && token.isA([.unit, .common])
    }

    // MARK: Beside

    /// Gives the unit of one sum to the next where they are told together: "dari Rp 4 ribu menjadi Rp 5 ribu per kg",
    /// "tiap rumah rusak berat Rp 60 juta, rusak ringan Rp 15 juta".
    func share(among mentions: inout [AmountMention]) {
        for index in mentions.indices.dropFirst() {
            let (first, second) = (mentions[index - 1], mentions[index])
            let between = first.extent.upperBound..<max(first.extent.upperBound, second.extent.lowerBound)
            guard between.count <= 5, first.table == nil, first.per == nil || second.per == nil else { continue }
            let isConverted = between.count == 1 && text.isByte(UInt8(ascii: "("), at: between.lowerBound)
            if let unit = second.per, isConverted || isChange(between) && first.currency == second.currency {
                mentions[index - 1].per = unit
            } else if let unit = first.per, isChange(between) || isListed(between, first, second) {
                mentions[index].per = unit
            }
        }
    }

    private func isChange(_ between: Range<Int>) -> Bool {
        (1...2).contains(between.count) && between.allSatisfy { Self.changes.contains(tokens[$0]) }
    }

    /// A list's next entry, where the unit stood before the first: "setiap", "bulanan".
    private func isListed(_ between: Range<Int>, _ first: AmountMention, _ second: AmountMention) -> Bool {
        guard (2...5).contains(between.count), Self.listers.contains(tokens[between.lowerBound]),
            first.extent.upperBound == first.tokens.upperBound, isNear(first, second)
        else { return false }
        return between.dropFirst().allSatisfy { index in
            let token = tokens[index]
            return token.kind == .word && !Self.money.contains(token) && !Self.counted.contains(token)
                && !Self.alternatives.contains(token) && !isVerb(index) && !Self.perBefore.contains(token)
        }
    }

    /// Sums of one kind, not a price and a budget.
    private func isNear(_ first: AmountMention, _ second: AmountMention) -> Bool {
        guard first.currency == second.currency, let left = first.value?.approximation,
            let right = second.value?.approximation
        else { return false }
        return left < right * 20 && right < left * 20
    }
}
