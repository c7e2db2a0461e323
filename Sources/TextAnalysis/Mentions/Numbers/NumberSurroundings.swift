internal import Records

/// Reads what stands around a number: what makes it a label, what qualifies it, the unit of a rate.
struct NumberSurroundings {
    let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    private static let labels = WordSet(UnitWords.labels + " " + CalendarWords.lawCues)
    private static let yearCues = WordSet(UnitWords.yearCues)
    private static let negativeSigns = WordSet(UnitWords.negativeSigns)
    private static let plus = WordSet("plus")
    private static let oneOf = WordSet("salah")
    private static let marks = WordSet(UnitWords.marks)
    private static let before = PhraseTable(MoneyWords.qualifiersBefore, isBackward: true)
    private static let after = PhraseTable(MoneyWords.qualifiersAfter)
    private static let fillers = WordSet(UnitWords.fillers + " " + MoneyWords.qualifierFillers)
    private static let comparisons = WordSet(UnitWords.comparisons)
    private static let per = WordSet("per setiap tiap tiap-tiap saban")
    private static let single = WordTable(MoneyWords.rateWords)
    private static let measures = PhraseTable(UnitWords.measures)
    private static let classifiers = PhraseTable(UnitWords.classifiers)
    private static let counted = WordSet(UnitWords.counted)

    // MARK: Names and parts of something else

    /// Whether the number at these tokens is a part of a longer figure or of a name: "3-1", "0812-3456",
    /// "Pasar Tiga".
    func isPart(_ number: Range<Int>) -> Bool {
        isGluedBefore(number.lowerBound) || isGluedBehind(number.upperBound) || isCode(number)
    }

    /// Whether the number at these tokens names something, rather than count what follows: "pasal 5",
    /// "Boeing 737", "12.30".
    func isLabel(_ number: Range<Int>) -> Bool {
        isLabelled(number.lowerBound) || isNamed(number) || isLikeClock(number)
    }

    private func isGluedBefore(_ start: Int) -> Bool {
        guard start > 0, tokens[start].isGlued, !isSign(start - 1) else { return false }
        let token = tokens[start - 1]
        return token.kind == .word || token.kind == .number || Self.marks.contains(token)
    }

    private func isGluedBehind(_ end: Int) -> Bool {
        guard end + 1 < tokens.count, tokens[end].isGlued, tokens[end + 1].isGlued else { return false }
        return tokens[end + 1].kind == .number && Self.marks.contains(tokens[end])
    }

    /// "pasal 5", "No. 12"; not "24 jam 30 menit", where the word is the unit of a number before it.
    private func isLabelled(_ start: Int) -> Bool {
        // "salah satu gempa" is one of them.
        if start > 0, Self.oneOf.contains(tokens[start - 1]) { return true }
        var label = start - 1
        if text.isByte(UInt8(ascii: "."), at: label), tokens[label].isGlued { label -= 1 }
        guard label >= 0, Self.labels.contains(tokens[label]), !tokens[label].isGlued || label == 0 else {
            return false
        }
        return label == 0 || !(tokens[label - 1].kind == .number || tokens[label - 1].isA([.numberWord, .scaleWord]))
    }

    /// "Boeing 737": short digits right behind a name.
    private func isNamed(_ number: Range<Int>) -> Bool {
        guard number.count == 1, number.lowerBound > 0, tokens[number.lowerBound].kind == .number,
            text.utf8[tokens[number.lowerBound].span.range].allSatisfy(\.isASCIIDigit)
        else { return false }
        let token = tokens[number.lowerBound - 1]
        guard token.kind == .word, token.isCapitalized, !token.isA(.function) else { return false }
        return !token.shape.contains(.initial) || !token.isA(.common)
    }

    /// "10.00", "7:30".
    private func isLikeClock(_ number: Range<Int>) -> Bool {
        guard number.count == 1, tokens[number.lowerBound].kind == .number else { return false }
        let digits = text.utf8[tokens[number.lowerBound].span.range]
        return (4...5).contains(digits.count) && digits[digits.endIndex - 3] == UInt8(ascii: ".")
            && digits.count(where: \.isASCIIDigit) == digits.count - 1
    }

    /// Digits that nobody counts with: "007", "3275011204900001"; a number word in capitals, as names have it.
    private func isCode(_ number: Range<Int>) -> Bool {
        let first = tokens[number.lowerBound]
        guard first.kind == .number else { return first.isCapitalized && !first.shape.contains(.initial) }
        let digits = text.utf8[first.span.range]
        guard digits.first == UInt8(ascii: "0") else { return digits.count > 7 && digits.allSatisfy(\.isASCIIDigit) }
        return digits.count > 1 && digits.dropFirst().first?.isASCIIDigit == true
    }

    /// Four bare digits from 1900 to 2099.
    func isLikeYear(_ number: Range<Int>) -> Bool {
        guard number.count == 1, tokens[number.lowerBound].kind == .number else { return false }
        let digits = text.utf8[tokens[number.lowerBound].span.range]
        return digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
            && digits.allSatisfy(\.isASCIIDigit)
    }

    func isYearCued(_ start: Int) -> Bool { start > 0 && Self.yearCues.contains(tokens[start - 1]) }

    // MARK: Signs

    /// Whether the number is said to be below zero: "minus 0,2 persen", "-5 derajat"; not "plus minus 5 persen".
    func isNegative(_ start: Int) -> Bool {
        guard start > 0, isSign(start - 1) else { return false }
        return start < 2 || !Self.plus.contains(tokens[start - 2])
    }

    /// The word, or a dash that is joined to the number alone.
    private func isSign(_ index: Int) -> Bool {
        guard Self.negativeSigns.contains(tokens[index]) else { return false }
        if tokens[index].kind == .word { return true }
        let isOpen = index > 0 && (!tokens[index].isGlued || text.isByte(UInt8(ascii: "("), at: index - 1))
        return isOpen && tokens[index + 1].isGlued
    }

    // MARK: Qualifiers

    /// "lebih dari", "sekitar" before the number, which may not reach into what stands before `limit`.
    func boundBefore(_ start: Int, after limit: Int) -> MoneyWords.Bound? {
        var end = start
        for _ in 0..<3 where end > limit {
            if let phrase = Self.before.match(text, upTo: end), phrase.start >= limit { return phrase.value }
            guard Self.fillers.contains(tokens[end - 1]) else { return nil }
            end -= 1
        }
        return nil
    }

    /// "lebih", "ke atas" behind the number or its unit, and where it ends; nil where it compares.
    func boundBehind(_ end: Int) -> (bound: MoneyWords.Bound, end: Int)? {
        guard let phrase = Self.after.match(text, from: end), !tokens[end].isGlued else { return nil }
        if phrase.end < tokens.count, Self.comparisons.contains(tokens[phrase.end]) { return nil }
        return (phrase.value, phrase.end)
    }

    // MARK: Rates

    /// The unit of a rate: "sehari", "per bulan", "setiap kecamatan".
    func per(at index: Int) -> String? {
        guard index < tokens.count else { return nil }
        if let unit = Self.single[tokens[index]] { return unit }
        guard Self.per.contains(tokens[index]), index + 1 < tokens.count, !tokens[index + 1].isCapitalized,
            index + 2 == tokens.count || tokens[index + 2].kind != .number
        else { return nil }
        let end = Self.measures.match(text, from: index + 1)?.end ?? Self.classifiers.match(text, from: index + 1)?.end
        if let end { return text.text(index + 1..<end).lowercased() }
        return Self.counted.contains(tokens[index + 1]) ? text.text(index + 1).lowercased() : nil
    }
}
