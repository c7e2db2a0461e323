internal import GRDB

/// What makes statements of several documents one figure.
///
/// The same funder, sum and programme are one wherever they stand, but for gifts to persons, who are not each other; without a
/// programme the same funder, sum, receiver and
/// year; where less is known, only within one story. What is denied is apart from what is not.
struct FigureKey {
    let text: String

    /// - Parameter row: of `FigureLinks.statements`.
    init(_ row: Row) {
        let funder = Self.name(row["funder_id"], row["funder_name"])
        let sum = Self.sum(row)
        let program = Self.name(row["program_id"], nil)
        let recipient = Self.name(row["recipient_id"], row["recipient_name"])
        var parts = [funder ?? "-", sum ?? "-", program ?? "-"]
        if row["status"] == "denied" { parts.append("denied") }
        let isKnown = funder != nil && sum != nil
        if isKnown, program != nil {
            // What a programme gives to one person it gives to others, too.
            if row["recipient_type"] as String? == "person", let recipient { parts.append("to " + recipient) }
            text = parts.joined(separator: "|")
        } else if isKnown, let recipient, let year = row["year"] as Int? {
            text = (parts + ["to " + recipient, "in \(year)"]).joined(separator: "|")
        } else {
            let story: Int64? = row["story_id"]
            let document: Int64 = row["document_id"]
            parts += ["to " + (recipient ?? "-"), story.map { "story \($0)" } ?? "document \(document)"]
            // Of a statement without funder and sum only the purpose tells which it is.
            if sum == nil { parts.append(NormalizedName((row["purpose"] as String?) ?? "").text) }
            text = parts.joined(separator: "|")
        }
    }

    private static func name(_ id: Int64?, _ name: String?) -> String? {
        if let id { return "#\(id)" }
        return name.map { NormalizedName($0).text }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func sum(_ row: Row) -> String? {
        guard let currency = row["currency"] as String? else { return nil }
        let (low, high): (Double?, Double?) = (row["low"], row["high"])
        // A sum for each month is another one than the same sum once.
        let rate = (row["per"] as String?).map { "/" + $0 } ?? ""
        if let digits = row["digits"] as String? { return "\(currency) \(digits)\(rate)" }
        guard low != nil || high != nil else { return nil }
        return "\(currency) \(low.map { "\($0)" } ?? "")..\(high.map { "\($0)" } ?? "")\(rate)"
    }
}
