import JSON
import Records
import Testing

@testable import Exchange
@testable import Store

@Suite("FollowTheMoney")
struct FollowTheMoneyTests {
    private func entities(_ statements: [FigureStatement]) throws -> [JSONValue] {
        var export = FollowTheMoney()
        return try statements.flatMap { try lines(export.lines($0)) }
    }

    private func lines(_ bytes: [UInt8]) throws -> [JSONValue] {
        try bytes.split(separator: 0x0A).map { try JSONParser.parse(Array($0)) }
    }

    private func values(_ entity: JSONValue?, _ property: String) -> [String] {
        entity?["properties"]?[property]?.elements.compactMap(\.string) ?? []
    }

    private func entity(_ schema: String, in entities: [JSONValue]) -> JSONValue? {
        entities.first { $0["schema"]?.string == schema }
    }

    @Test func tellsPaymentWithPartiesProjectAndArticle() throws {
        let entities = try entities([statement()])
        #expect(
            entities.map { $0["schema"]?.string } == ["Article", "Organization", "Organization", "Project", "Payment"])
        let ids = entities.map { $0["id"]?.string ?? "" }
        let payment = entities.last
        #expect(values(payment, "payer") == [ids[1]])
        #expect(values(payment, "beneficiary") == [ids[2]])
        #expect(values(payment, "project") == [ids[3]])
        #expect(values(payment, "proof") == [ids[0]])
        #expect(values(payment, "amount") == ["500000000"])
        #expect(values(payment, "amountUsd") == ["35342.52"])
        #expect(values(payment, "currency") == ["IDR"])
        #expect(values(payment, "date") == ["2019-07-02"])
        #expect(values(payment, "purpose") == ["pipa"])
        #expect(values(payment, "programme") == ["Air Bersih"])
        #expect(values(payment, "sourceUrl") == ["https://contoh.example/1"])
        #expect(values(entities[0], "author") == ["Sari", "Budi"])
        #expect(values(entities[0], "publishedAt") == ["2019-07-03"])
    }

    /// The library drops references to ids that have other characters.
    @Test func idsHaveLettersDigitsAndHyphens() throws {
        for entity in try entities([statement { $0.recipient = .description("75 petani_kopi") }]) {
            #expect(try #require(entity["id"]?.string).wholeMatch(of: /[a-z]+-[0-9a-f]{32}/) != nil)
        }
    }

    @Test func writesNothingTwice() throws {
        let other = statement { $0.localID = "f2" }
        let entities = try entities([statement(), other])
        #expect(entities.count == 6)
        #expect(Set(entities.map { $0["id"]?.string }).count == 6)
    }

    @Test(arguments: [
        FigureStatement.Sum.rupiah("500000000", .about), .rupiah("500000000", .atLeast),
        .rupiah("500000000", per: "bulan"),
    ])
    func inexactSumsAreNoAmounts(sum: FigureStatement.Sum) throws {
        let payment = try entities([statement { $0.sum = sum }]).last
        #expect(values(payment, "amount") == [])
        #expect(values(payment, "amountUsd") == [])
        #expect(values(payment, "currency") == ["IDR"])
        #expect(values(payment, "summary").first?.contains("in the words of the text: Rp 500 juta") == true)
    }

    @Test func leavesOutWhatIsDenied() throws {
        var export = FollowTheMoney()
        #expect(export.lines(statement { $0.status = .denied }) == [])
        #expect(export.lines(statement { $0.sum?.isNegated = true }) == [])
        let nobodys = statement {
            $0.funder = nil
            $0.recipient = nil
        }
        #expect(export.lines(nobodys) == [])
        #expect(!export.lines(statement { $0.status = .planned }).isEmpty)
        #expect(export.count.sentence == "1 figure written; left out: 2 denied, 1 without payer and receiver")
    }

    @Test func saysWhatIsPlanned() throws {
        let payment = try entities([statement { $0.status = .planned }]).last
        #expect(values(payment, "summary") == ["grant, planned; confidence 0.9"])
    }

    @Test func namesRegistersAndInventsNone() throws {
        let told = try entities([statement()])
        #expect(values(told[1], "registrationNumber") == ["XM-DAC-46004"])
        #expect(values(told[1], "alias") == ["ADB"])
        #expect(values(told[2], "registrationNumber") == [])
        let country = FigureStatement.Actor.Identifier(scheme: "iso-3166-1", id: "AU")
        var actor = FigureStatement.Actor.funder
        (actor.category, actor.identifiers) = (.foreignGovernment, [country])
        let state = try entities([statement { $0.funder = .actor(actor) }])[1]
        #expect(state["schema"]?.string == "PublicBody")
        #expect(values(state, "country") == ["au"])
        #expect(values(state, "registrationNumber") == [])
    }

    @Test func describedPartiesBelongToTheirArticle() throws {
        let first = statement { $0.recipient = .description("warga") }
        var second = first
        second.documents[0].key = "url:contoh.example/2"
        let parties = try entities([first, second]).filter { $0["schema"]?.string == "LegalEntity" }
        #expect(parties.count == 2)
        #expect(parties.map { values($0, "name") } == [["warga"], ["warga"]])
    }

    @Test(arguments: [
        ("2019", "2019"), ("2019-07", "2019-07"), ("2019-Q3", "2019"), ("2019-W41", "2019"), ("199X", ""),
        ("2019-05-21T14:20+07:00", "2019-05-21"),
    ])
    func datesAreAsExactAsTheyAre(date: String, told: String) {
        #expect(FollowTheMoney.date(date) == told)
    }

    @Test(arguments: [(3.0, "3"), (1250.5, "1250.5"), (0.07, "0.07"), (-2.25, "-2.25"), (1e18, "1000000000000000000")])
    func numbersHaveNoExponent(value: Double, text: String) {
        #expect(PlainNumber.text(value) == text)
    }

    @Test func linksAreOfTheWeb() {
        #expect(WebAddress.link("https://a.example/b?c=d") == "https://a.example/b?c=d")
        for text in ["file:///etc/passwd", "javascript:alert(1)", "https://a.example/b c", "https://a.example/é", ""] {
            #expect(WebAddress.link(text) == nil, "\(text)")
        }
    }
}
