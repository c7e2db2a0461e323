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

    private static let dropped: Set<String> = ["pt", "cv", "persero", "tbk", "republik", "dpp"]

    private static let governments: [String: [String]] = [
        "pemkot": ["pemerintah", "kota"], "pemkab": ["pemerintah", "kabupaten"],
        "pemprov": ["pemerintah", "provinsi"], "pemdaprov": ["pemerintah", "provinsi"],
        "pemerintahan": ["pemerintah"], "pemda": ["pemerintah", "daerah"], "pemdes": ["pemerintah", "desa"],
    ]
}
