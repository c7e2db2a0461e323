import Records
import Testing

@testable import Store

@Suite("One figure for what is said again")
struct FigureTests {
    private func text(_ seed: UInt64) -> String { StoreFixture.text(seed: seed).joined(separator: " ") }

    @Test func theSameFunderSumAndProgramAreOneFigure() throws {
        let fixture = try StoreFixture()
        try fixture.load((0..<3).map { StoreFixture.record(url: "https://example.org/\($0)", text: text(UInt64($0))) })
        #expect(try fixture.strings("SELECT document_count || ' ' || source_count FROM figures") == ["3 3"])
    }

    @Test func copiesAreOneSource() throws {
        let fixture = try StoreFixture()
        try fixture.load((0..<3).map { StoreFixture.record(url: "https://example.org/\($0)", text: text(1)) })
        #expect(try fixture.strings("SELECT document_count || ' ' || source_count FROM figures") == ["3 1"])
    }

    @Test func withoutProgramOtherStoriesAreOtherFigures() throws {
        let fixture = try StoreFixture()
        try fixture.load(
            (0..<2).map { StoreFixture.record(url: "https://example.org/\($0)", text: text(UInt64($0)), program: nil) })
        #expect(try fixture.count("figures") == 2)
    }

    @Test func anotherSumIsAnotherFigure() throws {
        let fixture = try StoreFixture()
        try fixture.load(
            (0..<2).map {
                StoreFixture.record(url: "https://example.org/\($0)", text: text(UInt64($0)), million: 1 + $0)
            })
        #expect(try fixture.count("figures") == 2)
    }

    /// A programme that lends the same sum to two people has lent it twice.
    @Test func anotherPersonIsAnotherFigure() throws {
        let fixture = try StoreFixture()
        try fixture.load(
            ["Sari Contoh", "Budi Contoh", "Budi Contoh"].enumerated().map { number, name in
                StoreFixture.record(url: "https://example.org/\(number)", text: text(UInt64(number))) { document in
                    var person = document.actors[0]
                    (person.id, person.name, person.type, person.category) = ("a2", name, .person, .individual)
                    person.sameAs = [Record.Identity(scheme: "test", id: name)]
                    document.actors.append(person)
                    document.funding[0].recipient = .actor("a2")
                }
            })
        #expect(try fixture.strings("SELECT document_count FROM figures ORDER BY 1") == ["1", "2"])
    }
}
