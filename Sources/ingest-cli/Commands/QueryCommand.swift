internal import ArgumentParser
internal import Files
internal import Records
internal import Store

struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Ask an archive who gave how much to whom for what.",
        discussion: """
            Figures are counted once, however many documents tell them. Sums in rupiah and dollars are converted by \
            the yearly averages in the archive, and nominal: they say nothing of what money was worth.

            EXAMPLES
              ingest-cli query funding --db archive.db --funder ADB --evidence
              ingest-cli query funding --db archive.db --place Jambi --least "1,5 miliar"
              ingest-cli query funding --db archive.db --group-by funder --format csv
              ingest-cli query documents --db archive.db --text sanitasi
              ingest-cli query sql "SELECT COUNT(*) FROM documents" --db archive.db
            """,
        subcommands: [
            QueryFundingCommand.self, QueryActorsCommand.self, QueryProgramsCommand.self, QueryDocumentsCommand.self,
            QuerySQLCommand.self,
        ])
}

/// What all questions have: the archive, and how the answer is printed.
struct QueryOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The archive that load made.", valueName: "file"))
    var db: String

    @Option(help: "How the answer is printed.")
    var format: ResultFormat = .table

    @Option(help: "How a table writes numbers: 1.25 trillion, 1,25 triliun, 1250000000000.")
    var numbers: NumberStyle = .english

    @Flag(help: "Begin CSV with a byte order mark, by which Excel knows UTF-8.")
    var bom = false

    func write(_ result: QueryResult) throws {
        let text = ResultText(result, format: format, numbers: numbers, hasByteOrderMark: bom)
        try FileDescriptor.standardOutput().write(text.bytes)
    }
}

struct QuerySQLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql", abstract: "Ask in SQL; nothing can be written.")

    @Argument(help: "A SELECT of SQLite.")
    var statement: String

    @OptionGroup var options: QueryOptions

    func run() throws {
        try reportingFaults {
            try options.write(try RecordStore(reading: options.db).select(statement))
        }
    }
}
