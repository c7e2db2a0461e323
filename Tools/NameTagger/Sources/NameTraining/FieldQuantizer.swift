@_spi(Training) import TextAnalysis

/// Writes a field's weights as characters.
package enum FieldQuantizer {
    /// - Parameters:
    ///   - share: of the rows' largest weights this share is kept exact; larger ones are cut.
    ///   - pruned: weights below this many steps become zero.
    package static func source(
        _ field: Field, words: String, phrases: String, share: Double = 0.9995, pruned: Float = 0.5
    ) -> TaggerModel.Source {
        var sizes: [Float] = []
        for row in field.rows {
            for lane in 0..<Field.tagCount where row[lane] != 0 { sizes.append(abs(row[lane])) }
        }
        sizes.sort()
        let largest = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, Int(Double(sizes.count) * share))]
        let step = max(largest, 1e-6) / Float(TaggerModel.largestWeight)
        let limit = Float(TaggerModel.largestWeight)
        var weights: [UInt8] = []
        weights.reserveCapacity(field.rows.count * 8)
        for row in field.rows {
            for lane in 0..<8 {
                let steps = lane < Field.tagCount ? min(max((row[lane] / step).rounded(), -limit), limit) : 0
                let kept = abs(steps) < pruned ? 0 : steps
                weights.append(UInt8(Int(TaggerModel.zero) + Int(kept)))
            }
        }
        var transitions: [UInt8] = []
        for row in field.links {
            for lane in 0..<Field.tagCount { transitions += TaggerModel.digits(of: Int((row[lane] / step).rounded())) }
        }
        return TaggerModel.Source(
            scale: Double(step), weights: String(decoding: weights, as: UTF8.self),
            transitions: String(decoding: transitions, as: UTF8.self), words: words, phrases: phrases)
    }
}
