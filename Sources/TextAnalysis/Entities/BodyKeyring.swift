internal import Records

/// The ways in which a text's bodies are written, numbered from 0, with the keys of each worked out once.
struct BodyKeyring {
    let text: TokenizedText
    /// By spelling the keys of the bodies so written.
    private(set) var keys: [[String]] = []
    private var numbers: [Spelling: Int] = [:]

    /// All that keys are made of, but for other names.
    private struct Spelling: Hashable {
        var text: String
        var rule: String
        var known: Int?
        var region: Region?
        var placeOffset: Int?
    }

    init(text: TokenizedText) { self.text = text }

    /// The spelling of a mention. One with other names, or without a key, is spelt like no other.
    mutating func spelling(of mention: NameMention) -> Int {
        let spelling = Spelling(
            text: text.text(mention.range), rule: mention.rule, known: mention.known, region: mention.region,
            placeOffset: mention.placeStart.map { $0 - mention.range.lowerBound })
        if mention.otherNames.isEmpty, let number = numbers[spelling] { return number }
        keys.append(ActorBodies.keys(of: mention, in: text))
        let number = keys.count - 1
        if mention.otherNames.isEmpty, !keys[number].isEmpty { numbers[spelling] = number }
        return number
    }
}
