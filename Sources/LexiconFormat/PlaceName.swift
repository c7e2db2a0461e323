/// Names of districts and villages, which are written in many ways.
package enum PlaceName {
    /// The hash of a name: letter case, white space and marks of ASCII say nothing, "Sumatra" is "Sumatera".
    package static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
        var letters: [UInt8] = []
        for byte in name {
            switch byte {
            case 0x41...0x5A: letters.append(byte | 0x20)
            case 0x30...0x39, 0x61...0x7A, 0x80...: letters.append(byte)
            default: break
            }
        }
        if letters.starts(with: sumatra) { letters.replaceSubrange(..<sumatra.count, with: sumatera) }
        return WordHash.hash(letters)
    }

    private static let sumatra = Array("sumatra".utf8)
    private static let sumatera = Array("sumatera".utf8)
}

/// Kemendagri's code of a region as a number that fits six digits of a packed table.
package enum RegionCode {
    package static let width = 6

    /// The number of "15.71", "15.71.04" or "15.71.04.1002"; nil for other text.
    package static func number(of code: some StringProtocol) -> Int? {
        let parts = code.split(separator: ".", omittingEmptySubsequences: false)
        guard 1...4 ~= parts.count else { return nil }
        var number = 0
        for (index, (bits, length)) in zip([7, 7, 7, 14], [2, 2, 2, 4]).enumerated() {
            guard index < parts.count else {
                number <<= bits
                continue
            }
            guard parts[index].utf8.count == length, let part = Int(parts[index]), 0 < part else { return nil }
            number = number << bits | part
        }
        return number
    }

    /// Whether a village's code is that of a kelurahan, which a city's government runs: "15.71.04.1002".
    package static func isUrban(_ code: String) -> Bool { code.utf8.dropFirst(9).first == UInt8(ascii: "1") }

    /// The code of a number.
    package static func code(of number: Int) -> String {
        var code = ""
        for (shift, bits, length) in [(28, 7, 2), (21, 7, 2), (14, 7, 2), (0, 14, 4)] {
            let part = number >> shift & (1 << bits - 1)
            guard part > 0 else { break }
            let digits = String(part)
            code += (code.isEmpty ? "" : ".") + String(repeating: "0", count: max(0, length - digits.count)) + digits
        }
        return code
    }
}
