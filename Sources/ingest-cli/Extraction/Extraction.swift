internal import Files
internal import JSON
internal import Pipeline
internal import Records

/// One run of `extract`, with what it tells people while it runs.
struct Extraction {
    var run: ExtractionRun
    var target: OutputTarget
    /// The file of ids that were written before; nil where every document is wanted.
    var knownPath: String?
    var isResumed = false
    var isQuiet = false

    /// What a journal is told of a run: one with another title is another run.
    private func writeTitle(to json: inout JSONWriter) {
        json.object { json in
            json.member("journal", 1)
            json.member("version", IngestCommand.version)
            json.member("inputs", run.plan.paths)
            json.member("list", run.plan.listPath)
            json.member("type", run.plan.type?.rawValue)
            json.member("output", target.description)
            if case .lines(let lines) = target {
                json.member("shard_bytes", lines.partBytes)
                json.member("gzip", lines.isCompressed)
            }
            json.member("known", knownPath)
            json.member("document_bytes", run.limits.documentBytes)
            json.member("analysed_bytes", run.limits.analysedBytes)
            json.member("seconds", seconds: run.limits.seconds)
        }
    }

    /// - Throws: `FileError`, `RunError`, `ResumeError`.
    func outcome(_ report: inout RunReport) throws -> ExtractionRun.Outcome {
        try run.checkInputs()
        guard let path = target.path else { return try write(nil, from: nil, &report) }
        try FileSystem.createFolder(target.isFolder ? path : FileSystem.folder(of: path))
        let journal = try RunJournal(
            target.isFolder ? RunJournal.path(inFolder: path) : RunJournal.path(forFile: path))
        let checkpoint = try begin(journal)
        report.isResumed = checkpoint != nil
        do {
            let outcome = try write(journal, from: checkpoint, &report)
            journal.remove()
            return outcome
        } catch let error as FileError where error.kind == .write {
            Messages.write(error.description)
            throw ResumeError.canGoOn(path)
        }
    }

    /// Where an interrupted run had come to, if that is to be gone on with.
    private func begin(_ journal: RunJournal) throws -> RunJournal.Checkpoint? {
        var title = JSONWriter()
        writeTitle(to: &title)
        if isResumed, let old = journal.title, let checkpoint = journal.last {
            guard old == (try JSONParser.parse(title.bytes)) else { throw ResumeError.otherRun(target.description) }
            try journal.goOn()
            tell("goes on after \(checkpoint.summary.met) documents")
            return checkpoint
        }
        if !isResumed, let checkpoint = journal.last {
            tell("begins anew; with --resume the interrupted run goes on after \(checkpoint.summary.met) documents")
        }
        if let path = target.manifestPath { FileSystem.remove(path) }
        try journal.begin { writeTitle(to: &$0) }
        return nil
    }

    private func tell(_ text: String) {
        if !isQuiet { Messages.write(text) }
    }

    // MARK: Writing

    private func write(
        _ journal: RunJournal?, from checkpoint: RunJournal.Checkpoint?, _ report: inout RunReport
    ) throws -> ExtractionRun.Outcome {
        let known = try knownPath.map { path throws(FileError) in
            try KnownList(path, keeping: checkpoint?.knownBytes)
        }
        let state = checkpoint?.sink
        switch target {
        case .folder(let path):
            return try write(FolderSink(path, from: state), journal, from: checkpoint, known, &report)
        case .lines(let lines):
            return try write(LinesSink(lines, from: state), journal, from: checkpoint, known, &report)
        case .list(let path):
            return try write(ListSink(path, from: state), journal, from: checkpoint, known, &report)
        case .stream(let path, let isList):
            let file = try path.map { path throws(FileError) in try FileDescriptor.writing(path) }
            let stream = file ?? .standardOutput()
            if isList { return try write(ListStreamSink(stream), nil, from: nil, known, &report) }
            return try write(StreamSink(stream), nil, from: nil, known, &report)
        }
    }

    private func write<Sink: RecordSink & ~Copyable>(
        _ sink: consuming Sink, _ journal: RunJournal?, from checkpoint: RunJournal.Checkpoint?, _ known: KnownList?,
        _ report: inout RunReport
    ) throws -> ExtractionRun.Outcome {
        var display = ProgressDisplay(plan: run.plan, isQuiet: isQuiet)
        defer { display.clear() }
        return try run.write(to: sink, journal: journal, from: checkpoint, known: known) { progress in
            if let failure = progress.failure {
                display.clear()
                Messages.write(failure.message)
                report.note(failure)
            }
            display.update(progress)
        }
    }
}

/// Why a run cannot go on where another ended, or how it can.
enum ResumeError: Error, CustomStringConvertible {
    /// Something stopped the run; what was done is safe.
    case canGoOn(String)
    /// The journal is of a run that was told something else.
    case otherRun(String)

    var description: String {
        switch self {
        case .canGoOn(let output): "what was written to \(output) is kept: once there is space, go on with --resume"
        case .otherRun(let output):
            "the interrupted run to \(output) had other inputs or options, or another version; "
                + "name the same ones to go on with it, or leave out --resume to begin anew"
        }
    }
}
