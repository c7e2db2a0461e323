/// Finds the best tags of a sentence, and how likely each tag of each word is.
struct TagDecoder {
    let transitions: TagTransitions
    let kinds: [UInt8]
    /// By word, a column for each tag.
    let scores: [SIMD8<Int32>]

    /// Viterbi: the valid sequence of tags of the highest sum.
    ///
    /// Of equal sums the one whose last tags come first in `NameTag` wins. Complexity: linear in words.
    func bestTags() -> [NameTag] {
        guard let first = scores.first else { return [] }
        var columns = transitions[kinds[0], 0] &+ first
        var origins: [SIMD8<Int32>] = [SIMD8()]
        origins.reserveCapacity(scores.count)
        for index in scores.indices.dropFirst() {
            var best = transitions[kinds[index], 0] &+ SIMD8(repeating: columns[0])
            var origin = SIMD8<Int32>()
            for previous in 1..<NameTag.allCases.count {
                let candidate = transitions[kinds[index], previous] &+ SIMD8(repeating: columns[previous])
                let isBetter = candidate .> best
                best.replace(with: candidate, where: isBetter)
                origin.replace(with: Int32(previous), where: isBetter)
            }
            // What is out of reach stays there, however long the sentence.
            columns = pointwiseMax(best, SIMD8(repeating: TagTransitions.never)) &+ scores[index]
            origins.append(origin)
        }
        return path(from: columns, through: origins)
    }

    private func path(from columns: SIMD8<Int32>, through origins: [SIMD8<Int32>]) -> [NameTag] {
        var last = 0
        for tag in 1..<NameTag.allCases.count where columns[tag] > columns[last] { last = tag }
        var tags: [NameTag] = Array(repeating: .outside, count: scores.count)
        for index in scores.indices.reversed() {
            tags[index] = NameTag.allCases[last]
            last = Int(origins[index][last])
        }
        return tags
    }

    /// For each word how likely each tag is: forward and backward sums of probabilities.
    ///
    /// - Parameters:
    ///   - links: what a tag is worth behind another, as a factor.
    ///   - odds: what a score is worth as a factor, by how far it is below the best of its word.
    /// - Returns: by word, a share for each tag; the last lane is zero. Complexity: linear in words.
    func likelihoods(links: TagLinks, odds: [Float]) -> [SIMD8<Float>] {
        guard !scores.isEmpty else { return [] }
        let factors = scores.map { Self.factors($0, odds) }
        var forward = [Self.normalized(links.byPrevious[Int(kinds[0]) * Self.count] * factors[0])]
        forward.reserveCapacity(scores.count)
        for index in scores.indices.dropFirst() {
            let base = Int(kinds[index]) * Self.count
            let last = forward[index - 1]
            var reach = links.byPrevious[base] * last[0]
            for previous in 1..<Self.count { reach += links.byPrevious[base + previous] * last[previous] }
            forward.append(Self.normalized(reach * factors[index]))
        }
        var backward = SIMD8<Float>(repeating: 1)
        for index in scores.indices.reversed() {
            let here = forward[index]
            forward[index] = Self.normalized(here * backward)
            let base = Int(kinds[index]) * Self.count
            let ahead = factors[index] * backward
            var reach = links.byTag[base] * ahead[0]
            for tag in 1..<Self.count { reach += links.byTag[base + tag] * ahead[tag] }
            backward = Self.normalized(reach)
        }
        return forward
    }

    private static let count = NameTag.allCases.count

    private static func factors(_ scores: SIMD8<Int32>, _ odds: [Float]) -> SIMD8<Float> {
        var scores = scores
        scores[count] = .min / 2
        let below = pointwiseMin(
            SIMD8(repeating: scores.max()) &- scores, SIMD8(repeating: Int32(truncatingIfNeeded: odds.count - 1)))
        var factors = SIMD8<Float>()
        for tag in 0..<count { factors[tag] = odds[Int(below[tag])] }
        return factors
    }

    private static func normalized(_ values: SIMD8<Float>) -> SIMD8<Float> {
        let sum = values.sum()
        return sum > 0 ? values / sum : values
    }
}
