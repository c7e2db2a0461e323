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

    /// Every way in which outlets change an article, among articles that have nothing in common.
    @Test func findsPlantedCopies() throws {
        let fixture = try StoreFixture()
        let texts = (0..<400).map { StoreFixture.text(seed: UInt64(1_000 + $0), sentences: 24) }
        let copies = (0..<80).map { number -> [String] in
            let text = texts[number * 5]
            return switch number % 5 {
            case 0: Array(text.dropLast(8))
            case 1: ["JUDUL LAIN SEKALI"] + text.dropFirst(2)
            case 2: ["KOTA CONTOH, Harian Lain -"] + text + ["Baca juga tulisan lain."]
            case 3: text.enumerated().filter { $0.offset % 6 != 5 }.map(\.element)
            default:
                text.map { $0.replacing("ka", with: "ko") }.enumerated().map {
                    $0.offset % 8 == 0 ? $0.element : text[$0.offset]
                }
            }
        }
        try fixture.load(
            (texts + copies).enumerated().map {
                StoreFixture.record(url: "https://example.org/\($0.offset)", text: $0.element.joined(separator: " "))
            })
        let stories = try fixture.strings(
            "SELECT group_concat(url, ' ') FROM (SELECT * FROM documents ORDER BY id) GROUP BY story_id HAVING COUNT(*) > 1"
        )
        let pairs = (0..<80).map { "https://example.org/\($0 * 5) https://example.org/\(400 + $0)" }
        #expect(Set(stories) == Set(pairs))
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
