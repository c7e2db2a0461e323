internal import Records

extension ConfigurationReader {
    private static let filters = [
        "funder", "recipient", "program", "place", "instrument", "status", "currency", "least", "most", "new",
    ]

    /// Deliveries and rules, which name deliveries and sources.
    func readAlerts(_ top: ConfigurationSection, sources: [String], into configuration: inout Configuration) {
        guard let section = top.section("alerts", known: ["rules", "deliveries"]) else { return }
        section.require("rules", remedy: "write rules: with a line \"- name: ...\" for each")
        section.require("deliveries", remedy: "write deliveries: with a line \"- name: ...\" for each")
        var places: [String: ConfigurationPlace] = [:]
        configuration.deliveries =
            section.list("deliveries") { delivery($0, $1, &places) } ?? []
        let deliveries = section.key("deliveries") == nil ? nil : places.keys.sorted()
        places = [:]
        configuration.alerts = section.list("rules") { rule($0, $1, sources, deliveries, &places) } ?? []
    }

    // MARK: Rules

    private func rule(
        _ node: ConfigurationNode, _ path: String, _ sources: [String], _ deliveries: [String]?,
        _ places: inout [String: ConfigurationPlace]
    ) -> Configuration.AlertRule? {
        let known = ["name"] + Self.filters + ["sources", "deliver"]
        guard let section = ConfigurationSection(node, path, known: known, faults) else { return nil }
        var rule = Configuration.AlertRule(name: name(of: section, "rule", &places) ?? "")
        rule.funder = section.text("funder")
        rule.recipient = section.text("recipient")
        rule.program = section.text("program")
        rule.place = section.text("place")
        rule.instrument = word("instrument", "instrument", among: Instrument.allCases.map(\.rawValue), of: section)
        rule.status = word("status", "status", among: FundingStatus.allCases.map(\.rawValue), of: section)
        rule.currency = section.value(
            "currency", "code of a currency", "write three letters of ISO 4217 like IDR", ConfigurationForms.currency)
        rule.least = placed("least", of: section)
        rule.most = placed("most", of: section)
        let novelties = Configuration.AlertRule.Novelty.allCases.map(\.rawValue)
        rule.novelty = word("new", "thing that can be new", among: novelties, of: section).flatMap(
            Configuration.AlertRule.Novelty.init)
        rule.sources = references("sources", "source", to: sources, of: section)
        section.require("deliver", remedy: "write the name of a delivery")
        rule.deliveries = references("deliver", "delivery", to: deliveries, of: section)
        return rule
    }

    private func placed(_ key: String, of section: ConfigurationSection) -> Configuration.PlacedText? {
        guard let node = section.value(key), let text = section.text(node, section.path(key)) else { return nil }
        return Configuration.PlacedText(text: text, place: node.place, path: section.path(key))
    }

    /// Names that are there; nil: it is not known which are.
    private func references(
        _ key: String, _ what: String, to names: [String]?, of section: ConfigurationSection
    ) -> [String] {
        section.list(key, orOne: true) { node, path in
            guard let name = section.text(node, path) else { return nil }
            guard let names, !names.contains(name) else { return name }
            let remedy =
                NearestWord.of(name, among: names).map { "write \($0)" }
                ?? (names.isEmpty ? "there is none" : "the names are " + names.joined(separator: ", "))
            section.faults.add(node.place, path, "\"\(name)\" is no \(what)", remedy)
            return nil
        } ?? []
    }

    // MARK: Deliveries

    private func delivery(
        _ node: ConfigurationNode, _ path: String, _ places: inout [String: ConfigurationPlace]
    ) -> Configuration.Delivery? {
        let known = ["name", "kind", "url", "secret_env", "path", "command"]
        guard let section = ConfigurationSection(node, path, known: known, faults) else { return nil }
        let name = name(of: section, "delivery", &places)
        section.require("kind", remedy: "write webhook, jsonl, command or atom")
        let word = word("kind", "kind of delivery", among: ["webhook", "jsonl", "command", "atom"], of: section)
        guard let word, let kind = kind(word, of: section) else { return nil }
        return Configuration.Delivery(name: name ?? "", kind: kind)
    }

    private func kind(_ word: String, of section: ConfigurationSection) -> Configuration.Delivery.Kind? {
        let keys = ["webhook": ["url", "secret_env"], "command": ["command"]][word] ?? ["path"]
        for other in ["url", "secret_env", "path", "command"] where !keys.contains(other) {
            guard let place = section.key(other)?.place else { continue }
            section.faults.add(place, section.path(other), "is no key of kind \(word)", "write \(keys[0])")
        }
        section.require(keys[0], remedy: "a delivery of kind \(word) needs it")
        switch word {
        case "webhook":
            let variable = section.value(
                "secret_env", "name of an environment variable", "write one like WEBHOOK_SECRET, not the secret",
                ConfigurationForms.environmentVariable)
            return section.value("url").flatMap { webAddress($0, section.path("url"), of: section) }.map {
                .webhook(url: $0, secretVariable: variable)
            }
        case "command":
            return section.list("command") { section.text($0, $1) }.map { .command($0) }
        case "jsonl": return section.text("path").map { .jsonLines(path: $0) }
        default: return section.text("path").map { .atom(path: $0) }
        }
    }
}
