internal import JSON

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

    /// The caller's id, else the input's path.
    var documentName: String? { record["source"]?["id"]?.string ?? record["source"]?["uri"]?.string }

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

    /// The sum in a form that no country's separators can be read into: "EUR 13 400 000".
    func amount(of funding: JSONValue) -> String? {
        guard let amount = funding["amount"]?.string.flatMap({ amounts[$0] }) else { return nil }
        let (value, low, high) = (Self.number(amount["value"]), Self.number(amount["low"]), Self.number(amount["high"]))
        let digits: String
        switch (amount["qualifier"]?.string, value, low, high) {
        case ("about"?, let value?, _, _): digits = "~ " + value
        case ("at_least"?, let bound?, _, _), ("at_least"?, nil, let bound?, _): digits = ">= " + bound
        case ("at_most"?, let bound?, _, _), ("at_most"?, nil, _, let bound?): digits = "<= " + bound
        case (_, let value?, _, _): digits = value
        case (_, nil, let low?, let high?): digits = "\(low) – \(high)"
        default: return amount["text"]?.string
        }
        let unit = amount["per"]?.string.map { " / " + $0 } ?? ""
        return [amount["currency"]?.string, digits + unit].compactMap { $0 }.joined(separator: " ")
    }

    /// A number's digits in groups of three: "13 400 000.5".
    static func grouped(_ number: String) -> String {
        let parts = number.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first else { return number }
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            let isFirst = index == 0 || (index == 1 && whole.first == "-")
            if !isFirst, (whole.count - index).isMultiple(of: 3) { grouped.append(" ") }
            grouped.append(digit)
        }
        return parts.count == 2 ? grouped + "." + parts[1] : grouped
    }

    private static func number(_ value: JSONValue?) -> String? {
        if case .number(let digits)? = value { grouped(digits) } else { nil }
    }
}
