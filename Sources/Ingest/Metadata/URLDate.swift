import Records

/// Days in addresses: /2018/07/03/, /2018-07-03-judul, /read/20180703/, /03-07-2018-judul.
enum URLDate {
    /// Years that pages on the web can have been published in.
    private static let years = 1995...2100

    static func day(in url: String) -> CalendarDate? {
        let bytes = Array(url.utf8)
        let groups = digitGroups(of: bytes)
        for index in groups.indices {
            if let day = parted(groups, at: index, in: bytes) ?? compact(groups[index], in: bytes) { return day }
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

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
