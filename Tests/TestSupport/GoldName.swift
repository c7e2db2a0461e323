/// A name as the scorer compares it: lower case, cut into words, punctuation dropped.
package struct GoldName: Hashable, Sendable {
    /// In the order of the text.
    package let words: [String]
    private let sortedWords: [String]

    package init(_ text: String) {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if Self.isPartOfWord(scalar) {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word.removeAll()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        (self.words, sortedWords) = (words, words.sorted())
    }

    /// Harmonic mean of the shares of words that the two names have in common: 1 for the same words, 0 for
    /// none or for a name without words.
    package func overlap(_ other: GoldName) -> Double {
        guard !words.isEmpty, !other.words.isEmpty else { return 0 }
        var (common, own, others) = (0, 0, 0)
        while own < sortedWords.count, others < other.sortedWords.count {
            let (left, right) = (sortedWords[own], other.sortedWords[others])
            common += left == right ? 1 : 0
            own += left <= right ? 1 : 0
            others += right <= left ? 1 : 0
        }
        return Double(2 * common) / Double(words.count + other.words.count)
    }

    /// The best overlap of any two names of the lists; 0 when that is less than the guidelines' 0.75.
    static func match(_ names: [GoldName], _ accepted: [GoldName]) -> Double {
        let best = names.lazy.flatMap { name in accepted.lazy.map { name.overlap($0) } }.max() ?? 0
        return best >= 0.75 ? best : 0
    }

    /// The best overlap of any two names of the lists, however small.
    static func closeness(_ names: [GoldName], _ accepted: [GoldName]) -> Double {
        names.lazy.flatMap { name in accepted.lazy.map { name.overlap($0) } }.max() ?? 0
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
