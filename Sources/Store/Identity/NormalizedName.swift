/// A name as it is compared: lower case, words parted by one space, no marks. "PT. Bank Jambi" is "pt bank jambi".
struct NormalizedName: Hashable, Sendable {
    let text: String

    init(_ name: some StringProtocol) {
        var words: [String] = []
        var word = ""
        for character in name.lowercased() {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else if !word.isEmpty, character != "'", character != "’" {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        text = words.joined(separator: " ")
    }

    var isEmpty: Bool { text.isEmpty }
    var isOneWord: Bool { !text.contains(" ") }

    /// Whether another name's words stand in this one, side by side.
    func contains(_ other: NormalizedName) -> Bool { !other.isEmpty && " \(text) ".contains(" \(other.text) ") }
}
