/// One section of the file: gives its values by key, and notes what is wrong with them.
struct ConfigurationSection {
    let path: String
    let place: ConfigurationPlace
    let faults: ConfigurationFaults
    private let members: [(key: ConfigurationKey, value: ConfigurationNode)]

    /// Nil for what is no section. Keys that are not `known` are noted, with the nearest one that is.
    init?(_ node: ConfigurationNode, _ path: String, known: [String], _ faults: ConfigurationFaults) {
        guard case .mapping(let members) = node.content else {
            let remedy = "write keys below it: " + known.prefix(4).joined(separator: ", ")
            faults.add(node.place, path, "is \(node.kind), where a section with keys has to stand", remedy)
            return nil
        }
        (self.path, place, self.faults, self.members) = (path, node.place, faults, members)
        for (key, _) in members where !known.contains(key.name) {
            let remedy =
                NearestWord.of(key.name, among: known).map { "write \($0)" }
                ?? "the keys here are " + known.joined(separator: ", ")
            faults.add(key.place, self.path(key.name), "is unknown", remedy)
        }
    }

    func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    func key(_ name: String) -> ConfigurationKey? { members.first { $0.key.name == name }?.key }

    /// The value of a key; nil where the key is not there, or has no value, which is noted.
    func value(_ key: String) -> ConfigurationNode? {
        guard let value = members.first(where: { $0.key.name == key })?.value else { return nil }
        guard case .null = value.content else { return value }
        faults.add(value.place, path(key), "has no value", "write one, or leave the key out")
        return nil
    }

    /// Notes that a key is missing.
    func require(_ keys: String..., remedy: String) {
        for key in keys where self.key(key) == nil { faults.add(place, path(key), "is missing", remedy) }
    }

    // MARK: Values

    func text(_ key: String) -> String? { value(key).flatMap { text($0, path(key)) } }

    func text(_ node: ConfigurationNode, _ path: String) -> String? {
        guard case .scalar(let text) = node.content else {
            faults.add(node.place, path, "is \(node.kind), where a text has to stand", "write one value")
            return nil
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            faults.add(node.place, path, "is empty", "write something, or leave the key out")
            return nil
        }
        return text
    }

    /// A text that has a form; what hasn't is noted.
    func value<Value>(_ key: String, _ what: String, _ remedy: String, _ read: (String) -> Value?) -> Value? {
        value(key).flatMap { value($0, path(key), what, remedy, read) }
    }

    func value<Value>(
        _ node: ConfigurationNode, _ path: String, _ what: String, _ remedy: String, _ read: (String) -> Value?
    ) -> Value? {
        guard let text = text(node, path) else { return nil }
        if let value = read(text) { return value }
        faults.add(node.place, path, "\"\(text)\" is no \(what)", remedy)
        return nil
    }

    /// The values of a list, each read by `read`; one value alone is a list of one where `orOne`.
    func list<Value>(
        _ key: String, orOne: Bool = false, _ read: (ConfigurationNode, String) -> Value?
    ) -> [Value]? {
        guard let node = value(key) else { return nil }
        guard case .list(let elements) = node.content else {
            if orOne, case .scalar = node.content { return read(node, path(key)).map { [$0] } ?? [] }
            faults.add(
                node.place, path(key), "is \(node.kind), where a list has to stand", "write a line \"- ...\" for each")
            return nil
        }
        if elements.isEmpty {
            faults.add(
                node.place, path(key), "is an empty list", "write at least one line \"- ...\"")
        }
        return elements.enumerated().compactMap { read($1, "\(path(key))[\($0)]") }
    }

    func section(_ key: String, known: [String]) -> ConfigurationSection? {
        value(key).flatMap { ConfigurationSection($0, path(key), known: known, faults) }
    }
}

/// The word that somebody meant.
enum NearestWord {
    /// Nil where nothing is near: more than a third of the letters differ.
    static func of(_ word: String, among words: [String]) -> String? {
        let distances = words.map { ($0, distance(Array(word.lowercased().utf8), Array($0.utf8))) }
        guard let nearest = distances.min(by: { $0.1 < $1.1 }) else { return nil }
        // "secret" for "secret_env": the beginning counts, too.
        if nearest.1 * 3 <= max(word.utf8.count, nearest.0.utf8.count) { return nearest.0 }
        return word.utf8.count > 3 ? words.first { $0.hasPrefix(word.lowercased()) } : nil
    }

    /// Letters that have to be put in, taken out, changed or swapped with the next (Damerau, restricted).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        // Nobody means a word by something much longer.
        guard left.count <= 64 else { return left.count }
        var before: [Int] = []
        var row = Array(0...right.count)
        for i in left.indices {
            var next = [i + 1]
            for j in right.indices {
                var cost = min(row[j] + (left[i] == right[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, before[j - 1] + 1)
                }
                next.append(cost)
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }
}
