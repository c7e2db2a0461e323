@_spi(Training) import TextAnalysis

/// Fits a field to examples by AdaGrad, one sentence at a time in an order of a seed.
package struct FieldTrainer {
    package struct Options {
        package var bits = 16
        package var epochs = 20
        package var rate: Float = 0.15
        /// Of the square of the weights, over one pass.
        package var decay: Float = 0.3
        /// The share of features that a sentence's words go without.
        package var dropout: Double = 0.1
        package var seed: UInt64 = 1
        /// The last passes whose weights are averaged.
        package var averaged = 5

        package init() {}
    }

    package var options: Options

    package init(_ options: Options) { self.options = options }

    package func train(_ examples: [Example], pool: FeaturePool) -> Field {
        var field = Field(bits: options.bits)
        var state = State(field: field, counts: counts(examples, pool: pool))
        var random = SplitMix(seed: options.seed)
        var sum = field
        for epoch in 0..<options.epochs {
            for (place, index) in random.order(examples.count).enumerated() {
                step(examples[index], pool, &field, &state, &random)
                if place % 8 == 7 { field.refreshLinks() }
            }
            field.refreshLinks()
            guard epoch >= options.epochs - options.averaged else { continue }
            for row in field.rows.indices { sum.rows[row] += field.rows[row] }
            for link in field.links.indices { sum.links[link] += field.links[link] }
        }
        let scale = 1 / Float(min(options.averaged, options.epochs))
        for row in sum.rows.indices { sum.rows[row] *= scale * Float(1 - options.dropout) }
        for link in sum.links.indices { sum.links[link] *= scale }
        sum.refreshLinks()
        return sum
    }

    private func counts(_ examples: [Example], pool: FeaturePool) -> [Float] {
        var counts = Array(repeating: Float(0), count: 1 << options.bits)
        for example in examples {
            for place in pool.ends[example.words.lowerBound]..<pool.ends[example.words.upperBound] {
                counts[Int(pool.rows[place])] += 1
            }
        }
        return counts
    }

    private struct State {
        var squares: [Field.Row]
        var linkSquares: [Field.Row]
        var decays: [Float]
        var model = Field.Expectation()
        var truth = Field.Expectation()

        init(field: Field, counts: [Float]) {
            squares = Array(repeating: Field.Row(repeating: 1e-4), count: field.rows.count)
            linkSquares = Array(repeating: Field.Row(repeating: 1e-4), count: field.links.count)
            decays = counts.map { 1 / max($0, 1) }
        }
    }

    private func step(
        _ example: Example, _ pool: FeaturePool, _ field: inout Field, _ state: inout State,
        _ random: inout SplitMix
    ) {
        guard !example.words.isEmpty else { return }
        var kept: [UInt32] = []
        var ends: [Int] = [0]
        let limit = UInt64(options.dropout * 65536)
        var scores: [Field.Row] = []
        scores.reserveCapacity(example.words.count)
        for word in example.words {
            var sum = Field.Row()
            var (bits, left) = (UInt64(0), 0)
            for place in pool.ends[word]..<pool.ends[word + 1] {
                if left == 0 { (bits, left) = (random.next(), 4) }
                let isDropped = bits & 0xFFFF < limit
                (bits, left) = (bits >> 16, left - 1)
                if isDropped { continue }
                kept.append(pool.rows[place])
                sum += field.rows[Int(pool.rows[place])]
            }
            ends.append(kept.count)
            scores.append(sum)
        }
        field.expectation(scores, kinds: example.kinds, into: &state.model)
        let isLabelled = example.isLabelled
        if !isLabelled {
            field.expectation(scores, kinds: example.kinds, allowed: example.allowed, into: &state.truth)
        }
        var previous = 0
        for index in scores.indices {
            let tag = example.allowed[index].trailingZeroBitCount
            var gradient = -state.model.words[index]
            if isLabelled { gradient[tag] += 1 } else { gradient += state.truth.words[index] }
            gradient *= example.weight
            for place in ends[index]..<ends[index + 1] {
                let row = Int(kept[place])
                let slope = gradient - field.rows[row] * (options.decay * state.decays[row])
                state.squares[row] += slope * slope
                field.rows[row] += options.rate * slope / state.squares[row].squareRoot()
            }
            updateLinks(index, example, isLabelled ? (previous, tag) : nil, &field, &state)
            previous = tag
        }
    }

    private func updateLinks(
        _ index: Int, _ example: Example, _ label: (Int, Int)?, _ field: inout Field, _ state: inout State
    ) {
        let base = Int(example.kinds[index]) * Field.tagCount
        for previous in 0..<(index == 0 ? 1 : Field.tagCount) {
            var slope = -state.model.links[index * Field.tagCount + previous]
            if let label {
                if label.0 == previous { slope[label.1] += 1 }
            } else {
                slope += state.truth.links[index * Field.tagCount + previous]
            }
            slope *= example.weight
            slope -= field.links[base + previous] * 1e-4
            state.linkSquares[base + previous] += slope * slope
            field.links[base + previous] += options.rate * slope / state.linkSquares[base + previous].squareRoot()
        }
    }
}
