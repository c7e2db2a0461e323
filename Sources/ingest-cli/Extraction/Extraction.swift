internal import Files
internal import JSON
internal import Pipeline
internal import Records
internal import Store
internal import Threads

/// One run of `extract`, with what it tells people while it runs.
struct Extraction {
    var run: ExtractionRun
    var target: OutputTarget
    /// The file of ids that were written before; nil where every document is wanted.
    var knownPath: String?
    /// Where to write what was written, and what the run came to; nil for nowhere.
    var manifestPath: String?
    var reportPath: String?
    var isResumed = false
    var isQuiet = false

    /// What a journal is told of a run: one with another title is another run.
    private func writeTitle(to json: inout JSONWriter) {
        json.object { json in
            json.member("journal", 2)
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

    /// Writes everything: records, then what tells of them, and only then removes the journal, so that whatever ends the
    /// process leaves a run to go on with or one that is complete.
    ///
    /// - Throws: `FileError`, `RunError`, `ResumeError`.
    func outcome() throws -> ExtractionRun.Outcome {
        CrashNotes.begin()
        var report = RunReport()
        try run.checkInputs()
        guard let path = target.path else {
            let outcome = try write(nil, from: nil, &report)
            try write(outcome, report)
            return outcome
        }
        try FileSystem.createFolder(target.isFolder ? path : FileSystem.folder(of: path))
        // What is no archive is told before anything is left beside it.
        if case .archive(let path) = target { _ = try RecordStore(path: path) }
        let journal = try RunJournal(
            target.isFolder ? RunJournal.path(inFolder: path) : RunJournal.path(forFile: path))
        let checkpoint = try begin(journal)
        report.isResumed = checkpoint != nil
        do {
            let outcome = try write(journal, from: checkpoint, &report)
            try write(outcome, report)
            journal.remove()
            return outcome
        } catch let error as FileError where error.kind == .write {
            Messages.write(error.description)
            throw ResumeError.canGoOn(path)
        }
    }

    private func write(_ outcome: ExtractionRun.Outcome, _ report: RunReport) throws(FileError) {
        let manifest = Manifest(outcome: outcome)
        for path in [manifestPath, target.manifestPath] {
            if let path { try Self.write(manifest.json, to: path) }
        }
        if let reportPath { try Self.write(report.json(outcome, workerCount: run.workerCount), to: reportPath) }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        try FileSystem.createFolder(FileSystem.folder(of: path))
        var file = try OutputFile(path)
        try file.write(bytes)
        try file.synchronize()
        try file.finish()
    }

    /// Where an interrupted run had come to, if that is to be gone on with.
    private func begin(_ journal: RunJournal) throws -> RunJournal.Checkpoint? {
        var title = JSONWriter()
        writeTitle(to: &title)
        let last = journal.last
        let isBegun = last != nil || journal.crashes.count > 0
        if isResumed, let old = journal.title, isBegun {
            guard old == (try JSONParser.parse(title.bytes)) else { throw ResumeError.otherRun(target.description) }
            if journal.isStuck { throw ResumeError.crashesAgain(target.description) }
            // It is there where the run ended between its last two steps.
            if let path = target.manifestPath { FileSystem.remove(path) }
            try journal.goOn()
            tell("goes on after \(last?.summary.met ?? 0) documents")
            return last
        }
        if !isResumed, let last {
            tell("begins anew; with --resume the interrupted run goes on after \(last.summary.met) documents")
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
        case .archive(let path):
            let sink = try ArchiveSink(path, source: run.plan.paths.joined(separator: " "))
            return try write(sink, journal, from: checkpoint, known, &report)
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
    /// It crashed twice at the same place, though that was left out, or outside of all documents.
    case crashesAgain(String)

    var description: String {
        switch self {
        case .canGoOn(let output): "what was written to \(output) is kept: once there is space, go on with --resume"
        case .otherRun(let output):
            "the interrupted run to \(output) had other inputs or options, or another version; "
                + "name the same ones to go on with it, or leave out --resume to begin anew"
        case .crashesAgain(let output):
            "the run to \(output) crashed twice at the same place, where nothing can be left out; "
                + "leave out --resume to begin anew"
        }
    }
}
