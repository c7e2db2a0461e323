/// A parsed JSON value. Objects keep the order of their members, and every duplicate.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The digits as written: no precision is lost by reading.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSONValue

        package init(name: String, value: JSONValue) { (self.name, self.value) = (name, value) }
    }

    /// The first member of that name; nil for a value that is no object.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// A number that is written as a whole one and fits.
    package var integer: Int? {
        if case .number(let digits) = self { Int(digits) } else { nil }
    }

    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// An array's elements; a single value as an array of one; null as none.
    package var elements: [JSONValue] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }
}
