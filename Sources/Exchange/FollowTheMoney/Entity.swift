internal import JSON

/// An entity of FollowTheMoney: a schema and properties, each with any number of values, all of them strings.
struct Entity: Sendable {
    var id: String
    var schema: String
    private(set) var properties: [(name: String, values: [String])] = []

    init(_ schema: String, id: String) { (self.schema, self.id) = (schema, id) }

    /// Adds values; nil and empty ones are none.
    mutating func add(_ property: String, _ values: String?...) { add(property, values.compactMap(\.self)) }

    mutating func add(_ property: String, _ values: [String]) {
        let values = values.filter { !$0.isEmpty }
        if !values.isEmpty { properties.append((property, values)) }
    }

    /// One line of JSON.
    var line: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("id", id)
            json.member("schema", schema)
            json.key("properties")
            json.object { json in
                for (name, values) in properties { json.member(name, values) }
            }
        }
        return json.bytes + [0x0A]
    }
}
