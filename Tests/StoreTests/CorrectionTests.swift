import Records
import Testing

@testable import Store

@Suite("Corrections of who is who")
struct CorrectionTests {
    private func record(_ number: Int, funder: String) -> Record {
        StoreFixture.record(
            url: "https://example.org/\(number)",
            text: StoreFixture.text(seed: UInt64(number)).joined(separator: " "), funder: funder)
    }

    private func links(_ fixture: borrowing StoreFixture) throws -> [String] {
        try fixture.strings(
            "SELECT d.name || ' is ' || a.name FROM document_actors d JOIN actors a ON a.id = d.actor_id ORDER BY d.id")
    }

    @Test func mergesHoldForWhatIsLoadedLaterAndAreTakenBack() throws {
        let fixture = try StoreFixture()
        try fixture.load([record(1, funder: "Bank Contoh"), record(2, funder: "Bank Contoh"), record(3, funder: "BC")])
        #expect(try fixture.count("figures") == 2)
        let merge = try fixture.store.merge(.actor, 2, into: 1, made: "2026-01-01")
        #expect(
            try links(fixture) == ["Bank Contoh is Bank Contoh", "Bank Contoh is Bank Contoh", "BC is Bank Contoh"])
        #expect(try fixture.strings("SELECT document_count FROM figures") == ["3"])
        try fixture.load([record(4, funder: "BC")])
        #expect(try fixture.strings("SELECT document_count FROM figures") == ["4"])
        try fixture.store.undo(merge, undone: "2026-01-02")
        #expect(
            try links(fixture) == ["Bank Contoh is Bank Contoh", "Bank Contoh is Bank Contoh", "BC is BC", "BC is BC"])
        #expect(try fixture.strings("SELECT document_count FROM figures ORDER BY id") == ["2", "2"])
        #expect(throws: StoreError.self) { try fixture.store.undo(merge, undone: "2026-01-03") }
    }

    @Test func splitsPartAName() throws {
        let fixture = try StoreFixture()
        try fixture.load([record(1, funder: "Bank Contoh"), record(2, funder: "BC")])
        _ = try fixture.store.merge(.actor, 2, into: 1, made: "2026-01-01")
        let split = try fixture.store.split(.actor, 1, name: "bc", made: "2026-01-02")
        #expect(try links(fixture) == ["Bank Contoh is Bank Contoh", "BC is BC"])
        try fixture.store.undo(split, undone: "2026-01-03")
        #expect(try links(fixture) == ["Bank Contoh is Bank Contoh", "BC is Bank Contoh"])
    }

    @Test func refusesWhatIsNotThere() throws {
        let fixture = try StoreFixture()
        try fixture.load([record(1, funder: "Bank Contoh")])
        #expect(throws: StoreError.self) { try fixture.store.merge(.actor, 1, into: 1, made: "2026-01-01") }
        #expect(throws: StoreError.self) { try fixture.store.merge(.actor, 1, into: 99, made: "2026-01-01") }
        #expect(throws: StoreError.self) { try fixture.store.split(.actor, 1, name: "Bank Contoh", made: "2026-01-01") }
    }

    /// Kept apart are a person of one name and a body that every town has, unless they are in one place.
    @Test func identityNeedsMoreThanAShortName() {
        func key(_ name: String, _ type: ActorType, _ category: ActorCategory, place: String?) -> String {
            var document = Record.Document(
                article: Record.Article(
                    title: nil, subtitle: nil, authors: [], publisher: nil, canonicalURL: nil, published: nil,
                    language: nil, text: "", blocks: []))
            let mention = Record.Excerpt(start: 0, end: 1, text: "x")
            document.places = place.map { [Record.Place(name: $0, level: .kota, code: nil, mentions: [mention])] } ?? []
            return IdentityKey(document, documentKey: "d").actor(
                Record.Actor(id: "a1", name: name, type: type, category: category))
        }
        #expect(key("Budi", .person, .official, place: nil) == "person|budi|d")
        #expect(key("Budi Contoh", .person, .official, place: nil) == "person|budi contoh")
        #expect(
            key("Dinas Sosial", .organization, .localGovernment, place: "Kota Jambi")
                == "organization|dinas sosial|kota jambi")
        #expect(key("Dinas Sosial", .organization, .localGovernment, place: nil) == "organization|dinas sosial|d")
        #expect(
            key("Dinas Sosial Jambi", .organization, .localGovernment, place: "Kota Jambi")
                == "organization|dinas sosial jambi")
        #expect(key("PT. Contoh", .organization, .company, place: nil) == "organization|pt contoh")
    }
}
