internal import ArgumentParser
internal import Exchange
internal import Files
internal import Pipeline
internal import Store

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write an archive's figures in the formats of other programs.",
        discussion: """
            Figures are the same as those of query funding, and so are the options that choose among them. What a format \
            cannot tell truly is left out, and counted on standard error.

            EXAMPLES
              ingest-cli export followthemoney --db archive.db -o figures.ftm.jsonl
              ingest-cli export 360giving --db archive.db --prefix 360G-contoh --assume -o grants.json
              ingest-cli export datasette --db archive.db -o metadata.yml
            """,
        subcommands: [FollowTheMoneyCommand.self, GrantsCommand.self, DatasetteCommand.self])
}

/// What all exports have: the archive, and where the result goes.
struct ExportOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The archive that load made.", valueName: "file"))
    var db: String

    @Option(name: .shortAndLong, help: ArgumentHelp("A file, or - for standard output.", valueName: "file|-"))
    var output = "-"

    /// The file appears under its name when it is whole.
    func write(_ parts: (borrowing OutputFile) throws -> Void) throws {
        var file = output == "-" ? OutputFile() : try OutputFile(output)
        try parts(file)
        try file.finish()
    }
}

extension ExportCommand {
    struct FollowTheMoneyCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "followthemoney",
            abstract: "JSON Lines of FollowTheMoney entities: payments, parties, projects, articles.",
            discussion: "A payment has an amount where the text is exact; else its words are in the summary.")

        @OptionGroup var options: ExportOptions
        @OptionGroup(title: "Which figures") var filter: FigureFilterOptions

        func run() throws {
            try reportingFaults {
                let statements = try RecordStore(reading: options.db).statements(filter.filter)
                var export = FollowTheMoney()
                try options.write { file in
                    for statement in statements { try file.write(export.lines(statement)) }
                }
                Messages.write(export.count.sentence)
            }
        }
    }

    struct GrantsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "360giving",
            abstract: "A JSON package of the 360Giving Data Standard.",
            discussion: """
                A grant is a gift that a text tells as made: by a named body, to a named body or person, in an exact sum, \
                on a day. Grants, donations, aid and CSR count; --instrument takes another form instead. Where there is \
                none, no file is written, and the exit status is 65.
                """)

        @OptionGroup var options: ExportOptions

        @Option(
            help: ArgumentHelp(
                "The publisher's prefix, such as 360G-contoh: ids that no register gives begin with it.",
                valueName: "prefix"))
        var prefix: String

        @Flag(
            help: """
                Also figures without a day or a currency of their own: the day is that of publication, or the first of the \
                period that is told; each grant says what is assumed.
                """)
        var assume = false

        @OptionGroup(title: "Which figures") var filter: FigureFilterOptions

        func validate() throws {
            guard GrantPackage.isPrefix(prefix) else {
                throw ValidationError("--prefix has letters, digits and hyphens between them, such as 360G-contoh")
            }
        }

        func run() throws {
            try reportingFaults {
                let package = GrantPackage(
                    try RecordStore(reading: options.db).statements(filter.filter), prefix: prefix, mayAssume: assume,
                    instruments: filter.instrument.map { [$0.word] } ?? GrantPackage.grants)
                Messages.write(package.count.sentence)
                // The standard knows no package without grants.
                guard package.count.written > 0 else { throw ExitStatus.badData.code }
                try options.write { try $0.write(package.bytes) }
            }
        }
    }

    struct DatasetteCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "datasette",
            abstract: "Datasette's metadata.yml for an archive: titles, facets, questions.",
            discussion: "Add who stands behind it, the source and the licence, where the file has places for them.")

        @OptionGroup var options: ExportOptions

        func run() throws {
            try reportingFaults {
                _ = try RecordStore(reading: options.db)
                let name = DatasetteMetadata.databaseName(ofFile: FileSystem.name(of: options.db))
                try options.write { try $0.write(Array(DatasetteMetadata.text(database: name).utf8)) }
            }
        }
    }
}
