internal import Records

extension DateScanner {
    /// "Senin lalu", "Jumat pekan depan", "Kamis": only the day of publication settles them.
    func weekdayAlone(at index: Int, _ weekday: Weekday) -> DateExpression? {
        guard tokens[index].isCapitalized, !isWeek(index), !isRecurring(index), !isName(index) else { return nil }
        var expression = DateExpression(
            tokens: index..<index + 1, form: .weekday(week: nil), rule: "date.weekday", weekday: weekday)
        let next = index + 1
        guard next < tokens.count else { return expression }
        if DateWords.units[tokens[next]] == .week, let shift = shift(at: next + 1) {
            expression.form = .weekday(week: shift.value)
            expression.tokens = index..<shift.end
        } else if let shift = shift(at: next) {
            expression.tokens = index..<shift.end
            expression.tense = shift.value < 0 ? .past : shift.value > 0 ? .future : .open
        }
        return expression
    }

    /// "Senin Wati", "Jumat Agung": a capitalised word follows.
    private func isName(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalized
            && !tokens[index + 1].isA([.function, .timeUnit])
    }

    /// "setiap Senin", "Senin hingga Jumat", "Senin, Rabu, dan Jumat": days of every week.
    private func isRecurring(_ index: Int) -> Bool {
        let before = max(0, index - 3)..<index
        if before.suffix(2).contains(where: { DateWords.every.contains(tokens[$0]) }) { return true }
        if before.contains(where: { Self.weekdays[tokens[$0]] != nil && isListed($0 + 1..<index) }) { return true }
        let after = index + 1..<min(tokens.count, index + 4)
        return after.contains {
            Self.weekdays[tokens[$0]] != nil && tokens[$0].isCapitalized && isListed(index + 1..<$0)
        }
    }

    private func isListed(_ between: Range<Int>) -> Bool {
        !between.isEmpty
            && between.allSatisfy {
                DateWords.listLinkers.contains(tokens[$0]) || DateWords.dashes.contains(tokens[$0])
                    || DateWords.with.contains(tokens[$0])
            }
    }

    /// "Minggu" is a week in "minggu ini", "dua minggu", and where it stands first in a sentence.
    private func isWeek(_ index: Int) -> Bool {
        guard DateWords.units[tokens[index]] == .week else { return false }
        if tokens[index].shape.contains(.initial) { return true }
        if index > 0, tokens[index - 1].kind == .number || tokens[index - 1].isA(.numberWord) { return true }
        guard index + 1 < tokens.count else { return false }
        return tokens[index + 1].word == DateWords.ke
            || text.utf8[tokens[index + 1].span.range].starts(with: "ke-".utf8)
    }

    /// "kemarin", "hari ini", "pekan lalu", "tahun depan".
    func relative(at index: Int) -> DateExpression? {
        if let day = DateWords.days.match(text, from: index), index == 0 || !isCount(index - 1) {
            return DateExpression(tokens: index..<day.end, form: .relative(.day, day.value), rule: "date.relative-day")
        }
        guard let unit = DateWords.units[tokens[index]], unit != .day, let shift = shift(at: index + 1),
            index == 0 || !isCount(index - 1)
        else { return nil }
        return DateExpression(tokens: index..<shift.end, form: .relative(unit, shift.value), rule: "date.relative")
    }

    private func isCount(_ index: Int) -> Bool { tokens[index].kind == .number || tokens[index].isA(.numberWord) }

    /// "lalu", "yang lalu", "ini", "depan".
    func shift(at index: Int) -> (value: Int, end: Int)? {
        guard index < tokens.count else { return nil }
        let word = tokens[index].word == DateWords.yang ? index + 1 : index
        guard word < tokens.count else { return nil }
        if DateWords.past.contains(tokens[word]) { return (-1, word + 1) }
        guard word == index else { return nil }
        if DateWords.future.contains(tokens[word]) { return (1, word + 1) }
        return DateWords.now.contains(tokens[word]) ? (0, word + 1) : nil
    }

    /// "dua tahun lalu", "3 bulan yang lalu".
    func ago(at index: Int) -> DateExpression? {
        guard tokens[index].kind == .number || tokens[index].isA(.numberWord),
            let quantity = NumberReader(text: text).quantity(at: index, isMoney: false),
            let count = quantity.smallInteger, quantity.tokens.upperBound < tokens.count,
            let unit = DateWords.units[tokens[quantity.tokens.upperBound]],
            let shift = shift(at: quantity.tokens.upperBound + 1), shift.value < 0
        else { return nil }
        return DateExpression(tokens: index..<shift.end, form: .relative(unit, -count), rule: "date.ago")
    }

    // MARK: Clock

    /// "pukul 15.35 WIB", "jam 10:00", "15:35 WIB".
    func clock(at index: Int) -> (tokens: Range<Int>, clock: DateClock)? {
        let isHeaded = DateWords.clockHeads.contains(tokens[index])
        let start = isHeaded ? index + 1 : index
        guard let time = time(at: start) else { return nil }
        let zone = time.end < tokens.count ? DateWords.zones[tokens[time.end]] : nil
        guard isHeaded || zone != nil else { return nil }
        let end = zone == nil ? time.end : time.end + 1
        return (index..<end, DateClock(hour: time.hour, minute: time.minute, zone: zone))
    }

    private func time(at index: Int) -> (hour: Int, minute: Int, end: Int)? {
        guard index < tokens.count, tokens[index].kind == .number, tokens[index].span.count <= 5 else { return nil }
        let parts = text.utf8[tokens[index].span.range].split(separator: UInt8(ascii: "."))
        if parts.count == 2, parts[1].count == 2, let hour = Self.integer(parts[0]), let minute = Self.integer(parts[1])
        {
            return hour < 24 && minute < 60 ? (hour, minute, index + 1) : nil
        }
        guard let hour = integer(at: index), hour < 24, text.isByte(UInt8(ascii: ":"), at: index + 1),
            let minute = integer(at: index + 2), minute < 60
        else { return nil }
        return (hour, minute, index + 3)
    }
}
