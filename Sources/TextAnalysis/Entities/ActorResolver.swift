internal import Records

/// Groups the names of a text into actors: one for every real person or body.
///
/// Bodies are one when a register, an acronym with its expansion, or a normalised name says so; a
/// short form ("Pemkot", "Dinas Pendidikan") joins the one longer form it fits. People are one when
/// the shorter name's words stand, in order, in exactly one longer name. In doubt, two.
struct ActorResolver {
    let text: TokenizedText
    let names: Names
    let context: AnalysisContext

    /// Actors in order of first mention, with the actor of every name mention (nil: none).
    struct Resolution {
        var actors: [ResolvedActor] = []
        var actorOfMention: [Int?] = []
    }

    func resolve() -> Resolution {
        var clusters = bodyClusters() + personClusters()
        clusters.removeAll { $0.mentions.isEmpty }
        clusters.sort { $0.firstToken < $1.firstToken }
        var resolution = Resolution(actorOfMention: Array(repeating: nil, count: names.mentions.count))
        for cluster in clusters {
            for mention in cluster.mentions { resolution.actorOfMention[mention] = resolution.actors.count }
            resolution.actors.append(cluster)
        }
        return resolution
    }

    // MARK: Bodies

    private func bodyClusters() -> [ResolvedActor] {
        var sets = DisjointSets(count: names.mentions.count)
        var firstOfKey: [String: Int] = [:]
        let bodies = names.mentions.indices.filter { names.mentions[$0].kind == .body && !isOutlet(names.mentions[$0]) }
        for index in bodies {
            for key in keys(of: names.mentions[index]) {
                if let first = firstOfKey[key] { sets.join(first, index) } else { firstOfKey[key] = index }
            }
        }
        joinReferences(bodies, &sets)
        joinShortForms(bodies, &sets)
        return Dictionary(grouping: bodies) { sets.root(of: $0) }.values.map { members in
            ResolvedActor(mentions: members.sorted(), names: names, text: text)
        }
    }

    private func joinReferences(_ bodies: [Int], _ sets: inout DisjointSets) {
        let byRange = Dictionary(bodies.map { (names.mentions[$0].range, $0) }) { first, _ in first }
        for index in bodies {
            if let range = names.mentions[index].sameAs, let full = byRange[range] { sets.join(full, index) }
        }
    }

    /// The normalised names under which a mention goes: its register entry, its words, its other names.
    private func keys(of mention: NameMention) -> [String] {
        var keys = [key(of: mention)] + mention.otherNames.map { BodyKey.key(of: text.text($0)) }
        if let known = mention.known { keys.append("register \(known)") }
        return keys.filter { !$0.isEmpty }
    }

    /// The name's words with its place in one spelling: "dinas pupr @Sumatera Utara".
    private func key(of mention: NameMention) -> String {
        guard let start = mention.placeStart, start > mention.range.lowerBound else {
            return BodyKey.key(of: text.text(mention.range))
        }
        let place = mention.region?.name ?? text.text(start..<mention.range.upperBound)
        if mention.rule == "body.government", let code = mention.region?.code, !code.isEmpty {
            return "pemerintah @\(code)"
        }
        return BodyKey.key(of: text.text(mention.range.lowerBound..<start)) + " @" + place.lowercased()
    }

    /// "Pemkot" joins "Pemkot Jambi", "DPRD" joins "DPRD Kota Jambi", when there is one such body, or
    /// one that is named before all others.
    private func joinShortForms(_ bodies: [Int], _ sets: inout DisjointSets) {
        let keys = bodies.map { BodyKey.key(of: text.text(names.mentions[$0].range)) }
        for (position, index) in bodies.enumerated() {
            let key = keys[position]
            guard !key.isEmpty, key != "pemerintah" else { continue }
            var longer: [Int: Int] = [:]
            for (other, otherKey) in keys.enumerated()
            where otherKey.hasPrefix(key + " ") && names.mentions[bodies[other]].known == nil
                && isShortForm(names.mentions[index], key)
            {
                longer[sets.root(of: bodies[other]), default: 0] += 1
            }
            longer[sets.root(of: index)] = nil
            if let choice = longer.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key {
                sets.join(choice, index)
            }
        }
    }

    /// A form without a place of its own; a company's name is not short for a longer company's.
    private func isShortForm(_ mention: NameMention, _ key: String) -> Bool {
        mention.region == nil && mention.category != .company && mention.category != .bank
    }

