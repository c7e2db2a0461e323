import Records
import TestSupport
import Testing

@testable import Store

@Suite("The same story in several documents")
struct StoryTests {
    @Test func copiesAreOneStory() throws {
        let fixture = try StoreFixture()
        let text = StoreFixture.text(seed: 7)
        let copies = [
            text, ["KOTA CONTOH, Harian Lain -"] + text, Array(text.dropLast(6)), Array(text.dropFirst(4)),
        ]
        try fixture.load(
            copies.enumerated().map {
                StoreFixture.record(url: "https://example.org/\($0.offset)", text: $0.element.joined(separator: " "))
            } + [
                StoreFixture.record(
                    url: "https://example.org/other", text: StoreFixture.text(seed: 8).joined(separator: " "),
                    funder: "Yayasan Lain")
            ])
        #expect(try fixture.strings("SELECT document_count FROM stories ORDER BY id") == ["4", "1"])
    }

    /// Two stories become one when a document comes that is like both.
    @Test func storiesMeet() throws {
        let fixture = try StoreFixture()
        let text = StoreFixture.text(seed: 9, sentences: 40)
        let halves = [Array(text.prefix(20)), Array(text.suffix(20))]
        try fixture.load(
            halves.enumerated().map {
                StoreFixture.record(url: "https://example.org/\($0.offset)", text: $0.element.joined(separator: " "))
            })
        #expect(try fixture.count("stories") == 2)
        try fixture.load([StoreFixture.record(url: "https://example.org/both", text: text.joined(separator: " "))])
        #expect(try fixture.strings("SELECT document_count FROM stories") == ["3"])
        #expect(try fixture.count("documents WHERE story_id IS NULL") == 0)
    }

    @Test func overlapIsOfSharesOfShingles() {
        let text = StoreFixture.text(seed: 3)
        let (whole, part) = (
            TextSketch(text.joined(separator: " ")), TextSketch(text.prefix(10).joined(separator: " "))
        )
        let overlap = whole.overlap(with: part)
        #expect(overlap.ofShorter == 1)
        #expect(abs(overlap.ofBoth - Double(part.shingles.count) / Double(whole.shingles.count)) < 1e-9)
        #expect(TextSketch("empat kata saja di").shingles.isEmpty)
        #expect(TextSketch("").bands().isEmpty)
    }
}
