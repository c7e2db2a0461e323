/// What a word is in a name: IOB2 over people, bodies and places.
@_spi(Training) public enum NameTag: UInt8, CaseIterable, Sendable {
    case outside
    case beginPerson
    case insidePerson
    case beginBody
    case insideBody
    case beginPlace
    case insidePlace

    /// As published sets write it: "O", "B-PER", "I-ORG".
    public var label: String {
        switch self {
        case .outside: "O"
        case .beginPerson: "B-PER"
        case .insidePerson: "I-PER"
        case .beginBody: "B-ORG"
        case .insideBody: "I-ORG"
        case .beginPlace: "B-LOC"
        case .insidePlace: "I-LOC"
        }
    }

    public init?(label: some StringProtocol) {
        guard let tag = Self.allCases.first(where: { $0.label == label }) else { return nil }
        self = tag
    }

    public var isBegin: Bool { rawValue % 2 == 1 }
    public var isInside: Bool { self != .outside && !isBegin }

    /// Whether this tag may stand behind another: a name goes on only from its own kind.
    public func mayFollow(_ previous: NameTag) -> Bool {
        !isInside || previous == self || previous.rawValue + 1 == rawValue
    }
}

/// One name that was tagged: a range of words with its kind.
@_spi(Training) public struct TaggedName: Hashable, Sendable {
    public enum Kind: UInt8, Sendable { case person, body, place }

    public var range: Range<Int>
    public var kind: Kind

    /// The names of a tag sequence, in order. Unlike IOB1, an "inside" without its "begin" gives none.
    public static func names(of tags: [NameTag]) -> [TaggedName] {
        var names: [TaggedName] = []
        for (index, tag) in tags.enumerated() {
            if tag.isBegin, let kind = Kind(rawValue: (tag.rawValue - 1) / 2) {
                names.append(TaggedName(range: index..<index + 1, kind: kind))
            } else if tag.isInside, let last = names.last, last.range.upperBound == index {
                names[names.count - 1].range = last.range.lowerBound..<index + 1
            }
        }
        return names
    }
}
