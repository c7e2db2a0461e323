/// e to a power, without the C library: the same bits on every system.
package enum Exponential {
    private static let logarithmOfTwo = 0.693_147_180_559_945_3

    /// - Parameter power: zero or less; below -60 the result is zero.
    package static func of(_ power: Double) -> Double {
        guard power > -60 else { return 0 }
        let halvings = Double(Int(-power / logarithmOfTwo))
        let rest = power + halvings * logarithmOfTwo
        var (sum, term) = (1.0, 1.0)
        for place in 1...14 {
            term *= rest / Double(place)
            sum += term
        }
        return sum * Double(sign: .plus, exponent: -Int(halvings), significand: 1)
    }

    /// - Parameter power: of any sign; beyond ±60 it is cut.
    package static func power(_ power: Double) -> Double {
        power <= 0 ? of(power) : 1 / max(of(-power), .leastNormalMagnitude)
    }
}
