/// Numbers without an exponent, as formats of text want them.
enum PlainNumber {
    /// With two decimals at most: "1250.5", "3000000"; nil for what is no number or too large for one.
    static func text(_ value: Double) -> String? {
        let cents = (value * 100).rounded()
        guard cents.magnitude < 9e17 else { return Int128(exactly: value.rounded()).map { "\($0)" } }
        let whole = Int64(cents)
        let (units, rest) = (whole.magnitude / 100, whole.magnitude % 100)
        let sign = whole < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(units)" }
        return "\(sign)\(units)." + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
    }
}
