internal import JSON
internal import Records

/// The parts of one stored record that its funding statements point to.
struct RecordParts {
    private let record: JSONValue
    private let names: [String: String]
    private let amounts: [String: JSONValue]

    init(_ record: JSONValue) {
        self.record = record
        var names: [String: String] = [:]
        for named in (record["actors"]?.elements ?? []) + (record["programs"]?.elements ?? []) {
            if let id = named["id"]?.string, let name = named["name"]?.string { names[id] = name }
        }
        self.names = names
        var amounts: [String: JSONValue] = [:]
        for amount in record["amounts"]?.elements ?? [] {
            if let id = amount["id"]?.string { amounts[id] = amount }
        }
        self.amounts = amounts
    }

    /// The caller's id, else the input's file name.
    var documentName: String? {
        let source = record["source"]
        return source?["id"]?.string ?? source?["uri"]?.string?.split(separator: "/").last.map { String($0) }
    }

    func funder(of funding: JSONValue) -> String? {
        funding["funder"]?.string.flatMap { names[$0] } ?? funding["funder_name"]?.string
    }

    func recipient(of funding: JSONValue) -> String? {
        guard let recipient = funding["recipient"] else { return nil }
        return recipient["actor"]?.string.flatMap { names[$0] } ?? recipient["place"]?.string
            ?? recipient["group"]?.string
    }

    /// The programme, else the purpose.
    func program(of funding: JSONValue) -> String? {
        funding["program"]?.string.flatMap { names[$0] } ?? funding["purpose"]?.string
    }

    func amount(of funding: JSONValue) -> String? {
        funding["amount"]?.string.flatMap { amounts[$0] }.flatMap(Self.sum)
    }

    /// An amount in a form that no country's separators can be read into: "EUR 13.4 million", "IDR 300 000 / bulan".
    static func sum(_ amount: JSONValue) -> String? {
        guard let sum = magnitude(of: amount) else { return amount["text"]?.string }
        let negation = amount["negated"] == .bool(true) ? "not" : nil
        return [negation, amount["currency"]?.string, sum + rate(of: amount)].compactMap { $0 }.joined(separator: " ")
    }

    /// A number with its unit: "1.5 million orang", "~ 5 ton / ha".
    static func quantity(_ number: JSONValue) -> String? {
        guard let magnitude = magnitude(of: number), let unit = number["unit"]?.string else {
            return number["text"]?.string
        }
        return "\(magnitude) \(unit)" + rate(of: number)
    }

    private static func rate(of figure: JSONValue) -> String { figure["per"]?.string.map { " / " + $0 } ?? "" }

    private static func magnitude(of figure: JSONValue) -> String? {
        let (value, low, high) = (number(figure["value"]), number(figure["low"]), number(figure["high"]))
        switch (figure["qualifier"]?.string, value, low, high) {
        case ("about"?, let value?, _, _): return "~ \(value)"
        case ("at_least"?, let bound?, _, _), ("at_least"?, nil, let bound?, _): return ">= \(bound)"
        case ("at_most"?, let bound?, _, _), ("at_most"?, nil, _, let bound?): return "<= \(bound)"
        case (_, let value?, _, _): return value.description
        case (_, nil, let low?, let high?): return "\(low) – \(high)"
        default: return nil
        }
    }

    private static func number(_ value: JSONValue?) -> LegibleNumber? {
        if case .number(let digits)? = value { LegibleNumber(digits: digits) } else { nil }
    }
}
