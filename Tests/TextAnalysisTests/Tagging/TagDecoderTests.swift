import Mathematics
import TestSupport
import Testing

@_spi(Training) @testable import TextAnalysis

/// The decoder against all sequences of tags, one by one.
@Suite struct TagDecoderTests {
    private static let tags = NameTag.allCases

    /// A decoder of random scores and links.
    private func decoder(words: Int, seed: UInt64) -> TagDecoder {
        var random = SeededGenerator(seed: seed)
        let links = (0..<WordKind.count * 49).map { _ in Int32(Int.random(in: 0..<61, using: &random)) - 30 }
        let scores = (0..<words).map { _ in
            var row = SIMD8<Int32>()
            for lane in 0..<7 { row[lane] = Int32(Int.random(in: 0..<81, using: &random)) - 40 }
            return row
        }
        let kinds = (0..<words).map { _ in UInt8(Int.random(in: 0..<WordKind.count, using: &random)) }
        return TagDecoder(transitions: TagTransitions(links), kinds: kinds, scores: scores)
    }

    /// The sum of a sequence; nil where a tag may not follow.
    private func sum(_ sequence: [NameTag], _ decoder: TagDecoder) -> Int32? {
        var (sum, previous) = (Int32(0), NameTag.outside)
        for (index, tag) in sequence.enumerated() {
            guard tag.mayFollow(previous) else { return nil }
            let link = decoder.transitions[decoder.kinds[index], Int(previous.rawValue)][Int(tag.rawValue)]
            sum += link + decoder.scores[index][Int(tag.rawValue)]
            previous = tag
        }
        return sum
    }

    private func sequences(_ words: Int) -> [[NameTag]] {
        (0..<words).reduce([[]]) { sequences, _ in sequences.flatMap { head in Self.tags.map { head + [$0] } } }
    }

    @Test(arguments: 1...4, [7, 8, 9] as [UInt64])
    func bestOfAllSequences(words: Int, seed: UInt64) {
        let decoder = decoder(words: words, seed: seed)
        let best = sequences(words).compactMap { sum($0, decoder) }.max()
        #expect(sum(decoder.bestTags(), decoder) == best)
    }

    @Test(arguments: [3, 4] as [UInt64])
    func likelihoodsAreSharesOfAllSequences(seed: UInt64) {
        let (decoder, scale) = (decoder(words: 3, seed: seed), 0.05)
        var shares = Array(repeating: Array(repeating: 0.0, count: 7), count: 3)
        var all = 0.0
        for sequence in sequences(3) {
            guard let sum = sum(sequence, decoder) else { continue }
            let weight = Exponential.power(Double(sum) * scale)
            all += weight
            for (index, tag) in sequence.enumerated() { shares[index][Int(tag.rawValue)] += weight }
        }
        for (row, expected) in zip(likelihoods(decoder, scale: scale), shares) {
            for (tag, weight) in expected.enumerated() { #expect(abs(Double(row[tag]) - weight / all) < 1e-5) }
        }
    }

    @Test func longSentencesStayInRange() {
        let decoder = decoder(words: 20_000, seed: 5)
        let tags = decoder.bestTags()
        #expect(tags.count == 20_000)
        #expect(zip(tags, [.outside] + tags).allSatisfy { $0.mayFollow($1) })
    }

    @Test func nothingGivesNothing() {
        let decoder = decoder(words: 0, seed: 1)
        #expect(decoder.bestTags() == [])
        #expect(likelihoods(decoder, scale: 1) == [])
    }

    private func likelihoods(_ decoder: TagDecoder, scale: Double) -> [SIMD8<Float>] {
        decoder.likelihoods(
            links: decoder.transitions.factors(scale: scale),
            odds: (0..<4096).map { Float(Exponential.of(Double(-$0) * scale)) })
    }
}
