import Records
import Testing

@testable import Ingest

@Suite struct DateReaderTests {
    @Test(arguments: [
        ("Selasa, 03 Juli 2018 13:20 WIB", "2018-07-03T13:20+07:00"),
        ("Rabu (5/9/2018) 08.15 WITA", "2018-09-05T08:15+08:00"),
        ("Wednesday, 24th Oct 2018 15:35 WIBBerita sore", "2018-10-24T15:35+07:00"),
        ("12 Nopember 2015", "2015-11-12"), ("3 Pebruari 2017", "2017-02-03"), ("17 Agt 2020", "2020-08-17"),
        ("03/07/2018", "2018-07-03"), ("7-8-2019", "2019-08-07"), ("July 3, 2018", "2018-07-03"),
        ("Jul 3rd 2018", "2018-07-03"), ("2018-07-03T06:20:00Z", "2018-07-03T06:20+00:00"),
        ("2018-07-03T13:20:11.123+07:00", "2018-07-03T13:20+07:00"),
        ("2018-07-03 13:20:11 +0700", "2018-07-03T13:20+07:00"),
        ("20180703", "2018-07-03"), ("2018/7/3", "2018-07-03"), ("July 3, 2018 at 1:20 pm", "2018-07-03"),
        ("29 Februari 2020", "2020-02-29"), ("2018年7月3日（火） 13時20分", "2018-07-03"), ("2018년 7월 3일", "2018-07-03"),
        ("3 июля 2018, 13:20", "2018-07-03"), ("3. 7. 2018", "2018-07-03"), ("2018. 7. 3", "2018-07-03"),
        ("Tue Jul 03 13:20:36 CEST 2018", "2018-07-03"), ("3 MÄRZ 2018", "2018-03-03"), ("1er août 2018", "2018-08-01"),
    ])
    func reads(text: String, expected: String) {
        #expect(DateReader.first(in: text)?.iso == expected)
    }

    @Test(arguments: [
        "31 Juni 2018", "Juli 2018", "3 Juli", "pasal 12 ayat 3", "Rp 20.180.703", "nomor 123/45/2018",
        "29 Februari 2019",
    ])
    func leaves(text: String) {
        #expect(DateReader.first(in: text) == nil)
    }

    @Test func settlesTheOrderOfDayAndMonth() {
        #expect(DateReader.first(in: "7/3/2018", monthFirst: true)?.iso == "2018-07-03")
        #expect(DateReader.first(in: "7/23/2018")?.iso == "2018-07-23")
    }

    @Test func shortYearsNeedToBeAskedFor() {
        #expect(DateReader.dates(in: Array("03.07.18".utf8)).isEmpty)
        #expect(DateReader.dates(in: Array("03.07.18".utf8), .shortYears).map(\.iso) == ["2018-07-03"])
        #expect(DateReader.dates(in: Array("10-12-14 warga".utf8), .shortYears).isEmpty)
    }

    @Test func readsAllDatesOfALine() {
        let dates = DateReader.dates(in: Array("Terbit 3 Juli 2018, diubah 2018-07-05 09:10".utf8))
        #expect(dates.map(\.iso) == ["2018-07-03", "2018-07-05"])
    }

    @Test func knowsItsWords() throws {
        let text = "Terbit 3 Juli 2018 13:20 WIB di Jambi"
        let date = try #require(DateReader.first(in: text))
        #expect(String(decoding: Array(text.utf8)[date.range], as: UTF8.self) == "3 Juli 2018 13:20 WIB")
    }

    @Test func shiftsAMomentAcrossMidnight() throws {
        let date = try #require(DateReader.first(in: "2018-07-02T22:30:00Z"))
        #expect(date.shifted(to: 420).iso == "2018-07-03T05:30+07:00")
    }

    @Test(arguments: [
        ("https://a.id/read/2018/07/03/101/judul", "2018-07-03"),
        ("https://a.id/20180703101500-4-1/judul", "2018-07-03"),
        ("https://a.id/kabar/03-07-2018-judul", "2018-07-03"),
    ])
    func readsAddresses(url: String, expected: String) {
        #expect(URLDate.day(in: url)?.description == expected)
    }

    @Test func addressesHoldOtherNumbers() {
        #expect(URLDate.day(in: "https://a.id/2016/12/enam-6-desa") == nil)
        #expect(URLDate.day(in: "https://a.id/d-7955859/berita-2018-terbaik-10") == nil)
    }
}
