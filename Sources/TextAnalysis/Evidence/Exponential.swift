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
