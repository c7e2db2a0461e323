/// Writes SVG, and the HTML around it: elements in the order given, texts escaped, numbers with one decimal at most,
/// the same bytes every time.
struct SVG {
    private(set) var text = ""

    /// An element without content.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        text += "<\(name)\(Self.written(attributes))/>\n"
    }

    /// An element with words in it.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], words: String) {
        text += "<\(name)\(Self.written(attributes))>\(Self.escaped(words))</\(name)>\n"
    }

    /// An element with others in it.
    mutating func group(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout SVG) -> Void
    ) {
        text += "<\(name)\(Self.written(attributes))>\n"
        content(&self)
        text += "</\(name)>\n"
    }

    /// What is written already.
    mutating func raw(_ markup: String) { text += markup }

    private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
        attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    }

    /// Without characters that XML has no place for.
    static func escaped(_ words: String) -> String {
        var escaped = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += " "
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A length in pixels: "12", "12.5"; zero for what is no length.
    static func number(_ value: Double) -> String {
        guard value.magnitude < 1e9 else { return "0" }
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
        return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
    }
}
