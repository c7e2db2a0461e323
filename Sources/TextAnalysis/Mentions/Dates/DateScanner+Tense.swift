extension DateScanner {
    /// "lalu", "yang lalu", "ini", "depan", "yang akan datang": one unit back, none or one ahead.
    func shift(at index: Int) -> (value: Int, end: Int)? {
        if words.isA(.yang, index) {
            if words.isA(.past, index + 1) { return (-1, index + 2) }
            return words.isA(.akan, index + 1) && words.isA(.datang, index + 2) ? (1, index + 3) : nil
        }
        if words.isA(.past, index) { return (-1, index + 1) }
        if words.isA(.future, index) { return (1, index + 1) }
        // "per bulan Ini dilakukan": a sentence begins.
        guard words.isA(.now, index), words.isCapitalized(index - 1) || !words.isCapitalized(index) else { return nil }
        return (0, index + 1)
    }

    /// "Juli tahun lalu", "kuartal I tahun ini": the year counted from the year of publication.
    func withYearShift(_ expression: DateExpression) -> DateExpression {
        let end = expression.tokens.upperBound
        guard expression.wantsYear, words.isA(.yearHead, end), let shift = shift(at: end + 1) else { return expression }
        var expression = expression
        expression.yearShift = shift.value
        expression.tokens = expression.tokens.lowerBound..<shift.end
        return expression
    }

    /// "Kamis (29/4) pekan lalu": the week says nothing more.
    private func withWeek(_ expression: DateExpression) -> DateExpression {
        let end = expression.tokens.upperBound
        guard case .calendar(let parts) = expression.form, parts.day != nil, parts.year == nil,
            words.isA([.weekHead, .monthHead], end), let shift = shift(at: end + 1)
        else { return expression }
        var expression = expression
        expression.tokens = expression.tokens.lowerBound..<shift.end
        if shift.value != 0 { expression.tense = shift.value < 0 ? .past : .future }
        return expression
    }

    /// With the tense that the words beside it give: "Rabu (22/5) mendatang", "akan digelar 4 Juli".
    func tensed(_ expression: DateExpression) -> DateExpression {
        var expression = withWeek(expression)
        guard expression.tense == .open else { return expression }
        let end = expression.tokens.upperBound
        if let shift = shift(at: end), shift.value != 0 {
            expression.tense = shift.value < 0 ? .past : .future
        } else if isToldAsAhead(expression.tokens.lowerBound) {
            expression.tense = .future
        }
        return expression
    }

    /// Whether a word such as "akan" stands up to ten tokens before, in the same speech.
    private func isToldAsAhead(_ start: Int) -> Bool {
        let sentence = text.sentence(ofToken: start)
        for index in (max(sentence.lowerBound, start - 10)..<start).reversed() {
            if words.isA(.will, index) { return true }
            if tokens[index].isA(.speech) || words.isMark("\"", index) { return false }
        }
        return false
    }
}
