/// Finds the longest of many phrases at a token: a trie over word numbers.
///
/// Complexity: a look-up costs one table access a token of the match.
struct PhraseMatcher: Sendable {
    private struct Edge: Hashable {
        var node: Int32
        var word: WordID
    }

    private let lexicon: Lexicon
    private var edges: [Edge: Int32] = [:]
    private var values: [Int32] = [-1]

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// Adds a phrase; the first value of two equal phrases stays. Its words must be in the lexicon.
    mutating func insert(_ phrase: String, value: Int) {
        var node: Int32 = 0
        for word in Self.words(of: phrase) {
            let edge = Edge(node: node, word: lexicon.id(word))
            if let next = edges[edge] {
                node = next
            } else {
                values.append(-1)
                node = Int32(values.count - 1)
                edges[edge] = node
            }
        }
        if values[Int(node)] < 0 { values[Int(node)] = Int32(value) }
    }

    struct Match {
        var range: Range<Int>
        var value: Int
    }

    /// The longest phrase that starts at token `start` and ends before `end`; nil when there is none.
    func longestMatch(in text: TokenizedText, at start: Int, before end: Int) -> Match? {
        var node: Int32 = 0
        var best: Match?
        for index in start..<end {
            let word = text.tokens[index].word
            guard word.isKnown, let next = edges[Edge(node: node, word: word)] else { break }
            node = next
            if values[Int(node)] >= 0 { best = Match(range: start..<index + 1, value: Int(values[Int(node)])) }
        }
        return best
    }

    /// A phrase cut as the tokenizer cuts text: at white space, around marks, and at a hyphen
    /// before a capital.
    static func words(of phrase: String) -> [String] {
        var words: [String] = []
        var word = ""
        func flush() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        let scalars = Array(phrase.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case " ": flush()
            case "(", ")", ",", "/", "&":
                flush()
                words.append(String(scalar))
            case "-" where index + 1 < scalars.count && scalars[index + 1].properties.isUppercase:
                flush()
                words.append("-")
            default: word.unicodeScalars.append(scalar)
            }
        }
        flush()
        return words
    }
}
