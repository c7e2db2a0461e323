extension ConfigurationReader {
    /// What a source may say, and defaults say for all.
    struct Settings {
        var interval: Duration?
        var language: String?
        var publisher: String?
        var include: [String]?
        var exclude: [String]?
        var maximumItems: Int?
        var recheck: Duration?

        fileprivate static let keys = [
            "interval", "language", "publisher", "include", "exclude", "max_items", "recheck",
        ]
    }

    /// The default's defaults.
    private static let interval = Duration.seconds(3_600)

    func defaults(_ top: ConfigurationSection) -> Settings {
        top.section("defaults", known: Settings.keys).map(settings) ?? Settings()
    }

    private func settings(_ section: ConfigurationSection) -> Settings {
        Settings(
            interval: duration("interval", of: section),
            language: section.value(
                "language", "code of a language", "write id, en or en-GB", ConfigurationForms.language),
            publisher: section.text("publisher"), include: patterns("include", of: section),
            exclude: patterns("exclude", of: section),
            maximumItems: section.value(
                "max_items", "number of items", "write a whole number above 0", ConfigurationForms.count),
            recheck: duration("recheck", of: section))
    }

    private func patterns(_ key: String, of section: ConfigurationSection) -> [String]? {
        section.list(key, orOne: true) { node, path in
            section.value(
                node, path, "regular expression", "check its brackets; \\. is a point, in single quotes",
                ConfigurationForms.pattern)
        }
    }

    /// The sources, and the names of all that are written, those that are wrong among them.
    func sources(
        _ top: ConfigurationSection, _ defaults: Settings
    ) -> (sources: [Configuration.Source], names: [String]) {
        var places: [String: ConfigurationPlace] = [:]
        let sources = top.list("sources") { (node, path) -> Configuration.Source? in
            guard let section = ConfigurationSection(node, path, known: Self.sourceKeys, faults) else { return nil }
            let name = name(of: section, "source", &places)
            let settings = settings(section)
            guard let kind = kind(of: section) else { return nil }
            if case .listing = kind, (settings.include ?? defaults.include) == nil {
                section.require("include", remedy: "write which links are articles, like include: /berita/")
            }
            var source = Configuration.Source(
                name: name ?? "", kind: kind,
                interval: settings.interval ?? defaults.interval ?? Self.interval)
            source.language = settings.language ?? defaults.language
            source.publisher = settings.publisher ?? defaults.publisher
            source.include = settings.include ?? defaults.include ?? []
            source.exclude = settings.exclude ?? defaults.exclude ?? []
            source.maximumItems = settings.maximumItems ?? defaults.maximumItems
            source.recheck = settings.recheck ?? defaults.recheck
            return source
        }
        return (sources ?? [], places.keys.sorted())
    }

    private static let sourceKeys = ["name", "kind", "url", "path", "urls"] + Settings.keys

    /// A name that nothing of its kind has yet.
    func name(
        of section: ConfigurationSection, _ what: String, _ places: inout [String: ConfigurationPlace]
    ) -> String? {
        section.require("name", remedy: "write name: and a short word")
        let remedy = "write letters, digits, -, _ and . alone"
        guard let name = section.value("name", "name", remedy, ConfigurationForms.name),
            let place = section.value("name")?.place
        else { return nil }
        if let first = places[name] {
            section.faults.add(
                place, section.path("name"), "\"\(name)\" is the name of the \(what) in line \(first.line), too",
                "give each a name of its own")
        } else {
            places[name] = place
        }
        return name
    }

    // MARK: Kinds

    private func kind(of section: ConfigurationSection) -> Configuration.Source.Kind? {
        let kinds = ["feed": "url", "sitemap": "url", "listing": "url", "folder": "path", "urls": "urls"]
        section.require("kind", remedy: "write feed, sitemap, listing, folder or urls")
        let word = word("kind", "kind of source", among: ["feed", "sitemap", "listing", "folder", "urls"], of: section)
        guard let word, let key = kinds[word] else { return nil }
        for other in ["url", "path", "urls"] where other != key {
            guard let place = section.key(other)?.place else { continue }
            section.faults.add(place, section.path(other), "is no key of kind \(word)", "write \(key)")
        }
        if section.key("url") == nil, section.key("path") == nil, section.key("urls") == nil {
            section.require(key, remedy: "a source of kind \(word) needs it")
        }
        switch word {
        case "folder": return section.text("path").map { .folder(path: $0) }
        case "urls": return section.list("urls") { webAddress($0, $1, of: section) }.map { .urls($0) }
        default:
            guard let url = section.value("url").flatMap({ webAddress($0, section.path("url"), of: section) }) else {
                return nil
            }
            return word == "feed" ? .feed(url: url) : word == "sitemap" ? .sitemap(url: url) : .listing(url: url)
        }
    }

    func webAddress(_ node: ConfigurationNode, _ path: String, of section: ConfigurationSection) -> String? {
        // Its password is no one's to see, not even in a message.
        if case .scalar(let text) = node.content, ConfigurationForms.hasUser(text) {
            section.faults.add(node.place, path, "has a user or a password in it", "leave them out")
            return nil
        }
        return section.value(
            node, path, "address of the web", "write http:// or https:// and a host, without blanks",
            ConfigurationForms.webAddress)
    }

    /// One of some words; the nearest one is the remedy for another.
    func word(_ key: String, _ what: String, among words: [String], of section: ConfigurationSection) -> String? {
        guard let node = section.value(key), let text = section.text(node, section.path(key)) else { return nil }
        if words.contains(text) { return text }
        let all = words.dropLast().joined(separator: ", ") + (words.count > 1 ? " or " : "") + (words.last ?? "")
        let remedy = "write " + (NearestWord.of(text, among: words) ?? all)
        section.faults.add(node.place, section.path(key), "\"\(text)\" is no \(what)", remedy)
        return nil
    }
}
