internal import ArgumentParser

@main
struct IngestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ingest-cli")
}
