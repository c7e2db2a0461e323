/// Names as words in lower case.
package enum NameParts {
    /// The stretches of letters and digits.
    package static func lettersAndDigits(of text: String) -> [String] {
        words(
            of: text, isPart: { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) },
            orBeyondASCII: { $0.isLetter || $0.isNumber })
    }

    /// The stretches of letters and apostrophes.
    package static func lettersAndApostrophes(of text: String) -> [String] {
        words(
            of: text, isPart: { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "'") },
            orBeyondASCII: { $0.isLetter || $0 == "'" || $0 == "’" })
    }

    /// Nearly all names are ASCII, where bytes are characters.
    private static func words(
        of text: String, isPart: (UInt8) -> Bool, orBeyondASCII isPartOfAny: (Character) -> Bool
    ) -> [String] {
        let folded = text.lowercased()
        guard folded.utf8.allSatisfy({ $0 < 0x80 }) else {
            return folded.split { !isPartOfAny($0) }.map(String.init)
        }
        return folded.utf8.split { !isPart($0) }.map { String(Substring($0)) }
    }
}
