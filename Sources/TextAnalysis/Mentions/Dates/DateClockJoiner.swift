/// Gives times of day to the dates that they stand with.
struct DateClockJoiner {
    let words: DateTokens

    private static let openers = WordSet(CalendarWords.clockOpeners)

    /// Both in the order of the text.
    func join(_ clocks: [DateClockReader.Reading], to dates: inout [DateExpression]) {
        var index = 0
        for clock in clocks {
            while index + 1 < dates.count, dates[index + 1].tokens.upperBound <= clock.tokens.lowerBound { index += 1 }
            for candidate in [index, index + 1] where dates.indices.contains(candidate) {
                guard isJoined(dates[candidate], clock.tokens) else { continue }
                let tokens = dates[candidate].tokens
                (dates[candidate].clock, dates[candidate].endClock) = (clock.clock, clock.end)
                dates[candidate].tokens =
                    min(tokens.lowerBound, clock.tokens.lowerBound)..<max(tokens.upperBound, clock.tokens.upperBound)
                break
            }
        }
    }

    private func isJoined(_ date: DateExpression, _ clock: Range<Int>) -> Bool {
        guard date.clock == nil, date.isDay else { return false }
        let gap =
            date.tokens.upperBound <= clock.lowerBound
            ? date.tokens.upperBound..<clock.lowerBound
            : clock.upperBound..<max(clock.upperBound, date.tokens.lowerBound)
        return gap.count <= 3 && words.text.sentence(ofToken: date.tokens.lowerBound).contains(clock.lowerBound)
            && gap.allSatisfy { words.isA([.clockLink, .between], $0) || Self.openers.contains(words.tokens[$0]) }
    }
}
