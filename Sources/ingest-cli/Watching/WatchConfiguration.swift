internal import Files
internal import Monitor
internal import Store
internal import TextAnalysis

/// A configuration of `watch`, with all that only whoever runs it can make of it.
struct WatchConfiguration {
    let configuration: Configuration
    let rules: [WatchRule]

    /// - Throws: `ConfigurationErrors`, which name a line each; `FileError`.
    init(path: String) throws {
        let stream = FileStream(try .reading(path))
        var bytes: [UInt8] = []
        while bytes.count <= Self.maximumBytes, try stream.read(into: &bytes, limit: 1 << 16) > 0 {}
        guard bytes.count <= Self.maximumBytes else {
            throw FileError(kind: .tooLarge, path: path, reason: "it has over \(Self.maximumBytes) bytes")
        }
        configuration = try ConfigurationReader.configuration(of: String(decoding: bytes, as: UTF8.self))
        rules = try Self.rules(of: configuration)
    }

    private static let maximumBytes = 4 << 20

    private static func rules(of configuration: Configuration) throws(ConfigurationErrors) -> [WatchRule] {
        var errors: [ConfigurationError] = []
        let rules = configuration.alerts.map { rule in
            var filter = FigureFilter()
            (filter.funder, filter.recipient, filter.program) = (rule.funder, rule.recipient, rule.program)
            (filter.place, filter.instrument) = (rule.place, rule.instrument)
            (filter.status, filter.currency) = (rule.status, rule.currency)
            let least = sum(rule.least, &errors)
            let most = sum(rule.most, &errors)
            (filter.least, filter.most) = (least?.value, most?.value)
            filter.boundCurrency = (least ?? most).flatMap { $0.currency == "IDR" ? nil : $0.currency }
            if let least, let most, least.currency != most.currency, let place = rule.most {
                errors.append(
                    place.error(
                        "is in \(most.currency), where least is in \(least.currency)",
                        remedy: "write both in one currency"))
            }
            return WatchRule(
                name: rule.name, filter: filter, isForNewFunders: rule.novelty == .funder,
                sources: Set(rule.sources), deliveries: rule.deliveries)
        }
        guard errors.isEmpty else { throw ConfigurationErrors(all: errors) }
        return rules
    }

    private static func sum(
        _ text: Configuration.PlacedText?, _ errors: inout [ConfigurationError]
    ) -> SumArgument? {
        guard let text else { return nil }
        if let sum = SumArgument(argument: text.text) { return sum }
        errors.append(
            text.error("\"\(text.text)\" is no sum", remedy: "write one like Rp 10 miliar, USD 2 juta or 500000000"))
        return nil
    }
}
