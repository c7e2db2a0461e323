/// A value of the file, with the place where it stands.
struct ConfigurationNode {
    enum Content {
        /// `~`, `null` or nothing.
        case null
        case scalar(String)
        case list([ConfigurationNode])
        case mapping([(key: ConfigurationKey, value: ConfigurationNode)])
    }

    var content: Content
    var place: ConfigurationPlace

    /// What it is, for a message.
    var kind: String {
        switch content {
        case .null: "nothing"
        case .scalar: "a text"
        case .list: "a list"
        case .mapping: "a section with keys"
        }
    }
}

struct ConfigurationKey {
    var name: String
    var place: ConfigurationPlace
}

/// A place in a configuration; both numbers from 1.
package struct ConfigurationPlace: Hashable, Sendable {
    package var line: Int
    /// Counts Unicode scalar values.
    package var column: Int

    package init(line: Int, column: Int) { (self.line, self.column) = (line, column) }
}

/// Collects what is wrong while a file is read.
final class ConfigurationFaults {
    private var found: [ConfigurationError] = []

    func add(_ place: ConfigurationPlace, _ path: String, _ message: String, _ remedy: String) {
        found.append(
            ConfigurationError(line: place.line, column: place.column, path: path, message: message, remedy: remedy))
    }

    /// In the order of the file.
    var all: [ConfigurationError] {
        found.enumerated().sorted { left, right in
            (left.element.line, left.element.column, left.offset)
                < (right.element.line, right.element.column, right.offset)
        }.map(\.element)
    }
}
