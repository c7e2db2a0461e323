import Foundation

/// How well confidences keep what they say: of statements at 0.9 nine in ten have to be right.
package struct Reliability {
    private struct Bin {
        var (count, right) = (0, 0)
        var confidence = 0.0
    }
    private var bins = Array(repeating: Bin(), count: 10)

    package init() {}

    package mutating func add(_ confidence: Double, isRight: Bool) {
        let bin = min(max(Int(confidence * 10), 0), 9)
        bins[bin].count += 1
        bins[bin].right += isRight ? 1 : 0
        bins[bin].confidence += confidence
    }

    package var count: Int { bins.reduce(0) { $0 + $1.count } }

    /// The mean distance of confidence and share of right ones over the tenths, weighted by their statements.
    package var expectedCalibrationError: Double {
        guard count > 0 else { return 0 }
        return bins.reduce(0) { $0 + abs($1.confidence - Double($1.right)) } / Double(count)
    }

    /// A line for each tenth that has statements: number, mean confidence, share right.
    package var table: String {
        var lines = ["confidence  statements  mean  right"]
        for (place, bin) in bins.enumerated() where bin.count > 0 {
            let count = Double(bin.count)
            lines.append(
                String(
                    format: "%.1f to %.1f  %10d  %.2f   %.2f", Double(place) / 10, Double(place + 1) / 10, bin.count,
                    bin.confidence / count, Double(bin.right) / count))
        }
        lines.append(String(format: "expected calibration error %.3f", expectedCalibrationError))
        return lines.joined(separator: "\n")
    }
}
