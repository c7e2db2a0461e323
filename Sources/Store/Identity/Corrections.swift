internal import GRDB

/// What analysts have decided about identities. It outlives the rows that it is about: whatever is loaded later is
/// resolved by it, too.
struct Corrections {
    typealias Kind = CorrectedEntity

    private struct Split: Hashable {
        var kind: Kind
        var identity: String
        var name: String
    }

    /// By kind and identity, the identity that it was merged into.
    private var merges: [Kind: [String: String]] = [:]
    private var splits: [Split: String] = [:]

    init(_ db: Database) throws {
        let rows = try Row.fetchAll(
            db, sql: "SELECT kind, action, identity, name, target FROM corrections WHERE undone IS NULL ORDER BY id")
        for row in rows {
            guard let kind = Kind(rawValue: row["kind"]) else { continue }
            if row["action"] == "merge" {
                merges[kind, default: [:]][row["identity"]] = row["target"]
            } else {
                let name: String = row["name"] ?? ""
                splits[Split(kind: kind, identity: row["identity"], name: name)] = row["target"]
            }
        }
    }

    /// The identity that counts for a mention of an identity under a name.
    func resolved(_ kind: Kind, _ identity: String, name: String) -> String {
        let split = Split(kind: kind, identity: identity, name: NormalizedName(name).text)
        return merged(kind, splits[split] ?? identity)
    }

    /// The end of a chain of merges.
    func merged(_ kind: Kind, _ identity: String) -> String {
        var (identity, seen): (String, Set<String>) = (identity, [identity])
        while let next = merges[kind]?[identity], seen.insert(next).inserted { identity = next }
        return identity
    }
}
