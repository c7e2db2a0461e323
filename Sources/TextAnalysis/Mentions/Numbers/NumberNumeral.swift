internal import Records

/// Digits with separators, read in Indonesian or English style by their form.
///
/// Indonesian groups with a point and has a decimal comma, English the other way round; the press
/// mixes both. The form decides: two kinds of separator, the last one is decimal; one kind twice or
/// more, it groups; one separator before three digits groups, unless a scale word follows a comma
/// ("7,463 miliar").
enum NumberNumeral {
    /// The value, or nil when the bytes are no number that a reader would be sure of ("1.25.000").
    ///
    /// - Parameter isScaled: a scale word follows.
    static func value(of bytes: ArraySlice<UInt8>, isScaled: Bool) -> ExactDecimal? {
        guard bytes.count <= 40, let form = Form(bytes) else { return nil }
        switch form.decimalMark(isScaled: isScaled) {
        case nil: return nil
        case .absent?: return number(bytes, decimalMark: bytes.endIndex)
        case .at(let index)?: return number(bytes, decimalMark: index)
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>, decimalMark: Int) -> ExactDecimal? {
        var (significand, places): (Int64, Int) = (0, 0)
        for index in bytes.indices where bytes[index].isASCIIDigit {
            let (tenfold, overflow) = significand.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tenfold.addingReportingOverflow(Int64(bytes[index] - 0x30))
            if overflow || carry { return nil }
            significand = sum
            if index > decimalMark { places += 1 }
        }
        return ExactDecimal(significand: significand, exponent: -places)
    }

    private enum DecimalMark {
        case absent
        case at(Int)
    }

    /// Where the separators of a numeral stand.
    private struct Form {
        let bytes: ArraySlice<UInt8>
        var separators: [Int] = []

        init?(_ bytes: ArraySlice<UInt8>) {
            self.bytes = bytes
            for index in bytes.indices where !bytes[index].isASCIIDigit {
                guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",") else { return nil }
                separators.append(index)
            }
        }

        /// Nil for a malformed numeral.
        func decimalMark(isScaled: Bool) -> DecimalMark? {
            guard let first = separators.first, let last = separators.last else { return .absent }
            // "9,304.500.000": mixed by mistake, but each stands before three digits.
            if separators.count > 2, areGroups(separators[...]) { return .absent }
            if separators.dropLast().contains(where: { bytes[$0] == bytes[last] }) {
                return separators.allSatisfy { bytes[$0] == bytes[first] } ? repeated(isScaled: isScaled) : nil
            }
            if separators.count > 1 {
                let grouping = separators.dropLast()
                return grouping.allSatisfy { bytes[$0] == bytes[first] } && areGroups(grouping) ? .at(last) : nil
            }
            return single(first, isScaled: isScaled)
        }

        /// "1.250.000", "25.000.00", and with a scale "12,762,7 triliun", where only the first can be decimal.
        private func repeated(isScaled: Bool) -> DecimalMark? {
            if areGroups(separators[...]) { return .absent }
            guard areGroups(separators.dropLast()) else { return nil }
            guard digits(after: separators.count - 1) <= 2 else { return nil }
            return .at(isScaled ? separators[0] : separators[separators.count - 1])
        }

        private func single(_ separator: Int, isScaled: Bool) -> DecimalMark? {
            let head = separator - bytes.startIndex
            let isGroup = digits(after: 0) == 3 && (1...3).contains(head) && bytes.first != UInt8(ascii: "0")
            if bytes[separator] == UInt8(ascii: ",") {
                return isGroup && !isScaled ? .absent : .at(separator)
            }
            return isGroup ? .absent : .at(separator)
        }

        private func areGroups(_ some: ArraySlice<Int>) -> Bool { some.indices.allSatisfy { digits(after: $0) == 3 } }

        private func digits(after number: Int) -> Int {
            let end = number + 1 < separators.count ? separators[number + 1] : bytes.endIndex
            return end - separators[number] - 1
        }
    }
}
