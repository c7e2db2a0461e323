/// Sums of money as Indonesian readers have them: a point between thousands, a comma before decimals.
package enum IndonesianNumber {
    /// The largest word that leaves a number of at least one.
    package static func scale(of value: Double) -> (unit: Double, word: String) {
        switch value.magnitude {
        case 1e12...: (1e12, "triliun")
        case 1e9...: (1e9, "miliar")
        case 1e6...: (1e6, "juta")
        default: (1, "")
        }
    }

    /// "Rp 1,5 miliar", "Rp 5.392 triliun"; three digits, more only before the comma.
    package static func rupiah(_ value: Double) -> String {
        var (unit, word) = scale(of: value)
        // 999,96 miliar is rounded to 1.000 miliar, which is 1 triliun.
        if unit < 1e12, unit > 1 || value >= 999_999.5, (value / unit).rounded() >= 1000 {
            (unit, word) = scale(of: unit == 1 ? 1e6 : unit * 1000)
        }
        return "Rp \(text(value / unit))" + (word.isEmpty ? "" : " \(word)")
    }

    /// "Rp 5.392.080.000.000": all digits.
    package static func wholeRupiah(_ value: Double) -> String { "Rp \(whole(value))" }

    /// Three digits, zeros behind the comma left out: "1,5", "27,1", "5.392".
    static func text(_ value: Double) -> String {
        let decimals = value.magnitude < 10 ? 2 : value.magnitude < 100 ? 1 : 0
        let power = decimals == 2 ? 100.0 : decimals == 1 ? 10.0 : 1.0
        let scaled = (value * power).rounded()
        guard scaled.magnitude < 9e18 else { return "\(value)" }
        let digits = Int64(scaled)
        let (units, rest) = digits.magnitude.quotientAndRemainder(dividingBy: UInt64(power))
        var text = (digits < 0 ? "-" : "") + grouped("\(units)")
        var fraction = rest == 0 ? "" : String(repeating: "0", count: decimals - "\(rest)".count) + "\(rest)"
        while fraction.last == "0" { fraction.removeLast() }
        if !fraction.isEmpty { text += ",\(fraction)" }
        return text
    }

    private static func whole(_ value: Double) -> String {
        guard let digits = Int128(exactly: value.rounded()) else { return "\(value)" }
        return (digits < 0 ? "-" : "") + grouped("\(digits.magnitude)")
    }

    /// "5.392.080".
    package static func grouped(_ digits: String) -> String {
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(".") }
            grouped.append(digit)
        }
        return grouped
    }
}
