/// A decimal number held exactly: `significand` × 10^`exponent`, without trailing zeros.
///
/// Money must not pass through binary floating point: 2.3 × 10^9 does not survive it.
public struct ExactDecimal: Hashable, Sendable, Comparable {
    public let significand: Int64
    public let exponent: Int

    /// The value in lowest terms, so that equal values are equal and hash alike.
    public init(significand: Int64, exponent: Int = 0) {
        var (digits, power) = (significand, exponent)
        while digits != 0, digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
        self.significand = digits
        self.exponent = digits == 0 ? 0 : power
    }

    public init(_ value: Int) { self.init(significand: Int64(value)) }

    /// The value of a number in JSON's notation, an exponent included; nil where it is none, or does not fit.
    public init?(digits: String) {
        var (significand, places, power) = (Int64(0), 0, 0)
        var (isNegative, seen, inFraction) = (false, false, false)
        var rest = digits.utf8[...]
        if rest.first == UInt8(ascii: "-") {
            isNegative = true
            rest = rest.dropFirst()
        }
        while let byte = rest.first {
            if byte == UInt8(ascii: "."), !inFraction, seen {
                inFraction = true
            } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                let (shifted, first) = significand.multipliedReportingOverflow(by: 10)
                let (sum, second) = shifted.subtractingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
                if first || second { return nil }
                (significand, seen) = (sum, true)
                if inFraction { places += 1 }
            } else {
                break
            }
            rest = rest.dropFirst()
        }
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            guard let exponent = Int(String(rest.dropFirst()) ?? ""), abs(exponent) < 1_000 else { return nil }
            power = exponent
            rest = rest[rest.endIndex...]
        }
        guard seen, rest.isEmpty, isNegative || significand > .min else { return nil }
        self.init(significand: isNegative ? significand : -significand, exponent: power - places)
    }

    public static let zero = ExactDecimal(0)

    /// The product, or nil when it does not fit.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
        return overflow ? nil : ExactDecimal(significand: product, exponent: exponent + other.exponent)
    }

    /// The sum, or nil when it does not fit.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let common = min(exponent, other.exponent)
        guard let left = scaled(to: common), let right = other.scaled(to: common) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactDecimal(significand: sum, exponent: common)
    }

    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        let common = min(left.exponent, right.exponent)
        if let a = left.scaled(to: common), let b = right.scaled(to: common) { return a < b }
        return left.approximation < right.approximation
    }

    /// The nearest `Double`: for comparing and sorting, never for writing.
    public var approximation: Double {
        var value = Double(significand)
        for _ in 0..<abs(exponent) { value = exponent < 0 ? value / 10 : value * 10 }
        return value
    }

    private func scaled(to power: Int) -> Int64? {
        var digits = significand
        for _ in 0..<(exponent - power) {
            let (next, overflow) = digits.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            digits = next
        }
        return digits
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// Plain digits without an exponent, which is also the JSON form: `13400000`, `-0.05`.
    public var description: String {
        let digits = String(significand.magnitude)
        let sign = significand < 0 ? "-" : ""
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
        let places = -exponent
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }
}
