/// What is wrong with a configuration, where, and what to do about it.
package struct ConfigurationError: Error, Hashable, Sendable {
    /// From 1; columns count Unicode scalar values.
    package var line: Int
    package var column: Int
    /// "sources[2].interval"; "" for the file as a whole.
    package var path: String
    package var message: String
    package var remedy: String

    package init(line: Int, column: Int, path: String, message: String, remedy: String) {
        (self.line, self.column, self.path) = (line, column, path)
        (self.message, self.remedy) = (message, remedy)
    }
}

extension ConfigurationError: CustomStringConvertible {
    /// `line 4, column 13: sources[0].interval: "1 jam" is no duration; write 30m, 1h or 1d`
    package var description: String {
        "line \(line), column \(column): \(path.isEmpty ? "" : path + ": ")\(message); \(remedy)"
    }
}

/// All that is wrong with one file, in its order.
package struct ConfigurationErrors: Error, Hashable, Sendable, CustomStringConvertible {
    package var all: [ConfigurationError]

    package init(all: [ConfigurationError]) { self.all = all }

    /// A line for each.
    package var description: String { all.map(\.description).joined(separator: "\n") }
}
