/// One-to-one matching, best score first; of equal scores the earlier claim, then the earlier gold entry.
enum GoldAssignment {
    struct Pair: Hashable {
        var claim: Int
        var gold: Int
    }

    /// Pairs of a positive score.
    static func pairs(_ claims: Int, _ gold: Int, score: (Int, Int) -> Double) -> [Pair] {
        var cells: [(score: Double, pair: Pair)] = []
        for claim in 0..<claims {
            for entry in 0..<gold {
                let value = score(claim, entry)
                if value > 0 { cells.append((value, Pair(claim: claim, gold: entry))) }
            }
        }
        cells.sort { ($1.score, $0.pair.claim, $0.pair.gold) < ($0.score, $1.pair.claim, $1.pair.gold) }
        var (usedClaims, usedGold, pairs) = (Set<Int>(), Set<Int>(), [Pair]())
        for (_, pair) in cells where !usedClaims.contains(pair.claim) && !usedGold.contains(pair.gold) {
            usedClaims.insert(pair.claim)
            usedGold.insert(pair.gold)
            pairs.append(pair)
        }
        return pairs
    }
}

/// What a gold entry says to the matching: whether it counts, and what to call it.
protocol GoldEntry {
    var optional: Bool { get }
    var label: String { get }
}

extension GoldDocument.Sum: GoldEntry {
    var label: String { "\(text) (\(currency ?? "?"))" }
}

extension GoldDocument.Funding: GoldEntry {
    var label: String {
        let sum = value.map { "\(currency ?? "?") \($0)" } ?? "no sum"
        return "\(funder ?? "nobody"), \(sum), to \(recipient.first ?? "-"), for \(program.first ?? "-")"
    }
}

/// A gold name, ready to be compared.
struct Candidate: GoldEntry {
    let label: String
    let optional: Bool
    let forms: [GoldName]

    init(_ name: GoldDocument.Name) {
        (label, optional) = (name.name, name.optional)
        forms = ([name.name] + name.accept).map(GoldName.init)
    }
}

/// A record's name, ready to be compared.
struct Claim: CustomStringConvertible {
    let description: String
    let name: GoldName
    let aliases: [GoldName]

    init(_ named: RecordReading.Named) { self.init(named.name, aliases: named.aliases) }

    init(_ name: String, aliases: [String]) {
        (description, self.name) = (name, GoldName(name))
        self.aliases = aliases.map(GoldName.init)
    }

    /// The record's own name counts in full; a match through an alias counts too, but comes later.
    func score(against candidate: Candidate) -> Double {
        let own = GoldName.match([name], candidate.forms)
        return own > 0 ? own : 0.9 * GoldName.match(aliases, candidate.forms)
    }
}

/// The names under which a gold document's funders are accepted.
struct FunderNames {
    private var forms: [[String]: [String]] = [:]
    private var actorForms: [[String]: [String]] = [:]

    init(_ gold: GoldDocument) {
        for actor in gold.actors {
            let names = [actor.name.name] + actor.name.accept
            for name in names {
                forms[GoldName(name).words, default: []] += names
                actorForms[GoldName(name).words] = names
            }
        }
    }

    /// How well a claim's names fit the funder; half for a funder that neither side names.
    func score(_ names: [GoldName], _ funder: String?) -> Double {
        guard let funder else { return names.isEmpty ? 0.5 : 0 }
        let accepted = [funder] + (forms[GoldName(funder).words] ?? [])
        return GoldName.match(names, accepted.map(GoldName.init))
    }

    /// The forms of the actor that bears this name; of several, the last.
    func actorForms(of name: String) -> [String] { actorForms[GoldName(name).words] ?? [] }
}
