internal import ArgumentParser
internal import Store

struct QueryDocumentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "Which documents there are; with --text, the passage that has the words.")

    @OptionGroup var options: QueryOptions

    @Option(help: ArgumentHelp("Words of title or text, as SQLite's FTS5 takes them.", valueName: "words"))
    var text: String?

    @Option(help: ArgumentHelp("Whole words of the publisher's name.", valueName: "name"))
    var publisher: String?

    @Option(help: ArgumentHelp("Whole words of the name of somebody in them.", valueName: "name"))
    var actor: String?

    @Option(help: ArgumentHelp("Whole words of a place's name.", valueName: "name"))
    var place: String?

    @Option(name: .customLong("from"), help: ArgumentHelp("Nothing before that day, month or year.", valueName: "date"))
    var start: String?

    @Option(help: ArgumentHelp("Nothing after that day, month or year.", valueName: "date"))
    var until: String?

    @Option(help: "What comes first. (default: relevance with --text, else date)")
    var sort: DocumentQuery.Order?

    @Option(help: ArgumentHelp("No more rows than so many.", valueName: "count"))
    var limit: Int?

    func run() throws {
        try reportingFaults {
            var query = DocumentQuery()
            (query.text, query.publisher, query.actor, query.place) = (text, publisher, actor, place)
            (query.from, query.until, query.order, query.limit) = (start, until, sort, limit)
            try options.write(try RecordStore(reading: options.db).documents(query))
        }
    }
}

extension DocumentQuery.Order: ExpressibleByArgument {}
