/// A sentence whose telling words stand out: in colours on a terminal, in brackets elsewhere.
struct MarkedSentence {
    let text: String

    private struct Mark {
        var kind: Substring
        var start: Int
        var end: Int
    }

    /// - Parameter marks: "amount:12-22 funder:0-8", in Unicode scalars of the sentence; of those that overlap the first holds.
    init(_ sentence: String, marks: String, style: TextStyle) {
        let scalars = Array(sentence.unicodeScalars)
        var marks = marks.split(separator: " ").compactMap(Self.mark)
        marks.sort { ($0.start, $1.end) < ($1.start, $0.end) }
        var (text, end) = ("", 0)
        func plain(_ range: Range<Int>) -> String { TextColumns.withoutControls(scalars[range]) }
        for mark in marks where mark.start >= end && mark.end <= scalars.count {
            text += plain(end..<mark.start) + Self.styled(plain(mark.start..<mark.end), mark.kind, style)
            end = mark.end
        }
        self.text = text + plain(end..<scalars.count)
    }

    private static func mark(_ text: Substring) -> Mark? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let bounds = text[text.index(after: colon)...].split(separator: "-").compactMap { Int($0) }
        guard bounds.count == 2, bounds[0] < bounds[1], bounds[0] >= 0 else { return nil }
        return Mark(kind: text[..<colon], start: bounds[0], end: bounds[1])
    }

    private static func styled(_ words: String, _ kind: Substring, _ style: TextStyle) -> String {
        guard style.isColored else { return "[\(words)]" }
        return switch kind {
        case "amount": style.bold(style.colored(words, .green))
        case "funder": style.colored(words, .blue)
        case "recipient": style.colored(words, .magenta)
        default: style.colored(words, .cyan)
        }
    }
}
