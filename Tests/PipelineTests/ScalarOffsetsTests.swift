import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite struct ScalarOffsetsTests {
    @Test func countsScalarsNotBytesNorCharacters() {
        let text = "Café e\u{301} 😀 👩‍👩‍👧 Rp"
        let start = text.utf8.count - 2
        let (excerpt, isSound) = ScalarOffsets(text).excerpt(TextSpan(start, start + 2))
        #expect(excerpt == Record.Excerpt(start: 16, end: 18, text: "Rp"))
        #expect(isSound)
    }

    @Test func movesSpansThatCutAScalarOrLeaveTheText() {
        let offsets = ScalarOffsets("é😀")
        #expect(offsets.excerpt(TextSpan(1, 3)) == (Record.Excerpt(start: 0, end: 2, text: "é😀"), false))
        #expect(offsets.excerpt(TextSpan(2, 99)) == (Record.Excerpt(start: 1, end: 2, text: "😀"), false))
        #expect(offsets.excerpt(TextSpan(7, 9)) == (Record.Excerpt(start: 2, end: 2, text: ""), false))
        #expect(ScalarOffsets("").excerpt(TextSpan(0, 0)) == (Record.Excerpt(start: 0, end: 0, text: ""), true))
    }

    @Test(arguments: 0..<20)
    func agreesWithCountingFromTheStart(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = random.text(pieces: 120)
        let scalars = Array(text.unicodeScalars)
        var boundaries = [0]
        for scalar in scalars { boundaries.append(boundaries[boundaries.count - 1] + scalar.utf8.count) }
        let offsets = ScalarOffsets(text)
        for _ in 0..<200 {
            let places = (0..<2).map { _ in Int.random(in: 0..<boundaries.count, using: &random) }.sorted()
            let (excerpt, isSound) = offsets.excerpt(TextSpan(boundaries[places[0]], boundaries[places[1]]))
            #expect([excerpt.start, excerpt.end] == places)
            #expect(Array(excerpt.text.unicodeScalars) == Array(scalars[places[0]..<places[1]]))
            #expect(isSound)
        }
    }
}
