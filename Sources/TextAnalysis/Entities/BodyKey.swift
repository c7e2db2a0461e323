/// A body's name reduced to what tells it from others.
enum BodyKey {
    /// Lower case, government short forms written out, legal forms and "(Persero)" dropped.
    static func key(of name: String) -> String {
        var words = withoutParentheses(name).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        words.removeAll { dropped.contains($0) }
        guard let head = words.first else { return "" }
        if let full = governments[head] { words.replaceSubrange(0...0, with: full) }
        if words.count > 3, words[0] == "pemerintah", words[1] == words[2] { words.remove(at: 1) }
        return words.joined(separator: " ")
    }

    private static func withoutParentheses(_ name: String) -> String {
        guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else { return name }
        let rest = name[..<open] + name[name.index(after: close)...]
        return rest.allSatisfy(\.isWhitespace) ? name : String(rest)
    }

    private static let dropped: Set<String> = ["pt", "cv", "persero", "tbk", "republik"]

    private static let governments: [String: [String]] = [
        "pemkot": ["pemerintah", "kota"], "pemkab": ["pemerintah", "kabupaten"],
        "pemprov": ["pemerintah", "provinsi"], "pemdaprov": ["pemerintah", "provinsi"],
        "pemerintahan": ["pemerintah"], "pemda": ["pemerintah", "daerah"], "pemdes": ["pemerintah", "desa"],
    ]
}

/// A person's name as words.
enum PersonKey {
    static func words(of name: String) -> [String] {
        name.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    }

    /// Whether every word of `short` stands in `long`, in order; an initial stands for a word.
    static func isShort(_ short: [String], for long: [String]) -> Bool {
        var position = 0
        for word in short {
            guard let found = long[position...].firstIndex(where: { matches(word, $0) }) else { return false }
            position = found + 1
        }
        return !short.isEmpty
    }

    private static func matches(_ word: String, _ other: String) -> Bool {
        word == other || (word.count == 1 && other.hasPrefix(word)) || (other.count == 1 && word.hasPrefix(other))
    }
}

/// Names of news outlets: they publish, they are not what is written about.
enum Outlets {
    static func contains(_ name: String) -> Bool {
        let lower = name.lowercased()
        if [".com", ".co.id", ".id", ".net", ".co", ".org"].contains(where: lower.hasSuffix) { return true }
        return names.contains(lower)
    }

    private static let names: Set<String> = [
        "antara", "antara news", "kompas", "tempo", "detik", "republika", "tribun", "tribunnews", "cnn indonesia",
        "cnbc indonesia", "merdeka", "liputan6", "okezone", "sindonews", "suara", "kumparan", "reuters", "afp",
        "bloomberg", "kontan", "bisnis indonesia", "media indonesia", "jawa pos", "surya", "viva",
    ]
}
