import Foundation
@_spi(Training) import TextAnalysis

/// Weights of a conditional random field in training, and what follows from them for a sentence.
package struct Field {
    package typealias Row = SIMD8<Float>

    package let bits: Int
    package var rows: [Row]
    /// By kind of word and tag before.
    package var links: [Row]
    /// e to the links' power; zero where a tag may not follow. `refreshLinks()` keeps it true.
    private(set) var factors: [Row]

    static let tagCount = NameTag.allCases.count
    private static let mayFollow: [Row] = NameTag.allCases.map { previous in
        var row = Row()
        for tag in NameTag.allCases where tag.mayFollow(previous) { row[Int(tag.rawValue)] = 1 }
        return row
    }

    package init(bits: Int) {
        self.bits = bits
        rows = Array(repeating: Row(), count: 1 << bits)
        links = Array(repeating: Row(), count: TrainingFeatures.kindCount * Self.tagCount)
        factors = links
        refreshLinks()
    }

    package mutating func refreshLinks() {
        for index in links.indices { factors[index] = Self.exp(links[index]) * Self.mayFollow[index % Self.tagCount] }
    }

    static func exp(_ row: Row) -> Row {
        var result = Row()
        for lane in 0..<7 { result[lane] = Foundation.exp(row[lane]) }
        return result
    }

    static func largest(_ row: Row) -> Float {
        var best = row[0]
        for lane in 1..<7 where row[lane] > best { best = row[lane] }
        return best
    }

    package func scores(of example: Example, pool: FeaturePool) -> [Row] {
        example.words.map { word in
            var sum = Row()
            for place in pool.ends[word]..<pool.ends[word + 1] { sum += rows[Int(pool.rows[place])] }
            return sum
        }
    }

    /// What a sentence's words and links are likely to be.
    package struct Expectation {
        package var words: [Row] = []
        /// By word, tag before; the first word's are behind "outside".
        package var links: [Row] = []
        package var logSum: Double = 0
    }

    /// Forward and backward sums, over the tags that each word may have.
    package func expectation(
        _ scores: [Row], kinds: [UInt8], allowed: [UInt8]? = nil, into result: inout Expectation
    ) {
        let count = scores.count
        var potentials: [Row] = []
        potentials.reserveCapacity(count)
        result.logSum = 0
        for (index, row) in scores.enumerated() {
            let best = Self.largest(row)
            var potential = Self.exp(row - best)
            if let allowed {
                for lane in 0..<7 where allowed[index] & (1 << UInt8(lane)) == 0 { potential[lane] = 0 }
            }
            result.logSum += Double(best)
            potentials.append(potential)
        }
        var forward: [Row] = []
        forward.reserveCapacity(count)
        for index in 0..<count {
            var reach: Row
            let base = Int(kinds[index]) * Self.tagCount
            if index == 0 {
                reach = factors[base]
            } else {
                let last = forward[index - 1]
                reach = factors[base] * last[0]
                for previous in 1..<Self.tagCount { reach += factors[base + previous] * last[previous] }
            }
            reach *= potentials[index]
            let sum = max(reach.sum(), Float.leastNormalMagnitude)
            result.logSum += Double(log(sum))
            forward.append(reach / sum)
        }
        result.words = Array(repeating: Row(), count: count)
        result.links = Array(repeating: Row(), count: count * Self.tagCount)
        var backward = Row(repeating: 1)
        for index in stride(from: count - 1, through: 0, by: -1) {
            let likely = forward[index] * backward
            result.words[index] = likely / max(likely.sum(), Float.leastNormalMagnitude)
            let base = Int(kinds[index]) * Self.tagCount
            let onward = potentials[index] * backward
            if index == 0 {
                result.links[0] = result.words[0]
                break
            }
            var next = Row()
            var sum: Float = 0
            for previous in 0..<Self.tagCount {
                let link = factors[base + previous] * onward
                next[previous] = link.sum()
                let joint = link * forward[index - 1][previous]
                result.links[index * Self.tagCount + previous] = joint
                sum += joint.sum()
            }
            let scale = 1 / max(sum, Float.leastNormalMagnitude)
            for previous in 0..<Self.tagCount { result.links[index * Self.tagCount + previous] *= scale }
            backward = next / max(next.sum(), Float.leastNormalMagnitude)
        }
    }

    /// Viterbi over rows of scores.
    package func bestTags(_ scores: [Row], kinds: [UInt8]) -> [NameTag] {
        guard !scores.isEmpty else { return [] }
        var origins: [[Int]] = []
        var columns = Row()
        for (index, row) in scores.enumerated() {
            var (next, origin) = (Row(repeating: -1e30), Array(repeating: 0, count: Self.tagCount))
            for tag in NameTag.allCases {
                let lane = Int(tag.rawValue)
                for previous in NameTag.allCases where tag.mayFollow(previous) && (index > 0 || previous == .outside) {
                    let link = links[Int(kinds[index]) * Self.tagCount + Int(previous.rawValue)][lane]
                    let sum = columns[Int(previous.rawValue)] + link + row[lane]
                    if sum > next[lane] { (next[lane], origin[lane]) = (sum, Int(previous.rawValue)) }
                }
            }
            columns = next
            origins.append(origin)
        }
        var last = 0
        for lane in 1..<Self.tagCount where columns[lane] > columns[last] { last = lane }
        var tags: [NameTag] = []
        for origin in origins.reversed() {
            tags.append(NameTag.allCases[last])
            last = origin[last]
        }
        return tags.reversed()
    }
}

/// Features of many sentences as numbers of rows, in one array.
package struct FeaturePool {
    package internal(set) var rows: [UInt32] = []
    /// Word `i` has the features `ends[i]..<ends[i + 1]`.
    package internal(set) var ends: [Int] = [0]

    package init() {}

    /// Adds a sentence's features, less those of groups that are left out.
    package mutating func add(
        _ sentence: LabelledSentence, table: WordTraitTable, phrases: PhraseTraitTable, bits: Int,
        without groups: Set<FeatureGroup> = []
    ) -> Example {
        let features = TrainingFeatures(sentence.words, table: table, phrases: phrases)
        let isLeftOut = FeatureTemplate.allCases.map { groups.contains($0.group) }
        let first = ends.count - 1
        var start = 0
        for end in features.ends {
            for place in start..<end where !isLeftOut[Int(features.templates[place])] {
                rows.append(features.hashes[place] >> UInt32(32 - bits))
            }
            ends.append(rows.count)
            start = end
        }
        return Example(
            words: first..<ends.count - 1, kinds: features.kinds, allowed: sentence.allowed, weight: sentence.weight)
    }
}

/// A sentence in training.
package struct Example {
    /// In the pool.
    package var words: Range<Int>
    package var kinds: [UInt8]
    package var allowed: [UInt8]
    package var weight: Float

    var isLabelled: Bool { allowed.allSatisfy { $0.nonzeroBitCount == 1 } }
}
