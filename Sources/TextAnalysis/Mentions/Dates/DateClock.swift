internal import Records

/// A time of day: "pukul 15.35 WIB".
struct DateClock: Equatable {
    var hour: Int
    var minute: Int
    /// Hours ahead of UTC; nil where no zone is named.
    var zone: Int?

    /// ISO 8601, from the "T" on.
    var description: String {
        let offset = zone.map { "+\(padded($0)):00" } ?? ""
        return "T\(padded(hour)):\(padded(minute))\(offset)"
    }

    private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

/// Reads times of day: "pukul 15.35 WIB", "jam 9 pagi", "10.00-12.00 WIB", of which the first counts.
struct DateClockReader {
    let words: DateTokens
    private var tokens: [Token] { words.tokens }

    typealias Reading = (tokens: Range<Int>, clock: DateClock)

    private static let zones = WordTable(CalendarWords.timeZones)
    private static let namedZones = PhraseTable(CalendarWords.namedZones)

    /// The time that starts at a token.
    ///
    /// - Parameter followsDate: a date ends right before, so that "22:02" alone tells the time.
    func clock(at index: Int, followsDate: Bool) -> Reading? {
        let isHeaded = words.isA(.clockHead, index)
        guard isHeaded || tokens[index].kind == .number else { return nil }
        let start = isHeaded ? words.skippingPoint(index + 1) : index
        guard let time = time(at: start, isHeaded: isHeaded) ?? (isHeaded ? halfHour(at: start) : nil) else {
            return nil
        }
        let last = endOfRange(at: time.end)
        let tail = tail(at: last)
        guard isHeaded || tail.zone != nil || (followsDate && words.isMark(":", index + 1)) else { return nil }
        guard let hour = hour(time.hour, at: tail.dayTime) else { return nil }
        return (index..<tail.end, DateClock(hour: hour, minute: time.minute, zone: tail.zone))
    }

    // MARK: Figures

    private typealias Time = (hour: Int, minute: Int, end: Int)

    private func time(at index: Int, isHeaded: Bool) -> Time? {
        if let pointed = pointed(at: index) { return pointed }
        if let hour = words.integer(at: index), words.isMark(":", index + 1), let minute = words.integer(at: index + 2),
            words.digits(index + 2) == 2
        {
            guard hour < 24, minute < 60 else { return nil }
            let hasSeconds = words.isMark(":", index + 3) && words.digits(index + 4) == 2
            return (hour, minute, index + (hasSeconds ? 5 : 3))
        }
        guard isHeaded, index < tokens.count else { return nil }
        let hour = words.integer(at: index) ?? words.count(at: index)?.value
        guard let hour, hour < 24 else { return nil }
        return (hour, 0, words.count(at: index)?.end ?? index + 1)
    }

    /// "15.35", "15.35.20": one token.
    private func pointed(at index: Int) -> Time? {
        guard index < tokens.count, tokens[index].kind == .number, tokens[index].span.count <= 8 else { return nil }
        let parts = words.text.utf8[tokens[index].span.range].split(separator: UInt8(ascii: "."))
        guard parts.count == 2 || parts.count == 3, parts.dropFirst().allSatisfy({ $0.count == 2 }),
            let hour = DateTokens.integer(parts[0]), let minute = DateTokens.integer(parts[1]), hour < 24, minute < 60
        else { return nil }
        return (hour, minute, index + 1)
    }

    /// "setengah delapan" is half past seven.
    private func halfHour(at index: Int) -> Time? {
        guard words.isA(.halfHour, index), let next = words.count(at: index + 1), (1...12).contains(next.value) else {
            return nil
        }
        return (next.value == 1 ? 12 : next.value - 1, 30, next.end)
    }

    /// Behind "10.00" the end of "-12.00".
    private func endOfRange(at index: Int) -> Int {
        guard let link = words.rangeLink(at: index) else { return index }
        let start = words.isA(.clockHead, link) ? link + 1 : link
        return time(at: start, isHeaded: false)?.end ?? index
    }

    // MARK: Words behind

    private func tail(at index: Int) -> (zone: Int?, dayTime: CalendarWord, end: Int) {
        var (next, zone, dayTime): (Int, Int?, CalendarWord) = (index, nil, [])
        while next < tokens.count, next - index < 4 {
            if zone == nil, let named = self.zone(at: next) {
                (zone, next) = (named.hours, named.end)
            } else if words.isA([.morning, .noon, .afternoon, .night], next) {
                dayTime.formUnion(words.roles(next))
                next += 1
                if words.isA(.hari, next), words.isA(.morning, next - 1) { next += 1 }
            } else {
                break
            }
        }
        return (zone, dayTime, next)
    }

    private func zone(at index: Int) -> (hours: Int, end: Int)? {
        if let zone = Self.zones[tokens[index]] { return (zone, index + 1) }
        return Self.namedZones.match(words.text, from: index).map { ($0.value, $0.end) }
    }

    /// "7 malam" is 19.
    private func hour(_ hour: Int, at dayTime: CalendarWord) -> Int? {
        if dayTime.contains(.night) { return (6...11).contains(hour) ? hour + 12 : hour % 12 == 0 ? nil : hour }
        if dayTime.contains(.afternoon) { return (1...7).contains(hour) ? hour + 12 : hour }
        if dayTime.contains(.noon) { return (1...4).contains(hour) ? hour + 12 : hour }
        return hour
    }
}
