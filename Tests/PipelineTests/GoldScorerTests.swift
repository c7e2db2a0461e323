import JSON
import TestSupport
import Testing

@Suite struct GoldScorerTests {
    // MARK: Names

    @Test(arguments: [
        ("Pemkot Jambi", "PEMKOT  jambi", 1.0), ("PT Maju Jaya", "P.T. Maju", 1.0 / 3), ("a b", "b a", 1.0),
        ("Ahmad Fauzan", "Ahmad Fauzi", 0.5), ("a a b", "a b b", 2.0 / 3), ("", "", 0.0), ("Sumba", "Sumbawa", 0.0),
        ("Al–Ikhlas", "al-ikhlas", 1.0), ("Dinas PUPR_Kota", "dinas pupr kota", 1.0),
    ])
    func overlapsNamesByTheirWords(one: String, other: String, expected: Double) {
        #expect(abs(GoldName(one).overlap(GoldName(other)) - expected) < 1e-12)
        #expect(GoldName(one).overlap(GoldName(other)) == GoldName(other).overlap(GoldName(one)))
    }

    // MARK: Actors

    @Test func pairsEachActorOnceAndCountsTheRest() throws {
        let score = try score(
            gold:
                #"""
                {"actors": [{"name": "Kementerian Laut", "accept": ["KL"], "type": "organization"}, {"name": "Sri"}]}
                """#,
            record: #"""
                {"actors": [{"name": "KL", "type": "organization"}, {"name": "Kementerian Laut", "type": "person"},
                 {"name": "Tono"}]}
                """#)
        #expect(score[.actors] == GoldTally(found: 1, extra: 2, missed: 1))
        #expect(score[.actorType] == GoldTally(found: 1))
        #expect(score[.actorAliases] == GoldTally(found: 1))
        #expect(score.disagreements.map(\.text) == ["Kementerian Laut", "Tono", "Sri"])
    }

    @Test func prefersTheOwnNameToAnAlias() throws {
        let score = try score(
            gold: #"{"actors": [{"name": "Bank Laut", "type": "organization"}]}"#,
            record: #"""
                {"actors": [{"name": "Lain", "aliases": ["Bank Laut"], "type": "person"},
                 {"name": "Bank Laut", "type": "organization"}]}
                """#)
        #expect(score[.actors] == GoldTally(found: 1, extra: 1))
        #expect(score[.actorType] == GoldTally(found: 1))
    }

    @Test func countsAnOptionalEntryNeitherFoundNorMissed() throws {
        let gold = #"{"actors": [{"name": "pemerintah", "optional": true}]}"#
        #expect(try score(gold: gold, record: "{}")[.actors] == GoldTally())
        #expect(try score(gold: gold, record: #"{"actors": [{"name": "Pemerintah"}]}"#)[.actors] == GoldTally())
    }

    @Test(arguments: [
        (#"[{"title": "Wali Kota", "organization": "Kota Ambon"}]"#, GoldTally(found: 1)),
        (#"[{"title": "Camat"}]"#, GoldTally(extra: 1, missed: 1)), ("[]", GoldTally(missed: 1)),
    ])
    func readsRolesWithTheirOrganization(roles: String, expected: GoldTally) throws {
        let score = try score(
            gold: #"{"actors": [{"name": "Sri", "roles": ["Wali Kota Ambon"]}]}"#,
            record: #"{"actors": [{"name": "Sri", "roles": \#(roles)}]}"#)
        #expect(score[.actorRoles] == expected)
    }

    // MARK: Sums

    @Test(arguments: [
        (#"{"value": 5000000, "currency": "USD"}"#, true), (#"{"value": 5000000, "currency": "IDR"}"#, false),
        (#"{"value": 5000001, "currency": "USD"}"#, true), (#"{"value": 5000010, "currency": "USD"}"#, false),
        (#"{"value": null, "low": 5000000, "currency": "USD"}"#, false),
    ])
    func comparesSumsToAMillionth(sum: String, isHit: Bool) throws {
        let score = try score(
            gold: #"{"amounts": [{"value": 5e6, "low": null, "currency": "USD"}]}"#, record: #"{"amounts": [\#(sum)]}"#)
        #expect(score[.amounts] == (isHit ? GoldTally(found: 1) : GoldTally(extra: 1, missed: 1)))
    }

    @Test func comparesRangesByTheirBounds() throws {
        let gold = #"{"amounts": [{"value": null, "low": 2, "high": 3, "currency": "IDR"}]}"#
        let right = #"{"amounts": [{"value": null, "low": 2, "high": 3, "currency": "IDR"}]}"#
        let wrong = #"{"amounts": [{"value": 2, "low": 2, "high": 4, "currency": "IDR"}]}"#
        #expect(try score(gold: gold, record: right)[.amounts] == GoldTally(found: 1))
        #expect(try score(gold: gold, record: wrong)[.amounts] == GoldTally(extra: 1, missed: 1))
    }

    // MARK: Funding

    private static let grant = #"""
        {"actors": [{"name": "Bank Laut", "accept": ["BL"]}],
         "funding": [{"funder": "Bank Laut", "value": 7, "currency": "EUR", "recipient": ["Kota Tual"],
          "program": ["dermaga"], "instrument": "grant"}]}
        """#

    @Test func resolvesTheIdsOfFunding() throws {
        let score = try score(
            gold: Self.grant,
            record: #"""
                {"actors": [{"id": "a1", "name": "BL"}], "programs": [{"id": "p1", "name": "Dermaga"}],
                 "amounts": [{"id": "m1", "value": 9, "currency": "IDR"}, {"id": "m2", "value": 7, "currency": "EUR"}],
                 "funding": [{"funder": "a1", "amount": "m1", "equivalent_amounts": ["m2"], "program": "p1",
                  "recipient": {"place": "Kabupaten Buru"}, "instrument": "loan"}]}
                """#)
        #expect(score[.funding] == GoldTally(found: 1))
        #expect(score[.funders] == GoldTally(found: 1))
        #expect(score[.fundingProgram] == GoldTally(found: 1))
        #expect(score[.fundingRecipient] == GoldTally(extra: 1, missed: 1))
        #expect(score[.fundingInstrument] == GoldTally(extra: 1, missed: 1))
    }

    @Test(arguments: [
        #"""
        {"funding": [{"funder_name": "APBD", "amount": "m1"}], "amounts": [{"id": "m1", "value": 7, "currency": "EUR"}]}
        """#,
        #"{"funding": [{"amount": "m1"}], "amounts": [{"id": "m1", "value": 7, "currency": "EUR"}]}"#,
        #"{"funding": [{"funder_name": "Bank Laut"}]}"#,
    ])
    func refusesFundingOfAnotherFunderOrSum(record: String) throws {
        #expect(try score(gold: Self.grant, record: record)[.funding] == GoldTally(extra: 1, missed: 1))
    }

    @Test func matchesFundingThatNamesNoFunder() throws {
        let score = try score(
            gold: #"{"actors": [], "funding": [{"funder": null, "value": null, "recipient": ["warga"]}]}"#,
            record: #"{"funding": [{"funder": null, "amount": null}]}"#)
        #expect(score[.funding] == GoldTally(found: 1))
        #expect(score[.fundingRecipient] == GoldTally(missed: 1))
        #expect(score[.funders] == GoldTally())
    }

    // MARK: Documents

    @Test(arguments: [
        (#"{"source": {"id": "d"}}"#, true), (#"{"source": {"uri": "a.b/d.html"}}"#, true),
        (#"{"source": {"id": null, "uri": "d"}}"#, true), (#"{"source": {"id": "x", "uri": "d.txt"}}"#, false),
    ])
    func joinsRecordsToGold(record: String, isJoined: Bool) throws {
        let gold = try #require(GoldDocument(parse(#"{"id": "d", "actors": []}"#)))
        #expect(GoldScorer.score([try parse(record)], against: [gold]).absent == (isJoined ? [] : ["d"]))
    }

    @Test(arguments: [
        ("2019-05-21T14:20+07:00", GoldTally(found: 1)), ("2019-05-22", GoldTally(extra: 1, missed: 1)),
        ("", GoldTally(missed: 1)),
    ])
    func comparesTheDayOfPublication(date: String, expected: GoldTally) throws {
        let score = try score(
            gold: #"{"actors": [], "published": "2019-05-21"}"#,
            record: #"{"article": {"published": {"date": "\#(date)"}}}"#)
        #expect(score[.published] == expected)
    }

    @Test func givesTheUsualFigures() {
        let tally = GoldTally(found: 3, extra: 1, missed: 2)
        #expect(tally.precision == 0.75)
        #expect(tally.recall == 0.6)
        #expect(abs(tally.f1 - 2.0 / 3) < 1e-12)
        #expect(GoldTally().f1 == 1)
        #expect(GoldTally(missed: 1).f1 == 0)
    }

    @Test func printsATable() throws {
        let score = try score(
            gold: #"{"actors": [{"name": "Sri"}, {"name": "Tono"}]}"#, record: #"{"actors": [{"name": "Sri"}]}"#)
        let row = score.description.split(separator: "\n").first { $0.hasPrefix("actors") }
        #expect(row?.split(separator: " ") == ["actors", "1.000", "0.500", "0.667", "1", "0", "1"])
    }

    /// The score of one record against one gold document, both without their ids.
    private func score(gold: String, record: String) throws -> GoldScore {
        let id = JSONValue.Member(name: "id", value: .string("d"))
        let noActors = JSONValue.Member(name: "actors", value: .array([]))
        let document = try #require(GoldDocument(.object(try members(gold) + [id, noActors])))
        let source = JSONValue.Member(name: "source", value: .object([id]))
        return GoldScorer.score([.object(try members(record) + [source])], against: [document])
    }

    private func members(_ text: String) throws -> [JSONValue.Member] {
        if case .object(let members) = try parse(text) { return members }
        Issue.record("no object: \(text)")
        return []
    }

    private func parse(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }
}
