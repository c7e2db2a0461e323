package import JSON

/// Checks values against a JSON Schema, draft 2020-12, in the keywords that our schema uses.
///
/// A keyword that is not known here is an error of `init`, never passed over: a schema that says more
/// than is checked would make every test of it worthless.
package struct SchemaValidator {
    private let root: JSONValue

    package struct SchemaError: Error, CustomStringConvertible {
        package var description: String
    }

    private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description"]
    private static let assertions: Set<String> = [
        "$ref", "type", "enum", "const", "required", "properties", "additionalProperties", "items", "oneOf", "anyOf",
        "pattern", "minimum", "maximum", "minLength",
    ]

    package init(schema: String) throws {
        root = try JSONParser.parse(Array(schema.utf8))
        try check(root, at: "#")
    }

    /// What is wrong with a value, each with the place where; empty when it is valid.
    package func faults(in value: JSONValue) -> [String] { faults(in: value, root, at: "$") }

    // MARK: The schema itself

    private func check(_ schema: JSONValue, at place: String) throws {
        if case .bool = schema { return }
        guard case .object(let members) = schema else {
            throw SchemaError(description: "\(place): a schema is an object or a boolean")
        }
        for member in members {
            let place = "\(place)/\(member.name)"
            guard Self.annotations.contains(member.name) || Self.assertions.contains(member.name) else {
                throw SchemaError(description: "\(place): this validator does not know the keyword")
            }
            switch member.name {
            case "$defs", "properties":
                guard case .object(let named) = member.value else {
                    throw SchemaError(description: "\(place): not an object")
                }
                for entry in named { try check(entry.value, at: "\(place)/\(entry.name)") }
            case "items", "additionalProperties":
                try check(member.value, at: place)
            case "oneOf", "anyOf":
                for choice in member.value.elements { try check(choice, at: place) }
            case "$ref":
                guard definition(member.value) != nil else {
                    throw SchemaError(description: "\(place): \(member.value) leads nowhere")
                }
            case "pattern":
                _ = try Regex(member.value.string ?? "")
            default: break
            }
        }
    }

    private func definition(_ reference: JSONValue) -> JSONValue? {
        guard let path = reference.string, path.hasPrefix("#/$defs/") else { return nil }
        return root["$defs"]?[String(path.dropFirst("#/$defs/".count))]
    }

    // MARK: Values

    private func faults(in value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
        if case .bool(let isAllowed) = schema { return isAllowed ? [] : ["\(place): not allowed"] }
        guard case .object(let members) = schema else { return ["\(place): no schema"] }
        return members.flatMap { faults(in: value, schema, keyword: $0.name, $0.value, at: place) }
    }

    private func faults(
        in value: JSONValue, _ schema: JSONValue, keyword: String, _ operand: JSONValue, at place: String
    ) -> [String] {
        switch keyword {
        case "$ref":
            return definition(operand).map { faults(in: value, $0, at: place) } ?? ["\(place): dead reference"]
        case "type":
            let isOfType = operand.elements.contains { Self.isOfType($0.string ?? "", value) }
            return isOfType ? [] : ["\(place): not of type \(operand)"]
        case "enum": return operand.elements.contains(value) ? [] : ["\(place): \(value) is not in the list"]
        case "const": return value == operand ? [] : ["\(place): not \(operand)"]
        case "required", "properties", "additionalProperties":
            return objectFaults(in: value, schema, keyword: keyword, operand, at: place)
        case "items":
            guard case .array(let elements) = value else { return [] }
            return elements.enumerated().flatMap { faults(in: $1, operand, at: "\(place)[\($0)]") }
        case "oneOf", "anyOf":
            return choiceFaults(in: value, operand.elements, isExclusive: keyword == "oneOf", at: place)
        default: return atomFaults(in: value, keyword: keyword, operand, at: place)
        }
    }

    private func choiceFaults(
        in value: JSONValue, _ choices: [JSONValue], isExclusive: Bool, at place: String
    ) -> [String] {
        let results = choices.map { faults(in: value, $0, at: place) }
        let fitting = results.count { $0.isEmpty }
        if fitting == 1 || (fitting > 1 && !isExclusive) { return [] }
        if fitting > 1 { return ["\(place): fits \(fitting) of the choices"] }
        return ["\(place): fits none of the choices"] + (results.min { $0.count < $1.count } ?? [])
    }

    private func objectFaults(
        in value: JSONValue, _ schema: JSONValue, keyword: String, _ operand: JSONValue, at place: String
    ) -> [String] {
        guard case .object(let members) = value else { return [] }
        switch keyword {
        case "required":
            let missing = operand.elements.compactMap(\.string).filter { value[$0] == nil }
            return missing.map { "\(place): \($0) is missing" }
        case "properties":
            return members.flatMap { member in
                operand[member.name].map { faults(in: member.value, $0, at: "\(place).\(member.name)") } ?? []
            }
        default:
            let extra = members.filter { schema["properties"]?[$0.name] == nil }
            return extra.flatMap { faults(in: $0.value, operand, at: "\(place).\($0.name)") }
        }
    }

    private func atomFaults(
        in value: JSONValue, keyword: String, _ operand: JSONValue, at place: String
    ) -> [String] {
        switch (keyword, value, operand) {
        case ("pattern", .string(let text), .string(let pattern)):
            guard let regex = try? Regex(pattern), text.firstMatch(of: regex) != nil else {
                return ["\(place): \(text) does not match \(pattern)"]
            }
            return []
        case ("minLength", .string(let text), .number(let limit)):
            return text.unicodeScalars.count >= Int(limit) ?? 0 ? [] : ["\(place): shorter than \(limit)"]
        case ("minimum", .number(let number), .number(let limit)):
            return (Double(number) ?? .nan) >= (Double(limit) ?? .nan) ? [] : ["\(place): \(number) < \(limit)"]
        case ("maximum", .number(let number), .number(let limit)):
            return (Double(number) ?? .nan) <= (Double(limit) ?? .nan) ? [] : ["\(place): \(number) > \(limit)"]
        default: return []
        }
    }

    private static func isOfType(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("string", .string), ("number", .number): true
        case ("array", .array), ("object", .object): true
        case ("integer", .number(let digits)): !digits.contains { ".eE".contains($0) }
        default: false
        }
    }
}
