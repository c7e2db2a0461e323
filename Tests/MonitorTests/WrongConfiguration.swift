import Testing

/// Configurations that are wrong, and all that is said about each.
struct WrongConfiguration: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var errors: String

    static let all = document + yaml + intervals + places + network + alerts
}
