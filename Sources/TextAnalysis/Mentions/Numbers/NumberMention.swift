package import Records

/// A number that is no money, with what it counts or measures, where it stands in a text.
package struct NumberMention: Hashable, Sendable {
    /// The number with its unit or counted noun; words such as "sekitar" and "per hari" stay outside.
    package var tokens: Range<Int>
    package var span: TextSpan
    /// Nil for a range and for a vague number.
    package var value: ExactDecimal?
    package var low: ExactDecimal?
    package var high: ExactDecimal?
    package var qualifier: Qualifier
    package var kind: NumberKind
    /// The unit in its normal form ("ha"), or the counted noun in lower case ("kabupaten/kota").
    package var unit: String
    /// The unit of a rate, as written: "hari".
    package var per: String?
    package var rule: NumberRule

    /// What was read: "50 peserta", "20..30 orang range", "5 ton at_least /ha".
    package var reading: String {
        let number =
            if let value { value.description } else { "\(low?.description ?? "")..\(high?.description ?? "")" }
        return "\(number) \(unit)" + (qualifier == .exact ? "" : " \(qualifier.rawValue)")
            + (per.map { " /\($0)" } ?? "")
    }

    /// As the analysis gives it.
    package var number: Analysis.Number {
        Analysis.Number(
            value: value, low: low, high: high, qualifier: qualifier, kind: kind, unit: unit, per: per, span: span)
    }

    /// As `explain` lists it.
    package var explained: Analysis.Mention {
        Analysis.Mention(kind: .number, span: span, rule: rule.rawValue, reading: reading)
    }
}
