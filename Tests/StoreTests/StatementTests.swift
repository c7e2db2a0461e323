import Records
import Testing

@testable import Store

@Suite("statements of figures")
struct StatementTests {
    private static let texts = (1...3).map { StoreFixture.text(seed: UInt64($0)).joined(separator: " ") }

    /// One sum in two documents, another in a third.
    private func fixture() throws -> StoreFixture {
        let fixture = try StoreFixture()
        try fixture.load([
            StoreFixture.record(url: "https://b.example/1", text: Self.texts[0], published: "2019-07-05"),
            StoreFixture.record(url: "https://a.example/2", text: Self.texts[1], published: "2019-07-03"),
            StoreFixture.record(
                url: "https://c.example/3", text: Self.texts[2], funder: "Bank Lain", million: 7, program: nil),
        ])
        return fixture
    }

    @Test func haveAllDocumentsThatTellThem() throws {
        let fixture = try fixture()
        let statements = try fixture.store.statements(FigureFilter())
        #expect(statements.count == 2)
        let first = try #require(statements.first)
        #expect(first.documents.map(\.url) == ["https://a.example/2", "https://b.example/1"])
        #expect(first.document.publisher == "Harian Contoh")
        #expect(first.funder?.name == "Bank Contoh")
        #expect(first.recipient == nil)
        #expect(first.program?.name == "Air Bersih")
        #expect(first.sum?.exactDigits == "500000000")
        #expect(first.sum?.rupiah == 5e8)
        #expect(first.addend(ofAnyStatus: false) == 5e8)
        #expect(first.status == .stated)
    }

    @Test func areThoseOfTheFilter() throws {
        var filter = FigureFilter()
        filter.funder = "Bank Lain"
        let fixture = try fixture()
        #expect(try fixture.store.statements(filter).map(\.localID) == ["f1"])
        let coverage = try fixture.store.coverage(of: filter)
        #expect(coverage == Coverage(figures: 1, statements: 1, documents: 1, first: "2019-07-03", last: "2019-07-03"))
    }

    @Test func coverageCountsWhatFiguresRestOn() throws {
        let fixture = try fixture()
        let coverage = try fixture.store.coverage(of: FigureFilter())
        #expect(coverage == Coverage(figures: 2, statements: 3, documents: 3, first: "2019-07-03", last: "2019-07-05"))
        let empty = try StoreFixture()
        #expect(try empty.store.coverage(of: FigureFilter()) == Coverage())
    }
}
