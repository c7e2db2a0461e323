/// Phrases of registers, cut as the tokenizer cuts text.
package enum PhraseWords {
    /// The words of a phrase: parted at white space, around marks, and at a hyphen before a capital.
    package static func words(of phrase: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        func flush() {
            // "Dr. Soetomo": the point is a token of its own; behind the last word it says nothing.
            let isPointed = word.count > 1 && word.last == "."
            if isPointed { word.removeLast() }
            if !word.isEmpty { words.append(word) }
            if isPointed { words.append(".") }
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
                let next = scalars[(index + 1)...].prefix { !" (),/&-".unicodeScalars.contains($0) }
                let right = String(String.UnicodeScalarView(next)).lowercased()
                if !word.isEmpty, isOneWord(word.lowercased(), right) {
                    word.unicodeScalars.append(scalar)
                    continue
                }
                flush()
                words.append("-")
            default: word.unicodeScalars.append(scalar)
            }
        }
        flush()
        if words.count > 1, words.last == "." { words.removeLast() }
        return words
    }

    /// Whether a hyphen makes one word of two in lower case, whatever their case was: reduplication, or a prefix.
    package static func isOneWord(_ left: String, _ right: String) -> Bool {
        prefixes.contains(left) || right.hasPrefix(left) || left.hasSuffix(right)
    }

    private static let prefixes: Set<String> = [
        "e", "non", "ke", "se", "pra", "anti", "pasca", "eks", "ex", "sub", "multi", "antar", "pro", "semi", "al", "as",
        "an", "ar", "ash", "at", "az", "ad", "el",
    ]
}
