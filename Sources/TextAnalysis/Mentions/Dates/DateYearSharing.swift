internal import Records

/// Gives dates without a year that of a date they are listed with: "Oktober dan November 2018".
struct DateYearSharing {
    let words: DateTokens

    /// Dates are in the order of the text.
    func share(in dates: inout [DateExpression]) {
        for index in dates.indices.dropLast().reversed() { shareBack(from: dates[index + 1], to: &dates[index]) }
        for index in dates.indices.dropFirst() { shareOn(from: dates[index - 1], to: &dates[index]) }
    }

    // MARK: Days near full dates

    /// The full dates of a stretch of text, as far as they lie in one year.
    private struct Near {
        var year: Int
        var months: ClosedRange<Int>
        var isOneYear = true

        init(_ day: CalendarDate) { (year, months) = (day.year, day.month...day.month) }

        mutating func insert(_ day: CalendarDate) {
            isOneYear = isOneYear && day.year == year
            months = min(months.lowerBound, day.month)...max(months.upperBound, day.month)
        }

        /// Whether all name a month or the one beside it.
        func isBeside(_ month: Int) -> Bool {
            isOneYear && abs(months.lowerBound - month) <= 1 && abs(months.upperBound - month) <= 1
        }
    }

    /// Gives days without a year that of the full dates of their sentence, else paragraph, where these all lie in
    /// one year and in the same month or the one beside it: for texts whose day of publication nothing tells.
    func borrow(in dates: inout [DateExpression]) {
        var (bySentence, byParagraph): ([Int: Near], [Int: Near]) = ([:], [:])
        for date in dates {
            guard case .calendar(let parts) = date.form, let day = parts.date else { continue }
            let place = place(date)
            bySentence[place.sentence, default: Near(day)].insert(day)
            byParagraph[place.paragraph, default: Near(day)].insert(day)
        }
        guard !bySentence.isEmpty else { return }
        for index in dates.indices where dates[index].wantsYear {
            let place = place(dates[index])
            guard let parts = dates[index].parts, parts.day != nil, let month = parts.month,
                let near = bySentence[place.sentence] ?? byParagraph[place.paragraph], near.isBeside(month)
            else { continue }
            let dated = dates[index].inYear(near.year)
            if let weekday = dated.weekday, let day = dated.parts?.date, day.weekday != weekday { continue }
            dates[index] = dated
        }
    }

    private func place(_ date: DateExpression) -> (sentence: Int, paragraph: Int) {
        let (text, sentence) = (words.text, words.text.sentenceIndex(ofToken: date.tokens.lowerBound))
        var (low, high) = (0, text.paragraphs.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if text.paragraphs[middle].lowerBound <= sentence { low = middle } else { high = middle - 1 }
        }
        return (sentence, low)
    }

    // MARK: Lists

    /// "30 Desember - 2 Januari 2020", "3 Juli dan rapat kedua 5 Agustus 2019": the year stands behind the last.
    private func shareBack(from later: DateExpression, to earlier: inout DateExpression) {
        guard earlier.wantsYear, earlier.isOfTheKind(of: later), areNear(earlier, later) else { return }
        if let shift = later.yearShift { earlier.yearShift = shift }
        guard let year = later.parts?.year else { return }
        earlier = earlier.inYear(isInOrder(earlier, later) ? year : year - 1)
    }

    /// "Desember 2019 hingga Januari", "tahun 1998, tepatnya 21 Mei": the year stands before.
    private func shareOn(from earlier: DateExpression, to later: inout DateExpression) {
        guard later.wantsYear, let year = earlier.lastParts?.year else { return }
        let gap = earlier.tokens.upperBound..<later.tokens.lowerBound
        if earlier.rule == .year {
            if gap.count <= 5, gap.contains(where: { words.isA(.precisely, $0) }) { later = later.inYear(year) }
        } else if earlier.isOfTheKind(of: later), words.rangeLink(at: gap.lowerBound) == gap.upperBound {
            later = later.inYear(isInOrder(earlier, later) ? year : year + 1)
        }
    }

    private func isInOrder(_ earlier: DateExpression, _ later: DateExpression) -> Bool {
        guard let first = earlier.lastParts, let last = later.parts else { return true }
        return (first.month ?? 0, first.day ?? 0) <= (last.month ?? 0, last.day ?? 0)
    }

    /// Linked, or some words apart in one sentence where a link stands first: "3 Juli dan rapat kedua 5 Agustus".
    private func areNear(_ earlier: DateExpression, _ later: DateExpression) -> Bool {
        let end = earlier.tokens.upperBound
        guard let start = words.listLink(at: end) ?? words.rangeLink(at: end) else { return false }
        if start == later.tokens.lowerBound { return true }
        return later.tokens.lowerBound - start <= 4 && earlier.weekday == nil
            && words.text.sentence(ofToken: end).contains(later.tokens.lowerBound)
    }
}
