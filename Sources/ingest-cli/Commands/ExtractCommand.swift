internal import ArgumentParser
internal import FoundationEssentials
internal import Pipeline

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Write one JSON record for each document.",
        discussion: """
            Inputs are files (\(InputFormat.endings)), folders, which are read with the folders below them \
            in the order of their names, and - for standard input. A line of a JSON Lines file is an object \
            with "html" or "text", and optionally "id", "title", "url", "date", "source", "retrieved".

            A document that cannot be read becomes a record that says why; the run goes on.

            EXAMPLES
              ingest-cli extract pages                   one file each, in output/
              ingest-cli extract pages -o records.jsonl  all in one file
              ingest-cli extract page.html -o -          to standard output
              ingest-cli extract pages --db archive.db   into an archive, to be asked
              ingest-cli extract - --type html < page    from standard input
            """)

    @Argument(help: "Files, folders, or - for standard input.")
    var inputs: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "A folder; a file ending with .jsonl, or with .json (one object, or an array of several); or -. (default: output)",
            valueName: "folder|file|-"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Put the records into this archive, a database of SQLite, in place of --output; see load.",
            valueName: "file"))
    var db: String?

    @Option(help: "json: a file for each document. jsonl: records.jsonl in the folder. (default: json)")
    var format: OutputFormat?

    @Option(help: "What the inputs are, whatever their endings.")
    var type: InputTypeChoice = .auto

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "How many documents are read at once; the output is the same. (default: one for each processor)",
            valueName: "count"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp("A file that names more inputs, a path a line; - for standard input.", valueName: "file|-"))
    var fromFile: String?

    @Option(
        help: ArgumentHelp(
            "Write JSON Lines in parts of about so many bytes (such as 256MB) into the folder --output, with a manifest.",
            valueName: "bytes"))
    var shardSize: ByteSize?

    @Flag(help: "Compress the parts of --shard-size and records.jsonl; a file that ends with .jsonl.gz always is.")
    var gzip = false

    @Flag(help: "Go on where an interrupted run to the same output ended; begin at the start where there is none.")
    var resume = false

    @Option(
        help: ArgumentHelp(
            "Leave out documents whose ids are in this file, a line each; those written are added to it.",
            valueName: "file"))
    var onlyNew: String?

    @Option(help: ArgumentHelp("Write what was written: files, counts, hashes, as JSON.", valueName: "file"))
    var manifest: String?

    @Option(help: ArgumentHelp("Write what the run came to and what it cost, as JSON.", valueName: "file"))
    var report: String?

    @Option(help: ArgumentHelp("A larger document is refused. (default: 64MiB)", valueName: "bytes"))
    var maxSize: ByteSize?

    @Option(help: ArgumentHelp("A document that takes longer is given up. (default: 60)", valueName: "seconds"))
    var timeLimit: Double?

    @Flag(name: .shortAndLong, help: "No progress and no summary; failures are still told.")
    var quiet = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs has to be 1 or more") }
        if let timeLimit, !(timeLimit > 0) { throw ValidationError("--time-limit has to be more than 0 seconds") }
        if inputs.isEmpty, fromFile == nil {
            throw ValidationError("name an input, or a list of them with --from-file")
        }
        if db != nil, output != nil || format != nil || shardSize != nil || gzip {
            throw ValidationError("--db takes the place of --output, --format, --shard-size and --gzip")
        }
    }

    private func target() throws -> OutputTarget {
        if let db { return .archive(db) }
        return try OutputTarget(
            output: output ?? "output", format: format, partBytes: shardSize?.byteCount, isCompressed: gzip)
    }

    func run() throws {
        let target = try target()
        let plan = InputPlan(paths: inputs, listPath: fromFile, type: type.type)
        if db == nil { try OutputCheck(plan: plan, target: target).refuseToReplaceInputs() }
        var run = ExtractionRun(plan, workerCount: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        run.limits.documentBytes = maxSize?.byteCount ?? run.limits.documentBytes
        run.limits.seconds = timeLimit ?? run.limits.seconds
        var extraction = Extraction(run: run, target: target, knownPath: onlyNew)
        (extraction.manifestPath, extraction.reportPath) = (manifest, report)
        (extraction.isResumed, extraction.isQuiet) = (resume, quiet)
        let outcome = try reportingFaults { try extraction.outcome() }
        if !quiet { Messages.writeRaw("\(outcome.summary.description) → \(target.description)\n") }
        if outcome.summary.errors > 0 { throw ExitStatus.someDocumentFailed.code }
    }
}
