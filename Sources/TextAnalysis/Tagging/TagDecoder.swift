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
    /// - Parameter scale: what one step of a score is worth.
    func likelihoods(scale: Double) -> [[Double]] {
        let count = NameTag.allCases.count
        guard !scores.isEmpty else { return [] }
        let potentials = scores.map { row in
            let best = (0..<count).map { row[$0] }.max() ?? 0
            return (0..<count).map { Exponential.of(Double(row[$0] - best) * scale) }
        }
        let links = kinds.map { kind in
            (0..<count).map { previous in
                let column = transitions[kind, previous]
                return (0..<count).map { tag in
                    column[tag] == TagTransitions.never ? 0 : Exponential.power(Double(column[tag]) * scale)
                }
            }
        }
        var forward: [[Double]] = []
        for index in scores.indices {
            forward.append(
                normalized(
                    (0..<count).map { tag in
                        let reach =
                            index == 0
                            ? links[0][0][tag]
                            : (0..<count).reduce(0) { $0 + forward[index - 1][$1] * links[index][$1][tag] }
                        return reach * potentials[index][tag]
                    }))
        }
        var backward = Array(repeating: 1.0, count: count)
        var likelihoods: [[Double]] = []
        for index in scores.indices.reversed() {
            likelihoods.append(normalized((0..<count).map { forward[index][$0] * backward[$0] }))
            guard index > 0 else { break }
            backward = normalized(
                (0..<count).map { previous in
                    (0..<count).reduce(0) {
                        $0 + links[index][previous][$1] * potentials[index][$1] * backward[$1]
                    }
                })
        }
        return likelihoods.reversed()
    }

    private func normalized(_ values: [Double]) -> [Double] {
        let sum = values.reduce(0, +)
        return sum > 0 ? values.map { $0 / sum } : values
    }
}

/// e to a power, without the C library: the same bits on every system.
enum Exponential {
    /// - Parameter power: zero or less.
    static func of(_ power: Double) -> Double {
        guard power > -60 else { return 0 }
        let halvings = Double(Int(-power / 0.693_147_180_559_945_3))
        let rest = power + halvings * 0.693_147_180_559_945_3
        var (sum, term) = (1.0, 1.0)
        for place in 1...14 {
            term *= rest / Double(place)
            sum += term
        }
        return sum * Double(sign: .plus, exponent: -Int(halvings), significand: 1)
    }

    /// - Parameter power: of any sign; beyond ±60 it is cut.
    static func power(_ power: Double) -> Double { power <= 0 ? of(power) : 1 / max(of(-power), .leastNormalMagnitude) }
}
