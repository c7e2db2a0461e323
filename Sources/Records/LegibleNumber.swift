/// How a number is written for people.
package enum NumberStyle: String, CaseIterable {
    /// "1.25 trillion", "13 400 000.5".
    case english
    /// "1,25 triliun", "13.400.000,5".
    case indonesian
    /// "1250000000000": digits alone.
    case plain

    fileprivate var scales: [(zeros: Int, name: String)] {
        switch self {
        case .english: [(12, "trillion"), (9, "billion"), (6, "million")]
        case .indonesian: [(12, "triliun"), (9, "miliar"), (6, "juta")]
        case .plain: []
        }
    }

    fileprivate var group: String { self == .english ? " " : self == .indonesian ? "." : "" }
    fileprivate var point: String { self == .indonesian ? "," : "." }
}

/// A number as people read it: in millions, billions, trillions where that loses nothing, else with its
/// digits in groups of three.
package struct LegibleNumber: CustomStringConvertible {
    /// As JSON has it: "13400000", "-0.05".
    package var digits: String
    package var style: NumberStyle

    package init(digits: String, style: NumberStyle = .english) { (self.digits, self.style) = (digits, style) }

    package var description: String {
        let isWhole = !digits.isEmpty && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isWhole else { return grouped(digits) }
        for (zeros, name) in style.scales where digits.count > zeros {
            // Three decimals at most: what is dropped has to be zeros.
            guard digits.suffix(zeros - 3).allSatisfy({ $0 == "0" }) else { continue }
            var decimals = digits.suffix(zeros).prefix(3)
            while decimals.last == "0" { decimals.removeLast() }
            return grouped(digits.dropLast(zeros) + (decimals.isEmpty ? "" : "." + decimals)) + " " + name
        }
        return grouped(digits)
    }

    /// "13 400 000.5".
    private func grouped(_ number: String) -> String {
        let parts = number.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first else { return number }
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            let isFirst = index == 0 || (index == 1 && whole.first == "-")
            if !isFirst, (whole.count - index).isMultiple(of: 3) { grouped += style.group }
            grouped.append(digit)
        }
        return parts.count == 2 ? grouped + style.point + parts[1] : grouped
    }
}
