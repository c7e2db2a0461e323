internal import ArgumentParser
internal import Files
internal import FoundationEssentials
internal import Store

struct ActorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actors",
        abstract: "List an archive's actors, and correct who is who.",
        discussion: """
            What is decided here holds for documents that are loaded later, too, and can be taken back.

            EXAMPLES
              ingest-cli actors list --db archive.db --name Jambi
              ingest-cli actors merge 12 7 --db archive.db --note "the bank's old name"
              ingest-cli actors split 7 "Bank Lain" --db archive.db
              ingest-cli actors undo 3 --db archive.db
            """,
        subcommands: [List.self, Merge.self, Split.self, Undo.self])

    struct List: EntityList {
        static let configuration = CommandConfiguration(abstract: "List actors, those of most documents first.")
        static var kind: CorrectedEntity { .actor }
        @OptionGroup var options: EntityListOptions
    }

    struct Merge: EntityMerge {
        static let configuration = CommandConfiguration(abstract: "Make two actors one.")
        static var kind: CorrectedEntity { .actor }
        @OptionGroup var options: EntityMergeOptions
    }

    struct Split: EntitySplit {
        static let configuration = CommandConfiguration(abstract: "Part from an actor what documents give a name.")
        static var kind: CorrectedEntity { .actor }
        @OptionGroup var options: EntitySplitOptions
    }
}

struct ProgramsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programs",
        abstract: "List an archive's programmes, and correct which is which.",
        discussion: """
            What is decided here holds for documents that are loaded later, too, and can be taken back.

            EXAMPLES
              ingest-cli programs list --db archive.db --name air
              ingest-cli programs merge 12 7 --db archive.db
            """,
        subcommands: [List.self, Merge.self, Split.self, Undo.self])

    struct List: EntityList {
        static let configuration = CommandConfiguration(abstract: "List programmes, those of most documents first.")
        static var kind: CorrectedEntity { .program }
        @OptionGroup var options: EntityListOptions
    }

    struct Merge: EntityMerge {
        static let configuration = CommandConfiguration(abstract: "Make two programmes one.")
        static var kind: CorrectedEntity { .program }
        @OptionGroup var options: EntityMergeOptions
    }

    struct Split: EntitySplit {
        static let configuration = CommandConfiguration(abstract: "Part from a programme what documents give a name.")
        static var kind: CorrectedEntity { .program }
        @OptionGroup var options: EntitySplitOptions
    }
}

struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List corrections, or take one back.")

    @Argument(help: "The correction's number; none to list those that hold.")
    var correction: Int64?

    @OptionGroup var options: QueryOptions

    func run() throws {
        try reportingFaults {
            guard let correction else { return try options.write(RecordStore(reading: options.db).corrections()) }
            try RecordStore(path: options.db).undo(correction, undone: Date().formatted(.iso8601))
            Messages.writeRaw("correction \(correction) is taken back\n")
        }
    }
}

// MARK: What actors and programmes share

struct EntityListOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Whole words of one of their names.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("No more rows than so many.", valueName: "count"))
    var limit: Int = 50

    @OptionGroup var options: QueryOptions
}

struct EntityMergeOptions: ParsableArguments {
    @Argument(help: "The number of the one that goes, as list has it.")
    var id: Int64

    @Argument(help: "The number of the one that stays.")
    var target: Int64

    @Option(help: "Why.")
    var note: String?

    @Option(help: ArgumentHelp("The archive that load made.", valueName: "file"))
    var db: String
}

struct EntitySplitOptions: ParsableArguments {
    @Argument(help: "The number of the one to part, as list has it.")
    var id: Int64

    @Argument(help: "The name that is somebody else's.")
    var name: String

    @Option(help: "Why.")
    var note: String?

    @Option(help: ArgumentHelp("The archive that load made.", valueName: "file"))
    var db: String
}

protocol EntityList: ParsableCommand {
    static var kind: CorrectedEntity { get }
    var options: EntityListOptions { get }
}

extension EntityList {
    func run() throws {
        try reportingFaults {
            let store = try RecordStore(reading: options.options.db)
            try options.options.write(store.entities(Self.kind, named: options.name, limit: options.limit))
        }
    }
}

protocol EntityMerge: ParsableCommand {
    static var kind: CorrectedEntity { get }
    var options: EntityMergeOptions { get }
}

extension EntityMerge {
    func run() throws {
        try reportingFaults {
            let number = try RecordStore(path: options.db).merge(
                Self.kind, options.id, into: options.target, note: options.note, made: Date().formatted(.iso8601))
            Messages.writeRaw("correction \(number): \(options.id) is now \(options.target)\n")
        }
    }
}

protocol EntitySplit: ParsableCommand {
    static var kind: CorrectedEntity { get }
    var options: EntitySplitOptions { get }
}

extension EntitySplit {
    func run() throws {
        try reportingFaults {
            let number = try RecordStore(path: options.db).split(
                Self.kind, options.id, name: options.name, note: options.note, made: Date().formatted(.iso8601))
            Messages.writeRaw("correction \(number): \"\(options.name)\" is no longer \(options.id)\n")
        }
    }
}
