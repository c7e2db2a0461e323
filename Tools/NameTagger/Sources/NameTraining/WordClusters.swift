import Foundation

/// Classes of words by the company that they keep: the exchange algorithm for class bigrams (Martin, Liermann, Ney
/// 1998). Words move to the class that makes the text likeliest, until few do.
package struct WordClusters {
    /// For each of the most frequent words, by rank, its class.
    package private(set) var classOfRank: [Int]
    private let classCount: Int

    /// Neighbours of a word with counts, in one array for all words.
    private struct Neighbours {
        var starts: [Int]
        var words: [Int32]
        var counts: [Int32]

        /// - Parameter pairs: word and neighbour in one number, sorted.
        init(_ pairs: [UInt64], wordCount: Int) {
            (starts, words, counts) = (Array(repeating: 0, count: wordCount + 1), [], [])
            var place = 0
            for word in 0..<wordCount {
                starts[word] = words.count
                while place < pairs.count, Int(pairs[place] >> 32) == word {
                    var next = place
                    while next < pairs.count, pairs[next] == pairs[place] { next += 1 }
                    words.append(Int32(truncatingIfNeeded: pairs[place] & 0xFFFF_FFFF))
                    counts.append(Int32(next - place))
                    place = next
                }
            }
            starts[wordCount] = words.count
        }
    }

    /// - Parameter stream: ranks of words by frequency, -1 between sentences.
    package init(_ stream: [Int32], wordCount: Int, classCount: Int, passes: Int) {
        self.classCount = classCount
        classOfRank = (0..<wordCount).map { $0 % classCount }
        var (forward, backward): ([UInt64], [UInt64]) = ([], [])
        for place in stream.indices.dropFirst() where stream[place] >= 0 && stream[place - 1] >= 0 {
            forward.append(UInt64(stream[place - 1]) << 32 | UInt64(stream[place]))
            backward.append(UInt64(stream[place]) << 32 | UInt64(stream[place - 1]))
        }
        forward.sort()
        backward.sort()
        let right = Neighbours(forward, wordCount: wordCount)
        let left = Neighbours(backward, wordCount: wordCount)
        exchange(left, right, passes: passes)
    }

    private static let small: [Float] = (0..<(1 << 16)).map { $0 == 0 ? 0 : Float($0) * Float(log(Double($0))) }

    private static func entropy(_ count: Int32) -> Float {
        if count < 1 << 16 { return small[Int(max(count, 0))] }
        return Float(count) * Float(log(Double(count)))
    }

    private mutating func exchange(_ left: Neighbours, _ right: Neighbours, passes: Int) {
        let count = classCount
        var bigrams = Array(repeating: Int32(0), count: count * count)
        var (starts, ends) = (Array(repeating: Int32(0), count: count), Array(repeating: Int32(0), count: count))
        for word in classOfRank.indices {
            for place in right.starts[word]..<right.starts[word + 1] {
                let (from, to) = (classOfRank[word], classOfRank[Int(right.words[place])])
                bigrams[from * count + to] += right.counts[place]
                starts[from] += right.counts[place]
                ends[to] += right.counts[place]
            }
        }
        var (after, before) = (Array(repeating: Int32(0), count: count), Array(repeating: Int32(0), count: count))
        for _ in 0..<passes {
            var moves = 0
            for word in classOfRank.indices {
                var (afters, befores): ([Int], [Int]) = ([], [])
                var (afterSum, beforeSum) = (Int32(0), Int32(0))
                for place in right.starts[word]..<right.starts[word + 1] where Int(right.words[place]) != word {
                    let other = classOfRank[Int(right.words[place])]
                    if after[other] == 0 { afters.append(other) }
                    after[other] += right.counts[place]
                    afterSum += right.counts[place]
                }
                for place in left.starts[word]..<left.starts[word + 1] where Int(left.words[place]) != word {
                    let other = classOfRank[Int(left.words[place])]
                    if before[other] == 0 { befores.append(other) }
                    before[other] += left.counts[place]
                    beforeSum += left.counts[place]
                }
                let old = classOfRank[word]
                for other in afters { bigrams[old * count + other] -= after[other] }
                for other in befores { bigrams[other * count + old] -= before[other] }
                starts[old] -= afterSum
                ends[old] -= beforeSum
                var (best, bestGain) = (old, -Float.infinity)
                for target in 0..<count {
                    var gain: Float = 0
                    for other in afters {
                        let held = bigrams[target * count + other]
                        gain += Self.entropy(held + after[other]) - Self.entropy(held)
                    }
                    for other in befores {
                        let held = bigrams[other * count + target]
                        gain += Self.entropy(held + before[other]) - Self.entropy(held)
                    }
                    gain -= Self.entropy(starts[target] + afterSum) - Self.entropy(starts[target])
                    gain -= Self.entropy(ends[target] + beforeSum) - Self.entropy(ends[target])
                    if gain > bestGain { (best, bestGain) = (target, gain) }
                }
                for other in afters {
                    bigrams[best * count + other] += after[other]
                    after[other] = 0
                }
                for other in befores {
                    bigrams[other * count + best] += before[other]
                    before[other] = 0
                }
                starts[best] += afterSum
                ends[best] += beforeSum
                classOfRank[word] = best
                if best != old { moves += 1 }
            }
            if moves * 200 < classOfRank.count { break }
        }
    }
}
