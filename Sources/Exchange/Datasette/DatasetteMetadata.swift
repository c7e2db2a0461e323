internal import JSON

/// What Datasette shows of an archive beside its rows: titles, descriptions, facets, order, labels, questions.
package enum DatasetteMetadata {
    /// The name under which Datasette serves a file: "archive" of "archive.db".
    package static func databaseName(ofFile name: String) -> String {
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
        return String(name[..<point])
    }

    /// YAML for Datasette's `--metadata`.
    package static func text(database: String) -> String {
        // A string of JSON is one of YAML, whatever the file is called.
        var name = JSONWriter()
        name.value(database)
        return head + "  \(String(decoding: name.bytes, as: UTF8.self)):\n"
            + (about + tables + questions)
            .split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }

    private static let head = """
        # datasette archive.db --metadata metadata.yml
        title: Who funds what
        description: Statements of funding, read out of news articles by ingest-cli
        # Whoever publishes the archive fills these in:
        # source: Where the articles come from
        # source_url: https://…
        # license: Under which terms others may use this
        # license_url: https://…
        databases:

        """
}
