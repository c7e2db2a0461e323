import Records
import Testing

@testable import Store

@Suite("Sums in rupiah and dollars")
struct RateTests {
    private func euros(_ year: Int) -> Record {
        StoreFixture.record(url: "https://example.org/\(year)", text: "satu dua", published: "\(year)-07-03") {
            document in
            document.amounts[0].currency = "EUR"
            document.amounts[0].value = ExactDecimal(1_000_000)
        }
    }

    private func sums(_ fixture: borrowing StoreFixture) throws -> [String] {
        try fixture.strings(
            "SELECT COALESCE(amount_idr, '-') || ' ' || COALESCE(amount_usd, '-') FROM amounts ORDER BY id")
    }

    @Test func ratesOfOnesOwnConvertAnew() throws {
        let fixture = try StoreFixture()
        try fixture.load([euros(2019), euros(2090)])
        #expect(try sums(fixture)[1] == "- -")
        let rates = [
            ExchangeRate(currency: "EUR", year: 2090, perDollar: 0.5),
            ExchangeRate(currency: "IDR", year: 2090, perDollar: 20_000),
        ]
        #expect(try fixture.store.setRates(rates, source: "test") == 1)
        #expect(try sums(fixture)[1] == "40000000000.0 2000000.0")
        #expect(try fixture.store.setRates(rates, source: "test") == 0)
        // What is loaded later is converted by them, too.
        try fixture.load([
            StoreFixture.record(url: "https://example.org/x", text: "tiga", published: "2090-01-01") { document in
                document.amounts[0].currency = "EUR"
            }
        ])
        #expect(try sums(fixture)[2] == "20000000000000.0 1000000000.0")
    }

    @Test func theStatementsYearComesFirst() throws {
        let fixture = try StoreFixture()
        try fixture.load([
            StoreFixture.record(url: "https://example.org/1", text: "satu", published: "2090-01-01") { document in
                document.amounts[0].currency = "EUR"
                document.funding[0].date = "2019"
            }
        ])
        let before = try sums(fixture)
        #expect(before[0] != "- -")
        #expect(try fixture.store.setRates([], source: "test") == 0)
        #expect(try sums(fixture) == before)
    }
}
