internal import Records

extension DateScanner {
    private static let days = PhraseTable(CalendarWords.relativeDays)
    private static let untilCues = WordSet(CalendarWords.untilCues)
    private static let habitCues = WordSet(CalendarWords.habitCues)
    private static let clauseCues = WordSet(CalendarWords.clauseCues)
    private static let oneUnits = WordTable(CalendarWords.oneUnits)

    /// "kemarin", "hari ini", "pekan lalu", "tahun depan".
    func relative(at index: Int) -> DateExpression? {
        if let day = relativeDay(at: index) ?? untilEnd(at: index) { return day }
        guard let unit = Self.units[tokens[index]], unit != .day, let shift = shift(at: index + 1),
            !isCounted(index)
        else { return nil }
        return DateExpression(tokens: index..<shift.end, form: .relative(unit, shift.value), rule: .relative)
    }

    /// "hingga akhir tahun", "sejak awal bulan": of publication, where the sentence names no year before it.
    ///
    /// Behind "pada" and "di" it is as often that of any year, or of the one told of.
    private func untilEnd(at index: Int) -> DateExpression? {
        guard words.isA([.yearHead, .monthHead], index), index > 1, let unit = Self.units[tokens[index]],
            isUntilEnd(index), endsClause(index + 1)
        else { return nil }
        let sentence = text.sentence(ofToken: index)
        let window = max(sentence.lowerBound, index - 40)..<min(sentence.upperBound, index + 20)
        let isOther = window.contains {
            Self.habitCues.contains(tokens[$0]) || ($0 < index && words.year(at: $0) != nil)
        }
        if isOther { return nil }
        return DateExpression(tokens: index - 1..<index + 1, form: .relative(unit, 0), rule: .relative)
    }

    private func isUntilEnd(_ index: Int) -> Bool {
        switch text.text(index - 1) {
        case "akhir": Self.untilCues.contains(tokens[index - 2])
        case "awal": text.text(index - 2).lowercased() == "sejak"
        default: false
        }
    }

    private func endsClause(_ end: Int) -> Bool {
        guard end < tokens.count, text.sentence(ofToken: end).lowerBound < end else { return true }
        if tokens[end].kind == .punctuation { return !words.isMark("(", end) && !words.isMark("-", end) }
        return Self.clauseCues.contains(tokens[end])
    }

    private func relativeDay(at index: Int) -> DateExpression? {
        guard let day = Self.days.match(text, from: index), !isCounted(index), !words.isA(.vagueTime, index - 1) else {
            return nil
        }
        var end = day.end
        while day.value != 0, words.isA(.dayTime, end), end - day.end < 2 { end += 1 }
        // "kemarin (3/7)"
        if var dated = parenthesized(at: end), dated.isDay {
            (dated.tokens, dated.isLoose) = (index..<dated.tokens.upperBound, false)
            return dated
        }
        return DateExpression(tokens: index..<end, form: .relative(.day, day.value), rule: .relativeDay)
    }

    /// "dua pekan ini", "beberapa bulan lalu", "ratusan juta tahun lalu".
    private func isCounted(_ index: Int) -> Bool {
        words.isCount(index - 1) || words.isA(.every, index - 1) || (index > 0 && tokens[index - 1].isA(.scaleWord))
    }

    /// "dua tahun lalu", "3 bulan yang lalu", "sepekan lalu", "tiga hari lagi".
    func away(at index: Int) -> DateExpression? {
        guard let length = length(at: index), !isLength(index) else { return nil }
        if words.isA(.again, length.end) {
            return DateExpression(
                tokens: index..<length.end + 1, form: .relative(length.unit, length.count), rule: .ahead)
        }
        guard let shift = shift(at: length.end), shift.value < 0, !words.isCount(index - 1) else { return nil }
        return DateExpression(tokens: index..<shift.end, form: .relative(length.unit, -length.count), rule: .ago)
    }

    private func length(at index: Int) -> (count: Int, unit: DateUnit, end: Int)? {
        if let unit = Self.oneUnits[tokens[index]] { return (1, unit, index + 1) }
        guard let count = words.count(at: index), count.end < tokens.count, let unit = Self.units[tokens[count.end]]
        else { return nil }
        return (count.value, unit, count.end + 1)
    }

    /// "lebih dari 10 tahun lalu", "dalam setahun lalu": a length of time.
    private func isLength(_ index: Int) -> Bool {
        words.isA([.moreThan, .duration], index - 1)
            || (words.isA(.looseYearCue, index - 1) && words.isA(.moreThan, index - 2))
    }
}
