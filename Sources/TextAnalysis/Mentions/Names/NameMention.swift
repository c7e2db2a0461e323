internal import Records

/// A name in the text: of a person, a body or a place.
struct NameMention: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case person, body, place }

    var kind: Kind
    /// Token indices of the name itself, without honorifics, degrees and office.
    var range: Range<Int>
    /// Which rule found it, such as "body.head-word".
    var rule: String
    /// Another name given with this one: an acronym, an expansion, a nickname in parentheses.
    var otherNames: [Range<Int>] = []
    /// The name that this one is short for.
    var sameAs: Range<Int>?
    /// The register's entry: a `KnownBody` for a body.
    var known: Int?
    /// What kind of body, where the rule tells.
    var category: ActorCategory?
    /// The region that the name holds or is.
    var region: Region?
    /// Where the place inside a body's name starts: "Kota Jambi" in "Dinas Sosial Kota Jambi".
    var placeStart: Int?
    /// How sure the tagger is of the least sure word; nil where it was not asked.
    var likelihood: Float?
    /// How sure the tagger is that the first word is in a name of another kind.
    var rival: Float?
    /// Evidence is thin: the name counts only if something else supports it.
    var isWeak = false
    /// In a headline inside the text, which is another article's.
    var isInHeadline = false
}

extension NameMention {
    /// A local or national government, with its place or without.
    var isGovernment: Bool { rule == "body.government" || rule == "body.government-alone" }

    /// No rule knows it.
    var isTaggedOnly: Bool { rule == "body.tagged" || rule == "person.tagged" }
}

/// An office with its complement, such as "Kepala Dinas Sosial Kota Jambi".
struct RoleMention: Hashable, Sendable {
    var range: Range<Int>
    /// Index of its holder among the name mentions; nil when nobody is named.
    var holder: Int?
    /// Where the body or place of the office starts; nil when it names none.
    var organizationStart: Int?
}

extension Array {
    /// The index of the first element that satisfies a condition which all elements behind it satisfy, too.
    func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// The names and offices of a text, in text order.
struct Names: Sendable {
    var mentions: [NameMention] = []
    var roles: [RoleMention] = []
    /// For every token the index of the mention that covers it, or -1.
    var owner: [Int32] = []

    /// Makes names of people and bodies weak that are no actors' after all.
    mutating func weaken(where isNone: (Int, NameMention) -> Bool) {
        for index in mentions.indices where mentions[index].kind != .place && isNone(index, mentions[index]) {
            mentions[index].isWeak = true
        }
    }

    /// The names with the words of some people and bodies nobody's.
    func releasing(where isReleased: (Int, NameMention) -> Bool) -> Names {
        var names = self
        let released = mentions.indices.map { mentions[$0].kind != .place && isReleased($0, mentions[$0]) }
        for token in owner.indices where owner[token] >= 0 && released[Int(owner[token])] { names.owner[token] = -1 }
        return names
    }

    func mention(at token: Int) -> NameMention? {
        owner.indices.contains(token) && owner[token] >= 0 ? mentions[Int(owner[token])] : nil
    }
}
