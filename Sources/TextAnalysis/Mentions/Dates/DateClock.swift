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

    /// Whether it comes later on the same day.
    func isAfter(_ other: DateClock) -> Bool { (hour, minute) > (other.hour, other.minute) }

    private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

/// Reads times of day and stretches of them: "pukul 15.35 WIB", "jam 9 pagi", "10.00-12.00 WIB".
struct DateClockReader {
    let words: DateTokens
    private var tokens: [Token] { words.tokens }

    /// The end is nil of a single time, and of one that goes on "hingga selesai".
    typealias Reading = (tokens: Range<Int>, clock: DateClock, end: DateClock?)

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
        let near = tail(at: time.end)
        let last = last(behind: near.end, isBetween: words.isA(.between, index - 1))
        let zone = near.zone ?? last?.tail.zone
        guard isHeaded || zone != nil || (followsDate && words.isMark(":", index + 1)),
            let hour = hour(time.hour, at: near.dayTime.isEmpty ? last?.tail.dayTime ?? [] : near.dayTime)
        else { return nil }
        let clock = DateClock(hour: hour, minute: time.minute, zone: zone)
        return (index..<(last?.tail.end ?? near.end), clock, last.flatMap { end($0, from: clock) })
    }

    // MARK: Stretches

    private typealias Last = (time: Time, tail: Tail)

    /// Behind "10.00 WIB" what "hingga pukul 12.00 WIB" says.
    private func last(behind index: Int, isBetween: Bool) -> Last? {
        guard var link = words.rangeLink(at: index) ?? (isBetween ? words.listLink(at: index) : nil),
            link < tokens.count
        else { return nil }
        if tokens[link].kind == .word, words.isA(.clockLink, link) { link += 1 }
        let isHeaded = words.isA(.clockHead, link)
        let start = isHeaded ? words.skippingPoint(link + 1) : link
        guard let time = time(at: start, isHeaded: true) else { return nil }
        let tail = tail(at: time.end)
        let isBare =
            words.integer(at: start) == nil
            ? words.count(at: start) != nil && pointed(at: start) == nil
            : !words.isMark(":", start + 1)
        let isGlued = tokens[index].isGlued && tokens[start].isGlued
        if isBare, !isHeaded, tail.end == time.end, !(isGlued && isFree(time.end)) { return nil }
        return (time, tail)
    }

    /// Whether a figure ends here that no date or greater number goes on with.
    private func isFree(_ end: Int) -> Bool {
        guard end < tokens.count else { return true }
        return tokens[end].kind != .number && !tokens[end].isA(.month) && !words.isMark("-", end)
            && !words.isMark("/", end)
    }

    /// Nil where the end lies in another zone or at the very same time.
    private func end(_ last: Last, from clock: DateClock) -> DateClock? {
        let isMidnight = last.time.hour == 24 || (last.time.hour % 12 == 0 && last.tail.dayTime.contains(.night))
        guard let hour = isMidnight ? 0 : hour(last.time.hour, at: last.tail.dayTime) else { return nil }
        let end = DateClock(hour: hour, minute: last.time.minute, zone: last.tail.zone ?? clock.zone)
        return end.zone == clock.zone && end != clock ? end : nil
    }

    // MARK: Figures

    private typealias Time = (hour: Int, minute: Int, end: Int)

    private func time(at index: Int, isHeaded: Bool) -> Time? {
        if let pointed = pointed(at: index) { return pointed }
        if let hour = words.integer(at: index), words.isMark(":", index + 1), let minute = words.integer(at: index + 2),
            words.digits(index + 2) == 2
        {
            guard Self.isTime(hour, minute) else { return nil }
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
            let hour = DateTokens.integer(parts[0]), let minute = DateTokens.integer(parts[1]),
            Self.isTime(hour, minute)
        else { return nil }
        return (hour, minute, index + 1)
    }

    /// "24.00" is the end of a day, never the start of one.
    private static func isTime(_ hour: Int, _ minute: Int) -> Bool {
        (hour < 24 && minute < 60) || (hour, minute) == (24, 0)
    }

    /// "setengah delapan" is half past seven.
    private func halfHour(at index: Int) -> Time? {
        guard words.isA(.halfHour, index), let next = words.count(at: index + 1), (1...12).contains(next.value) else {
            return nil
        }
        return (next.value == 1 ? 12 : next.value - 1, 30, next.end)
    }

    // MARK: Words behind

    private typealias Tail = (zone: Int?, dayTime: CalendarWord, end: Int)

    private func tail(at index: Int) -> Tail {
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
        guard hour < 24 else { return nil }
        if dayTime.contains(.night) { return (6...11).contains(hour) ? hour + 12 : hour % 12 == 0 ? nil : hour }
        if dayTime.contains(.afternoon) { return (1...7).contains(hour) ? hour + 12 : hour }
        if dayTime.contains(.noon) { return (1...4).contains(hour) ? hour + 12 : hour }
        return hour
    }
}
