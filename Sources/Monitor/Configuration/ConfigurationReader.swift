/// Reads a configuration: YAML → `Configuration`, or all that is wrong with it.
package struct ConfigurationReader {
    let faults = ConfigurationFaults()

    /// - Throws: `ConfigurationErrors`, in the order of the file.
    package static func configuration(of text: String) throws(ConfigurationErrors) -> Configuration {
        let reader = ConfigurationReader()
        let configuration = YAMLReader.root(of: text, reader.faults).flatMap(reader.configuration)
        let errors = reader.faults.all
        guard let configuration, errors.isEmpty else { throw ConfigurationErrors(all: errors) }
        return configuration
    }

    private static let keys = [
        "archive", "user_agent", "contact", "defaults", "sources", "network", "alerts", "metrics",
    ]

    private func configuration(_ root: ConfigurationNode) -> Configuration? {
        guard let top = ConfigurationSection(root, "", known: Self.keys, faults) else { return nil }
        top.require("archive", remedy: "write archive: FILE.db")
        top.require("sources", remedy: "write sources: with a line \"- name: ...\" for each")
        let archive = top.text("archive") ?? ""
        let (sources, names) = sources(top, defaults(top))
        var configuration = Configuration(archive: archive, sources: sources)
        configuration.userAgent = top.value(
            "user_agent", "user agent", "write plain ASCII like ExampleMonitor/1.0", ConfigurationForms.userAgent)
        configuration.contact = top.value(
            "contact", "contact", "write an address of mail or of the web", ConfigurationForms.contact)
        let asksTheWeb = configuration.sources.contains { if case .folder = $0.kind { false } else { true } }
        if asksTheWeb {
            top.require("contact", remedy: "write an address of mail or of the web: sites see whom to ask")
        }
        readNetwork(top, into: &configuration.network)
        readAlerts(top, sources: names, into: &configuration)
        if let metrics = top.section("metrics", known: ["prometheus_file", "listen"]) {
            configuration.metrics.prometheusFile = metrics.text("prometheus_file")
            configuration.metrics.listen = metrics.value(
                "listen", "address of this machine", "write 127.0.0.1:PORT", LoopbackAddress.init)
        }
        return configuration
    }

    private func readNetwork(_ top: ConfigurationSection, into network: inout Configuration.Network) {
        let known = [
            "allow_private", "delay", "timeout", "backoff", "max_size", "proxies_from_environment",
        ]
        guard let section = top.section("network", known: known) else { return }
        let blocks = section.list("allow_private", orOne: true) { node, path in
            section.value(
                node, path, "block of addresses", "write one like 10.0.0.0/8, with zeros behind its prefix",
                ConfigurationForms.addressBlock)
        }
        network.allowedPrivate = blocks ?? []
        network.delay = duration("delay", of: section) ?? network.delay
        network.timeout = duration("timeout", of: section) ?? network.timeout
        network.backoff = duration("backoff", of: section) ?? network.backoff
        network.maximumByteCount =
            section.value("max_size", "size", "write 500kB, 10MB or 1GB", ConfigurationForms.byteCount)
            ?? network.maximumByteCount
        network.usesProxies =
            section.value("proxies_from_environment", "switch", "write true or false", ConfigurationForms.flag)
            ?? false
    }

    func duration(_ key: String, of section: ConfigurationSection) -> Duration? {
        section.value(key, "duration", "write 30m, 1h or 1d", ConfigurationForms.duration)
    }
}
