import Records

/// Days in addresses: /2018/07/03/, /2018-07-03-judul, /read/20180703/, /03-07-2018-judul.
enum URLDate {
    /// Years that pages on the web can have been published in.
    private static let years = 1995...2100

    static func day(in url: String) -> CalendarDate? {
        let bytes = Array(url.utf8)
        let groups = digitGroups(of: bytes)
        for index in groups.indices {
            if let day = parted(groups, at: index, in: bytes) ?? compact(groups[index], in: bytes)
                ?? short(groups, at: index, in: bytes) ?? spelled(groups, at: index, in: bytes)
            {
                return day
            }
        }
        return nil
    }

    /// The year and month of "/2018/07/judul".
    static func month(in url: String) -> (year: Int, month: Int)? {
        let bytes = Array(url.utf8)
        let groups = digitGroups(of: bytes)
        for (first, second) in zip(groups, groups.dropFirst()) where first.count == 4 && second.count == 2 {
            guard second.lowerBound == first.upperBound + 1, first.lowerBound > 0, second.upperBound < bytes.count,
                bytes[first.upperBound] == 0x2F, bytes[first.lowerBound - 1] == 0x2F, bytes[second.upperBound] == 0x2F
            else { continue }
            let (year, month) = (number(bytes[first]), number(bytes[second]))
            if years.contains(year), (1...12).contains(month) { return (year, month) }
        }
        return nil
    }

    private static func digitGroups(of bytes: [UInt8]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
            if index > start { groups.append(start..<index) } else { index += 1 }
        }
        return groups
    }

    /// Three numbers with the same single mark between them, year first or last.
    private static func parted(_ groups: [Range<Int>], at index: Int, in bytes: [UInt8]) -> CalendarDate? {
        guard index + 2 < groups.count else { return nil }
        let (first, second, third) = (groups[index], groups[index + 1], groups[index + 2])
        guard second.lowerBound == first.upperBound + 1, third.lowerBound == second.upperBound + 1,
            "/-_.".utf8.contains(bytes[first.upperBound]), bytes[first.upperBound] == bytes[second.upperBound],
            second.count <= 2
        else { return nil }
        let numbers = [first, second, third].map { number(bytes[$0]) }
        if first.count == 4, third.count <= 2, years.contains(numbers[0]) {
            return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        }
        guard third.count == 4, first.count <= 2, years.contains(numbers[2]) else { return nil }
        return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    }

    /// Eight digits, or fourteen with the time.
    private static func compact(_ group: Range<Int>, in bytes: [UInt8]) -> CalendarDate? {
        guard group.count == 8 || group.count == 14 else { return nil }
        let value = number(bytes[group].prefix(8))
        guard years.contains(value / 10_000) else { return nil }
        return CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }

    /// /2018/07/180703-judul: six digits that begin like the year and month before them.
    private static func short(_ groups: [Range<Int>], at index: Int, in bytes: [UInt8]) -> CalendarDate? {
        guard index + 2 < groups.count, groups[index].count == 4, groups[index + 1].count == 2,
            groups[index + 2].count == 6
        else { return nil }
        let (year, month, value) = (
            number(bytes[groups[index]]), number(bytes[groups[index + 1]]), number(bytes[groups[index + 2]])
        )
        guard years.contains(year), value / 100 == year % 100 * 100 + month else { return nil }
        return CalendarDate(year: year, month: month, day: value % 100)
    }

    /// /2018/july/03/.
    private static func spelled(_ groups: [Range<Int>], at index: Int, in bytes: [UInt8]) -> CalendarDate? {
        guard index + 1 < groups.count, groups[index].count == 4, groups[index + 1].count <= 2 else { return nil }
        let between = bytes[groups[index].upperBound..<groups[index + 1].lowerBound]
        guard (5...16).contains(between.count), let mark = between.first, mark == between.last,
            mark == 0x2F || mark == 0x2D,
            let month = DateWords.months[DateWords.hash(of: between.dropFirst().dropLast())]
        else { return nil }
        let year = number(bytes[groups[index]])
        guard years.contains(year) else { return nil }
        return CalendarDate(year: year, month: month, day: number(bytes[groups[index + 1]]))
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
