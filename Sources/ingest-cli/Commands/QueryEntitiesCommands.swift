internal import ArgumentParser
internal import Records
internal import Store

struct QueryActorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actors", abstract: "Who is in the archive, in how many documents, and in how many figures.")

    @OptionGroup var options: QueryOptions

    @Option(help: ArgumentHelp("Whole words of one of their names.", valueName: "name"))
    var name: String?

    @Option(help: "Persons or organisations alone.")
    var type: WordChoice<ActorType>?

    @Option(help: "Actors of one category alone.")
    var category: WordChoice<ActorCategory>?

    @Option(help: "What comes first.")
    var sort: EntityQuery.Order = .documents

    @Option(help: ArgumentHelp("No more rows than so many.", valueName: "count"))
    var limit: Int?

    func run() throws {
        try reportingFaults {
            var query = EntityQuery(.actor)
            (query.name, query.type, query.category) = (name, type?.word.rawValue, category?.word.rawValue)
            (query.order, query.limit) = (sort, limit)
            try options.write(try RecordStore(reading: options.db).entities(query))
        }
    }
}

struct QueryProgramsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programs", abstract: "Which programmes there are, in how many documents and figures.")

    @OptionGroup var options: QueryOptions

    @Option(help: ArgumentHelp("Whole words of one of their names.", valueName: "name"))
    var name: String?

    @Option(help: "What comes first.")
    var sort: EntityQuery.Order = .documents

    @Option(help: ArgumentHelp("No more rows than so many.", valueName: "count"))
    var limit: Int?

    func run() throws {
        try reportingFaults {
            var query = EntityQuery(.program)
            (query.name, query.order, query.limit) = (name, sort, limit)
            try options.write(try RecordStore(reading: options.db).entities(query))
        }
    }
}

extension EntityQuery.Order: ExpressibleByArgument {}
