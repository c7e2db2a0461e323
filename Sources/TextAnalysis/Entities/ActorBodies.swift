internal import Records

/// Which names are one body's.
///
/// Bodies are one when a register, an acronym with its expansion, or a normalised name says so; a short form
/// ("Pemkot", "Dinas Pendidikan") joins the longer form it fits that the text names most.
struct ActorBodies {
    let text: TokenizedText
    let names: Names
    /// The key of the outlet's name.
    private let publisherKey: String?

    init(text: TokenizedText, names: Names, publisher: String?) {
        (self.text, self.names) = (text, names)
        publisherKey = publisher.map(BodyKey.key)
    }

    /// The mentions of the text's bodies, ascending.
    private struct Bodies {
        /// Indices into `Names.mentions`.
        var mentions: [Int] = []
        /// How each is written: indices into `keys`.
        var spellings: [Int] = []
        /// By spelling the keys.
        var keys: [[String]] = []
        /// By spelling the first mention so written.
        var firstMention: [Int] = []
    }

    /// The mentions of every body. A government of any place ("pemda") is none where no mention says of which.
    func clusters() -> [ActorCluster] {
        let bodies = bodies()
        var sets = DisjointSets(count: names.mentions.count)
        joinKeys(bodies, &sets)
        joinReferences(bodies.mentions, &sets)
        joinShortForms(bodies, &sets)
        joinGovernments(bodies.mentions, &sets)
        var clusters: [ActorCluster] = []
        var clusterOfRoot: [Int: Int] = [:]
        for (index, spelling) in zip(bodies.mentions, bodies.spellings) {
            let root = sets.root(of: index)
            if clusterOfRoot[root] == nil {
                clusterOfRoot[root] = clusters.count
                clusters.append(ActorCluster())
            }
            guard let cluster = clusterOfRoot[root] else { continue }
            clusters[cluster].mentions.append(index)
            if bodies.firstMention[spelling] == index { clusters[cluster].distinct.append(index) }
        }
        return clusters.filter { !$0.mentions.allSatisfy(isAnyGovernment) }
    }

    private func isAnyGovernment(_ index: Int) -> Bool {
        let mention = names.mentions[index]
        return mention.rule == "body.government-alone" && mention.isWeak && mention.region == nil
    }

    private func bodies() -> Bodies {
        var bodies = Bodies()
        var keyring = BodyKeyring(text: text)
        for index in names.mentions.indices
        where names.mentions[index].kind == .body && !isOutlet(names.mentions[index]) {
            let spelling = keyring.spelling(of: names.mentions[index])
            if spelling == bodies.firstMention.count { bodies.firstMention.append(index) }
            bodies.mentions.append(index)
            bodies.spellings.append(spelling)
        }
        bodies.keys = keyring.keys
        return bodies
    }

    private func joinKeys(_ bodies: Bodies, _ sets: inout DisjointSets) {
        for (index, spelling) in zip(bodies.mentions, bodies.spellings) {
            sets.join(bodies.firstMention[spelling], index)
        }
        var firstOfKey: [String: Int] = [:]
        for (index, keys) in zip(bodies.firstMention, bodies.keys) {
            for key in keys {
                if let first = firstOfKey[key] { sets.join(first, index) } else { firstOfKey[key] = index }
            }
        }
    }

    private func joinReferences(_ bodies: [Int], _ sets: inout DisjointSets) {
        guard bodies.contains(where: { names.mentions[$0].sameAs != nil }) else { return }
        let byRange = Dictionary(bodies.map { (names.mentions[$0].range, $0) }) { first, _ in first }
        for index in bodies {
            if let range = names.mentions[index].sameAs, let full = byRange[range] { sets.join(full, index) }
        }
    }

    /// The normalised names under which a mention goes: its register entry, its words, its other names.
    static func keys(of mention: NameMention, in text: TokenizedText) -> [String] {
        var keys = BodyForms(text: text, mention: mention).keys()
        keys += mention.otherNames.map { BodyKey.key(of: text.text($0)) }
        if mention.rule == "body.government" { keys.append(BodyKey.key(of: text.text(mention.range))) }
        if let known = mention.known ?? keys.lazy.compactMap({ BodyKey.register[$0] }).first {
            keys.append("register \(known)")
        }
        return keys.filter { !$0.isEmpty }
    }

