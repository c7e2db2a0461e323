internal import Records

/// Which names are one person's.
///
/// A shorter name is the person's whose longer name holds its words in order; of several such people, the one
/// who was named last. Two spellings of one name ("Nasaruddin", "Nazarudin") are one person's.
struct ActorPeople {
    let text: TokenizedText
    let names: Names
    let authors: [String]

    private struct Cluster {
        var words: [String]
        /// Ascending.
        var members: [Int]

        mutating func insert(_ mention: Int) { members.insert(mention, at: count(before: mention)) }

        /// The last member before a mention; -1 when there is none.
        func last(before mention: Int) -> Int {
            let count = count(before: mention)
            return count > 0 ? members[count - 1] : -1
        }

        private func count(before mention: Int) -> Int {
            var (low, high) = (0, members.count)
            while low < high {
                let middle = (low + high) / 2
                if members[middle] < mention { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// The mentions of every person who is no author.
    func clusters() -> [ActorCluster] {
        let authors = authors.map(PersonKey.words)
        let mentions = names.mentions.indices.filter { names.mentions[$0].kind == .person }
            .map { (index: $0, words: PersonKey.words(of: text.text(names.mentions[$0].range))) }
            .filter { !authors.contains($0.words) }
        let (people, words) = (mentions.map(\.index), mentions.map(\.words))
        var clusters: [Cluster] = []
        var byWord: [String: [Int]] = [:]
        let order = people.indices.sorted { (words[$0].count, -$0) > (words[$1].count, -$1) }
        for position in order where !words[position].isEmpty {
            let name = words[position]
            let candidates = Set(name.flatMap { byWord[$0] ?? [] }).sorted()
            let fitting = candidates.filter { PersonKey.isShort(name, for: clusters[$0].words) }
            if let same = fitting.first(where: { clusters[$0].words == name })
                ?? nearest(fitting, clusters, people[position])
            {
                clusters[same].insert(people[position])
            } else {
                for word in Set(name) { byWord[word, default: []].append(clusters.count) }
                clusters.append(Cluster(words: name, members: [people[position]]))
            }
        }
        return joined(clusters).map { ActorCluster(mentions: $0, distinct: $0) }
    }

    /// Of several people that a short name fits, the one who was named last before it; nil for none.
    private func nearest(_ fitting: [Int], _ clusters: [Cluster], _ mention: Int) -> Int? {
        if fitting.count <= 1 { return fitting.first }
        return fitting.max { clusters[$0].last(before: mention) < clusters[$1].last(before: mention) }
    }

    // MARK: Other names

    /// Clusters with those joined that the text gives as one's other names, or that differ by a slip of the pen.
    private func joined(_ clusters: [Cluster]) -> [[Int]] {
        var sets = DisjointSets(count: clusters.count)
        joinReferences(clusters, &sets)
        joinNicknames(clusters, &sets)
        joinSpellings(clusters, &sets)
        return Dictionary(grouping: clusters.indices) { sets.root(of: $0) }.values.map { group in
            group.flatMap { clusters[$0].members }.sorted()
        }
    }

    private func joinReferences(_ clusters: [Cluster], _ sets: inout DisjointSets) {
        var clusterOfRange: [Range<Int>: Int] = [:]
        var references: [(full: Range<Int>, cluster: Int)] = []
        for (index, cluster) in clusters.enumerated() {
            for member in cluster.members {
                clusterOfRange[names.mentions[member].range] = index
                if let full = names.mentions[member].sameAs { references.append((full, index)) }
            }
        }
        for (full, index) in references {
            if let full = clusterOfRange[full] { sets.join(full, index) }
        }
    }

    /// "Saifullah Yusuf (Gus Ipul)": a nickname in parentheses that stands alone elsewhere.
    private func joinNicknames(_ clusters: [Cluster], _ sets: inout DisjointSets) {
        var owner: [[String]: Int] = [:]
        for (index, cluster) in clusters.enumerated() {
            for nickname in cluster.members.flatMap({ names.mentions[$0].otherNames }) {
                owner[PersonKey.words(of: text.text(nickname))] = index
            }
        }
        for (index, cluster) in clusters.enumerated() where !owner.isEmpty {
            if let full = owner[cluster.words] { sets.join(full, index) }
        }
        let known = clusters.indices.compactMap { index in
            KnownPerson.fullName[clusters[index].words].map { (index: index, fullName: $0) }
        }
        guard !known.isEmpty else { return }
        let byName = Dictionary(clusters.indices.map { (clusters[$0].words, $0) }) { first, _ in first }
        for (index, fullName) in known {
            if let full = byName[fullName] { sets.join(full, index) }
        }
    }

    /// Names of as many words, of which one differs by a letter or two and starts alike.
    private func joinSpellings(_ clusters: [Cluster], _ sets: inout DisjointSets) {
        var byShape: [String: [Int]] = [:]
        for (index, cluster) in clusters.enumerated() {
            let initials = cluster.words.map { String($0.prefix(1)) }.joined(separator: " ")
            for other in byShape[initials] ?? [] where PersonKey.isSpelling(cluster.words, of: clusters[other].words) {
                sets.join(other, index)
            }
            byShape[initials, default: []].append(index)
        }
    }
}
