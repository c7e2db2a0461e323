/// Phrases of registers, cut as the tokenizer cuts text.
package enum PhraseWords {
    /// The words of a phrase: parted at white space, around marks, and at a hyphen before a capital.
    package static func words(of phrase: some StringProtocol) -> [String] {
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
