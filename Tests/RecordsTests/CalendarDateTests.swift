import Records
import Testing

@Suite struct CalendarDateTests {
    @Test func countsDaysBothWays() throws {
        for number in stride(from: -400_000, through: 400_000, by: 997) {
            let date = try #require(CalendarDate(dayNumber: number))
            #expect(date.dayNumber == number)
        }
    }

    @Test func knowsWeekdays() throws {
        #expect(try #require(CalendarDate(year: 2018, month: 7, day: 3)).weekday == .tuesday)
        #expect(try #require(CalendarDate(year: 1969, month: 12, day: 28)).weekday == .sunday)
    }

    @Test func refusesDaysThatDoNotExist() {
        #expect(CalendarDate(year: 2019, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2019, month: 13, day: 1) == nil)
        #expect(CalendarDate(year: 2020, month: 2, day: 29)?.description == "2020-02-29")
    }
}
