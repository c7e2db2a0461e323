internal import JSON
internal import Records

/// A figure in a line: "ADB → Kota Jambi: IDR 625 billion (planned)".
enum AlertTitle {
    /// - Parameter figure: as `AlertPayload` writes it.
    static func text(of figure: JSONValue) -> String {
        let status = figure["status"]?.string.flatMap { $0 == FundingStatus.stated.rawValue ? nil : " (\($0))" } ?? ""
        return parties(of: figure) + ": " + (sum(figure["amount"]) ?? instrument(of: figure)) + status
    }

    private static func parties(of figure: JSONValue) -> String {
        let (funder, recipient) = (figure["funder"]?["name"]?.string, figure["recipient"]?["name"]?.string)
        // What the money is for says more than nothing.
        let target = recipient ?? figure["program"]?["name"]?.string ?? figure["purpose"]?.string
        return switch (funder, target) {
        case (let funder?, let target?): "\(funder) → \(target)"
        case (let funder?, nil): funder
        case (nil, let target?): "→ \(target)"
        case (nil, nil): "Funding"
        }
    }

    private static func instrument(of figure: JSONValue) -> String {
        let word = figure["instrument"]?.string ?? Instrument.other.rawValue
        return word == Instrument.other.rawValue ? "no sum" : word.replacing("_", with: " ")
    }

    /// "~ EUR 13.4 million", "IDR 1 billion – 2 billion", "IDR 300 000 / bulan"; the text's words where it has no number.
    private static func sum(_ amount: JSONValue?) -> String? {
        guard let amount, let currency = amount["currency"]?.string else { return nil }
        let bounds = [legible(amount["low"]), legible(amount["high"])].compactMap { $0 }
        let isNegated = amount["negated"] == .bool(true)
        let number = legible(amount["value"]) ?? (bounds.isEmpty ? nil : bounds.joined(separator: " – "))
        guard let number else { return amount["text"]?.string }
        let sign = ["about": "~ ", "at_least": "≥ ", "at_most": "≤ "][amount["qualifier"]?.string ?? ""] ?? ""
        let rate = amount["per"]?.string.map { " / \($0)" } ?? ""
        return "\(isNegated ? "not " : "")\(sign)\(currency) \(number)\(rate)"
    }

    private static func legible(_ number: JSONValue?) -> String? {
        if case .number(let digits)? = number { LegibleNumber(digits: digits).description } else { nil }
    }
}
