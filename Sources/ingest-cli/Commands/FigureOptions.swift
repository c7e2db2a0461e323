internal import ArgumentParser
internal import Records

/// How figures are written.
enum FigureFormat: String, ExpressibleByArgument, CaseIterable {
    case json, table
}

/// What `amounts`, `dates` and `numbers` have in common.
struct FigureOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Plain text in UTF-8: files, or - for standard input.", valueName: "file"))
    var inputs = ["-"]

    @Flag(help: "Every line is a text of its own: one object for each line, in order, also for an empty one.")
    var lines = false

    @Option(help: "json: one object a line. table: columns for people.")
    var format: FigureFormat = .json
}

extension FigureOptions {
    /// Runs one of these commands.
    ///
    /// - Parameter published: the day of publication of every text; nil where nobody knows.
    func run(_ kind: FigureKind, published: CalendarDate? = nil) throws {
        let failures = try reportingFaults { try FigureRun(kind, self, published: published).run() }
        if failures > 0 { throw ExitStatus.someDocumentFailed.code }
    }
}