    /// The outlet itself and its reporters are no actors of the article.
    private func isOutlet(_ mention: NameMention) -> Bool {
        let name = BodyKey.key(of: text.text(mention.range))
        return name == context.publisher.map(BodyKey.key(of:)) || Outlets.contains(text.text(mention.range))
    }

    // MARK: People

    private func personClusters() -> [ResolvedActor] {
        let people = names.mentions.indices.filter {
            names.mentions[$0].kind == .person && !isAuthor(names.mentions[$0])
        }
        let words = people.map { PersonKey.words(of: text.text(names.mentions[$0].range)) }
        var clusters: [(words: [String], members: [Int])] = []
        let order = people.indices.sorted { (words[$0].count, -$0) > (words[$1].count, -$1) }
        for position in order where !words[position].isEmpty {
            let fitting = clusters.indices.filter { PersonKey.isShort(words[position], for: clusters[$0].words) }
            if let same = fitting.first(where: { clusters[$0].words == words[position] })
                ?? uniqueOrNearest(fitting, clusters, people[position])
            {
                clusters[same].members.append(people[position])
            } else {
                clusters.append((words[position], [people[position]]))
            }
        }
        return clusters.filter { isSure($0.members) }.map {
            ResolvedActor(mentions: $0.members.sorted(), names: names, text: text)
        }
    }

    /// Of several people that a short name fits, the one who was named last before it; nil for none.
    private func uniqueOrNearest(_ fitting: [Int], _ clusters: [(words: [String], members: [Int])], _ mention: Int)
        -> Int?
    {
        if fitting.count <= 1 { return fitting.first }
        return fitting.max { last($0, clusters, before: mention) < last($1, clusters, before: mention) }
    }

    private func last(_ cluster: Int, _ clusters: [(words: [String], members: [Int])], before mention: Int) -> Int {
        clusters[cluster].members.filter { $0 < mention }.max() ?? -1
    }

    /// A person is one by evidence of a rule, an office, or by being named at least twice.
    private func isSure(_ members: [Int]) -> Bool {
        members.contains { !names.mentions[$0].isWeak }
            || names.roles.contains { $0.holder.map(members.contains) ?? false }
            || (members.count > 1 && members.contains { names.mentions[$0].range.count == 1 })
    }

    private func isAuthor(_ mention: NameMention) -> Bool {
        let words = PersonKey.words(of: text.text(mention.range))
        return context.authors.contains { PersonKey.words(of: $0) == words }
    }
}

/// One actor: the mentions that are its names.
struct ResolvedActor {
    /// Indices into `Names.mentions`, ascending.
    var mentions: [Int]
    var firstToken: Int
    /// The fullest name in the text.
    var name: String
    var aliases: [String]
    var kind: NameMention.Kind
    var category: ActorCategory
    /// Token ranges of all its names, ascending.
    var ranges: [Range<Int>]

    init(mentions: [Int], names: Names, text: TokenizedText) {
        self.mentions = mentions
        let members = mentions.map { names.mentions[$0] }
        ranges = Set(members.flatMap { [$0.range] + $0.otherNames }).sorted { $0.lowerBound < $1.lowerBound }
        firstToken = ranges.first?.lowerBound ?? 0
        kind = members.first?.kind ?? .body
        var forms: [String] = []
        for range in ranges {
            let form = text.text(range)
            if !forms.contains(form) { forms.append(form) }
        }
        name = forms.max { Self.fullness($0) < Self.fullness($1) } ?? ""
        aliases = forms.filter { [name] in $0 != name }
        for member in members {
            // "Asian Development Bank (ADB)" as it stands.
            guard let other = member.otherNames.last, other.lowerBound == member.range.upperBound + 1 else { continue }
            let whole = text.text(member.range.lowerBound..<other.upperBound + 1)
            if member.kind == .body, !aliases.contains(whole) { aliases.append(whole) }
        }
        category = members.lazy.compactMap(\.category).first ?? (kind == .person ? .individual : .other)
    }

    /// Fuller is: more words, then more letters; capitals alone say least.
    private static func fullness(_ form: String) -> Int {
        form.split(separator: " ").count * 1000 + form.utf8.count - (form == form.uppercased() ? 500 : 0)
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
