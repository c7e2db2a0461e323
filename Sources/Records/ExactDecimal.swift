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
        var number = DigitReader(digits)
        guard let value = number.value() else { return nil }
        self = value
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

/// Reads a decimal number's digits. Zeros at its end cost no room, however many they are.
private struct DigitReader {
    private var rest: Substring.UTF8View
    private var significand: Int64 = 0
    /// Zeros that no other digit has followed yet.
    private var zeros = 0
    /// How many digits stand behind the point.
    private var places = 0

    init(_ text: String) { rest = text[...].utf8 }

    mutating func value() -> ExactDecimal? {
        let isNegative = take(UInt8(ascii: "-"))
        guard let whole = digits() else { return nil }
        if take(UInt8(ascii: ".")) {
            guard let fraction = digits() else { return nil }
            places = fraction
        }
        var power = zeros - places
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            guard let exponent = Int(String(Substring(rest))), abs(exponent) < 1_000 else { return nil }
            power += exponent
            rest = rest.suffix(0)
        }
        guard rest.isEmpty, whole > 0, power < 1_000 else { return nil }
        return ExactDecimal(significand: isNegative ? -significand : significand, exponent: power)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// - Returns: how many there were; nil where there are none, or they are too many.
    private mutating func digits() -> Int? {
        var count = 0
        while let byte = rest.first, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
            rest = rest.dropFirst()
            count += 1
            if byte == UInt8(ascii: "0") {
                zeros += significand == 0 ? 0 : 1
                continue
            }
            for digit in repeatElement(0, count: zeros) + [Int64(byte - UInt8(ascii: "0"))] {
                let (shifted, first) = significand.multipliedReportingOverflow(by: 10)
                let (sum, second) = shifted.addingReportingOverflow(digit)
                if first || second { return nil }
                significand = sum
            }
            zeros = 0
        }
        return count > 0 ? count : nil
    }
}