    /// "Pemkot" joins "Pemkot Jambi", "DPRD" joins "DPRD Kota Jambi": of several, the one named most. A body of the
    /// register joins its one branch: "BPS" is "BPS Jember" unless another branch is named, too.
    private func joinShortForms(_ bodies: Bodies, _ sets: inout DisjointSets) {
        let longer = longerForms(bodies)
        guard !longer.isEmpty else { return }
        let keys = bodies.keys.map(Set.init)
        var choices: [Int: [Int: Int]] = [:]
        for (index, spelling) in zip(bodies.mentions, bodies.spellings) {
            let isShort = isShortForm(names.mentions[index])
            let root = sets.root(of: index)
            for key in keys[spelling]
            where key != "pemerintah" && (isShort || key.utf8.contains(UInt8(ascii: "@"))) {
                for (other, count) in longer[key] ?? [] where sets.root(of: other) != root {
                    choices[root, default: [:]][sets.root(of: other), default: 0] += count
                }
            }
        }
        for (root, longer) in choices.sorted(by: { $0.key < $1.key }) {
            if names.mentions[root].known != nil, longer.count > 1 { continue }
            if let choice = longer.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key {
                sets.join(choice, root)
            }
        }
    }

    /// By short form the first mention of every longer spelling, with how often the text has it.
    private func longerForms(_ bodies: Bodies) -> [String: [(mention: Int, count: Int)]] {
        var counts = [Int](repeating: 0, count: bodies.keys.count)
        for spelling in bodies.spellings { counts[spelling] += 1 }
        var longer: [String: [(mention: Int, count: Int)]] = [:]
        for (spelling, index) in bodies.firstMention.enumerated() where names.mentions[index].known == nil {
            for key in bodies.keys[spelling] {
                for form in shorter(key) { longer[form, default: []].append((index, counts[spelling])) }
            }
        }
        return longer
    }

    /// The short forms of a key: its first words, and those before "dan" with its place.
    private func shorter(_ key: String) -> [String] {
        let spaces = key.utf8.indices.dropFirst().filter { key.utf8[$0] == UInt8(ascii: " ") }
        var forms = spaces.map { String(key[..<$0]) }
        if let place = key.utf8.firstIndex(of: UInt8(ascii: "@")), let and = Self.startOfAnd(key[..<place]) {
            forms.append(String(key[..<and]) + " " + key[place...])
        }
        return forms
    }

    private static func startOfAnd(_ words: Substring) -> Substring.Index? {
        let pieces = words.split(separator: " ")
        return pieces.firstIndex(of: "dan").flatMap { $0 > 1 ? pieces[$0 - 1].endIndex : nil }
    }

    /// A form without a place of its own; a company's is short only with its legal form ("PT Alamtri"), and a
    /// bank's never.
    private func isShortForm(_ mention: NameMention) -> Bool {
        guard mention.region == nil, mention.placeStart == nil, mention.known == nil || mention.category != .company
        else { return false }
        if mention.category == .company { return BodyForms.coreOfCompany(mention.range, in: text) != nil }
        return mention.category != .bank
    }

    /// "pemda" is the local government that the text names most.
    private func joinGovernments(_ bodies: [Int], _ sets: inout DisjointSets) {
        var counts: [Int: Int] = [:]
        for index in bodies
        where names.mentions[index].rule == "body.government" && names.mentions[index].category == .localGovernment {
            counts[sets.root(of: index), default: 0] += 1
        }
        guard let choice = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key else { return }
        for index in bodies where names.mentions[index].isWeak && sets.root(of: index) == index {
            if names.mentions[index].rule == "body.government-alone" { sets.join(choice, index) }
        }
    }

    private static let longestDateline = 8

    /// The outlet itself is no actor of the article.
    private func isOutlet(_ mention: NameMention) -> Bool {
        let name = text.text(mention.range)
        if Outlets.contains(name) { return true }
        // "Jambi, Antaranews Jambi - Wali Kota ...": in the dateline.
        if mention.category == .media, mention.range.upperBound <= Self.longestDateline { return true }
        // A ministry publishes its own releases, and is who they are about.
        guard mention.known == nil, mention.rule != "body.government" else { return false }
        return publisherKey.map { $0 == BodyKey.key(of: name) } ?? false
    }
}

/// Union-find with path halving.
struct DisjointSets {
    private var parent: [Int]

    init(count: Int) { parent = Array(0..<count) }

    mutating func root(of element: Int) -> Int {
        var root = element
        while parent[root] != root {
            parent[root] = parent[parent[root]]
            root = parent[root]
        }
        return root
    }

    mutating func join(_ first: Int, _ second: Int) {
        let (a, b) = (root(of: first), root(of: second))
        parent[max(a, b)] = min(a, b)
    }
}
