internal import ArgumentParser

/// A number of bytes as people write it: 1000000, 64MB, 1.5 GB, 512KiB.
struct ByteSize: ExpressibleByArgument, Hashable {
    var byteCount: Int

    init(byteCount: Int) { self.byteCount = byteCount }

    /// Units count thousands (kB, MB, GB, TB) or 1,024 (KiB, MiB, GiB, TiB); a letter alone counts thousands.
    init?(argument: String) {
        let digits = argument.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        let unit = argument.dropFirst(digits.count).trimmingPrefix { $0 == " " }.lowercased()
        guard let number = Double(digits), let factor = Self.factors[unit], number * factor >= 1,
            number * factor < 1e18
        else { return nil }
        byteCount = Int((number * factor).rounded())
    }

    private static let factors: [String: Double] = {
        var factors: [String: Double] = ["": 1, "b": 1]
        for (power, letter) in ["k", "m", "g", "t"].enumerated() {
            let thousands = (0...power).reduce(1.0) { product, _ in product * 1_000 }
            factors[letter] = thousands
            factors[letter + "b"] = thousands
            factors[letter + "ib"] = (0...power).reduce(1.0) { product, _ in product * 1_024 }
        }
        return factors
    }()
}
