import JSON

/// What the scorer needs of one record's JSON, with the ids of its funding entries resolved.
struct RecordReading {
    var actors: [Actor]
    var amounts: [Sum]
    var programs: [Named]
    var funding: [Funding]
    var published: String?

    init(_ json: JSONValue) {
        actors = json.list("actors").map(Actor.init)
        amounts = json.list("amounts").map(Sum.init)
        programs = json.list("programs").map(Named.init)
        published = json["article"]?["published"]?["date"]?.string
        let parts = Parts(json)
        funding = json.list("funding").map { Funding($0, parts: parts) }
    }

    static func documentID(of json: JSONValue) -> String {
        if let id = json["source"]?["id"]?.string, !id.isEmpty { return id }
        let uri = json["source"]?["uri"]?.string ?? json["id"]?.string ?? ""
        let name = uri.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return String(name) }
        return String(name[..<dot])
    }

    struct Named {
        var name: String
        var aliases: [String]

        init(_ json: JSONValue) {
            name = json["name"]?.string ?? ""
            aliases = json.strings("aliases")
        }

        var all: [String] { [name] + aliases }
    }

    struct Actor {
        var name: Named
        var type: String?
        /// Title and organization in one.
        var roles: [String]

        init(_ json: JSONValue) {
            name = Named(json)
            type = json["type"]?.string
            roles = json.list("roles").map { role in
                role.string
                    ?? [role["title"]?.string, role["organization"]?.string]
                    .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
            }
        }
    }

    struct Sum {
        var value: Double?
        var low: Double?
        var high: Double?
        var currency: String?
        var text: String

        init(_ json: JSONValue) {
            (value, low, high) = (json.double("value"), json.double("low"), json.double("high"))
            currency = json["currency"]?.string
            text = json["text"]?.string ?? ""
        }
    }

    struct Funding {
        var funder: String?
        var funderNames: [String]
        /// The sum, or the lower bound of one without a value.
        var value: Double?
        var currency: String?
        var equivalents: [Sum]
        var recipientNames: [String]
        var programNames: [String]
        var instrument: String?

        fileprivate init(_ json: JSONValue, parts: Parts) {
            let actor = json["funder"]?.string.flatMap { parts.actors[$0] }
            let funderName = json["funder_name"]?.string.flatMap { $0.isEmpty ? nil : $0 }
            funder = actor?.name ?? funderName
            funderNames = actor?.all ?? funderName.map { [$0] } ?? []
            let sum = json["amount"]?.string.flatMap { parts.amounts[$0] }
            (value, currency) = (sum?.value ?? sum?.low, sum?.currency)
            equivalents = json.strings("equivalent_amounts").compactMap { parts.amounts[$0] }
            recipientNames = parts.names(ofRecipient: json["recipient"])
            let program = json["program"]?.string.flatMap { parts.programs[$0] }
            let purpose = json["purpose"]?.string.flatMap { $0.isEmpty ? nil : $0 }
            programNames = (program?.all ?? []) + (purpose.map { [$0] } ?? [])
            instrument = json["instrument"]?.string
        }
    }

    /// What funding entries refer to, by id.
    fileprivate struct Parts {
        var actors: [String: Named]
        var amounts: [String: Sum]
        var programs: [String: Named]

        init(_ json: JSONValue) {
            func byID<Value>(_ name: String, _ make: (JSONValue) -> Value) -> [String: Value] {
                let pairs = json.list(name).map { ($0["id"]?.string ?? "", make($0)) }
                return Dictionary(pairs) { _, last in last }
            }
            actors = byID("actors", Named.init)
            amounts = byID("amounts", Sum.init)
            programs = byID("programs", Named.init)
        }

        func names(ofRecipient json: JSONValue?) -> [String] {
            guard case .object(let members) = json else { return [] }
            let actor = json?["actor"]?.string.flatMap { actors[$0] }
            let others = members.filter { $0.name != "actor" }.compactMap(\.value.string).filter { !$0.isEmpty }
            return (actor?.all ?? []) + others
        }
    }
}

extension RecordReading.Sum: CustomStringConvertible {
    var description: String {
        let bounds = value.map { "\($0)" } ?? "\(low.map { "\($0)" } ?? "?") to \(high.map { "\($0)" } ?? "?")"
        return "\(text) (\(currency ?? "?") \(bounds))"
    }
}

extension RecordReading.Named: CustomStringConvertible {
    var description: String { name }
}

extension RecordReading.Funding: CustomStringConvertible {
    var description: String {
        let sum = value.map { "\(currency ?? "?") \($0)" } ?? "no sum"
        return "\(funder ?? "nobody"), \(sum), to \(recipientNames.first ?? "-"), for \(programNames.first ?? "-")"
    }
}
