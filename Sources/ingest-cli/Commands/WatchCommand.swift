internal import ArgumentParser
internal import Files
internal import Logging
internal import Monitor
internal import Store

struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Watch sources for new articles, for months.",
        discussion: """
            Looks at feeds, sitemaps, listing pages and folders, fetches what is new, puts it into an archive, and tells \
            others of new figures. A file of YAML says what and how: docs/watch.md. Nothing is lost and nothing is \
            there twice, whenever the process ends.

            EXAMPLES
              ingest-cli watch watch.yaml --check
              ingest-cli watch watch.yaml --once
              ingest-cli watch watch.yaml
              ingest-cli watch status watch.yaml
              ingest-cli watch retry watch.yaml --source kabar

            EXIT STATUS
              0   all went well, or the service was asked to end
              1   some source failed; watch doctor: something is wrong
              75  another process watches with this archive
              78  the configuration is wrong
            """,
        subcommands: [Run.self, WatchStatusCommand.self, WatchRetryCommand.self, WatchDoctorCommand.self],
        defaultSubcommand: Run.self)

    struct Run: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "run", abstract: "Watch until it is asked to end, or once.")

        @Argument(help: ArgumentHelp("The configuration.", valueName: "config"))
        var path: String

        @Flag(help: "Look at what is due, fetch what is new, and end.")
        var once = false

        @Flag(help: "Only say what is wrong with the configuration.")
        var check = false

        @Option(help: "How messages are written.")
        var logFormat = LogFormat.text

        @Option(help: "The least that is told.")
        var logLevel = LogLevel.warning

        func run() throws {
            try reportingFaults {
                if check { return try checkConfiguration() }
                try WatchService(path: path, log: logger, isRound: once).run()
            }
        }

        private func checkConfiguration() throws {
            let configuration = try WatchSetup(path: path).watched.configuration
            Messages.writeRaw(
                """
                \(path) is right: \(configuration.sources.count) sources, \(configuration.alerts.count) rules, \
                \(configuration.deliveries.count) deliveries → \(configuration.archive)

                """)
        }

        private var logger: Logger {
            Logger(label: "ingest-cli") { _ in
                LineLogHandler(format: logFormat, level: logLevel.level, now: { SystemClock().now })
            }
        }
    }
}

struct WatchStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Tell how sources, alerts and what failed stand.")

    /// Of failures first those that were given up, then those that wait for another try.
    enum List: String, ExpressibleByArgument, CaseIterable { case sources, deliveries, failures }

    @Argument(help: ArgumentHelp("The configuration.", valueName: "config"))
    var path: String

    @Option(help: "Only these rows. (default: all)")
    var list: List?

    @Option(help: "How rows are printed.")
    var format = ResultFormat.table

    @Option(help: ArgumentHelp("No more failures than so many.", valueName: "count"))
    var limit = 20

    func run() throws {
        try reportingFaults {
            let configuration = try WatchConfiguration(path: path).configuration
            let state = try WatchState(reading: configuration)
            let overview = try state.status(now: SystemClock().now)
            let givenUp = try state.failures(limit: limit)
            let failures = try givenUp + state.postponed(limit: limit - givenUp.count)
            let lists = list.map { [$0] } ?? (format == .table ? List.allCases : [.sources])
            for list in lists {
                let result =
                    switch list {
                    case .sources: WatchTables.sources(overview, of: configuration)
                    case .deliveries: WatchTables.deliveries(overview)
                    case .failures: WatchTables.failures(failures)
                    }
                if lists.count > 1, result.rows.isEmpty { continue }
                try FileDescriptor.standardOutput().write(
                    ResultText(result, format: format).bytes + (lists.count > 1 ? [0x0A] : []))
            }
        }
    }
}

struct WatchRetryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Try again now what was given up or waits for a later try: pages, and sources that failed.")

    @Argument(help: ArgumentHelp("The configuration.", valueName: "config"))
    var path: String

    @Option(help: ArgumentHelp("Only what this source announced.", valueName: "name"))
    var source: String?

    @Option(help: ArgumentHelp("Only this page.", valueName: "url"))
    var url: String?

    @Flag(help: "Alerts, not pages.")
    var deliveries = false

    func run() throws {
        try reportingFaults {
            let configuration = try WatchConfiguration(path: path).configuration
            if let source, !configuration.sources.contains(where: { $0.name == source }) {
                throw ValidationError("\(path) has no source named \(source).")
            }
            // In the wrong folder there is none: nobody wants an empty one there.
            try configuration.checkArchive()
            let state = WatchState(try RecordStore(path: configuration.archive), version: IngestCommand.version)
            let now = SystemClock().now
            if deliveries {
                Messages.writeRaw("\(try state.retryDeliveries(nil, now: now)) alerts wait for their delivery again\n")
            } else {
                let count = try state.retry(source: source, url: url, now: now)
                let sources = url == nil ? try state.retrySources(source, now: now) : 0
                Messages.writeRaw("\(count) pages wait to be fetched again, \(sources) sources to be looked at\n")
            }
        }
    }
}

struct WatchDoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say whether all is well, for health checks.",
        discussion: "Ends with 0 when it is, and with 1 and a line for each complaint when it is not.")

    @Argument(help: ArgumentHelp("The configuration.", valueName: "config"))
    var path: String

    func run() throws {
        try reportingFaults {
            let configuration = try WatchConfiguration(path: path).configuration
            let now = SystemClock().now
            let overview = try WatchState(reading: configuration).status(now: now)
            let health = WatchHealth(overview, of: configuration, now: now)
            for complaint in health.complaints { Messages.writeRaw(complaint + "\n") }
            if !health.complaints.isEmpty { throw ExitStatus.someDocumentFailed.code }
            Messages.writeRaw("all is well with \(configuration.sources.count) sources\n")
        }
    }
}

extension Configuration {
    /// - Throws: `FileError` where there is no archive yet.
    func checkArchive() throws(FileError) {
        do {
            _ = try FileSystem.entry(at: archive)
        } catch {
            let reason = "nothing has been watched yet in this folder (\(error.reason))"
            throw FileError(kind: .open, path: archive, reason: reason)
        }
    }
}

extension WatchState {
    /// Of an archive that is only looked at.
    init(reading configuration: Configuration) throws {
        try configuration.checkArchive()
        self.init(try RecordStore(reading: configuration.archive), version: IngestCommand.version)
    }
}
