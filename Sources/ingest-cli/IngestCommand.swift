internal import ArgumentParser
internal import Files
internal import Pipeline

@main
struct IngestCommand: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "ingest-cli",
        abstract: "Reads Indonesian news and tells who funds what.",
        discussion: """
            Pages, texts and JSON Lines go in; one JSON record for each document comes out: the article, \
            the actors, the sums of money, the programmes, and who gives what to whom.

            EXAMPLES
              ingest-cli extract page.html
              ingest-cli extract pages/ articles.jsonl --output records.jsonl
              curl -s https://example.org/berita | ingest-cli extract - --output -
              ingest-cli explain page.html --stage funding
              ingest-cli show output/
              ingest-cli amounts < text.txt
              ingest-cli tag words.conll
              ingest-cli extract pages/ --db archive.db
              ingest-cli query funding --db archive.db --funder ADB --evidence
              ingest-cli watch watch.yaml

            EXIT STATUS
              0   every document was read
              1   some document failed; its record says why
              64  the command was not understood
              65  the worker's input is no sequence of frames; a database is no archive, or has no grants
              70  the analysis could not be set up, or a run crashed twice at one place
              73  the output cannot be created
              74  the output cannot be written
              75  another process watches with this archive
              78  the configuration of watch is wrong
              over 128: the tool crashed; extract --resume goes on without the document that it crashed at
            """,
        version: version,
        subcommands: [
            ExtractCommand.self, ExplainCommand.self, ShowCommand.self, SchemaCommand.self, AmountsCommand.self,
            DatesCommand.self, NumbersCommand.self, TagCommand.self, LoadCommand.self, QueryCommand.self,
            ActorsCommand.self, ProgramsCommand.self, ExportCommand.self, WatchCommand.self, WorkerCommand.self,
        ])

    static func main() {
        // A reader that leaves early (`| head`) must not end a run halfway through a file.
        ignoreBrokenPipeSignal()
        main(nil)
    }
}
