internal import ArgumentParser
internal import Files
internal import Pipeline
internal import Records

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a record.",
        discussion: """
            JSON Schema, draft 2020-12. What each field means is told in docs/record.md.

            EXAMPLES
              ingest-cli schema > record.schema.json
            """)

    func run() throws {
        try reportingFaults { try FileDescriptor.standardOutput().write(Array(RecordSchema.text.utf8)) }
    }
}
