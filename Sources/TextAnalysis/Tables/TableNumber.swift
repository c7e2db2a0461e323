internal import Records

/// How the figures of a column are written: which mark groups and which one is decimal.
///
/// A single figure such as "7,463" leaves it open; the figures beside it do not.
enum TableNumber {
    case indonesian, english

    /// The style that the figures of a column agree on; nil where none tells, or they differ.
    static func style(of numerals: [ArraySlice<UInt8>]) -> TableNumber? {
        let styles = Set(numerals.compactMap(style(of:)))
        return styles.count == 1 ? styles.first : nil
    }

    private static func style(of numeral: ArraySlice<UInt8>) -> TableNumber? {
        guard let last = numeral.lastIndex(where: { !$0.isASCIIDigit }) else { return nil }
        let mark = numeral[last]
        guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") else { return nil }
        let isComma = mark == UInt8(ascii: ",")
        let marks = numeral.filter { !$0.isASCIIDigit }
        // One kind twice groups; else the last is decimal, though before three digits a single one may group, too.
        if Set(marks).count == 1, marks.count > 1 { return isComma ? .english : .indonesian }
        if marks.count == 1, numeral.endIndex - last == 4 { return nil }
        return isComma ? .indonesian : .english
    }

    /// The value of a figure; nil for one that no reader would be sure of.
    ///
    /// - Parameter isScaled: the unit has a scale ("miliar"), so that a comma is decimal where nothing else tells.
    static func value(of numeral: ArraySlice<UInt8>, style: TableNumber?, isScaled: Bool) -> ExactDecimal? {
        guard let style else { return NumberNumeral.value(of: numeral, isScaled: isScaled) }
        let (group, decimal) =
            style == .indonesian ? (UInt8(ascii: "."), UInt8(ascii: ",")) : (UInt8(ascii: ","), UInt8(ascii: "."))
        let parts = numeral.split(separator: decimal, omittingEmptySubsequences: false)
        let groups = parts[0].split(separator: group, omittingEmptySubsequences: false)
        guard parts.count <= 2, numeral.count <= 40, parts.dropFirst().allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
            groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.joined().allSatisfy(\.isASCIIDigit)
        else { return NumberNumeral.value(of: numeral, isScaled: isScaled) }
        let digits = Array(groups.joined()) + Array(parts.dropFirst().joined())
        guard !digits.isEmpty, let significand = Int64(String(decoding: digits, as: UTF8.self)) else { return nil }
        return ExactDecimal(significand: significand, exponent: -(parts.count > 1 ? parts[1].count : 0))
    }

    /// Four digits from 1900 to 2099.
    static func isYear(_ numeral: ArraySlice<UInt8>) -> Bool {
        numeral.count == 4 && numeral.allSatisfy(\.isASCIIDigit)
            && (numeral.starts(with: "19".utf8) || numeral.starts(with: "20".utf8))
    }
}
