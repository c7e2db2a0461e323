import Records
import Testing

@testable import Store

@Suite("What sums of groups add, and what not")
struct SumTests {
    private typealias Change = @Sendable (inout Record.Amount, inout Record.Funding) -> Void

    /// Sum, what is paid out of it, and how many figures were added, of documents with the fixture's 500 million and another
    /// statement.
    private func sums(
        million: Int = 200, status: FundingStatus = .stated, filter: FigureFilter = FigureFilter(), _ change: Change
    ) throws -> [String] {
        let fixture = try StoreFixture()
        try fixture.load([
            StoreFixture.record(url: "https://example.org/1", text: "satu dua tiga") { document in
                document.funding[0].status = status
                StoreFixture.add(million: million, to: &document, change)
            }
        ])
        var query = FigureQuery()
        (query.group, query.filter) = (.funder, filter)
        let result = try fixture.store.figures(query)
        let columns = ["sum_idr", "disbursed_idr", "summed", "figures"].compactMap { result.columns.firstIndex(of: $0) }
        let bare = QueryResult(columns: [], rows: result.rows.map { row in columns.map { row[$0] } })
        return fixture.rows(bare)
    }

    @Test func addsStatements() throws {
        #expect(try sums { _, funding in funding.status = .planned } == ["700000000.0 - 2 2"])
    }

    @Test func leavesOutWhatIsNoPlainSum() throws {
        let once = ["500000000.0 - 1 2"]
        #expect(try sums { amount, _ in amount.per = "bulan" } == once)
        #expect(try sums { amount, _ in amount.qualifier = .atMost } == once)
        #expect(try sums { amount, _ in amount.isNegated = true } == once)
        #expect(try sums { amount, _ in amount.currency = "XTS" } == once)
        #expect(try sums { _, funding in funding.status = .denied } == once)
        #expect(try sums { _, funding in funding.status = .requested } == once)
    }

    @Test func addsWhatWasAskedFor() throws {
        var filter = FigureFilter()
        filter.status = "requested"
        #expect(try sums(filter: filter) { _, funding in funding.status = .requested } == ["200000000.0 - 1 1"])
    }

    @Test func partsAreInTheirTotal() throws {
        #expect(try sums { amount, _ in amount.partOf = "m1" } == ["500000000.0 - 1 2"])
    }

    /// What is paid out is in what was promised.
    @Test func paymentsAreInTheirPromise() throws {
        let once = ["500000000.0 200000000.0 1 2"]
        for status in [FundingStatus.planned, .stated] {
            #expect(try sums(status: status) { _, funding in funding.status = .disbursed } == once)
        }
        // More than was promised, of another programme, for something else.
        let both = ["700000000.0 200000000.0 2 2"]
        #expect(
            try sums(million: 600, status: .planned) { _, funding in funding.status = .disbursed }
                == ["1100000000.0 600000000.0 2 2"])
        #expect(
            try sums(status: .planned) { _, funding in (funding.status, funding.program) = (.disbursed, nil) } == both)
        #expect(
            try sums(status: .planned) { _, funding in (funding.status, funding.date) = (.disbursed, "2017") } == both)
    }

    @Test func paymentsAreInThePromiseToTheirReceiver() throws {
        let fixture = try StoreFixture()
        try fixture.load([
            StoreFixture.record(url: "https://example.org/1", text: "satu dua tiga", program: nil) { document in
                document.funding[0].status = .planned
                document.funding[0].recipient = .place("Kota Contoh")
                StoreFixture.add(million: 200, to: &document) { _, funding in funding.status = .disbursed }
                StoreFixture.add(million: 100, to: &document) { _, funding in
                    (funding.status, funding.recipient) = (.disbursed, .place("Kota Lain"))
                }
            }
        ])
        let totals = try fixture.strings("SELECT COUNT(total_id) FROM figures")
        #expect(totals == ["1"])
    }

    /// A plan and its payment in two articles, in whichever order they are loaded.
    @Test(arguments: [false, true])
    func paymentsAreInAPlanElsewhere(isPlanLast: Bool) throws {
        let fixture = try StoreFixture()
        let plan = StoreFixture.record(url: "https://example.org/1", text: "satu dua tiga") { document in
            document.funding[0].status = .planned
        }
        let payment = StoreFixture.record(url: "https://example.org/2", text: "empat lima enam", million: 300) {
            document in
            document.funding[0].status = .disbursed
        }
        let later = StoreFixture.record(
            url: "https://example.org/3", text: "tujuh", million: 200, published: "2021-01-01"
        ) { document in
            document.funding[0].status = .disbursed
        }
        for record in isPlanLast ? [later, payment, plan] : [plan, payment, later] { try fixture.load([record]) }
        let parts = try fixture.strings(
            """
            SELECT d.url FROM figures g JOIN funding f ON f.id = g.funding_id JOIN documents d ON d.id = f.document_id
            WHERE g.total_id IS NOT NULL
            """)
        #expect(parts == ["https://example.org/2"])
    }

    /// One article tells a sum in both currencies, another in one: it is added once, whichever is loaded first.
    @Test(arguments: [[0, 1], [1, 0], [0, 2], [2, 0], [0, 1, 2]])
    func conversionsAreAddedOnce(order: [Int]) throws {
        let fixture = try StoreFixture()
        let texts = ["satu dua tiga", "empat lima enam", "tujuh delapan sembilan"]
        let records = texts.enumerated().map { number, text in
            StoreFixture.record(url: "https://example.org/\(number)", text: text) { document in
                var dollars = document.amounts[0]
                (dollars.id, dollars.currency, dollars.value) = ("m2", "USD", ExactDecimal(35_000))
                switch number {
                case 0:
                    document.amounts.append(dollars)
                    document.funding[0].equivalentAmounts = ["m2"]
                case 1:
                    dollars.id = "m1"
                    document.amounts = [dollars]
                default:
                    document.amounts.append(dollars)
                    document.funding[0].amount = "m2"
                    document.funding[0].equivalentAmounts = ["m1"]
                }
            }
        }
        for number in order { try fixture.load([records[number]]) }
        #expect(try fixture.count("figures") == 2)
        #expect(try fixture.count("figures WHERE total_id IS NULL") == 1)
        // The total goes: the other one counts again.
        try fixture.load([
            StoreFixture.record(url: "https://example.org/0", text: "diralat") { document in document.funding = [] }
        ])
        #expect(try fixture.count("figures WHERE total_id IS NULL") == 1)
    }
}
