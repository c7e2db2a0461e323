internal import Records

extension DateScanner {
    /// "Juli 2018", "pada Juli lalu", "Januari-Maret".
    func monthLed(at index: Int) -> DateExpression? {
        guard let month = month(at: index) else { return nil }
        if let english = monthDay(at: index) { return english }
        let isShort = Self.fullMonths[tokens[index]] == nil
        let tail = trailingYear(at: isShort ? words.skippingPoint(index + 1) : index + 1)
        guard isMonthName(index, hasYear: tail.year != nil) else { return nil }
        let form = DateExpression.Form.calendar(DateParts(year: tail.year, month: month))
        if tail.year != nil { return DateExpression(tokens: index..<tail.end, form: form, rule: .monthYear) }
        guard !isShort || isBesideMonth(index), isMonthCued(index) else { return nil }
        return DateExpression(tokens: index..<index + 1, form: form, rule: .month)
    }

    /// A capitalised month name, or a full one in lower case.
    func month(at index: Int) -> Int? {
        guard let month = anyMonth(at: index) else { return nil }
        return tokens[index].isCapitalized || Self.fullMonths[tokens[index]] != nil ? month : nil
    }

    func anyMonth(at index: Int) -> Int? { tokens.indices.contains(index) ? Self.months[tokens[index]] : nil }

    /// Whether the word is the month's name, where case and year speak for it: "5 mei 2019", but not "3 mar".
    func isMonthName(_ index: Int, hasYear: Bool) -> Bool {
        if tokens[index].isCapitalized || hasYear { return true }
        return Self.fullMonths[tokens[index]] != nil
            && (words.isA([.monthHead, .dayHead], index - 1) || tokens[index - 1].kind == .number)
    }

    // MARK: What makes a bare name a month

    private func isMonthCued(_ index: Int) -> Bool {
        if words.isA(.monthHead, index - 1) || isBesideMonth(index) { return true }
        if words.isMark("(", index - 1), words.isMark(")", index + 1) { return true }
        if isPersonName(index) { return false }
        if ordinal(at: index - 1) != nil, words.isA(.weekHead, index - 2) { return true }
        if words.isA(.yearHead, index + 1), shift(at: index + 2) != nil { return true }
        return words.isA(.monthCue, index - 1) || shift(at: index + 1) != nil || isMonthOfNoun(index)
    }

    /// "gaji Oktober": behind a noun in lower case, where the name is nobody's.
    private func isMonthOfNoun(_ index: Int) -> Bool {
        guard index > 0, !words.isA(.personMonth, index), !tokens[index].isAllCaps else { return false }
        let before = tokens[index - 1]
        return before.kind == .word && !before.isCapitalized && !before.isA([.function, .speech, .honorific])
    }

    /// "April Jasmine", "Juni Prasetyo": a capitalised word follows that is no body's or office's.
    private func isPersonName(_ index: Int) -> Bool {
        let next = index + 1
        guard words.isA(.personMonth, index), next < tokens.count, tokens[next].kind == .word,
            tokens[next].isCapitalized
        else { return false }
        return !tokens[next].isA([
            .function, .timeUnit, .officeHead, .governmentHead, .institutionHead, .timeZone, .month,
        ])
    }

    /// "Januari, Februari, dan Maret 2020", "Juli-Agustus", "Desember 2019 dan Januari".
    private func isBesideMonth(_ index: Int) -> Bool {
        if let next = words.listLink(at: index + 1) ?? words.rangeLink(at: index + 1), month(at: next) != nil {
            return true
        }
        return (max(0, index - 4)..<index).contains { start in
            month(at: start) != nil && words.areLinked(trailingYear(at: start + 1).end, index)
        }
    }
}
