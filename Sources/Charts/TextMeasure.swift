/// About how wide words are in a sans-serif face, a little too wide rather than too narrow; and how they break.
enum TextMeasure {
    /// In pixels, at a size in pixels.
    static func width(_ words: String, size: Double, isBold: Bool = false) -> Double {
        words.reduce(0) { $0 + width(of: $1) } * size * (isBold ? 1.08 : 1)
    }

    /// In ems: of DejaVu Sans, the widest of the faces that the sheet may be set in.
    private static func width(of character: Character) -> Double {
        switch character {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!": 0.31
        case "f", "t", "r", "(", ")", "[", "]", "/", " ", "-", "\"": 0.38
        case "m", "w", "M", "W", "@", "%", "—": 0.98
        case "a"..."z", "0"..."9": 0.62
        case "A"..."Z": 0.72
        default: character < "\u{1100}" ? 0.7 : 1
        }
    }

    /// Lines no wider than `limit`, broken between words. What does not fit into `count` lines is cut off with "…".
    static func lines(_ words: String, size: Double, limit: Double, count: Int = .max, isBold: Bool = false) -> [String]
    {
        func fits(_ line: String) -> Bool { width(line, size: size, isBold: isBold) <= limit }
        var lines: [String] = []
        var line = ""
        for word in words.split(whereSeparator: \.isWhitespace) {
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            if line.isEmpty || fits(longer) {
                line = longer
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        if !line.isEmpty { lines.append(line) }
        let isCut = lines.count > count
        lines = Array(lines.prefix(count))
        if isCut, let last = lines.indices.last { lines[last] += "…" }
        return lines.map { cut($0, fits) }
    }

    private static func cut(_ line: String, _ fits: (String) -> Bool) -> String {
        guard !fits(line) else { return line }
        var short = line
        while short.count > 1, !fits(short + "…") { short.removeLast() }
        while short.last == " " || short.last == "…" { short.removeLast() }
        return short + "…"
    }
}
