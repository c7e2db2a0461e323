internal import Records

/// Which names are one body's.
///
/// Bodies are one when a register, an acronym with its expansion, or a normalised name says so; a short form
/// ("Pemkot", "Dinas Pendidikan") joins the longer form it fits that the text names most.
struct ActorBodies {
    let text: TokenizedText
    let names: Names
    let publisher: String?

    /// Mention indices by body. A body that only unsure mentions name is none.
    func clusters() -> [[Int]] {
        let bodies = names.mentions.indices.filter { names.mentions[$0].kind == .body && !isOutlet(names.mentions[$0]) }
        var keyring = BodyKeyring(text: text)
        let keys = bodies.map { keyring.keys(of: names.mentions[$0]) }
        var sets = DisjointSets(count: names.mentions.count)
        var firstOfKey: [String: Int] = [:]
        for (position, index) in bodies.enumerated() {
            for key in keys[position] {
                if let first = firstOfKey[key] { sets.join(first, index) } else { firstOfKey[key] = index }
            }
        }
        joinReferences(bodies, &sets)
        joinShortForms(bodies, keys, &sets)
        joinGovernments(bodies, &sets)
        return Array(Dictionary(grouping: bodies) { sets.root(of: $0) }.values)
    }

    private func joinReferences(_ bodies: [Int], _ sets: inout DisjointSets) {
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
    private func joinShortForms(_ bodies: [Int], _ keys: [[String]], _ sets: inout DisjointSets) {
        var longer: [String: [Int: Int]] = [:]
        for (position, index) in bodies.enumerated() where names.mentions[index].known == nil {
            for key in keys[position] {
                for prefix in shorter(key) { longer[prefix, default: [:]][index, default: 0] += 1 }
            }
        }
        var choices: [Int: [Int: Int]] = [:]
        for (position, index) in bodies.enumerated() {
            let isShort = isShortForm(names.mentions[index])
            let root = sets.root(of: index)
            for key in Set(keys[position]) where key != "pemerintah" && (isShort || key.contains("@")) {
                for (other, count) in longer[key] ?? [:] where sets.root(of: other) != root {
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

    /// The short forms of a key: its first words, and those before "dan" with its place.
    private func shorter(_ key: String) -> [String] {
        var forms = key.indices.dropFirst().filter { key[$0] == " " }.map { String(key[..<$0]) }
        if let place = key.firstIndex(of: "@"), let and = Self.startOfAnd(key[..<place]) {
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
        return publisher.map { BodyKey.key(of: $0) == BodyKey.key(of: name) } ?? false
    }
}

/// The keys of a text's bodies, worked out once for each way in which they are written.
struct BodyKeyring {
    let text: TokenizedText
    private var kept: [Spelling: [String]] = [:]

    /// All that keys are made of, but for other names.
    private struct Spelling: Hashable {
        var text: String
        var rule: String
        var known: Int?
        var region: Region?
        var placeOffset: Int?
    }

    init(text: TokenizedText) { self.text = text }

    mutating func keys(of mention: NameMention) -> [String] {
        guard mention.otherNames.isEmpty else { return ActorBodies.keys(of: mention, in: text) }
        let spelling = Spelling(
            text: text.text(mention.range), rule: mention.rule, known: mention.known, region: mention.region,
            placeOffset: mention.placeStart.map { $0 - mention.range.lowerBound })
        if let keys = kept[spelling] { return keys }
        let keys = ActorBodies.keys(of: mention, in: text)
        kept[spelling] = keys
        return keys
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
