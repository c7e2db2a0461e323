internal import ArgumentParser
internal import Files
internal import FoundationEssentials
internal import Pipeline
internal import Records

struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Write one JSON record for each document.",
        discussion: """
            Inputs are files (\(InputType.endings)), folders, which are read with the folders below them \
            in the order of their names, and - for standard input. A line of a JSON Lines file is an object \
            with "html" or "text", and optionally "id", "title", "url", "date", "source", "retrieved".

            A document that cannot be read becomes a record that says why; the run goes on.

            EXAMPLES
              ingest-cli extract pages                   one file each, in output/
              ingest-cli extract pages -o records.jsonl  all in one file
              ingest-cli extract page.html -o -          to standard output
              ingest-cli extract - --type html < page    from standard input
            """)

    @Argument(help: "Files, folders, or - for standard input.")
    var inputs: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "A folder; a file ending with .jsonl, or with .json (one object, or an array of several); or -.",
            valueName: "folder|file|-"))
    var output = "output"

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

    @Flag(name: .shortAndLong, help: "No progress bar and no summary; failures are still told.")
    var quiet = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs has to be 1 or more") }
    }

    func run() async throws {
        let target = try OutputTarget(output: output, format: format)
        let plan = InputPlan(paths: inputs, type: type.type)
        try refuseToReplaceInput(of: plan, target)
        let summary: RunSummary
        do {
            summary = try await write(plan, to: target)
        } catch {
            throw reported(error)
        }
        if !quiet { Messages.writeRaw("\(summary.description) → \(target.description)\n") }
        if summary.errors > 0 { throw ExitStatus.someDocumentFailed.code }
    }

    private func write(_ plan: InputPlan, to target: OutputTarget) async throws -> RunSummary {
        let workerCount = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        let run = ExtractRun(plan, workerCount: workerCount, isQuiet: quiet)
        return switch target {
        case .folder(let path): try await run.write(to: FolderSink(path))
        case .lines(let path): try await run.write(to: LinesSink(try Self.outputFile(path)))
        case .list(let path): try await run.write(to: ListSink(try Self.outputFile(path)))
        }
    }

    private static func outputFile(_ path: String?) throws(FileError) -> OutputFile {
        guard let path else { return OutputFile() }
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let folder = path.dropLast(name.count)
        if !folder.isEmpty { try FileSystem.createFolder(String(folder)) }
        return try OutputFile(path)
    }

    private func refuseToReplaceInput(of plan: InputPlan, _ target: OutputTarget) throws {
        guard let path = target.path, let output = try? FileSystem.entry(at: path), output.kind == .file else { return }
        for case .file(let input, _, _) in plan.inputs {
            guard (try? FileSystem.entry(at: input).identity) != output.identity else {
                throw ValidationError("--output \(path) would replace the input \(input)")
            }
        }
    }
}
